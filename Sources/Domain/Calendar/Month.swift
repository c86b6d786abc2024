/// An edition of the month of social development: a season of open doors, visits and debates, with its days.
///
/// Source: social-development-1.md, proposition 16.a and S23.
package struct Month: Sendable, Equatable {
    /// What its address cannot be: the form of a new one stands there.
    package static let reserved = "nouveau"

    package let id: Int64
    package let slug: String
    package var title: String
    /// What it is about, for whoever comes upon it; may be empty.
    package var told: String
    /// First and last day, in days since 1970-01-01, as all days here.
    package var first: Int
    package var last: Int

    package init(id: Int64, slug: String, title: String, told: String, first: Int, last: Int) {
        self.id = id
        self.slug = slug
        self.title = title
        self.told = told
        self.first = first
        self.last = last
    }

    package func holds(_ day: Int) -> Bool { first...last ~= day }

    /// Begins before it ends, ends after it begins: the evening before the first day belongs to no month.
    package func touches(_ times: EventTimes) -> Bool { times.first <= last && times.last >= first }
}

/// What somebody typed to make an edition, or to change it.
package struct MonthEntry: Sendable, Equatable {
    package static let titleLimit = 150
    package static let toldLimit = 2_000
    /// A season, and not a year.
    package static let mostDays = 62

    package var title = ""
    package var told = ""
    /// A month or a day.
    package var first = ""
    package var last = ""

    package init(title: String = "", told: String = "", first: String = "", last: String = "") {
        self.title = title
        self.told = told
        self.first = first
        self.last = last
    }

    package var trimmed: MonthEntry {
        MonthEntry(
            title: EventWords.line(title), told: ReportEntry.tidy(told), first: ReportEntry.tidy(first),
            last: ReportEntry.tidy(last))
    }

    /// First and last day of what was typed; nil when it is unreadable.
    package var days: (first: Int, last: Int)? {
        guard let first = FactTyping.day(first, isEnd: false), let last = FactTyping.day(last, isEnd: true) else {
            return nil
        }
        return (first, last)
    }

    /// Why it cannot be taken; nil when it can.
    package var refusal: CalendarRefusal? {
        if !ReportEntry.saysSomething(title) { return .titleMissing }
        if title.count > Self.titleLimit || told.count > Self.toldLimit { return .tooLong }
        if ReportEntry.links(in: told) > ReportEntry.linkLimit { return .tooManyLinks }
        guard let days else { return .dayUnreadable }
        if days.last < days.first { return .endBeforeStart }
        return days.last - days.first >= Self.mostDays ? .tooManyDays : nil
    }
}
