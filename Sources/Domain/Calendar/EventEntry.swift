/// What somebody typed to propose an event, or to change it.
package struct EventEntry: Sendable, Equatable {
    package var kind: Event.Kind?
    package var words = EventWords()
    package var firstDay = ""
    package var start = ""
    /// Empty for the first one.
    package var lastDay = ""
    package var end = ""
    /// A body of theirs that invites; nil where it is named in words.
    package var body: Int64?
    /// A town, a département.
    package var town = ""
    /// The address of a place that was chosen among several.
    package var territory = ""
    /// The address of a sheet, or of its page.
    package var sheet = ""
    /// What may tell of somebody was read, and identifies nobody.
    package var isRead = false
    /// The coordination announces at once what it proposes.
    package var announces = false

    package init() {}

    package var trimmed: EventEntry {
        var entry = self
        entry.words = words.trimmed
        if body != nil { entry.words.organiser = "" }
        for field in [\EventEntry.firstDay, \.start, \.lastDay, \.end, \.town] {
            entry[keyPath: field] = ReportEntry.tidy(entry[keyPath: field])
        }
        entry.sheet = Self.slug(ReportEntry.tidy(sheet))
        return entry
    }

    /// The last part of the address of a page.
    private static func slug(_ text: String) -> String {
        text.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last.map(String.init) ?? ""
    }

    /// When it happens; the refusal of what cannot be read.
    package func times() throws(CalendarRefusal) -> EventTimes {
        guard let first = Self.day(firstDay), let last = lastDay.isEmpty ? first : Self.day(lastDay) else {
            throw .dayUnreadable
        }
        let (from, until) = (EventTimes.minutes(start), EventTimes.minutes(end))
        if (from == nil && !start.isEmpty) || (until == nil && !end.isEmpty) { throw .timeUnreadable }
        return EventTimes(first: first, start: from, last: last, end: until)
    }

    /// A whole day: neither a month nor a year.
    private static func day(_ text: String) -> Int? {
        guard let first = FactTyping.day(text, isEnd: false), first == FactTyping.day(text, isEnd: true) else {
            return nil
        }
        return first
    }

    /// Why it cannot be taken in that month; nil when it can.
    package func refusal(in month: Month) -> CalendarRefusal? {
        if kind == nil { return .kindMissing }
        if let refusal = words.refusal(isOrganised: body != nil) { return refusal }
        do {
            let times = try times()
            return times.refusal ?? (month.touches(times) ? nil : .outsideMonth)
        } catch { return error }
    }
}

/// Why a month or an event, or what is decided about it, was not taken.
package enum CalendarRefusal: String, Error, Sendable, Equatable, CaseIterable {
    case titleMissing, placeMissing, organiserMissing, kindMissing, reasonMissing
    case tooLong, tooManyLinks
    case dayUnreadable, timeUnreadable
    /// An end without a beginning, or a beginning without an end on another day.
    case timeMissing
    case endBeforeStart
    case tooManyDays
    /// Not one day of it is of the month.
    case outsideMonth
    case linkUnreadable
    /// The words may mean these places, or none.
    case placeUnclear
    /// No body of theirs.
    case notTheirs
    /// No sheet that everybody reads.
    case otherSheet
    /// Somebody decided already, or it is over.
    case decidedAlready
    /// The form was sent before, with other words.
    case sentBefore
    /// So many of theirs wait already.
    case tooMany
    /// A name, an address or a number in a reason: whoever reads it needs none.
    case named
    /// Another edition has this name.
    case nameTaken
}

extension EventEntry {
    /// What of it may tell of somebody.
    package var traces: SheetTraces { trimmed.words.traces }
}
