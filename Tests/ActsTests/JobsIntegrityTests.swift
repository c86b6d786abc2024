import Acts
import Domain
import SQL
import Secrets
import Storage
import TestSupport
import Testing

@Suite("Daily jobs")
struct JobsIntegrityTests {
    private func runner(_ world: World) -> JobRunner {
        JobRunner(
            world: world, kinds: [IntegrityJob(), PurgeJob()], daily: [IntegrityJob.name, PurgeJob.name], owner: "one")
    }

    private func results(_ world: World, _ kind: String) throws -> [String?] {
        try ListJobs().perform(by: .instanceOperator, in: world).filter { $0.kind == kind }.map(\.result)
    }

    @Test(
        "They run once a day, however often the worker looks and however many workers there are",
        arguments: Engine.allCases)
    func daily(_ engine: Engine) throws {
        let instance = try ArchiveInstance(engine)
        let world = instance.world
        try ArchiveSheets.put("one", keys: ["alpha", "beta"], in: world)
        for _ in 1...2 { while try runner(world).runNext() {} }
        #expect(try results(world, "integrity") == ["{\"practices\":2,\"files\":1,\"faults\":[]}"])
        instance.clock.advance(by: ArchiveClock.day)
        while try runner(world).runNext() {}
        #expect(try results(world, "integrity").count == 2)
        #expect(try results(world, "purge").count == 2)
    }

    @Test("Whatever does not hold is named", arguments: Engine.allCases)
    func faults(_ engine: Engine) throws {
        let instance = try ArchiveInstance(engine)
        let world = instance.world
        try ArchiveSheets.put("one", keys: ["alpha", "beta", "gamma"], in: world)
        try ArchiveSheets.put("two", keys: ["delta"], in: world)
        let ids = try ["alpha", "beta", "gamma"].map {
            try #require(try BackupInstance.practice("pratique-\($0)", in: world))
        }
        let hashes = try world.files.hashes()
        try world.database.write { connection in
            try connection.execute("DELETE FROM fact WHERE practice = \(ids[0]) AND edition = 1")
            try connection.execute("UPDATE address SET ended_at = 1 WHERE practice = \(ids[1])")
            try connection.execute("UPDATE practice SET rung = 0 WHERE id = \(ids[2])")
        }
        try world.files.remove(hashes[0])
        let spoilt = "\(instance.folder.files)/\(hashes[1].prefix(2))/\(hashes[1])"
        try DurableFile.write([0], to: spoilt)
        while try runner(world).runNext() {}
        let expected = [
            "[\"no-facts\",\"\(ids[0])\"]", "[\"addresses\",\"\(ids[1])\"]", "[\"wrong-audiences\",\"\(ids[2])\"]",
            "[\"lost-file\",\"\(hashes[0])\"]", "[\"altered-file\",\"\(hashes[1])\"]",
        ].joined(separator: ",")
        #expect(try results(world, "integrity") == ["{\"practices\":4,\"files\":2,\"faults\":[\(expected)]}"])
    }

    @Test("After a week, ended jobs and files that nothing names are gone; the others stay", arguments: Engine.allCases)
    func purge(_ engine: Engine) throws {
        // Files carry the time of the machine, so the clock of the instance is far ahead of it.
        let instance = try ArchiveInstance(engine, day: 10_000)
        let world = instance.world
        try ArchiveSheets.put("one", keys: ["alpha"], in: world)
        let stray = try world.files.put(Array("stray".utf8))
        let prints = try #require(world.prints)
        let print = try #require(PrintName(practice: 1, fingerprint: String(repeating: "a", count: 64)))
        try prints.write([1], print, .print)
        try world.database.write { connection in
            let store = JobStore(connection)
            let now = world.now()
            for key in ["old", "young", "waiting"] {
                _ = try store.enqueue(id: world.ids.next(), kind: "none", key: key, input: "{}", at: now)
            }
            for (key, age) in [("old", 8), ("young", 6)] as [(String, Int64)] {
                let job = try #require(try store.recent(limit: 10).first { $0.key == key })
                _ = try store.cancel(job.id, at: now - age * ArchiveClock.day)
            }
        }
        while try runner(world).runNext() {}
        #expect(try results(world, "purge") == ["{\"jobs\":1,\"traces\":0,\"files\":1,\"prints\":1}"])
        let keys = try ListJobs().perform(by: .instanceOperator, in: world).map(\.key)
        #expect(!keys.contains("old") && keys.contains("young") && keys.contains("waiting"))
        #expect(try world.files.get(stray) == nil && prints.names.isEmpty)
        #expect(try world.files.hashes() == world.database.read { try FileIndex($0).hashes() })
    }

    @Test("A file stored a moment ago stays, named or not: its row may be on its way")
    func young() throws {
        let directory = try TemporaryDirectory()
        let secrets = try Secrets()
        let files = FolderFiles(folder: directory.file("files")) { secrets.fingerprint($0) }
        let hash = try files.put([1, 2, 3])
        #expect(try files.removeUnused(except: [], olderThan: 1_000_000) == 0)
        #expect(try files.get(hash) == [1, 2, 3])
        #expect(try files.removeUnused(except: [hash], olderThan: .max) == 0)
        #expect(try files.removeUnused(except: [], olderThan: .max) == 1)
        #expect(try files.get(hash) == nil)
    }
}
