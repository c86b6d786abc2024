internal import Glibc
internal import SQL

/// Who may use the writing connection: one thread at a time, each waiting up to a deadline.
final class WriterTurn: Sendable {
    private struct State {
        var holder: pthread_t?
        var waiting = 0
        var isClosed = false
    }

    private let state = Monitor(State())
    private let timeout: Duration

    init(timeout: Duration) {
        self.timeout = timeout
    }

    func take() throws {
        try state.withLock { state in
            if state.isClosed { throw SQLError(.closed) }
            if let holder = state.holder, pthread_equal(holder, pthread_self()) != 0 { throw SQLError(.nested) }
            state.waiting += 1
        }
        guard takeWhenFree() else {
            throw SQLError(.busy, message: "another write did not end before the deadline")
        }
    }

    /// Hands the turn to a waiting thread unless nobody waits: true when it was handed over. Whoever waits either
    /// takes a free turn or leaves while somebody holds it, so a turn handed over is always taken up.
    func passOn() -> Bool {
        let isPassed = state.withLock { state in
            guard state.waiting > 0 else { return false }
            state.holder = nil
            return true
        }
        if isPassed { wake() }
        return isPassed
    }

    func release() {
        state.withLock { $0.holder = nil }
        wake()
    }

    /// Refuses newcomers and takes the turn once those already waiting have had theirs; false at the deadline.
    func close() -> Bool {
        let isFirst = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        guard isFirst else { return false }
        return state.wait(until: Deadline(after: timeout)) { state in
            guard state.holder == nil, state.waiting == 0 else { return nil }
            state.holder = pthread_self()
            return true
        } ?? false
    }

    private func takeWhenFree() -> Bool {
        let isTaken = state.wait(until: Deadline(after: timeout)) { state -> Bool? in
            guard state.holder == nil else { return nil }
            state.holder = pthread_self()
            state.waiting -= 1
            return true
        }
        if isTaken == true { return true }
        return leave()
    }

    /// The turn may have become free between the last look and this one: then it must be taken after all.
    private func leave() -> Bool {
        let isTaken = state.withLock { state in
            state.waiting -= 1
            guard state.holder == nil else { return false }
            state.holder = pthread_self()
            return true
        }
        if !isTaken { wake() }
        return isTaken
    }

    /// Once closing, the thread that closes sleeps among those that wait, and one signal could be lost on it.
    private func wake() {
        if state.withLock({ $0.isClosed }) { state.wakeAll() } else { state.wakeOne() }
    }
}
