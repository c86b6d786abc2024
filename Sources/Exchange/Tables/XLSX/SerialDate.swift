internal import Domain

/// Dates as a workbook counts them: days, and parts of a day, from 1900 or from 1904 (ECMA-376 part 1, §18.17.4.1).
enum SerialDate {
    /// ISO 8601: `2021-03-04`, `2021-03-04T10:30:00` when there is a time to show, `10:30:00`.
    ///
    /// Nil outside of the calendar, for a number that no spreadsheet shows as a date. The 29 February 1900, which counts
    /// from 1900 hold as a day (60) and which never was, is given as it is shown.
    static func text(_ serial: Double, _ format: DateFormat, from1904: Bool) -> String? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let seconds = Int((serial * 86_400).rounded())
        if format == .duration { return time(seconds) }
        let (day, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
        if format == .time { return time(rest) }
        let written = from1904 ? iso(day, since: 1904, month: 1, day: 1) : since1900(day)
        // Day 0 of 1900 is how a time alone is stored.
        if format == .dayAndTime, written == nil { return time(rest) }
        guard format == .dayAndTime, rest > 0 else { return written }
        return written.map { "\($0)T\(time(rest))" }
    }

    private static func since1900(_ day: Int) -> String? {
        switch day {
        case 0: nil
        case 60: "1900-02-29"
        // The day that never was shifts all those after it.
        default: iso(day < 60 ? day : day - 1, since: 1899, month: 12, day: 31)
        }
    }

    private static func iso(_ days: Int, since year: Int, month: Int, day: Int) -> String? {
        CalendarDay(year: year, month: month, day: day).map { first in
            let date = CalendarDay(number: first.number + days)
            return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
        }
    }

    private static func time(_ seconds: Int) -> String {
        "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
