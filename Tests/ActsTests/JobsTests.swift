import Acts
import Domain
import Glibc
import SQL
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("Jobs")
struct JobsTests {
    /// Work that counts its runs and does what the test says.
    private final class Work: JobKind {
        static let name = "work"
        let runs = Mutex<[String]>([])
        private let body: @Sendable (Job, World, JobProgress) throws -> String

        init(_ body: @escaping @Sendable (Job, World, JobProgress) throws -> String = { _, _, _ in "fine" }) {
            self.body = body
        }

        func run(_ job: Job, in world: World, progress: JobProgress) throws -> String {
            runs.withLock { $0.append(job.key) }
            return try body(job, world, progress)
        }
    }

    private struct Trouble: Error {}

    private func enqueue(_ keys: [String], in world: World) throws {
        try world.database.write { connection in
            for key in keys {
                _ = try JobStore(connection).enqueue(
                    id: world.ids.next(), kind: "work", key: key, input: "{}", at: world.now())
            }
        }
    }

    private func job(_ key: String, in world: World) throws -> Job? {
        try ListJobs(limit: 1_000).perform(by: .instanceOperator, in: world).first { $0.key == key }
    }

    private func runner(_ world: World, _ work: Work, owner: String = "one") -> JobRunner {
        JobRunner(world: world, kinds: [work], daily: [], owner: owner)
    }

    @Test("Asked twice, work is queued once and done once", arguments: Engine.allCases)
    func once(_ engine: Engine) throws {
        let instance = try ArchiveInstance(engine)
        let world = instance.world
        try enqueue(["a", "a"], in: world)
        let work = Work { _, _, progress in
            try progress.report(1, of: 2)
            return "two things"
        }
        #expect(try runner(world, work).runNext())
        #expect(try !runner(world, work).runNext())
        let job = try #require(try job("a", in: world))
        #expect(job.state == .done && job.result == "two things" && job.done == 1 && job.total == 2)
        #expect(job.attempt == 1 && job.owner == nil && job.finishedAt != nil)
        #expect(work.runs.withLock { $0 } == ["a"])
    }

    @Test("Several workers share the queue and never a job", arguments: Engine.allCases)
    func shared(_ engine: Engine) throws {
        let instance = try ArchiveInstance(engine)
        let world = instance.world
        let keys = (0..<40).map { "key-\($0)" }
        try enqueue(keys, in: world)
        let work = Work()
        onThreads(4) { number in
            let runner = JobRunner(world: world, kinds: [work], daily: [], owner: "worker-\(number)")
            #expect(throws: Never.self) { while try runner.runNext() {} }
        }
        #expect(work.runs.withLock { $0.sorted() } == keys.sorted())
        let jobs = try ListJobs(limit: 100).perform(by: .instanceOperator, in: world)
        #expect(jobs.count == 40 && jobs.allSatisfy { $0.state == .done && $0.attempt == 1 })
    }

    @Test(
        "A job whose worker died runs again once its lease is over, and the dead can no longer write",
        arguments: Engine.allCases)
    func crash(_ engine: Engine) throws {
        let instance = try ArchiveInstance(engine)
        let world = instance.world
        try enqueue(["a"], in: world)
        let dead = try #require(
            try world.database.write { connection in
                let now = world.now()
                return try JobStore(connection).take(["work"], owner: "dead", until: now + 60_000_000, at: now)
            })
        let work = Work()
        #expect(try !runner(world, work).runNext())
        instance.clock.advance(by: 61_000_000)
        #expect(try runner(world, work).runNext())
        let late = try world.database.write { connection in
            let store = JobStore(connection)
            return (
                try store.finish(dead, result: "late", at: world.now()),
                try store.progress(dead, done: 9, total: 9, until: .max),
                try store.fail(dead, error: "late", retry: nil, at: world.now())
            )
        }
        #expect(late == (false, false, false))
        let job = try #require(try job("a", in: world))
        #expect(job.state == .done && job.result == "fine" && job.attempt == 2)
    }

    @Test("A job that kills its worker each time is given up", arguments: Engine.allCases)
    func deadly(_ engine: Engine) throws {
        let instance = try ArchiveInstance(engine)
        let world = instance.world
        try enqueue(["a"], in: world)
        for _ in 1...3 {
            _ = try world.database.write { connection in
                let now = world.now()
                return try JobStore(connection).take(["work"], owner: "dead", until: now + 1_000_000, at: now)
            }
            instance.clock.advance(by: 2_000_000)
        }
        let work = Work()
        #expect(try runner(world, work).runNext())
        #expect(try job("a", in: world)?.state == .failed)
        #expect(try job("a", in: world)?.error == "lease")
        #expect(work.runs.withLock { $0.isEmpty })
    }

    @Test(
        "A failed job is tried again later, each time after a longer wait, three times in all",
        arguments: Engine.allCases)
    func retry(_ engine: Engine) throws {
        let instance = try ArchiveInstance(engine)
        let world = instance.world
        try enqueue(["a"], in: world)
        let work = Work { _, _, _ in throw Trouble() }
        let runner = runner(world, work)
        #expect(try runner.runNext())
        #expect(try job("a", in: world)?.state == .waiting)
        #expect(try !runner.runNext())
        instance.clock.advance(by: 31_000_000)
        #expect(try runner.runNext())
        instance.clock.advance(by: 31_000_000)
        #expect(try !runner.runNext())
        instance.clock.advance(by: 90_000_000)
        #expect(try runner.runNext())
        let job = try #require(try job("a", in: world))
        #expect(job.state == .failed && job.attempt == 3 && job.error == "Trouble()" && job.finishedAt != nil)
        instance.clock.advance(by: 10 * ArchiveClock.day)
        #expect(try !runner.runNext())
        #expect(work.runs.withLock { $0.count } == 3)
    }

    @Test("A cancelled job does not begin, and one that runs ends at its next report", arguments: Engine.allCases)
    func cancel(_ engine: Engine) throws {
        let instance = try ArchiveInstance(engine)
        let world = instance.world
        try enqueue(["waiting"], in: world)
        let waiting = try #require(try job("waiting", in: world))
        #expect(try world.database.write { try JobStore($0).cancel(waiting.id, at: world.now()) })
        #expect(try !world.database.write { try JobStore($0).cancel(waiting.id, at: world.now()) })
        let work = Work { job, world, progress in
            try progress.report(1, of: 3)
            _ = try world.database.write { try JobStore($0).cancel(job.id, at: world.now()) }
            try progress.report(2, of: 3)
            Issue.record("it went on")
            return "never"
        }
        #expect(try !runner(world, work).runNext())
        try enqueue(["running"], in: world)
        #expect(try runner(world, work).runNext())
        let running = try #require(try job("running", in: world))
        #expect(running.state == .cancelled && running.result == nil && running.done == 1)
        #expect(try !runner(world, work).runNext())
    }

    @Test("The thread does what is queued, then stops when asked to, in the middle of work too")
    func thread() throws {
        let instance = try ArchiveInstance(.sqlite)
        let world = instance.world
        try enqueue(["quick", "endless"], in: world)
        let work = Work { job, _, progress in
            while job.key == "endless" { try progress.report(0, of: nil) }
            return "fine"
        }
        var pace = JobPace()
        pace.pause = .milliseconds(1)
        let runner = JobRunner(world: world, kinds: [work], daily: [], owner: "one", pace: pace)
        try runner.start()
        while work.runs.withLock({ $0.count }) < 2 { usleep(1_000) }
        runner.stop()
        #expect(try job("quick", in: world)?.state == .done)
        #expect(try job("endless", in: world)?.state == .running)
        instance.clock.advance(by: 601_000_000)
        #expect(try self.runner(world, Work(), owner: "two").runNext())
        #expect(try job("endless", in: world)?.state == .done)
    }

    @Test("A worker that is woken does not wait for the end of its pause")
    func wakes() throws {
        let instance = try ArchiveInstance(.sqlite)
        let world = instance.world
        let work = Work()
        var pace = JobPace()
        pace.pause = .seconds(86_400)
        let runner = JobRunner(world: world, kinds: [work], daily: [], owner: "one", pace: pace)
        try runner.start()
        for round in 1...3 {
            try enqueue(["round-\(round)"], in: world)
            runner.wake()
            while work.runs.withLock({ $0.count }) < round { usleep(1_000) }
        }
        runner.stop()
        #expect(work.runs.withLock { $0 } == ["round-1", "round-2", "round-3"])
    }

    @Test("A visitor does not see the jobs")
    func forbidden() throws {
        let instance = try ArchiveInstance(.sqlite)
        let world = instance.world
        #expect(throws: Refusal.forbidden(.seeJobs)) { try ListJobs().perform(by: .anyone, in: world) }
    }
}
