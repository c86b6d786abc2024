import Acts
import Domain
import SQL
import SQLiteDriver
import Storage
import TestSupport

/// An instance on a SQLite file in a data folder, opened and closed as a process would.
final class BackupInstance {
    let directory: TemporaryDirectory
    let folder: DataFolder
    let clock = ArchiveClock(day: 0)

    init() throws {
        directory = try TemporaryDirectory()
        folder = DataFolder(path: directory.file("data"))
        try FolderTree.make(folder.path)
    }

    func path(_ name: String) -> String { directory.file(name) }

    static func open(_ path: String) throws -> any Database {
        var options = SQLiteOptions(path: path)
        options.statementBudget = .seconds(20)
        options.leaseTimeout = .seconds(20)
        return try SQLiteDatabase(options)
    }

    /// Gives a world of its own to `body`, then closes its database.
    func withWorld<R>(_ body: (World) throws -> R) throws -> R {
        let database = try Self.open(folder.database)
        defer { database.close() }
        return try body(try ArchiveInstance.world(database, folder, clock))
    }

    func backup(_ world: World) throws -> Backup.Outcome {
        try Backup(CopyMaker(into: path("backups"), of: folder, ArchiveInstance.hashing(), opening: Self.open))
            .perform(by: .instanceOperator, in: world)
    }

    func restore(_ backup: String, replaces: Bool = false) throws -> Restore.Outcome {
        try Restore(
            backup, into: folder, replaces: replaces, ArchiveInstance.hashing(), now: { [clock] in clock.now() }
        ).perform(by: .instanceOperator) {
            try Self.open($0.database)
        } world: { [clock] in
            try ArchiveInstance.world($0, $1, clock)
        }
    }

    static func practice(_ address: String, in world: World) throws -> Int64? {
        try world.database.read { try PracticeStore($0).find(address: address)?.practice.id }
    }

    static func audit(_ world: World) throws -> [AuditLine] {
        try world.database.read { try LogStore($0).recent(limit: 1_000) }
    }
}
