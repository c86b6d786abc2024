/// A date as precise as it was asked: a day, a month or a year.
package struct SurveyDate: Sendable, Hashable {
    package enum Precision: String, Sendable, CaseIterable { case day, month, year }

    package let precision: Precision
    /// Days since 1970-01-01, months since the year 0, or the year: dates of one precision compare by it.
    package let ordinal: Int

    package init(_ day: CalendarDay) { (precision, ordinal) = (.day, day.number) }

    package init?(year: Int, month: Int? = nil) {
        guard 1...9999 ~= year, month.map({ 1...12 ~= $0 }) ?? true else { return nil }
        precision = month == nil ? .year : .month
        ordinal = month.map { year * 12 + $0 - 1 } ?? year
    }

    /// What stands at that place among the dates of a precision; nil outside of the years 1 to 9999.
    package init?(_ precision: Precision, ordinal: Int) {
        guard Self.ordinals(precision) ~= ordinal else { return nil }
        self.precision = precision
        self.ordinal = ordinal
    }

    /// Reads `2026-10-12`, `2026-10`, `2026`, and the same as people type them: `12/10/2026`, `10/2026`.
    package init?(typed text: String) {
        let separator: Character = text.contains("/") ? "/" : "-"
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ 1...4 ~= $0.utf8.count && $0.utf8.allSatisfy { 48...57 ~= $0 } }) else { return nil }
        let typed = parts.map { Int($0) ?? 0 }
        let numbers = separator == "/" ? Array(typed.reversed()) : typed
        switch numbers.count {
        case 3:
            guard let day = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
            self.init(day)
        case 2: self.init(year: numbers[0], month: numbers[1])
        case 1: self.init(year: numbers[0])
        default: return nil
        }
    }

    /// `2026-10-12`, `2026-10` or `2026`.
    package var iso: String {
        switch precision {
        case .day: CalendarDay(number: ordinal).iso
        case .month: "\(CalendarDay.padded(ordinal / 12, to: 4))-\(CalendarDay.padded(ordinal % 12 + 1, to: 2))"
        case .year: CalendarDay.padded(ordinal, to: 4)
        }
    }

    /// Places of the years 1 to 9999.
    static func ordinals(_ precision: Precision) -> ClosedRange<Int> {
        switch precision {
        case .day: -719_162...2_932_896
        case .month: 12...119_999
        case .year: 1...9_999
        }
    }
}
