internal import Domain
internal import SQL
internal import Storage

/// Does the jobs of the queue one after the other, on a thread of its own once started.
package final class JobRunner: Sendable {
    private struct State {
        var isStopping = false
        /// Somebody who waits for it queued a job.
        var isAwaited = false
        var thread: WorkerThread?
    }

    private static let hour: Int64 = 3_600_000_000
    private static let day = 24 * hour
    private let state = Monitor(State())
    private let world: World
    private let kinds: [any JobKind]
    private let daily: [String]
    private let hourly: [String]
    private let owner: String
    private let pace: JobPace

    /// - Parameters:
    ///   - daily: names of the kinds queued once a day (UTC).
    ///   - hourly: those queued an hour after they last ended; the list of jobs shows the last one only.
    ///   - owner: a name no other worker has, now or later.
    package init(
        world: World, kinds: [any JobKind], daily: [String], hourly: [String] = [], owner: String,
        pace: JobPace = JobPace()
    ) {
        self.world = world
        self.kinds = kinds
        self.daily = daily
        self.hourly = hourly
        self.owner = owner
        self.pace = pace
    }

    /// - Throws: `JobFault.noThread` when the system gives none.
    package func start() throws {
        state.withLock { $0.isStopping = false }
        let thread = try WorkerThread { [self] in work() }
        state.withLock { $0.thread = thread }
    }

    /// Asks the running job to end at its next report, and waits for it.
    package func stop() {
        let thread = state.withLock { state in
            state.isStopping = true
            defer { state.thread = nil }
            return state.thread
        }
        state.wakeAll()
        thread?.join()
    }

    /// Looks at the queue now instead of at the end of its pause.
    package func wake() {
        state.withLock { $0.isAwaited = true }
        state.wakeAll()
    }

    /// Queues what is due today, then does one job.
    ///
    /// - Returns: false when there was none to do.
    package func runNext() throws -> Bool {
        try queueDaily()
        try queueHourly()
        guard let job = try take() else { return false }
        guard let kind = kinds.first(where: { $0.name == job.kind }) else { return false }
        // Its workers died each time, so that nobody could count the failure.
        if job.attempt > pace.attempts {
            try fail(job, "lease", retries: false)
            return true
        }
        do {
            let progress = JobProgress(job, in: world, lease: pace.lease) { [state] in
                state.withLock { $0.isStopping }
            }
            let result = try kind.run(job, in: world, progress: progress)
            _ = try world.database.write { try JobStore($0).finish(job, result: result, at: world.now()) }
        } catch is JobStop {
            return true
        } catch {
            try fail(job, String(describing: error), retries: job.attempt < pace.attempts)
        }
        return true
    }

    private func queueDaily() throws {
        let now = world.now()
        for name in daily {
            try world.database.write { connection in
                _ = try JobStore(connection).enqueue(
                    id: world.ids.next(), kind: name, key: "\(name)-\(now / Self.day)", input: "{}", at: now)
            }
        }
    }

    private func queueHourly() throws {
        let now = world.now()
        for name in hourly {
            try world.database.write { connection in
                let store = JobStore(connection)
                try store.forget(key: name, endedBefore: now - Self.hour)
                _ = try store.enqueue(id: world.ids.next(), kind: name, key: name, input: "{}", at: now)
            }
        }
    }

    private func take() throws -> Job? {
        try world.database.write { connection in
            let now = world.now()
            return try JobStore(connection).take(
                kinds.map(\.name), owner: owner, until: now + pace.lease, at: now)
        }
    }

    private func fail(_ job: Job, _ error: String, retries: Bool) throws {
        let now = world.now()
        let retry = retries ? now + pace.retryDelay(after: job.attempt) : nil
        _ = try world.database.write { connection in
            try JobStore(connection).fail(job, error: String(error.prefix(500)), retry: retry, at: now)
        }
    }

    private func work() {
        while !state.withLock({ $0.isStopping }) {
            state.withLock { $0.isAwaited = false }
            // A database that cannot be reached now is asked again after a pause.
            let didWork = (try? runNext()) ?? false
            if didWork { continue }
            let end = Deadline(after: pace.pause)
            _ = state.wait(until: end) { $0.isStopping || $0.isAwaited ? true : nil }
        }
    }
}
