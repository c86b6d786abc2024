internal import Glibc

/// A moment of the monotonic clock after which waiting is over.
package struct Deadline: Sendable {
    /// Nanoseconds of CLOCK_MONOTONIC.
    package let nanoseconds: UInt64

    package static let never = Deadline(nanoseconds: .max)

    private init(nanoseconds: UInt64) {
        self.nanoseconds = nanoseconds
    }

    /// A negative delay is already over; one beyond 292 years never ends.
    package init(after delay: Duration) {
        let wait = Self.nanoseconds(of: delay)
        nanoseconds = wait == .max ? .max : Self.now + wait
    }

    /// 0 for a negative delay, the greatest number for one beyond 292 years.
    package static func nanoseconds(of delay: Duration) -> UInt64 {
        let (seconds, attoseconds) = delay.components
        if seconds >= 9_000_000_000 { return .max }
        return UInt64(max(0, seconds) * 1_000_000_000 + max(0, attoseconds) / 1_000_000_000)
    }

    package static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// The same clock as it was at the last tick, a few thousandths of a second ago at most, in a tenth of the time.
    package static var lately: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    package var isPast: Bool { Self.now >= nanoseconds }

    /// For `poll`: -1 waits for ever; rounded up, so that a deadline is never missed by a busy loop.
    package var milliseconds: Int32 {
        if nanoseconds == .max { return -1 }
        let now = Self.now
        if now >= nanoseconds { return 0 }
        return Int32(clamping: (nanoseconds - now + 999_999) / 1_000_000)
    }
}
