import Domain
import Exchange
import Testing

/// What other programs are given to follow, byte by byte.
@Suite struct CalendarFileTests {
    private static func day(_ month: Int, _ day: Int) -> Int {
        CalendarDay(year: 2027, month: month, day: day)?.number ?? 0
    }

    private static func event(
        _ title: String = "Visite", _ times: EventTimes = EventTimes(first: day(4, 6), start: 870, end: 960)
    ) -> Event {
        var words = EventWords()
        words.title = title
        return Event(
            id: 12, month: 1, uid: "abc", kind: .visit, words: words, times: times, createdAt: 1_800_000_000_000_000)
    }

    private static func text(
        _ event: Event, zone: String = "Europe/Paris", _ change: (inout CalendarFile.Entry) -> Void = { _ in }
    ) throws -> String {
        var entry = CalendarFile.Entry(event)
        change(&entry)
        return String(decoding: try CalendarFile(name: "Mois, et; après", zone: zone, [entry]).bytes(), as: UTF8.self)
    }

    /// Lines that were folded put together again.
    private static func lines(_ text: String) -> [String] {
        text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test func `lines end and fold as the format asks, within a letter never`() throws {
        let long = String(repeating: "Été à l’école ; ", count: 40)
        let text = try Self.text(Self.event(long)) {
            $0.description = String(repeating: "œuvre, ", count: 200)
        }
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() where byte == 10 { #expect(index > 0 && bytes[index - 1] == 13) }
        for (index, byte) in bytes.enumerated() where byte == 13 { #expect(bytes[index + 1] == 10) }
        for line in bytes.split(separator: 10) {
            #expect(line.count <= 76, "\(String(decoding: line, as: UTF8.self))")
            #expect(String(validating: Array(line), as: UTF8.self) != nil)
        }
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(Self.lines(text).contains("SUMMARY:" + long.replacing(";", with: "\\;").trimmingLast()))
    }

    @Test func `signs of the format are escaped, and a title makes no second event`() throws {
        let hostile = "Fin\r\nEND:VEVENT\nBEGIN:VEVENT, a; b \\ \u{0}\u{7} c"
        let lines = Self.lines(
            try Self.text(Self.event(hostile)) {
                $0.description = "Un\nDeux, trois; \\"
                $0.category = "visite, atelier"
                $0.location = "Salle 3\nATTENDEE:mailto:une@exemple.example"
            })
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 1 && lines.count { $0 == "END:VEVENT" } == 1)
        #expect(lines.contains("SUMMARY:Fin END:VEVENT BEGIN:VEVENT\\, a\\; b \\\\ \u{FFFD}\u{FFFD} c"))
        #expect(lines.contains("DESCRIPTION:Un\\nDeux\\, trois\\; \\\\"))
        #expect(lines.contains("CATEGORIES:visite  atelier"))
        #expect(!lines.contains { $0.hasPrefix("ATTENDEE") || $0.hasPrefix("ORGANIZER") })
        #expect(lines.contains("NAME:Mois\\, et\\; après"))
    }

    @Test func `hours are those of a clock in Paris, whose spring and autumn are told`() throws {
        let lines = Self.lines(try Self.text(Self.event()))
        #expect(lines.contains("DTSTART;TZID=Europe/Paris:20270406T143000"))
        #expect(lines.contains("DTEND;TZID=Europe/Paris:20270406T160000"))
        #expect(lines.contains("TZID:Europe/Paris"))
        #expect(
            lines.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
                || lines.contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"))
        // The night when clocks go on: the same hour on the wall the day before and the day after.
        for (day, text) in [(27, "20270327T090000"), (28, "20270328T090000")] {
            let lines = Self.lines(try Self.text(Self.event("Marche", EventTimes(first: Self.day(3, day), start: 540))))
            #expect(lines.contains("DTSTART;TZID=Europe/Paris:" + text))
            #expect(!lines.contains { $0.hasPrefix("DTEND") })
        }
    }

    @Test func `elsewhere than in Paris, hours are those of Greenwich`() throws {
        let lines = Self.lines(try Self.text(Self.event(), zone: "Indian/Reunion"))
        #expect(lines.contains("DTSTART:20270406T103000Z") && !lines.contains("BEGIN:VTIMEZONE"))
        let plain = Self.lines(try Self.text(Self.event(), zone: "UTC"))
        #expect(plain.contains("DTSTART:20270406T143000Z"))
        #expect(throws: CalendarFile.Failure.unwritable) { try Self.text(Self.event(), zone: "Nulle/Part") }
    }

    @Test func `whole days end the day after`() throws {
        let one = Self.lines(try Self.text(Self.event("Portes", EventTimes(first: Self.day(4, 30)))))
        #expect(one.contains("DTSTART;VALUE=DATE:20270430") && one.contains("DTEND;VALUE=DATE:20270501"))
        let three = Self.lines(
            try Self.text(Self.event("Portes", EventTimes(first: Self.day(4, 20), last: Self.day(4, 22)))))
        #expect(three.contains("DTSTART;VALUE=DATE:20270420") && three.contains("DTEND;VALUE=DATE:20270423"))
    }

    @Test func `what is cancelled says so, with a number that grew and the same name`() throws {
        var event = Self.event()
        let before = Self.lines(try Self.text(event))
        #expect(before.contains("UID:abc@essaim") && before.contains("SEQUENCE:0"))
        #expect(before.contains("STATUS:CONFIRMED") && before.contains("METHOD:PUBLISH"))
        #expect(before.contains("DTSTAMP:20270115T080000Z") && before.contains("LAST-MODIFIED:20270115T080000Z"))
        (event.state, event.sequence, event.changedAt) = (.cancelled, 2, 1_800_000_060_000_000)
        let after = Self.lines(try Self.text(event) { $0.address = "https://essaim.example/rendez-vous/12" })
        #expect(after.contains("UID:abc@essaim") && after.contains("SEQUENCE:2"))
        #expect(after.contains("STATUS:CANCELLED") && after.contains("LAST-MODIFIED:20270115T080100Z"))
        #expect(after.contains("URL:https://essaim.example/rendez-vous/12"))
    }

    @Test func `the same events are the same bytes`() throws {
        #expect(try Self.text(Self.event()) == Self.text(Self.event()))
    }
}

extension String {
    /// Without the spaces at its end.
    fileprivate func trimmingLast() -> String {
        var text = self
        while text.hasSuffix(" ") { text.removeLast() }
        return text + String(repeating: " ", count: count - text.count)
    }
}
