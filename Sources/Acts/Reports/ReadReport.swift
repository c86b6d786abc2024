package import Domain
internal import SQL
internal import Storage

/// Reads one thing that was made known, with what helps to decide about it.
package struct ReadReport: BusinessAct {
    package struct Outcome: Sendable {
        package let report: Report
        package let practice: Practice
        package let entry: ReportEntry
        package let messages: [ReportMessage]
        package let nearest: [FoundSheet]
        /// What may tell who somebody is, or how they are.
        package let traces: SheetTraces
        /// Of the account it was written with, when there was one.
        package let author: String?
        package let hasContact: Bool
        package let mayDecide: Bool
        package let mayRemove: Bool
        /// It is asked to be withdrawn, and the viewer may say no.
        package let mayKeep: Bool
    }

    package static let act = Act.seeReport
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.report(.notReported)`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let store = ReportStore(connection)
            guard let report = try store.find(practice: sheet.practice.id) else {
                throw Refusal.report(.notReported)
            }
            let entry = try ReportedSheet(work).answers(sheet.practice.id)
            let messages = try store.messages(of: report.id)
            let written = entry.places + messages.map { (place: SheetTraces.Place.message, text: $0.text) }
            return Outcome(
                report: report, practice: sheet.practice, entry: entry, messages: messages,
                nearest: try LikeSheets(connection, viewer, world).find(entry),
                traces: SheetTraces(written),
                author: try report.member.flatMap { try MemberDirectory(connection).names(of: [$0])[$0] },
                hasContact: try store.contact(of: report.id) != nil,
                mayDecide: report.state.isOpen && can(viewer, .decideReport, on: sheet.access),
                mayRemove: !report.state.isErased && sheet.practice.state != .published
                    && sheet.access.bearer == nil && can(viewer, .removeReport, on: sheet.access),
                mayKeep: report.asksWithdrawal && can(viewer, .removeReport, on: sheet.access))
        }
    }
}

extension ReportEntry {
    /// Its answers, with where they stand.
    var places: [(place: SheetTraces.Place, text: String)] {
        Question.allCases.map { (place: .answer($0), text: self[$0]) }
    }
}
