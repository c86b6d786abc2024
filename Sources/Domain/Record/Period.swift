/// The first and the last day of what a printed date covers.
package struct Period: Sendable, Equatable {
    package let first: CalendarDay
    package let last: CalendarDay

    /// The whole of a year.
    package init?(year: Int) {
        guard let first = CalendarDay(year: year, month: 1, day: 1),
            let last = CalendarDay(year: year, month: 12, day: 31)
        else { return nil }
        self.first = first
        self.last = last
    }

    /// Reads `2019`, `2019-03`, `2018-09-25`, a season `2020-21`, or an interval of two of them `2021/2022`.
    ///
    /// ISO 8601, extended format; the season is ours, for school years. Nil when it is none of these, when there is
    /// no such day, or when the interval runs backwards.
    package init?(_ printed: String) {
        let ends = printed.split(separator: "/", omittingEmptySubsequences: false)
        guard ends.count <= 2, let start = Self.instant(ends[0]) else { return nil }
        guard ends.count == 2 else {
            self = start
            return
        }
        guard let end = Self.instant(ends[1]), start.first <= end.last else { return nil }
        first = start.first
        last = end.last
    }

    private init(first: CalendarDay, last: CalendarDay) {
        self.first = first
        self.last = last
    }

    private static func instant(_ text: Substring) -> Period? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.utf8.allSatisfy { 48...57 ~= $0 } ? Int(part) : nil }
        let lengths = parts.map(\.utf8.count)
        guard numbers.count == parts.count else { return nil }
        switch lengths {
        case [4]: return Period(year: numbers[0])
        case [4, 2] where numbers[1] > 12: return season(from: numbers[0], toward: numbers[1])
        case [4, 2]: return month(numbers[1], of: numbers[0])
        case [4, 2, 2]:
            return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]).map { Period(first: $0, last: $0) }
        default: return nil
        }
    }

    private static func month(_ month: Int, of year: Int) -> Period? {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        let length = CalendarDay.length(of: month, in: year)
        return CalendarDay(year: year, month: month, day: length).map { Period(first: first, last: $0) }
    }

    private static func season(from year: Int, toward shortYear: Int) -> Period? {
        guard (year + 1) % 100 == shortYear, let start = Period(year: year), let end = Period(year: year + 1) else {
            return nil
        }
        return Period(first: start.first, last: end.last)
    }
}
