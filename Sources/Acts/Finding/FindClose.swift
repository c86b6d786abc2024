package import Domain
internal import SQL
internal import Storage

/// Finds the practices near one: at most five, each with what they share; those it is tied to by a stated relation are
/// on its page already.
package struct FindClose: BusinessAct {
    package static let act = Act.seeSheet
    static let limit = 5
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound` for an absent or hidden sheet.
    package func perform(by viewer: Viewer, in world: World) throws -> [ClosePractice] {
        try world.database.read { connection in
            guard let practice = try PracticeStore(connection).find(address: slug)?.practice,
                can(viewer, Self.act, on: try PracticeStore(connection).access(of: practice.id))
            else { throw Refusal.notFound }
            let facts = world.facts(connection)
            let named = try facts.facts(of: [practice.id], fields: ["relation"], readableBy: viewer.audiences)
            let naming = try facts.incoming(to: practice.id, readableBy: viewer.audiences)
            let tied = (named[practice.id] ?? []).compactMap(\.target?.id) + naming.compactMap(\.practice.id)
            return try CloseSheets(connection, viewer, world).find(
                near: practice.id, besides: Set(tied), limit: Self.limit)
        }
    }
}
