/// How finely the day of an answer is kept in a data set: the finer, the easier somebody is recognised.
package enum DayRounding: String, Sendable, CaseIterable {
    case day
    /// The Monday of the week.
    case week
    case month
    case year
    /// No day at all.
    case hidden

    /// The day kept in place of that one.
    package func rounded(_ day: CalendarDay) -> CalendarDay? {
        switch self {
        case .day: day
        // 1970-01-01 was a Thursday.
        case .week: CalendarDay(number: day.number - (day.number + 3 - 7 * Self.floored(day.number + 3)))
        case .month: CalendarDay(year: day.year, month: day.month, day: 1)
        case .year: CalendarDay(year: day.year, month: 1, day: 1)
        case .hidden: nil
        }
    }

    /// How the variable of that day is written.
    package var precision: Variable.DatePrecision {
        switch self {
        case .day, .week, .hidden: .day
        case .month: .month
        case .year: .year
        }
    }

    private static func floored(_ days: Int) -> Int { days >= 0 ? days / 7 : (days - 6) / 7 }
}
