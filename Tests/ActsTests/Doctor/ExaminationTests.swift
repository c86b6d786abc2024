import Acts
import Domain
import Glibc
import SQL
import Storage
import TestSupport
import Testing

@Suite("What the doctor finds")
struct ExaminationTests {
    private static let hour: Int64 = 3_600_000_000

    private func examination(
        _ instance: BackupInstance, isOn: Bool = true, at now: Int64? = nil
    ) throws -> Examination {
        let schedule = CopySchedule(
            folder: instance.path("copies"), isOn: isOn, hour: 3, days: 7, weeks: 4, isSealed: false)
        return Examination(
            instance.folder, schedule, try ArchiveInstance.hashing(), at: now ?? instance.clock.now())
    }

    private func codes(_ found: [Diagnosis]) -> Set<Diagnosis.Code> { Set(found.map(\.code)) }

    @Test func `an instance that is well has nothing to repair, and nothing changes`() throws {
        let instance = try BackupInstance()
        try instance.withWorld { (world: World) throws -> Void in
            try ArchiveSheets.put("one", keys: ["alpha"], in: world)
            let examination = try examination(instance, isOn: false)
            let (engine, isOfToday) = examination.engine(world.database)
            let found =
                engine + examination.record(world.database) + examination.copies(nil)
                + examination.ground(keyFile: nil) + [Examination.integrity(world)]
            #expect(isOfToday)
            #expect(!found.contains { $0.severity == .repair }, "\(found)")
            #expect(codes(found).isSuperset(of: [.engineFine, .schemaFine, .clockFine, .outboxFine, .jobsFine]))
        }
    }

    @Test func `files that others may read are found, the first is named, and the repair is enough`() throws {
        let instance = try BackupInstance()
        let path = instance.folder.path + "/key"
        try DurableFile.write([1], to: path)
        chmod(path, 0o640)
        let found = try examination(instance).ground(keyFile: nil)
        #expect(found.first == Diagnosis(.permissionsOpen, path, number: 1))
        chmod(path, 0o600)
        #expect(codes(try examination(instance).ground(keyFile: nil)).contains(.permissionsFine))
    }

    @Test func `a clock that is behind what is stored is found`() throws {
        let instance = try BackupInstance()
        try instance.withWorld { (world: World) throws -> Void in
            try ArchiveSheets.put("one", keys: ["alpha"], in: world)
            let now = instance.clock.now()
            let late = try examination(instance, at: now - 2 * Self.hour).record(world.database)
            let found = try #require(late.first { $0.code == .clockBehind })
            #expect((7_190...7_200).contains(found.number))
            #expect(codes(try examination(instance, at: now).record(world.database)).contains(.clockFine))
        }
    }

    @Test func `a database that is older, newer or changed is told apart`() throws {
        let instance = try BackupInstance()
        try instance.withWorld { (world: World) throws -> Void in
            let latest = Migrator().latest
            func change(_ sql: SQL) throws -> Set<Diagnosis.Code> {
                try world.database.write { try $0.execute(sql) }
                let (found, isOfToday) = try examination(instance).engine(world.database)
                #expect(!isOfToday)
                return codes(found)
            }
            #expect(try change("DELETE FROM schema_migration WHERE number = \(latest)").contains(.schemaPending))
            let row: SQL = """
                INSERT INTO schema_migration (number, name, checksum, applied_at)
                VALUES (\(latest + 1), 'later', 'none', 0)
                """
            #expect(try change(row) == [.schemaNewer])
            #expect(
                try change("UPDATE schema_migration SET number = \(latest) WHERE number > \(latest)") == [
                    .schemaChanged
                ])
        }
    }

    @Test func `copies that are absent, late or altered are found, and those that are well`() throws {
        let instance = try BackupInstance()
        func look(_ now: Int64? = nil) throws -> Diagnosis? { try examination(instance, at: now).copies(nil).first }
        #expect(try look()?.code == .folderMissing)
        try FolderTree.make(instance.path("copies"))
        #expect(try look()?.code == .copiesNone)
        let path = try instance.withWorld { world in
            let maker = CopyMaker(
                into: instance.path("copies"), of: instance.folder, try ArchiveInstance.hashing(),
                opening: BackupInstance.open)
            return try Backup(maker, as: .scheduled).perform(by: .instanceOperator, in: world).folder
        }
        #expect(try look()?.code == .copiesFine)
        #expect(
            try look(instance.clock.now() + 27 * Self.hour)
                == Diagnosis(.copiesLate, try #require(path.split(separator: "/").last.map(String.init)), number: 27))
        try DurableFile.write([0], to: path + "/manifest.json")
        #expect(try look()?.code == .copyBroken)
        #expect(codes(try examination(instance, isOn: false).copies(nil)) == [.copiesOff])
    }

    @Test func `mails that wait and jobs that were given up are counted`() throws {
        let instance = try BackupInstance()
        try instance.withWorld { (world: World) throws -> Void in
            let now = instance.clock.now()
            try world.database.write { connection in
                try connection.execute(
                    """
                    INSERT INTO message (id, address, kind, subject, language, created_at, send_after, state, attempts)
                    VALUES (1, 'a@example.org', 'notice', 'x', 'fr', \(now), \(now), 'waiting', 0)
                    """)
                try connection.execute(
                    """
                    INSERT INTO job (id, kind, key, input, state, created_at, finished_at)
                    VALUES (1, 'purge', 'purge-1', '{}', 'failed', \(now), \(now))
                    """)
            }
            #expect(codes(try examination(instance).record(world.database)) == [.clockFine, .outboxFine, .jobsFailed])
            let later = try examination(instance, at: now + 7 * Self.hour).record(world.database)
            #expect(later.contains(Diagnosis(.outboxStuck, number: 1, needed: 7)))
        }
    }

    @Test func `a lost file is a fault of what is stored`() throws {
        let instance = try BackupInstance()
        try instance.withWorld { (world: World) throws -> Void in
            try ArchiveSheets.put("one", keys: ["alpha"], in: world)
            try world.files.remove(try #require(try world.files.hashes().first))
            let found = Examination.integrity(world)
            #expect(found.code == .integrityBroken && found.number == 1 && found.subject == "lost-file")
        }
    }
}
