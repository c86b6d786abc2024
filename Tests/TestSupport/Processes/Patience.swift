import Glibc

/// Waiting for something another process does: asks again every 10 ms, never asserts how long it took.
package enum Patience {
    /// The first answer that is not nil, or nil after `seconds`.
    package static func wait<Answer>(seconds: Int, for answer: () throws -> Answer?) rethrows -> Answer? {
        let end = ContinuousClock.now + .seconds(seconds)
        while true {
            if let found = try answer() { return found }
            if ContinuousClock.now >= end { return nil }
            usleep(10_000)
        }
    }
}
