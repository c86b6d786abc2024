package import Domain
internal import SQL
internal import Storage

/// Reads the published sheet at an address.
package struct ReadSheet: BusinessAct {
    package enum Outcome: Sendable {
        case sheet(Sheet)
        /// The address was given up for this one.
        case moved(to: String)
    }

    package static let act = Act.seeSheet
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound` for an absent or hidden sheet, `.gone` for one that was public and taken back.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            guard let found = try PracticeStore(connection).find(address: slug) else { throw Refusal.notFound }
            let practice = found.practice
            guard can(viewer, Self.act, on: try PracticeStore(connection).access(of: practice.id)) else {
                throw found.wasPublic && practice.state == .withdrawn ? Refusal.gone : Refusal.notFound
            }
            if found.isFormer { return .moved(to: practice.slug) }
            return .sheet(try SheetReader(connection, viewer, world).read(practice))
        }
    }
}
