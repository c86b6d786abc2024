import Acts
import Domain
import HTTP
import Storage
import TestSupport
import Testing
import Texts
import XML

/// The months and their events, on the pages and without a script.
@Suite struct CalendarPagesTests {
    private static let slug = "mois-de-printemps"

    private struct Desk {
        let site: TestSite
        let member: Viewer
        let coordination: Viewer
        let events: [Event]

        init() throws {
            site = try TestSite(publicAddress: "https://essaim.example")
            let world = site.world
            try world.bring([Drafts.practice("jardin", "Jardin partagé", text: "Un jardin du mercredi.")])
            let body = try world.body("maison", in: try world.place("ain"))
            member = try world.somebody("Qui propose", bodies: [body])
            coordination = try world.somebody("Coordination", [Grant(.coordinator, .instance)])
            let entry = MonthEntry(title: "Mois de printemps", told: "Un mois.", first: "04/2027", last: "04/2027")
            try world.perform(EditMonth(slug: nil, entry), by: coordination)
            let coordination = coordination
            events = try [
                ("Portes <b>ouvertes</b>", "06/04/2027", Event.Kind.openDoors, "Ain", "jardin-partage"),
                ("Atelier", "08/04/2027", .workshop, "Nord", ""), ("Débat", "08/04/2027", .debate, "", ""),
            ].map {
                var entry = EventEntry()
                (entry.words.title, entry.firstDay, entry.kind) = ($0.0, $0.1, $0.2)
                (entry.words.place, entry.words.organiser, entry.start) = ("À la mairie", "Un groupe", "14h30")
                (entry.town, entry.sheet, entry.announces) = ($0.3, $0.4, true)
                return try world.perform(
                    ProposeEvent(CalendarPagesTests.slug, entry, token: $0.0), by: coordination)
            }
            try world.perform(CancelEvent(events[1].id, reason: "La salle est en travaux."), by: coordination)
        }

        func browser(_ viewer: Viewer? = nil, at address: String) throws -> Browser {
            let browser = try Browser(site, at: "/")
            if let viewer {
                let cookie = try site.world.session(of: viewer).split(separator: "=").map(String.init)
                browser.set(cookie[0], cookie[1])
            }
            try browser.go(address)
            return browser
        }
    }

    @Test func `a month is read in both languages, by day, by kind and by place`() throws {
        let desk = try Desk()
        let month = "/mois/\(Self.slug)"
        let event = "/rendez-vous/\(desk.events[0].id)"
        for address in [
            "/mois", month, "\(month)?genre=debate", "\(month)?territoire=ain", event,
            "/rendez-vous/\(desk.events[1].id)",
        ] {
            for language in Language.allCases {
                let page = try desk.site.ask(address, cookies: [language.cookie])
                try expectSound(page, language, at: "\(address) \(language)")
            }
        }
        let page = try desk.site.ask(month)
        #expect(try page.main.all("h3").map(\.text) == ["Mardi 6 avril 2027", "Jeudi 8 avril 2027"])
        #expect(try page.main.text.contains("Portes <b>ouvertes</b>") && page.main.text.contains("14 h 30"))
        #expect(try page.main.all { $0["class"] == "tag stop" }.map(\.text) == ["annulé"])
        let links = try page.main.all("a").compactMap { $0["href"] }
        #expect(links.contains("webcal://essaim.example/mois/\(Self.slug).ics"))
        #expect(try page.main.all("code").map(\.text) == ["https://essaim.example/mois/\(Self.slug).ics"])
        #expect(links.contains("\(month)?territoire=ain") && links.contains("\(month)?genre=debate"))
        #expect(try desk.site.ask("\(month)?genre=debate").main.all("h3").count == 1)
        #expect(try !desk.site.ask("\(month)?territoire=ain").main.text.contains("Atelier"))
        #expect(try desk.site.ask(event).main.text.contains("Jardin partagé"))
        #expect(try desk.site.ask("/pratiques/jardin-partage").main.text.contains("Portes <b>"))
        #expect(try desk.site.ask("/mois/absent").status == 404 && desk.site.ask("/rendez-vous/9").status == 404)
        #expect(try desk.site.ask("/mois/absent.ics").status == 404)
    }

    @Test func `the first page says so while the month lasts`() throws {
        let desk = try Desk()
        #expect(try !desk.site.ask("/").main.text.contains("C’est maintenant"))
        desk.site.world.clock.set(1_807_056_000_000_000)
        let page = try desk.site.ask("/")
        try expectSound(page, .fr, at: "home within the month")
        #expect(try page.main.text.contains("C’est maintenant"))
        #expect(try page.main.text.contains("Débat"))
        #expect(try !page.main.text.contains("Portes <b>"))
    }

    @Test func `a member proposes, the coordination reads, announces and cancels`() throws {
        let desk = try Desk()
        #expect(try desk.site.ask("/mois/\(Self.slug)/proposer").status == 303)
        let member = try desk.browser(desk.member, at: "/mois/\(Self.slug)/proposer")
        try expectSound(member.page, .fr, at: "propose")
        let unread = try member.send([
            "genre": "visit", "nom": "Visite du fournil", "texte": "Avec Mme Dupont.", "premier-jour": "10/04/2027",
            "ou": "Au fournil", "commune": "Saint",
        ])
        try expectSound(unread, .fr, status: 422, at: "propose, place")
        let traced = try member.send(["commune": ""])
        try expectSound(traced, .fr, status: 422, at: "propose, traces")
        #expect(try traced.text.contains("Mme Dupont"))
        let sent = try member.send(["texte": "Avec qui pétrit le pain."])
        try expectSound(sent, .fr, at: "proposed")
        #expect(try sent.text.contains("La coordination lit"))
        let id = try #require(try desk.site.world.perform(ReadMonths(), by: desk.member).own.first).event.id
        #expect(try desk.site.ask("/rendez-vous/\(id)").status == 404)
        #expect(try desk.site.ask("/rendez-vous/\(id).ics").status == 404)
        #expect(try member.go("/rendez-vous/\(id)/decision").status == 403)
        try expectSound(try member.go("/rendez-vous/\(id)/modifier"), .fr, at: "change")

        let coordination = try desk.browser(desk.coordination, at: "/mon-compte")
        #expect(try coordination.page.text.contains("un rendez-vous à lire"))
        try expectSound(try coordination.go("/mois"), .fr, at: "months of the coordination")
        try expectSound(try coordination.go("/rendez-vous/\(id)/decision"), .fr, at: "decision")
        let none = try coordination.send(action: "refuser")
        try expectSound(none, .fr, status: 422, at: "no reason")
        _ = try coordination.go("/rendez-vous/\(id)/decision")
        let announced = try coordination.send(action: "annoncer")
        #expect(try announced.text.contains("C’est fait"))
        #expect(try desk.site.ask("/rendez-vous/\(id)").main.text.contains("Visite du fournil"))
        try expectSound(try coordination.go("/rendez-vous/\(id)/annulation"), .fr, at: "cancel")
        _ = try coordination.send(["raison": "Il pleut."], action: "annuler")
        #expect(try desk.site.ask("/rendez-vous/\(id)").main.text.contains("Il pleut."))
    }

    @Test func `the coordination makes an edition and changes it`() throws {
        let desk = try Desk()
        #expect(try desk.browser(desk.member, at: "/mois/nouveau").page.status == 403)
        let coordination = try desk.browser(desk.coordination, at: "/mois/nouveau")
        try expectSound(coordination.page, .fr, at: "new month")
        let wrong = try coordination.send([
            "nom": "Mois d’octobre", "premier-jour": "10/2027", "dernier-jour": "09/2027",
        ])
        try expectSound(wrong, .fr, status: 422, at: "new month, end")
        let made = try coordination.send(["dernier-jour": "10/2027"])
        #expect(try made.text.contains("Mois d’octobre") && made.text.contains("C’est fait"))
        try expectSound(try coordination.go("/mois/mois-d-octobre/modifier"), .fr, at: "change month")
    }

    @Test func `a calendar is a file that holds what everybody reads`() throws {
        let desk = try Desk()
        let file = try desk.site.ask("/mois/\(Self.slug).ics")
        #expect(file.status == 200 && file.headers["Content-Type"] == "text/calendar; charset=utf-8")
        #expect(file.html.contains("SUMMARY:Portes <b>ouvertes</b>\r\n"))
        #expect(file.html.contains("URL:https://essaim.example/rendez-vous/\(desk.events[0].id)\r\n"))
        #expect(file.html.contains("STATUS:CANCELLED\r\n") && file.html.contains("X-WR-CALNAME:Mois de printemps\r\n"))
        let one = try desk.site.ask("/rendez-vous/\(desk.events[2].id).ics")
        #expect(one.html.split(separator: "BEGIN:VEVENT").count == 2 && one.html.contains("SUMMARY:Débat"))
        #expect(
            try desk.site.ask("/rendez-vous/\(desk.events[2].id).ics", cookies: [Language.en.cookie]).html.contains(
                "CATEGORIES:debate"))
    }
}
