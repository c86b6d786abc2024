import Acts
import Domain
import SQL
import Secrets
import Storage
import Synchronization
import TestSupport

/// An instance of its own for one test, on either engine, whose clock only moves when it is read or told to.
final class ArchiveInstance {
    let fixture: DatabaseFixture
    let folder: DataFolder
    let clock: ArchiveClock
    let world: World
    private let directory: TemporaryDirectory

    /// - Parameter day: where its clock begins, in days after 2026-11-20 UTC.
    init(_ engine: Engine, day: Int64 = 0) throws {
        fixture = try DatabaseFixture(engine)
        directory = try TemporaryDirectory()
        folder = DataFolder(path: directory.file("data"))
        try FolderTree.make(folder.path)
        clock = ArchiveClock(day: day)
        world = try Self.world(fixture.database, folder, clock, node: engine == .sqlite ? 1 : 2)
    }

    /// A path beside the data that nothing is at yet.
    func path(_ name: String) -> String { directory.file(name) }

    static func world(
        _ database: any Database, _ folder: DataFolder, _ clock: ArchiveClock, node: Int = 3
    ) throws -> World {
        let secrets = try Secrets()
        return try World(
            database: database, files: FolderFiles(folder: folder.files) { secrets.fingerprint($0) },
            journal: ErasureJournal(path: folder.erasures), credentials: try TestCredentials.make(),
            ids: IdentifierSource(node: node, milliseconds: { clock.now() / 1_000 }), now: { clock.now() },
            prints: PrintFolder(folder: folder.prints))
    }

    static func hashing() throws -> Hashing {
        let secrets = try Secrets()
        return Hashing {
            let run = Fingerprinter(secrets)
            return Hashing.Run(add: { run.add($0) }, finish: { run.finish() })
        }
    }

    func exported(_ name: String) throws -> String {
        _ = try ExportAll(to: path(name), Self.hashing()).perform(by: .instanceOperator, in: world)
        return path(name)
    }
}

/// Each look at the clock is one millisecond later than the one before.
final class ArchiveClock: Sendable {
    static let day: Int64 = 86_400_000_000
    private let time: Atomic<Int64>

    init(day: Int64) { time = Atomic(1_795_132_800_000_000 + day * Self.day) }

    func now() -> Int64 { time.add(1_000, ordering: .relaxed).newValue }

    func advance(by microseconds: Int64) { time.add(microseconds, ordering: .relaxed) }
}
