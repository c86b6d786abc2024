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
            guard let access = try PracticeStore(connection).access(of: practice.id), can(viewer, Self.act, on: access)
            else {
                throw found.wasPublic && practice.state == .withdrawn ? Refusal.gone : Refusal.notFound
            }
            if found.isFormer { return .moved(to: practice.slug) }
            var sheet = try SheetReader(connection, viewer, world).read(practice)
            sheet.replies = try ReplyStore(connection).replies(to: practice.id, in: [.shown])
            sheet.takesReplies = access.isOpenToReplies && sheet.source != nil
            return .sheet(sheet)
        }
    }
}
