internal import CIcal
package import Domain
internal import Glibc

/// A calendar that other programs read and follow: iCalendar (RFC 5545), written by libical.
///
/// The same events give the same bytes, so that a program that follows them is told of no change where there is none.
package struct CalendarFile {
    /// One event in the words of the reader's language.
    package struct Entry: Sendable {
        package let event: Event
        /// What stands for nothing else than it: never the name of a person.
        package var description = ""
        package var location = ""
        package var category = ""
        /// Its page, whole; nil where the instance knows no address of its own.
        package var address: String?

        package init(_ event: Event) { self.event = event }
    }

    package enum Failure: Error, Equatable {
        /// libical did not take it.
        case unwritable
    }

    package static let contentType = "text/calendar; charset=utf-8"
    private static let product = "-//Essaim//Mois du développement social//FR"
    private let name: String
    private let zone: String
    private let entries: [Entry]

    /// - Parameter zone: where clocks show the times of the events: `Europe/Paris`.
    package init(name: String, zone: String, _ entries: [Entry]) {
        self.name = name
        self.zone = zone
        self.entries = entries
    }

    package func bytes() throws(Failure) -> [UInt8] {
        guard let calendar = shim_ical_calendar(Self.product) else { throw .unwritable }
        defer { icalcomponent_free(calendar) }
        shim_ical_name(calendar, Self.line(name))
        let isDescribed = zone == Self.paris
        if isDescribed, shim_ical_part(calendar, Self.parisRules) == 0 { throw .unwritable }
        for entry in entries { try write(entry, to: calendar, isDescribed) }
        guard let text = icalcomponent_as_ical_string_r(calendar) else { throw .unwritable }
        defer { icalmemory_free_buffer(text) }
        return Array(UnsafeBufferPointer(start: text, count: strlen(text))).map(UInt8.init(bitPattern:))
    }

    private func write(_ entry: Entry, to calendar: OpaquePointer, _ isDescribed: Bool) throws(Failure) {
        let event = entry.event
        let made = shim_ical_event(calendar, "\(event.uid)@essaim", Int32(event.sequence), event.changedAt / 1_000_000)
        guard let made else { throw .unwritable }
        try time(made, day: event.times.first, event.times.start, isEnd: false, isDescribed)
        if let end = event.times.end {
            try time(made, day: event.times.last, end, isEnd: true, isDescribed)
        } else if event.times.start == nil {
            // The day after the last one: what is written is not counted.
            try time(made, day: event.times.last + 1, nil, isEnd: true, isDescribed)
        }
        say(made, SHIM_SUMMARY, Self.line(event.words.title))
        say(made, SHIM_DESCRIPTION, Self.text(entry.description))
        say(made, SHIM_LOCATION, Self.line(entry.location))
        // A comma would make two of it: libical leaves it as it is.
        say(made, SHIM_CATEGORY, Self.line(entry.category).replacing(",", with: " "))
        say(made, SHIM_URL, entry.address ?? "")
        shim_ical_status(made, event.state == .cancelled ? 1 : 0)
    }

    private func say(_ event: OpaquePointer, _ what: shim_ical_words, _ text: String) {
        if !text.isEmpty { shim_ical_say(event, Int32(what.rawValue), text) }
    }

    private func time(
        _ event: OpaquePointer, day: Int, _ minute: Int?, isEnd: Bool, _ isDescribed: Bool
    ) throws(Failure) {
        let date = CalendarDay(number: day)
        let done = shim_ical_time(
            event, isEnd ? 1 : 0, Int32(date.year), Int32(date.month), Int32(date.day), Int32(minute ?? -1), zone,
            isDescribed ? 1 : 0)
        if done == 0 { throw .unwritable }
    }

    private static func text(_ words: String) -> String {
        words.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).withoutControls }
            .joined(separator: "\n")
    }

    private static func line(_ words: String) -> String {
        words.split(whereSeparator: \.isNewline).joined(separator: " ").withoutControls
    }

    private static let paris = "Europe/Paris"

    /// The rules of today, since 1996: what libical makes of the system's goes back to 1891.
    private static let parisRules = """
        BEGIN:VTIMEZONE\r
        TZID:Europe/Paris\r
        BEGIN:DAYLIGHT\r
        TZNAME:CEST\r
        TZOFFSETFROM:+0100\r
        TZOFFSETTO:+0200\r
        DTSTART:19960331T020000\r
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r
        END:DAYLIGHT\r
        BEGIN:STANDARD\r
        TZNAME:CET\r
        TZOFFSETFROM:+0200\r
        TZOFFSETTO:+0100\r
        DTSTART:19961027T030000\r
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r
        END:STANDARD\r
        END:VTIMEZONE\r

        """
}
