internal import Domain
internal import SQL
package import Storage

/// Forgets what is kept for a week only: jobs that ended, files that nothing names, prints.
package struct PurgeJob: JobKind {
    package static let name = "purge"
    private static let week: Int64 = 7 * 86_400_000_000

    package init() {}

    package func run(_ job: Job, in world: World, progress: JobProgress) throws -> String {
        try progress.report(0, of: nil)
        let moment = world.now() - Self.week
        let jobs = try world.database.write { connection in
            _ = try FileIndex(connection).forgetReplaced(before: moment)
            return try JobStore(connection).purge(endedBefore: moment)
        }
        let names = try world.database.read { Set(try FileIndex($0).hashes()) }
        let files = try world.files.removeUnused(except: names, olderThan: moment)
        return String(
            decoding: JSON.object([
                JSON.Member("jobs", .integer(Int64(jobs))), JSON.Member("files", .integer(Int64(files))),
                JSON.Member("prints", .integer(Int64(world.prints?.forget(before: moment) ?? 0))),
            ]).encoded(), as: UTF8.self)
    }
}
