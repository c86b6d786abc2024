package import Domain
internal import SQL
internal import Storage

/// Tells what can be asked about a sheet: to be put in touch needs somebody who acts for a body.
package struct ReadInquiryDoors: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        /// The body or the group that carries it; nil when nobody does.
        package let bearer: String?
        package let hasContact: Bool
    }

    package static let act = Act.seeSheet
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let bearer = try sheet.access.bearer.flatMap { try BodyStore(connection).bodies([$0]).first?.name }
            return Outcome(
                practice: sheet.practice, bearer: bearer, hasContact: try Self.isOpen(sheet.access, work))
        }
    }

    static func isOpen(_ access: SheetAccess, _ work: Transaction) throws -> Bool {
        try access.bearer != nil && !ReportStore(work.connection).active(access.keepers).isEmpty
    }
}
