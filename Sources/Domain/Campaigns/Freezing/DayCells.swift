/// Days of answers brought together until five people or more stand on each: few on one day, with what others know of that
/// day, could lead to somebody.
package struct DayCells: Sendable {
    private let merged: [Int: CalendarDay]
    private let rounding: DayRounding

    /// - Parameter counts: how many answers each day has.
    package init(_ counts: [(day: CalendarDay, count: Int)], _ rounding: DayRounding) {
        self.rounding = rounding
        var sums: [Int: Int] = [:]
        for (day, count) in counts { rounding.rounded(day).map { sums[$0.number, default: 0] += count } }
        var groups: [(days: [Int], count: Int)] = []
        for day in sums.keys.sorted() {
            let count = sums[day] ?? 0
            if let last = groups.last, last.count < SurveyCount.threshold {
                groups[groups.count - 1] = (last.days + [day], last.count + count)
            } else {
                groups.append(([day], count))
            }
        }
        // What is left over at the end joins those before it.
        if groups.count > 1, let last = groups.last, last.count < SurveyCount.threshold {
            groups.removeLast()
            groups[groups.count - 1].days += last.days
        }
        var merged: [Int: CalendarDay] = [:]
        for group in groups {
            for day in group.days { merged[day] = CalendarDay(number: group.days[0]) }
        }
        self.merged = merged
    }

    /// The first of the days that stand together; rounded, it stays itself.
    package func day(of day: CalendarDay) -> CalendarDay {
        guard let rounded = rounding.rounded(day) else { return day }
        return merged[rounded.number] ?? rounded
    }
}

extension SentAnswer {
    package func on(_ day: CalendarDay) -> SentAnswer {
        SentAnswer(
            version: version, channel: channel, language: language, reach: reach, day: day, answers: answers)
    }
}
