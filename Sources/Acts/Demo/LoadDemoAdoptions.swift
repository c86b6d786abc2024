package import Domain
internal import French
internal import SQL
internal import Storage

/// Says what the fictional bodies take up, by the act that people use; a sheet that is not here is left out.
///
/// Doing it twice changes nothing.
package struct LoadDemoAdoptions: BusinessAct {
    package static let act = Act.loadDemo

    package init() {}

    /// - Returns: how many were said.
    /// - Throws: `Refusal.forbidden`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        try requireInstance(viewer)
        guard let person = try world.database.read({ try MemberStore($0).account(of: .colleague) }) else { return 0 }
        return try DemoAdoption.all.count { one in
            let body = try world.database.read { try BodyStore($0).find(slug: French.slug(one.body)) }
            guard let body else { return false }
            var entry = one.entry
            entry.adopter = .body(body.id)
            // Speaks for each of the bodies in turn, and belongs to none of them for that.
            let voice = Viewer.member(Member(id: person.id, organisations: [body.id]))
            do {
                return try AdoptSheet(slug: one.sheet, entry, token: "demo \(one.code)").perform(by: voice, in: world)
                    .isNew
            } catch Refusal.notFound {
                return false
            }
        }
    }
}
