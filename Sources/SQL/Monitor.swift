internal import Glibc

/// A value behind a lock whose holders may wait, with a deadline, until another thread has changed it.
///
/// `@unchecked Sendable`: `state` is touched only while `mutex` is held.
package final class Monitor<State>: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private var state: State

    package init(_ state: State) {
        self.state = state
        mutex = .allocate(capacity: 1)
        condition = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    package func withLock<R>(_ body: (inout State) throws -> R) rethrows -> R {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&state)
    }

    /// Calls `attempt` now and after each wake-up until it gives a value; nil once the deadline has passed without.
    package func wait<R>(until deadline: Deadline, _ attempt: (inout State) throws -> R?) rethrows -> R? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        var isLate = false
        while true {
            if let value = try attempt(&state) { return value }
            if isLate { return nil }
            isLate = !sleep(until: deadline)
        }
    }

    package func wakeOne() {
        pthread_cond_signal(condition)
    }

    package func wakeAll() {
        pthread_cond_broadcast(condition)
    }

    /// False once the deadline has passed.
    private func sleep(until deadline: Deadline) -> Bool {
        if deadline.nanoseconds == .max { return pthread_cond_wait(condition, mutex) == 0 }
        var time = timespec(
            tv_sec: Int(deadline.nanoseconds / 1_000_000_000), tv_nsec: Int(deadline.nanoseconds % 1_000_000_000))
        return pthread_cond_timedwait(condition, mutex, &time) != ETIMEDOUT
    }
}
