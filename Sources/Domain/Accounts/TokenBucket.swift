/// Lets so many tries through at once, then one each so often: a burst costs nothing, a siege waits.
package struct TokenBucket: Sendable, Equatable {
    package struct Rate: Sendable, Equatable {
        package let burst: Int
        /// Microseconds until one more try is let through.
        package let period: Int64

        package init(burst: Int, period: Int64) {
            self.burst = burst
            self.period = period
        }
    }

    private let rate: Rate
    private var left: Int
    private var since: Int64

    package init(_ rate: Rate, at now: Int64) {
        self.rate = rate
        left = rate.burst
        since = now
    }

    /// Microseconds to wait; nil when the try is let through, and counted.
    package mutating func take(at now: Int64) -> Int64? {
        refill(at: now)
        if left == 0 { return rate.period - (now - since) }
        left -= 1
        return nil
    }

    /// A try that turned out right is not counted.
    package mutating func giveBack() { left = min(rate.burst, left + 1) }

    private mutating func refill(at now: Int64) {
        // A clock that was set back starts the period again.
        if now < since { since = now }
        let gained = (now - since) / rate.period
        if gained == 0 { return }
        left = Int(min(Int64(rate.burst), Int64(left) + gained))
        since = left == rate.burst ? now : since + gained * rate.period
    }
}
