internal import Domain
internal import SQL
package import Storage

/// Forgets what is kept for a week only: jobs that ended, files that nothing names, prints; mails after a month, notices after
/// half a year, links that end mails after a year; and technical traces of people that the rules of retention find due.
package struct PurgeJob: JobKind {
    package static let name = "purge"
    private static let day: Int64 = 86_400_000_000
    private static let week = 7 * day
    private static let month = 30 * day

    package init() {}

    package func run(_ job: Job, in world: World, progress: JobProgress) throws -> String {
        try progress.report(0, of: nil)
        let moment = world.now() - Self.week
        let jobs = try world.database.write { connection in
            _ = try FileIndex(connection).forgetReplaced(before: moment)
            try APIAnswerStore(connection).purge(before: world.now() - Self.day)
            try forgetMails(connection, now: world.now())
            return try JobStore(connection).purge(endedBefore: moment)
        }
        var traces = 0
        for rule in RetentionRule.all where rule.fate == .destroyed {
            traces += try Elimination(rule, world).run(by: .instanceOperator, detail: nil)
        }
        try AgreementReminders(world).run()
        let names = try world.database.read { Set(try FileIndex($0).hashes()) }
        let files = try world.files.removeUnused(except: names, olderThan: moment)
        return String(
            decoding: JSON.object([
                JSON.Member("jobs", .integer(Int64(jobs))), JSON.Member("traces", .integer(Int64(traces))),
                JSON.Member("files", .integer(Int64(files))),
                JSON.Member("prints", .integer(Int64(world.prints?.forget(before: moment) ?? 0))),
            ]).encoded(), as: UTF8.self)
    }

    /// Where no server takes mails, they and their jobs wait here as long as the others are kept.
    private func forgetMails(_ connection: any Connection, now: Int64) throws {
        let store = MessageStore(connection)
        _ = try store.giveUpLost(before: now - Self.day, at: now)
        _ = try store.purge(before: now - Self.month)
        try JobStore(connection).forget(kind: SendMailJob.name, waitingSince: now - Self.month)
        _ = try NoticeStore(connection).purge(before: now - Int64(Notice.daysKept) * Self.day)
        _ = try MailChoiceStore(connection).purgeLinks(before: now - 366 * Self.day)
    }
}
