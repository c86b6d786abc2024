package import Domain
internal import SQL
package import Storage

/// The lines of the log that concern somebody: what they did, and what was done to their account or to the practices
/// they act for.
package struct ReadOwnJournal: BusinessAct {
    package static let act = Act.readOwnData
    /// Lines of a page.
    package static let page = 50
    private let last: Int64?

    /// - Parameter last: lines before this one; nil for the newest.
    package init(before last: Int64? = nil) { self.last = last }

    package struct Outcome: Sendable {
        /// The newest first.
        package let lines: [AuditLine]
        /// Titles of the practices that the lines tell of, those that still exist.
        package let titles: [Int64: String]
        /// Where to go on; nil at the end.
        package let next: Int64?
    }

    /// - Throws: `Refusal.forbidden` for somebody who did not sign in.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        return try world.database.read { connection in
            let practices = member.grants.compactMap { $0.scope.kind == .practice ? $0.scope.id : nil }.sorted()
            let found = try LogStore(connection).lines(
                concerning: member.id, practices: practices, before: last, limit: Self.page + 1)
            let lines = Array(found.prefix(Self.page))
            let told = Set(lines.filter { $0.objectKind == "practice" }.compactMap(\.object)).sorted()
            let readable = try SheetList(connection, readableBy: viewer.audiences).practices(told)
            return Outcome(
                lines: lines,
                titles: readable.mapValues(\.title),
                next: found.count > Self.page ? lines.last?.id : nil)
        }
    }
}
