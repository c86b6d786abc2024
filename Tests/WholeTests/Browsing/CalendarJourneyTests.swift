import Domain
import TestSupport
import Testing

/// A month as people live it: somebody proposes an event, the coordination announces it, a visitor takes it away, and it
/// is cancelled in the end.
@Suite(.serialized) struct CalendarJourneyTests {
    private struct Place {
        let folder: DataFolder
        let site: RunningSite

        init() throws {
            folder = try DataFolder()
            site = try RunningSite(folder, ["--demo"])
            try VisitedInstance(folder.path).appoint(coordination: "coordination@aubrelle.example")
        }
    }

    private static let place = Result { try Place() }

    private func journey(_ part: DemoPerson.Part?, _ width: Int, _ javaScript: Bool) throws -> Journey {
        let journey = try Journey(try Self.place.get().site, width: width, javaScript: javaScript)
        if let part { try journey.signIn(as: part) }
        return journey
    }

    @Test(arguments: Journey.looks)
    func `a member proposes, the coordination announces, a visitor takes the calendar away`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let title = "Petit déjeuner des voisines, \(width)"
        let event = try propose(title, width, javaScript)
        let visitor = try journey(nil, width, javaScript)
        defer { visitor.browser.close() }
        try visitor.open(event)
        #expect(try visitor.heading != title)
        try announce(event, width, javaScript)
        try visitor.open(Looks.month)
        #expect(try visitor.browser.find("main").text.contains(title))
        try visitor.look(at: "the month")
        try visitor.open(event)
        try visitor.look(at: "the event")
        let file = try #require(try visitor.browser.find("a[href$=ics]").attribute("href"))
        let answer = try visitor.site.get(file)
        #expect(answer.status == 200)
        try Validators.run(Self.reading, [title], files: [("un.ics", answer.body)])
        try Validators.run(Self.month, [title], files: [("mois.ics", try visitor.site.get(Looks.month + ".ics").body)])
        try cancel(event, width, javaScript)
        try visitor.open(event)
        try visitor.look(at: "cancelled")
        #expect(try visitor.browser.find("main").text.contains("Le four est en panne."))
        try Validators.run(Self.cancelled, files: [("un.ics", try visitor.site.get(file).body)])
    }

    private func propose(_ title: String, _ width: Int, _ javaScript: Bool) throws -> String {
        let member = try journey(.colleague, width, javaScript)
        defer { member.browser.close() }
        try member.open(Looks.month + "/proposer")
        try member.look(at: "the form")
        try member.browser.find("input[name=genre][value=open-doors]").click()
        try member.send([
            ("nom", title), ("texte", "Du pain, des tartines; et la clé, enfin."), ("premier-jour", "11/04/2027"),
            ("debut", "9h30"), ("fin", "9h"), ("ou", "Au four du quartier"), ("venir", "Accueil : 04 72 00 00 00"),
        ])
        // What is wrong is said, and what was typed is still there.
        #expect(try member.browser.find("[role=alert]").text.contains("La fin est avant le début"))
        try member.look(at: "the end is wrong")
        try member.browser.find("#fin").clear()
        try member.send([("fin", "11h")])
        #expect(try member.browser.find("[role=status]").text.contains("La coordination lit"))
        try member.look(at: "proposed")
        return String(try member.path.prefix { $0 != "?" })
    }

    private func announce(_ event: String, _ width: Int, _ javaScript: Bool) throws {
        let coordination = try journey(.coordinator, width, javaScript)
        defer { coordination.browser.close() }
        try coordination.open("/mois")
        try coordination.look(at: "what waits")
        try coordination.open(event + "/decision")
        try coordination.look(at: "the decision")
        try coordination.press("button[value=annoncer]")
        #expect(try coordination.browser.find("[role=status]").text.contains("C’est fait"))
        try coordination.open(event + "/modifier")
        try coordination.look(at: "changing it")
    }

    private func cancel(_ event: String, _ width: Int, _ javaScript: Bool) throws {
        let member = try journey(.colleague, width, javaScript)
        defer { member.browser.close() }
        try member.open("/nouvelles")
        #expect(try member.browser.find("main").text.contains("est annoncé"))
        try member.open(event + "/annulation")
        try member.look(at: "cancelling")
        try member.send([("raison", "Le four est en panne.")])
        #expect(try member.browser.find("main").text.contains("Ce rendez-vous est annulé"))
    }

    private static let reading = """
        from icalendar import Calendar
        with open(sys.argv[2], "rb") as file:
            calendar = Calendar.from_ical(file.read())
        (event,) = calendar.walk("VEVENT")
        assert not calendar.errors and not event.errors, (calendar.errors, event.errors)
        assert calendar["VERSION"] == "2.0" and calendar["METHOD"] == "PUBLISH" and calendar["PRODID"]
        assert str(event["SUMMARY"]) == sys.argv[1], event["SUMMARY"]
        assert event.decoded("DTSTART").isoformat() == "2027-04-11T09:30:00+02:00", event["DTSTART"]
        assert event.decoded("DTEND").isoformat() == "2027-04-11T11:00:00+02:00"
        assert event["DTSTART"].params["TZID"] == "Europe/Paris"
        assert "des tartines; et la clé, enfin." in str(event["DESCRIPTION"]), event["DESCRIPTION"]
        assert str(event["LOCATION"]).startswith("Au four du quartier")
        assert event["STATUS"] == "CONFIRMED" and event["SEQUENCE"] == 1 and event["UID"].endswith("@essaim")
        assert "ORGANIZER" not in event and "ATTENDEE" not in event
        assert "/rendez-vous/" in str(event["URL"])
        assert event.decoded("DTSTAMP").utcoffset().total_seconds() == 0
        """

    private static let month = """
        import datetime
        from icalendar import Calendar
        with open(sys.argv[2], "rb") as file:
            calendar = Calendar.from_ical(file.read())
        assert calendar["X-WR-CALNAME"] == "Mois du développement social 2027"
        (zone,) = calendar.walk("VTIMEZONE")
        paris = zone.to_tz()
        spring = datetime.datetime(2027, 3, 28, 12, tzinfo=paris)
        winter = datetime.datetime(2027, 3, 27, 12, tzinfo=paris)
        assert spring.utcoffset().seconds == 7200 and winter.utcoffset().seconds == 3600
        events = calendar.walk("VEVENT")
        assert len(events) >= 5 and len({event["UID"] for event in events}) == len(events)
        assert any(str(event["SUMMARY"]) == sys.argv[1] for event in events)
        assert any(event["STATUS"] == "CANCELLED" for event in events)
        whole = [event for event in events if not isinstance(event.decoded("DTSTART"), datetime.datetime)]
        (training,) = whole
        assert training.decoded("DTSTART") == datetime.date(2027, 4, 20)
        assert training.decoded("DTEND") == datetime.date(2027, 4, 23)
        """

    private static let cancelled = """
        from icalendar import Calendar
        with open(sys.argv[1], "rb") as file:
            (event,) = Calendar.from_ical(file.read()).walk("VEVENT")
        assert event["STATUS"] == "CANCELLED" and event["SEQUENCE"] == 2
        assert "Le four est en panne." in str(event["DESCRIPTION"])
        """
}
