/// A moment as logs and feeds write it (RFC 3339), to the second: "2026-11-20T10:31:01Z".
package enum UTCMoment {
    /// - Parameter time: microseconds since 1970-01-01 UTC.
    package static func text(_ time: Int64) -> String {
        let seconds = Int(time / 1_000_000)
        let clock = [seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60].map { CalendarDay.padded($0, to: 2) }
        return "\(CalendarDay(number: seconds / 86_400).iso)T\(clock.joined(separator: ":"))Z"
    }
}
