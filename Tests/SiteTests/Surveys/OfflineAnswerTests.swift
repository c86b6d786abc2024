import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

/// The page that works without a network, and what it sends.
@Suite struct OfflineAnswerTests {
    private static let address = "/repondre/essai/hors-ligne"

    private func send(_ desk: SurveyDesk, _ fields: [(String, String)], site: String = "same-origin") throws -> Page {
        try desk.site.ask(
            Self.address, method: .post,
            headers: [("Content-Type", "application/x-www-form-urlencoded"), ("Sec-Fetch-Site", site)],
            body: fields.map { "\($0.0.encoded)=\($0.1.encoded)" }.joined(separator: "&"))
    }

    private static let whole = [
        ("accord", "oui"), ("code", "k7pd3m2x9qa4"), ("version", "1"), ("langue", "en"), ("r.un", "a"),
        ("r.nombre", "4"), ("fiches.fiches", "2"), ("r0.action", "Une"), ("r1.action", "Deux"),
        ("contact-phone", "01 00 00 00 00"), ("contact-accord", "oui"),
    ]

    @Test func `the page holds the whole questionnaire with what leads to each question`() throws {
        let desk = try SurveyDesk { questionnaire in
            questionnaire.sections[1].questions[0].condition = .chosen("un", among: ["a"])
        }
        for language in Language.allCases {
            let page = try desk.site.ask(Self.address, cookies: [language.cookie])
            try expectSound(page, language, at: Self.address)
            #expect(page.headers["Cache-Control"] == "no-store")
        }
        let page = try desk.site.ask(Self.address)
        let asked = try page.main.all(withAttribute: "data-question")
        #expect(asked.compactMap { $0["data-question"] } == SurveyDesk.questionnaire.questions.map(\.code))
        let when = asked.first { $0["data-question"] == "date" }?["data-when"]
        #expect(when == #"[{"chosen":"un","among":["a"]}]"#)
        let form = try #require(try page.main.first("form"))
        #expect(form["hidden"] != nil && form.all("input").allSatisfy { $0["name"] != "jeton" })
        #expect(try page.main.first("noscript")?.text.contains("JavaScript") == true)
    }

    @Test func `what it sends is taken whole and once`() throws {
        let desk = try SurveyDesk()
        for _ in 1...2 {
            let page = try send(desk, Self.whole)
            #expect(page.status == 200 && page.html == #"{"sent":true}"#)
            #expect(page.headers["Cache-Control"] == "no-store" && page.headers["Set-Cookie"] == nil)
        }
        #expect(try desk.count("campaign_response") == 1 && desk.count("campaign_contact") == 1)
        let code = try #require(ResponseCode(typed: "k7pd3m2x9qa4"))
        let one = try ReadingAnswer.read(desk, code)
        #expect(one.response.state == .submitted && one.response.language == "en" && one.hasContact)
        #expect(one.walk.answers.single["nombre"] == .number(ExactNumber(4)))
        #expect(one.walk.answers.repeated["fiches"]?.map { $0["action"] } == [.text("Une"), .text("Deux")])
    }

    @Test func `what cannot be taken is told at its place, and nothing is kept`() throws {
        let desk = try SurveyDesk()
        let wrong = try send(desk, Self.whole.map { $0.0 == "r.nombre" ? ($0.0, "400") : $0 })
        #expect(wrong.status == 422)
        #expect(wrong.html.contains(#""id":"q-nombre""#) && wrong.html.contains("plus grand nombre"))
        let lacking = try send(desk, Self.whole.filter { $0.0 != "r.nombre" })
        #expect(lacking.status == 422 && lacking.html.contains(#""id":"q-nombre""#))
        #expect(try send(desk, Self.whole.filter { $0.0 != "accord" }).status == 422)
        #expect(try send(desk, Self.whole.map { $0.0 == "version" ? ($0.0, "9") : $0 }).status == 422)
        #expect(try send(desk, Self.whole, site: "cross-site").status == 422)
        #expect(try desk.count("campaign_response") == 0)
    }

    @Test func `another answer under the same code is refused, and the device is told to draw another`() throws {
        let desk = try SurveyDesk()
        #expect(try send(desk, Self.whole).status == 200)
        let other = try send(desk, Self.whole.map { $0.0 == "r.nombre" ? ($0.0, "5") : $0 })
        #expect(other.status == 422)
        #expect(other.html.contains(#""used":true"#) && other.html.contains("un autre code sera donné"))
        let code = try #require(ResponseCode(typed: "k7pd3m2x9qa4"))
        #expect(try ReadingAnswer.read(desk, code).walk.answers.single["nombre"] == .number(ExactNumber(4)))
    }

    @Test(arguments: [("contact-accord", "Cochez l’accord"), ("contact-phone", "")])
    func `answers are taken without a contact that cannot be kept, and the reply says so`(
        _ lacking: String, _ said: String
    ) throws {
        let desk = try SurveyDesk()
        let page = try send(desk, Self.whole.filter { $0.0 != lacking } + [("contact-name", "Camille")])
        #expect(page.status == 200 && page.html.hasPrefix(#"{"sent":true,"said":["Les coordonnées"#))
        #expect(page.html.contains(said))
        #expect(try desk.count("campaign_response") == 1 && desk.count("campaign_contact") == 0)
    }

    @Test func `the page tells each fault of a contact before the device is handed on`() throws {
        let page = try SurveyDesk().site.ask(Self.address)
        let contact = try #require(try page.main.first("div", with: ["data-kind": "contact"]))
        for name in ["data-unagreed", "data-mail", "data-noway"] { #expect(contact[name]?.isEmpty == false, "\(name)") }
        let other = try #require(try page.main.first("div", with: ["data-kind": "number"]))
        #expect(other["data-unagreed"] == nil && other["data-unclear"] != nil)
    }

    @Test
    func `the day after the last one the page still opens and says that it is late, then only what waits is shown`()
        throws
    {
        let desk = try SurveyDesk()
        let start = desk.site.world.clock.now()
        func page(_ days: Int64, _ language: Language = .fr) throws -> Page {
            desk.site.world.clock.set(start + days * 86_400_000_000)
            let page = try desk.site.ask(Self.address, cookies: [language.cookie])
            try expectSound(page, language, at: "\(days)")
            return page
        }
        for language in Language.allCases {
            let late = try page(11, language)
            #expect(try late.main.first("form") != nil)
            let over = try page(12, language)
            #expect(try over.main.first("form") == nil && over.main.first("ul")?["data-queue"] != nil)
            #expect(over.headers["Cache-Control"] == "no-store")
        }
        #expect(try page(10).main.text.contains("dernier jour est passé") == false)
        #expect(try page(11).main.text.contains("dernier jour est passé"))
        #expect(try send(desk, Self.whole).status == 200)
        #expect(try page(12).main.text.contains("ne peut plus être envoyé"))
        #expect(try send(desk, Self.whole).status == 422)
        // The page where one begins says why, as before.
        #expect(try desk.site.ask(SurveyDesk.address).status == 422)
    }

    @Test func `a survey that is closed shows what waits, and one in preparation shows nothing`() throws {
        let closed = try SurveyDesk(state: .closed).site.ask(Self.address)
        try expectSound(closed, .fr, at: "closed")
        #expect(try closed.main.first("form") == nil && closed.main.text.contains("Effacez-le"))
        #expect(try SurveyDesk(state: .prepared).site.ask(Self.address).status == 404)
    }

    @Test func `a page made for an earlier version is still read with it`() throws {
        let desk = try SurveyDesk()
        var newer = SurveyDesk.questionnaire
        newer.version = 2
        newer.sections[0].questions.removeFirst()
        try desk.site.world.database.write {
            try CampaignStore($0).insert(
                newer, CampaignVersion(version: 2, note: "", publishedAt: 2, changedAt: 2), of: desk.campaign.id)
        }
        #expect(try send(desk, Self.whole).status == 200)
        let code = try #require(ResponseCode(typed: "k7pd3m2x9qa4"))
        #expect(try ReadingAnswer.read(desk, code).walk.answers.single["un"] == .choice("a"))
    }

    @Test func `what keeps the page on the device is one script of ours`() throws {
        let desk = try SurveyDesk()
        let script = try desk.site.ask("/repondre/hors-ligne.js")
        #expect(script.status == 200 && script.headers["Content-Type"] == "text/javascript; charset=utf-8")
        #expect(script.html.contains("serviceWorker") || script.html.contains("caches.open"))
        #expect(script.headers["Cache-Control"] == "no-cache")
    }
}
