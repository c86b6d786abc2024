package import Domain
internal import French
internal import SQL
internal import Storage

/// Brings in the fictional month and what fictional bodies do in it, by the acts that people use.
///
/// Doing it twice changes nothing.
package struct LoadDemoMonth: BusinessAct {
    package static let act = Act.loadDemo

    package init() {}

    /// - Returns: how many events were made.
    /// - Throws: `Refusal.forbidden`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        try requireInstance(viewer)
        let slug = French.slug(DemoEvent.month.title)
        let isKnown = try world.database.read { try MonthStore($0).find(slug: slug) } != nil
        let colleague = try world.database.read { try MemberStore($0).account(of: .colleague) }?.id
        guard !isKnown, let colleague else { return 0 }
        let month = try EditMonth(slug: nil, DemoEvent.month, isDemo: true).perform(by: viewer, in: world)
        return try DemoEvent.all.count { try make($0, in: month, by: colleague, world) }
    }

    private func make(_ one: DemoEvent, in month: Month, by member: Int64, _ world: World) throws -> Bool {
        let body = try world.database.read { try BodyStore($0).find(slug: French.slug(one.body)) }
        guard let body else { return false }
        var entry = one.entry
        (entry.body, entry.announces) = (body.id, one.fate != .waiting)
        // A sheet that was not brought in is not led to.
        if try !isRead(entry.sheet, world) { entry.sheet = "" }
        let grants = [Grant(.coordinator, .instance)].compactMap(\.self)
        // Speaks for each of the bodies in turn, and belongs to none of them for that.
        let voice = Viewer.member(Member(id: member, grants: Set(grants), organisations: [body.id]))
        let event = try propose(entry, one.code, in: month, by: voice, world)
        if case .cancelled(let reason) = one.fate {
            try CancelEvent(event.id, reason: reason).perform(by: voice, in: world)
        }
        return true
    }

    private func propose(
        _ entry: EventEntry, _ code: String, in month: Month, by voice: Viewer, _ world: World
    ) throws -> Event {
        let token = "demo \(code)"
        do {
            return try ProposeEvent(month.slug, entry, token: token).perform(by: voice, in: world)
        } catch Refusal.calendar(.placeUnclear) {
            // Another place of that name is here too.
            var entry = entry
            entry.town = ""
            return try ProposeEvent(month.slug, entry, token: token).perform(by: voice, in: world)
        }
    }

    private func isRead(_ slug: String, _ world: World) throws -> Bool {
        try world.database.read { connection in
            let practices = PracticeStore(connection)
            guard let found = try practices.find(address: slug)?.practice,
                let access = try practices.access(of: found.id)
            else { return false }
            return can(.anyone, .seeSheet, on: access)
        }
    }
}
