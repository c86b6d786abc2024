internal import Domain

/// A moment as part of a file name: "20261120T101031Z".
package enum UTCStamp {
    /// - Parameter time: microseconds since 1970-01-01 UTC.
    package static func text(_ time: Int64) -> String {
        let seconds = Int(time / 1_000_000)
        let (days, rest) = (seconds / 86_400, seconds % 86_400)
        let date = CalendarDay(number: days)
        return padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2) + "T"
            + padded(rest / 3_600, 2) + padded(rest / 60 % 60, 2) + padded(rest % 60, 2) + "Z"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
