import Domain
import Testing

/// Which months and events are taken, as tables.
@Suite struct CalendarDecisionTests {
    private static let month = Month(
        id: 1, slug: "mois", title: "Mois", told: "", first: day(2027, 4, 1), last: day(2027, 4, 30))

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
        CalendarDay(year: year, month: month, day: day)?.number ?? 0
    }

    private static func entry(
        _ first: String = "06/04/2027", _ start: String = "", _ last: String = "", _ end: String = ""
    ) -> EventEntry {
        var entry = EventEntry()
        entry.kind = .visit
        (entry.words.title, entry.words.place, entry.words.organiser) = ("Visite", "Au jardin", "Le jardin")
        (entry.firstDay, entry.start, entry.lastDay, entry.end) = (first, start, last, end)
        return entry
    }

    @Test(arguments: [
        // The last evening before, the first day, the whole of it, over each edge, after.
        ("31/03/2027", "", "", "", CalendarRefusal.outsideMonth as CalendarRefusal?), ("01/04/2027", "", "", "", nil),
        ("30/04/2027", "", "", "", nil), ("01/05/2027", "", "", "", .outsideMonth),
        ("30/03/2027", "", "01/04/2027", "", nil), ("30/04/2027", "", "02/05/2027", "", nil),
        ("30/03/2027", "", "31/03/2027", "", .outsideMonth), ("2027-04-06", "", "", "", nil),
        // Days and hours that follow each other.
        ("06/04/2027", "14h", "", "16h", nil), ("06/04/2027", "14:00", "", "14:00", .endBeforeStart),
        ("06/04/2027", "14h30", "", "9h", .endBeforeStart), ("06/04/2027", "", "05/04/2027", "", .endBeforeStart),
        ("06/04/2027", "18h", "07/04/2027", "9h", nil), ("06/04/2027", "18h", "", "", nil),
        ("06/04/2027", "", "", "18h", .timeMissing), ("06/04/2027", "18h", "07/04/2027", "", .timeMissing),
        // What cannot be read.
        ("avril", "", "", "", .dayUnreadable), ("04/2027", "", "", "", .dayUnreadable),
        ("31/04/2027", "", "", "", .dayUnreadable), ("", "", "", "", .dayUnreadable),
        ("06/04/2027", "midi", "", "", .timeUnreadable), ("06/04/2027", "24h", "", "", .timeUnreadable),
        ("06/04/2027", "14h5", "", "", .timeUnreadable), ("06/04/2027", "14", "", "", .timeUnreadable),
        ("01/04/2027", "", "15/07/2027", "", .tooManyDays),
    ])
    func `days and hours are of the month and follow each other`(
        _ first: String, _ start: String, _ last: String, _ end: String, _ refusal: CalendarRefusal?
    ) {
        #expect(Self.entry(first, start, last, end).trimmed.refusal(in: Self.month) == refusal)
    }

    @Test(arguments: [
        ("9h", 540 as Int?), ("09:05", 545), ("14 h 30", 870), ("23:59", 1_439), ("0h", 0), ("24:00", nil),
        ("12:60", nil), ("-1:00", nil), ("", nil), ("h30", nil), ("1h2h3", nil), ("٣:00", nil),
    ])
    func `an hour is read as people write it`(_ text: String, _ minutes: Int?) {
        #expect(EventTimes.minutes(text) == minutes)
    }

    @Test func `an event says what, where and who invites, and not too much`() {
        func refusal(_ change: (inout EventEntry) -> Void) -> CalendarRefusal? {
            var entry = Self.entry()
            change(&entry)
            return entry.trimmed.refusal(in: Self.month)
        }
        let long = String(repeating: "a", count: EventWords.textLimit + 1)
        #expect(refusal { _ in } == nil)
        #expect(refusal { $0.words.title = " … " } == .titleMissing)
        #expect(refusal { $0.words.place = "" } == .placeMissing)
        #expect(refusal { $0.words.organiser = "" } == .organiserMissing)
        #expect(refusal { ($0.words.organiser, $0.body) = ("", 7) } == nil)
        #expect(refusal { $0.kind = nil } == .kindMissing)
        #expect(refusal { $0.words.title = long } == .tooLong)
        #expect(refusal { $0.words.registration = long } == .tooLong)
        #expect(refusal { $0.words.told = String(repeating: long, count: 4) } == .tooLong)
        #expect(refusal { $0.words.told = "www.a.fr www.b.fr www.c.fr" } == .tooManyLinks)
    }

    @Test(arguments: [
        ("", true), ("https://institut.example/une?page=1#ici", true), ("http://institut.example", true),
        ("institut.example", false), ("javascript:alert(1)", false), ("https://", false), ("https://une", false),
        ("https://moi@institut.example", false), ("https://institut.example/<b>", false),
        ("ftp://institut.example", false),
    ])
    func `a page to go to is a page of the web`(_ link: String, _ isTaken: Bool) {
        var entry = Self.entry()
        entry.words.link = link
        #expect(entry.trimmed.refusal(in: Self.month) == (isTaken ? nil : .linkUnreadable))
    }

    @Test(arguments: [
        ("les-mardis", "les-mardis"), ("/pratiques/les-mardis", "les-mardis"),
        ("https://essaim.example/pratiques/les-mardis?lang=fr", "les-mardis"),
        (" les-mardis/#haut ", "les-mardis"),
    ])
    func `a sheet is named by its address, or by that of its page`(_ typed: String, _ slug: String) {
        var entry = Self.entry()
        entry.sheet = typed
        #expect(entry.trimmed.sheet == slug)
    }

    @Test(arguments: [
        ("Mois", "04/2027", "04/2027", nil as CalendarRefusal?), ("Mois", "06/04/2027", "06/04/2027", nil),
        ("", "04/2027", "04/2027", .titleMissing), ("Mois", "05/2027", "04/2027", .endBeforeStart),
        ("Mois", "2027", "2027", .tooManyDays), ("Mois", "avril", "04/2027", .dayUnreadable),
        ("Mois", "01/04/2027", "01/06/2027", nil), ("Mois", "01/04/2027", "02/06/2027", .tooManyDays),
    ])
    func `an edition has a name and days`(_ title: String, _ first: String, _ last: String, _ refusal: CalendarRefusal?)
    {
        #expect(MonthEntry(title: title, first: first, last: last).trimmed.refusal == refusal)
    }

    @Test func `a person is pointed at, the phone of a service where one comes is not`() {
        var entry = Self.entry()
        entry.words.registration = "Accueil : 04 72 00 00 00, accueil@service.example"
        #expect(entry.traces.isEmpty)
        entry.words.told = "Écrire à accueil@service.example"
        #expect(entry.traces.traces.map(\.place) == [.event])
        entry.words.registration = "Appeler Mme Dupont"
        #expect(entry.traces.traces.map(\.place) == [.event, .eventContact])
    }
}
