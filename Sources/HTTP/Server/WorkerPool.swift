internal import Synchronization

/// Threads that run handlers, with a bounded queue.
final class WorkerPool: Sendable {
    private struct State {
        var queue: [@Sendable () -> Void] = []
        /// Waiting or promised a place.
        var waiting = 0
        var isStopping = false
    }

    private let state = Mutex(State())
    private let arrivals = Semaphore()
    private let limit: Int
    private let threads: Mutex<[ServerThread]> = Mutex([])

    init(workers: Int, queueLimit: Int) throws(ServerError) {
        limit = queueLimit
        for _ in 0..<max(1, workers) {
            guard let thread = ServerThread({ [self] in work() }) else {
                stop(joining: true)
                throw .cannotStart
            }
            threads.withLock { $0.append(thread) }
        }
    }

    /// Promises a place in the queue; false when it is full. A promise must be followed by `submit` or `release`.
    func reserve() -> Bool {
        state.withLock { state in
            guard state.waiting < limit, !state.isStopping else { return false }
            state.waiting += 1
            return true
        }
    }

    func release() {
        state.withLock { $0.waiting -= 1 }
    }

    func submit(_ job: @escaping @Sendable () -> Void) {
        state.withLock { $0.queue.append(job) }
        arrivals.signal()
    }

    /// Ends the threads; those still inside a handler are only waited for when `joining`.
    func stop(joining: Bool) {
        state.withLock { $0.isStopping = true }
        let threads = threads.withLock { threads in
            defer { threads = [] }
            return threads
        }
        for _ in threads { arrivals.signal() }
        for thread in threads { joining ? thread.join() : thread.detach() }
    }

    private func work() {
        while true {
            arrivals.wait()
            guard let job = take() else {
                if state.withLock({ $0.isStopping }) { return }
                continue
            }
            job()
        }
    }

    private func take() -> (@Sendable () -> Void)? {
        state.withLock { state in
            guard !state.queue.isEmpty else { return nil }
            state.waiting -= 1
            return state.queue.removeFirst()
        }
    }
}
