internal import Domain

/// Where dated moments stand on an axis of years: whole numbers of the picture, nothing of what it says.
struct TimelineDrawing {
    /// A moment, as wide as its source knows it.
    struct Moment {
        /// First and last day, in days since 1970-01-01.
        let first: Int
        let last: Int
        /// True for what was only planned.
        let isAhead: Bool
    }

    struct Mark {
        /// From 1, in the order given.
        let number: Int
        let x: Int
        /// From 0, on the axis; marks that would touch stand one above the other.
        let level: Int
        let isAhead: Bool
    }

    static let width = 360
    private static let margin = 18
    /// Between the middles of two marks that do not touch.
    private static let apart = 24
    private static let mostLevels = 12
    private static let mostYears = 6

    let marks: [Mark]
    let years: [(year: Int, x: Int)]
    let levels: Int

    /// Nil when there is nothing to see: fewer than two moments, all at the same place, or far too many at one.
    init?(_ moments: [Moment]) {
        guard moments.count > 1, let first = moments.map(\.first).min(), let last = moments.map(\.last).max() else {
            return nil
        }
        let firstYear = CalendarDay(number: first).year
        let lastYear = CalendarDay(number: last).year + 1
        guard let start = CalendarDay(year: firstYear, month: 1, day: 1)?.number,
            let end = CalendarDay(year: lastYear, month: 1, day: 1)?.number, start < end
        else { return nil }
        let place = { (day: Int) in
            Self.margin + (day - start) * (Self.width - 2 * Self.margin) / (end - start)
        }
        marks = Self.stacked(moments, place)
        levels = (marks.map(\.level).max() ?? 0) + 1
        let step = Self.step(over: lastYear - firstYear)
        years = (firstYear...lastYear).filter { $0.isMultiple(of: step) }.compactMap { year in
            CalendarDay(year: year, month: 1, day: 1).map { (year, place($0.number)) }
        }
        if Set(marks.map(\.x)).count == 1 || levels > Self.mostLevels { return nil }
    }

    /// Each mark as low as those before it leave room for.
    private static func stacked(_ moments: [Moment], _ place: (Int) -> Int) -> [Mark] {
        var ends: [Int] = []
        return moments.enumerated().map { index, moment in
            let x = place(middle(of: moment))
            let level = ends.firstIndex { x - $0 >= apart } ?? ends.count
            if level == ends.count { ends.append(x) } else { ends[level] = x }
            return Mark(number: index + 1, x: x, level: level, isAhead: moment.isAhead)
        }
    }

    /// A year stands in its middle, a longer time at its beginning.
    private static func middle(of moment: Moment) -> Int {
        moment.last - moment.first <= 366 ? (moment.first + moment.last) / 2 : moment.first
    }

    /// Years between two that are written: 1, 2, 5, 10, 20, 50…
    private static func step(over years: Int) -> Int {
        var step = 1
        while years / step > mostYears {
            step = String(step).hasPrefix("2") ? step / 2 * 5 : step * 2
        }
        return step
    }
}
