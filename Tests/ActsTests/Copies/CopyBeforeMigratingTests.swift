import Acts
import Domain
import SQL
import Secrets
import Storage
import TestSupport
import Testing

@Suite("The copy before a migration")
struct CopyBeforeMigratingTests {
    private static let moment: Int64 = 1_795_230_065_000_000

    /// A kept database in a data folder, as the former program left it; its files are not kept with it.
    private func former(_ name: String, _ instance: BackupInstance) throws -> any Database {
        let bytes = try DurableFile.read("\(UpgradeTests.folder)/\(name)", limit: 1 << 30)
        try DurableFile.write(bytes, to: instance.folder.database)
        let database = try BackupInstance.open(instance.folder.database)
        try database.write { connection in
            try connection.execute("UPDATE source SET file = NULL")
            try connection.execute("DELETE FROM file")
        }
        return database
    }

    private func copy(_ database: any Database, _ instance: BackupInstance, at now: Int64) throws -> String? {
        let (hashing, secrets) = (try ArchiveInstance.hashing(), try Secrets())
        return try CopyBeforeMigrating(
            CopyMaker(into: instance.path("copies"), of: instance.folder, hashing, opening: BackupInstance.open)
        ).perform(
            database, FolderFiles(folder: instance.folder.files) { secrets.fingerprint($0) },
            ErasureJournal(path: instance.folder.erasures), at: now)
    }

    @Test(arguments: UpgradeTests.fixtures.filter { $0 != "schema-\(Migrator().latest).sqlite" })
    func `a kept database is copied as it is, and its copy restores after the migration`(_ name: String) throws {
        let instance = try BackupInstance()
        let before = try former(name, instance)
        let number = try #require(try Migrator().standing(of: before).applied)
        let path = try #require(try copy(before, instance, at: Self.moment))
        before.close()
        // Today's program migrates and goes on; then one goes back.
        try instance.withWorld { (world: World) throws -> Void in
            #expect(try Migrator().standing(of: world.database).pending.isEmpty)
            #expect(try copy(world.database, instance, at: Self.moment) == nil)
        }
        let kept = try #require(CopyFolder(path: instance.path("copies")).copies().first)
        #expect(kept.kind == .beforeMigrating && path.hasSuffix(kept.name))
        // Opening leaves marks: a copy of the copy is looked at.
        let look = instance.path("look.sqlite")
        try DurableFile.write(try DurableFile.read(path + "/database.sqlite", limit: 1 << 30), to: look)
        let copied = try BackupInstance.open(look)
        #expect(try Migrator().standing(of: copied).applied == number)
        copied.close()
        _ = try instance.restore(path, replaces: true)
        try instance.withWorld { (world: World) throws -> Void in
            #expect(try BackupInstance.practice("pair-aidance-en-communaute-therapeutique", in: world) != nil)
        }
    }

    @Test func `an empty database and one of today are not copied, and two copies are kept`() throws {
        let instance = try BackupInstance()
        let empty = try BackupInstance.open(instance.folder.database)
        #expect(try copy(empty, instance, at: Self.moment) == nil)
        empty.close()
        try instance.withWorld { (world: World) throws -> Void in
            try ArchiveSheets.put("one", keys: ["alpha"], in: world)
            let latest = Migrator().latest
            try world.database.write { try $0.execute("DELETE FROM schema_migration WHERE number = \(latest)") }
            for round in 0..<3 {
                let path = try copy(world.database, instance, at: Self.moment + Int64(round) * 1_000_000)
                #expect(path?.contains("essaim-before-00\(latest)-") == true)
            }
            #expect(CopyFolder(path: instance.path("copies")).copies().count == 2)
        }
    }

    @Test func `nothing is copied half: a lost file stops it`() throws {
        let instance = try BackupInstance()
        try instance.withWorld { (world: World) throws -> Void in
            try ArchiveSheets.put("one", keys: ["alpha"], in: world)
            let latest = Migrator().latest
            try world.database.write { try $0.execute("DELETE FROM schema_migration WHERE number = \(latest)") }
            let hash = try #require(try world.files.hashes().first)
            try world.files.remove(hash)
            #expect(throws: ArchiveFault.lostFile(hash: hash)) {
                _ = try copy(world.database, instance, at: Self.moment)
            }
            #expect(DurableFile.names(in: instance.path("copies")).isEmpty)
        }
    }
}
