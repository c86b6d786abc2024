import Acts
import Domain
import SQL
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("Copies made by the server")
struct BackupJobTests {
    private static let hour: Int64 = 3_600_000_000
    private static let day = 24 * hour

    /// A server with a schedule, and what its jobs do when they are run.
    private struct Server {
        let instance: BackupInstance
        let folder: String
        let schedule: CopySchedule
        var hasKey = true

        init(days: Int = 2, weeks: Int = 0) throws {
            instance = try BackupInstance()
            folder = instance.path("copies")
            schedule = CopySchedule(folder: folder, isOn: true, hour: 3, days: days, weeks: weeks, isSealed: false)
        }

        func job() throws -> BackupJob {
            let hashing = try ArchiveInstance.hashing()
            let (data, folder, hasKey) = (instance.folder, folder, hasKey)
            return BackupJob(schedule) { moment in
                CopySchedule.LocalHour(day: Int(moment / day), hour: Int(moment % day / hour))
            } maker: {
                if !hasKey { throw CopyFailure.other }
                return CopyMaker(into: folder, of: data, hashing, opening: BackupInstance.open)
            }
        }

        func run(_ world: World, attempts: Int = 1) throws {
            var pace = JobPace()
            pace.attempts = attempts
            let runner = JobRunner(
                world: world, kinds: [try job()], daily: [], hourly: [BackupJob.name], owner: "one", pace: pace)
            while try runner.runNext() {}
        }

        func state(_ world: World) throws -> CopiesState {
            try ReadCopies(schedule).perform(by: .instanceOperator, in: world)
        }
    }

    @Test func `one copy a day at the hour, whole, and those that no rule keeps go`() throws {
        let server = try Server()
        try FolderTree.make(server.folder)
        try server.instance.withWorld { (world: World) throws -> Void in
            // The clock begins at midnight.
            try server.run(world)
            #expect(try server.state(world).copies.isEmpty)
            server.instance.clock.advance(by: 3 * Self.hour)
            for round in 0..<4 {
                try server.run(world)
                let copies = try server.state(world).copies
                #expect(copies.count == min(round + 1, 2) && copies.allSatisfy { $0.kind == .scheduled })
                // Again an hour later: none more today.
                server.instance.clock.advance(by: Self.hour + 1)
                try server.run(world)
                #expect(try server.state(world).copies == copies)
                server.instance.clock.advance(by: Self.day - Self.hour)
            }
            let last = try #require(try server.state(world).last)
            _ = try server.instance.restoreInPlaceOfNothing(CopyFolder(path: server.folder).path(of: last))
        }
    }

    @Test func `a folder that is not there is told, not made, and the next try succeeds`() throws {
        let server = try Server()
        try server.instance.withWorld { (world: World) throws -> Void in
            server.instance.clock.advance(by: 4 * Self.hour)
            try server.run(world)
            #expect(try server.state(world).failure == .absent)
            #expect(!CopyFolder(path: server.folder).exists)
            try FolderTree.make(server.folder)
            server.instance.clock.advance(by: Self.hour + 1)
            try server.run(world)
            let state = try server.state(world)
            #expect(state.failure == nil && state.copies.count == 1)
        }
    }

    @Test func `a key that cannot be read, and a lost file, are told in a word`() throws {
        var server = try Server()
        try FolderTree.make(server.folder)
        try server.instance.withWorld { (world: World) throws -> Void in
            server.instance.clock.advance(by: 4 * Self.hour)
            server.hasKey = false
            try server.run(world)
            #expect(try server.state(world).failure == .key)
            server.hasKey = true
            try ArchiveSheets.put("one", keys: ["alpha"], in: world)
            let hash = try #require(try world.files.hashes().first)
            try world.files.remove(hash)
            server.instance.clock.advance(by: Self.hour + 1)
            try server.run(world)
            let state = try server.state(world)
            #expect(state.failure == .damaged && state.copies.isEmpty)
            #expect(DurableFile.names(in: server.folder).isEmpty)
        }
    }

    @Test func `members may not read which copies there are`() throws {
        let server = try Server()
        try server.instance.withWorld { (world: World) throws -> Void in
            #expect(throws: Refusal.forbidden(.seeJobs)) {
                _ = try ReadCopies(server.schedule).perform(by: .anyone, in: world)
            }
        }
    }
}

extension BackupInstance {
    /// Restores a copy into a folder of its own.
    func restoreInPlaceOfNothing(_ copy: String) throws -> Restore.Outcome {
        let other = DataFolder(path: path("elsewhere"))
        return try Restore(
            copy, into: other, replaces: false, ArchiveInstance.hashing(), now: { [clock] in clock.now() }
        )
        .perform(by: .instanceOperator) {
            try Self.open($0.database)
        } world: { [clock] in
            try ArchiveInstance.world($0, $1, clock)
        }
    }
}
