import Acts
import Domain
import SQL
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("Backup and restore")
struct BackupTests {
    @Test("What was erased since the backup is still erased after its restore")
    func erased() throws {
        let instance = try BackupInstance()
        let (backup, id, original) = try instance.withWorld { world in
            try ArchiveSheets.put("one", keys: ["alpha"], in: world)
            try ArchiveSheets.put("two", keys: ["beta"], in: world)
            let backup = try instance.backup(world)
            #expect(backup.files == 2)
            let id = try #require(try BackupInstance.practice("pratique-alpha", in: world))
            let before = try world.files.hashes()
            _ = try ErasePractice(slug: "pratique-alpha", reason: "asked").perform(by: .instanceOperator, in: world)
            let original = Set(before).subtracting(try world.files.hashes())
            return (backup.folder, id, try #require(original.first))
        }
        let outcome = try instance.restore(backup, replaces: true)
        #expect(outcome.erased == [id])
        try instance.withWorld { world in
            #expect(try world.database.read { try PracticeStore($0).isErased(id) })
            #expect(try BackupInstance.practice("pratique-alpha", in: world) == nil)
            #expect(try BackupInstance.practice("pratique-beta", in: world) != nil)
            #expect(try world.files.get(original) == nil)
            #expect(try counts(of: id, in: world) == [0, 0, 0, 0])
            #expect(try SearchSheets(SheetSearch(words: "alpha")).perform(by: .anyone, in: world).total == 0)
            #expect(try SearchSheets(SheetSearch(words: "beta")).perform(by: .anyone, in: world).total == 1)
            let lines = try BackupInstance.audit(world)
            #expect(lines.contains { $0.act == "erase-practice" && $0.object == id })
            #expect(lines.first?.act == "restore")
            #expect(try world.journal.all().map(\.id) == [id])
        }
        let aside = try #require(outcome.movedTo)
        #expect(Set(DurableFile.names(in: aside)).isSuperset(of: ["database.sqlite", "erasures.tsv", "files"]))
        #expect(
            Set(DurableFile.names(in: instance.folder.path)).isSubset(of: [
                "database.sqlite", "erasures.tsv", "files", "lock",
                aside.split(separator: "/").last.map(String.init) ?? "",
            ]))
    }

    /// Facts, texts of revisions, words and addresses left of a practice.
    private func counts(of id: Int64, in world: World) throws -> [Int] {
        try world.database.read { connection in
            let statements: [SQL] = [
                "SELECT COUNT(*) FROM fact WHERE practice = \(id)",
                "SELECT COUNT(*) FROM revision WHERE practice = \(id) AND body IS NOT NULL",
                "SELECT COUNT(*) FROM search_document WHERE practice = \(id)",
                "SELECT COUNT(*) FROM address WHERE practice = \(id)",
            ]
            return try statements.map { try connection.first($0) { try $0.int(0) } ?? -1 }
        }
    }

    @Test("An instance with data is only replaced when asked to, and a held folder never")
    func refused() throws {
        let instance = try BackupInstance()
        let backup = try instance.withWorld { world in
            try ArchiveSheets.put("one", keys: ["alpha"], in: world)
            return try instance.backup(world).folder
        }
        let before = try ArchiveFolder(path: instance.folder.path).contents()
        #expect(throws: RestoreFault.holdsData) { try instance.restore(backup) }
        let lock = try DataLock(instance.folder, .shared)
        #expect(throws: DataLockFault.inUse) { try instance.restore(backup, replaces: true) }
        withExtendedLifetime(lock) {}
        var after = try ArchiveFolder(path: instance.folder.path).contents()
        after["lock"] = nil
        #expect(after == before)
    }

    @Test("A backup with one flipped byte is refused, whatever the file, and nothing has changed")
    func flipped() throws {
        let instance = try BackupInstance()
        let backup = try instance.withWorld { world in
            try ArchiveSheets.put("one", keys: ["alpha"], in: world)
            return try instance.backup(world).folder
        }
        let folder = ArchiveFolder(path: backup)
        let parts = try folder.contents()
        #expect(Set(parts.keys).isSuperset(of: ["database.sqlite", "manifest.json", "erasures.tsv", "checksums.txt"]))
        let before = try ArchiveFolder(path: instance.folder.path).contents()
        for (name, bytes) in parts where name != "checksums.txt" && !bytes.isEmpty {
            var spoilt = bytes
            spoilt[bytes.count / 2] ^= 1
            try folder.write(spoilt, to: name)
            #expect(throws: ArchiveFault.altered(path: name)) { try instance.restore(backup, replaces: true) }
            try folder.write(bytes, to: name)
        }
        #expect(try ArchiveFolder(path: instance.folder.path).contents() == before)
        #expect(try instance.restore(backup, replaces: true).erased.isEmpty)
    }

    @Test("A copy whose rows are not those that were counted is refused, and nothing has changed")
    func counted() throws {
        let instance = try BackupInstance()
        let backup = try instance.withWorld { world in
            try ArchiveSheets.put("one", keys: ["alpha"], in: world)
            return try instance.backup(world).folder
        }
        let folder = ArchiveFolder(path: backup)
        try folder.replace("\"practice\":1", by: "\"practice\":2", in: "manifest.json")
        try folder.seal()
        let before = Set(DurableFile.names(in: instance.folder.path))
        #expect(throws: RestoreFault.rowCount(table: "practice", expected: 2, found: 1)) {
            try instance.restore(backup, replaces: true)
        }
        #expect(Set(DurableFile.names(in: instance.folder.path)) == before.union(["lock"]))
    }

    @Test("A backup made while four threads write is one state, and restores")
    func hot() throws {
        let instance = try BackupInstance()
        let backups = try instance.withWorld { world in
            try ArchiveSheets.put("start", keys: ["zero"], in: world)
            let folders = Mutex<[String]>([])
            let hashing = try ArchiveInstance.hashing()
            let parent = instance.path("backups")
            let folder = instance.folder
            onThreads(5) { number in
                #expect(throws: Never.self) {
                    for round in 0..<6 {
                        if number < 4 {
                            try ArchiveSheets.put("s\(number)", keys: ["k\(number)-\(round)"], in: world)
                        } else if round.isMultiple(of: 2) {
                            let outcome = try Backup(
                                CopyMaker(
                                    into: "\(parent)-\(round)", of: folder, hashing, opening: BackupInstance.open)
                            )
                            .perform(by: .instanceOperator, in: world)
                            folders.withLock { $0.append(outcome.folder) }
                        }
                    }
                }
            }
            return folders.withLock { $0 }
        }
        #expect(backups.count == 3)
        for backup in backups {
            let outcome = try instance.restore(backup, replaces: true)
            #expect(outcome.rows > 0)
            try instance.withWorld { world in
                let total = try SearchSheets(SheetSearch()).perform(by: .anyone, in: world).total
                let practices = try world.database.read { connection in
                    try connection.first("SELECT COUNT(*) FROM practice") { try $0.int(0) }
                }
                #expect(total == practices)
            }
        }
    }

    @Test(
        "A server's database is saved as an archive, and restored into an empty instance of either engine",
        arguments: Engine.allCases)
    func archive(_ engine: Engine) throws {
        let source = try ArchiveInstance(.postgres)
        try source.fill()
        try ArchiveSheets.put("other", keys: ["other"], in: source.world)
        try DurableFile.write(Array("clé".utf8), to: source.folder.key)
        let backup = try Self.backup(source)
        let id = try #require(try BackupInstance.practice("pratique-first-suite", in: source.world))
        let fixture = try DatabaseFixture(engine)
        let folder = DataFolder(path: source.path("other"))
        try FolderTree.make(folder.path)
        try ErasureJournal(path: folder.erasures).append(Erasure(at: 5, kind: "practice", id: id))
        let clock = ArchiveClock(day: 2)
        let restore = Restore(
            backup.folder, into: folder, replaces: false, try ArchiveInstance.hashing(), now: { clock.now() })
        let outcome = try restore.perform(by: .instanceOperator) { _ in
            try fixture.openAgain()
        } world: {
            try ArchiveInstance.world($0, $1, clock)
        }
        #expect(outcome.rows == backup.rows)
        let world = try ArchiveInstance.world(fixture.database, folder, clock)
        #expect(try world.database.read { try PracticeStore($0).isErased(id) })
        // People sign in with what they have, and what was sealed opens with its key.
        #expect(String(describing: try DatabaseContent(of: world.database)).contains(ArchiveInstance.secretText))
        #expect(try DurableFile.read(folder.key, limit: 100) == Array("clé".utf8))
        let named = try world.database.read { try FileIndex($0).hashes() }
        #expect(try world.files.hashes() == named && !named.isEmpty)
        #expect(try BackupInstance.audit(world).first?.act == "restore")
        #expect(throws: Refusal.notEmpty) {
            try Restore(
                backup.folder, into: folder, replaces: true, ArchiveInstance.hashing(), now: { clock.now() }
            ).perform(by: .instanceOperator) { _ in
                try fixture.openAgain()
            } world: {
                try ArchiveInstance.world($0, $1, clock)
            }
        }
        #expect(try BackupInstance.practice("pratique-second-suite", in: world) != nil)
        #expect(try world.files.hashes() == named)
    }

    /// Of a server's database.
    private static func backup(_ source: ArchiveInstance) throws -> Backup.Outcome {
        let database = source.fixture.database
        return try Backup(
            CopyMaker(into: source.path("backups"), of: source.folder, ArchiveInstance.hashing()) { _ in database }
        )
        .perform(by: .instanceOperator, in: source.world)
    }

    @Test("A visitor may neither back up nor restore")
    func forbidden() throws {
        let instance = try BackupInstance()
        try instance.withWorld { world in
            #expect(throws: Refusal.forbidden(.backup)) {
                try Backup(
                    CopyMaker(
                        into: instance.path("b"), of: instance.folder, ArchiveInstance.hashing(),
                        opening: BackupInstance.open)
                )
                .perform(by: .anyone, in: world)
            }
            #expect(throws: Refusal.forbidden(.restore)) {
                try Restore(
                    instance.path("b"), into: instance.folder, replaces: true, ArchiveInstance.hashing(), now: { 0 }
                ).perform(by: .anyone, opening: { _ in world.database }, world: { _, _ in world })
            }
        }
        #expect(!FolderTree.exists(instance.path("b")))
    }
}
