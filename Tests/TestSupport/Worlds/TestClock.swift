internal import Synchronization

/// A clock for tests: each look at it is one millisecond later than the one before, the same in every run.
package final class TestClock: Sendable {
    private let time: Atomic<Int64>

    /// - Parameter start: microseconds since 1970-01-01 UTC; 2026-11-20 unless told.
    package init(start: Int64 = 1_795_132_800_000_000) {
        time = Atomic(start)
    }

    package func now() -> Int64 { time.add(1_000, ordering: .relaxed).newValue }

    /// Sets the clock, backwards too.
    package func set(_ moment: Int64) { time.store(moment, ordering: .relaxed) }

    /// Lets so many microseconds go by.
    package func advance(_ microseconds: Int64) { _ = time.add(microseconds, ordering: .relaxed) }
}
