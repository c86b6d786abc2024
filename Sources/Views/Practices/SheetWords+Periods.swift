internal import Domain
internal import Texts

/// Periods in words, as coarse as the source gave them: a year, a month or a day.
extension SheetWords {
    /// "2019", "novembre 2020", "depuis 2016", "de 2018 à 2019", "jusqu'en mars 2020"; nil without a date.
    func period(_ fact: Fact) -> String? {
        switch (fact.since, fact.until) {
        case (nil, nil): nil
        case (let first?, nil): sheet.since(date: day(first, isEnd: false))
        case (nil, let last?): until(last)
        case (let first?, let last?): between(first, last)
        }
    }

    private func until(_ last: Int) -> String {
        let date = CalendarDay(number: last)
        return endsMonth(date)
            ? sheet.until(date: day(last, isEnd: true)) : sheet.untilDay(date: day(last, isEnd: true))
    }

    private func between(_ first: Int, _ last: Int) -> String {
        let start = CalendarDay(number: first)
        let end = CalendarDay(number: last)
        let isOneYear = start.year == end.year && startsYear(start) && endsYear(end)
        let isOneMonth = start.year == end.year && start.month == end.month && start.day == 1 && endsMonth(end)
        if first == last { return texts.language.date(end) }
        if isOneYear || isOneMonth { return day(last, isEnd: true) }
        if startsYear(start) && endsYear(end) { return texts.language.years(from: start.year, to: end.year) }
        // Inside one year a bound that opens or ends it is a month: "de 2021 à mars 2021" says nothing.
        let isInside = start.year == end.year
        return sheet.fromTo(
            first: isInside && startsYear(start) ? month(start) : day(first, isEnd: false),
            last: isInside && endsYear(end) ? month(end) : day(last, isEnd: true))
    }

    private func month(_ date: CalendarDay) -> String { texts.language.month(year: date.year, month: date.month) }

    /// A bound of a period with the precision it seems to have: 1 January opens a year, 31 December ends one.
    private func day(_ number: Int, isEnd: Bool) -> String {
        let date = CalendarDay(number: number)
        if isEnd ? endsYear(date) : startsYear(date) { return String(date.year) }
        if isEnd ? endsMonth(date) : date.day == 1 { return texts.language.month(year: date.year, month: date.month) }
        return texts.language.date(date)
    }

    private func startsYear(_ date: CalendarDay) -> Bool { date.month == 1 && date.day == 1 }
    private func endsYear(_ date: CalendarDay) -> Bool { date.month == 12 && date.day == 31 }
    private func endsMonth(_ date: CalendarDay) -> Bool { CalendarDay(number: date.number + 1).day == 1 }
}
