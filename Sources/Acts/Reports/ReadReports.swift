package import Domain
internal import SQL
internal import Storage

/// Reads what was made known and waits for the viewer, the oldest first: what editors of its place may see.
package struct ReadReports: BusinessAct {
    package struct Item: Sendable {
        package let report: Report
        package let practice: Practice
        /// As it was written.
        package let entry: ReportEntry
    }

    package static let act = Act.seeReports
    package static let limit = 200

    package init() {}

    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> [Item] {
        _ = try requireMember(viewer)
        return try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let reports = try ReportStore(connection).open(readableBy: viewer.audiences, limit: Self.limit)
            let access = try work.practices.access(of: reports.map(\.practice))
            return try reports.compactMap { report in
                // Seen by whoever keeps it too, who may have nothing to decide.
                guard let access = access[report.practice], can(viewer, .seeReport, on: access),
                    let practice = try work.practices.find(report.practice)
                else { return nil }
                return Item(
                    report: report, practice: practice, entry: try ReportedSheet(work).answers(report.practice))
            }
        }
    }
}

/// Reads one thing that was made known, with what helps to decide about it.
package struct ReadReport: BusinessAct {
    package struct Outcome: Sendable {
        package let report: Report
        package let practice: Practice
        package let entry: ReportEntry
        package let messages: [ReportMessage]
        package let nearest: [FoundSheet]
        /// What may name somebody.
        package let traces: [PersonalTraces.Trace]
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
            let written = ReportEntry.Question.allCases.map { entry[$0] } + messages.map(\.text)
            return Outcome(
                report: report, practice: sheet.practice, entry: entry, messages: messages,
                nearest: try LikeSheets(connection, viewer, world).find(entry),
                traces: PersonalTraces(written.joined(separator: "\n")).traces,
                author: try report.member.flatMap { try MemberDirectory(connection).names(of: [$0])[$0] },
                hasContact: try store.contact(of: report.id) != nil,
                mayDecide: report.state.isOpen && can(viewer, .decideReport, on: sheet.access),
                mayRemove: !report.state.isErased && sheet.practice.state != .published
                    && sheet.access.bearer == nil && can(viewer, .removeReport, on: sheet.access),
                mayKeep: report.asksWithdrawal && can(viewer, .removeReport, on: sheet.access))
        }
    }
}
