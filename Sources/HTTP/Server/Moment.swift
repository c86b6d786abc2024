internal import Glibc

/// Monotonic time in nanoseconds, the unit of every deadline here.
enum Moment {
    static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    static func nanoseconds(_ duration: Duration) -> UInt64 {
        let (seconds, attoseconds) = duration.components
        return UInt64(max(0, seconds)) * 1_000_000_000 + UInt64(max(0, attoseconds / 1_000_000_000))
    }

    static func sleep(milliseconds: Int) {
        usleep(UInt32(milliseconds) * 1000)
    }
}
