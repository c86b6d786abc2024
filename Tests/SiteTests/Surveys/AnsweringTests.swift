import Acts
import Domain
import HTTP
import Routes
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

enum ReadingAnswer {
    static func read(_ desk: SurveyDesk, _ code: ResponseCode) throws -> OngoingAnswer {
        try desk.site.world.perform(ReadAnswer(slug: SurveyDesk.slug, code: code), by: .anyone)
    }
}

/// Answering a survey, page by page, with a browser that runs no script.
@Suite struct AnsweringTests {
    private static let next = ("action", "suite")
    private static let first: [String: [String]] = [
        "r.un": ["autre"], "r.un.words.autre": ["À ma façon"], "r.plusieurs": ["a", "c"], "r.ordre.c": ["1"],
        "r.ordre.a": ["2"], "r.tableau.x": ["beaucoup"], "r.tableau.y": ["unknown"], "r.nombre": ["12,5"],
    ]
    private static let second: [String: [String]] = [
        "r.date": ["10/2026"], "r.mot.missing": ["refused"], "r.lieu": ["La Verrerie"], "r.structure": ["L’atelier"],
        "r.texte": ["Une ligne.\nUne autre."],
    ]

    /// Stands on the page after the start.
    private func begun(_ desk: SurveyDesk, at address: String = SurveyDesk.address) throws -> Answerer {
        let answerer = try Answerer(desk.site, at: address)
        try answerer.begin()
        return answerer
    }

    @Test func `every kind of answer is kept from a form without a script, and stands there again`() throws {
        let desk = try SurveyDesk()
        let one = try begun(desk)
        #expect(one.address == "/repondre/essai/page/un")
        try one.send(Self.first, Self.next)
        #expect(one.address == "/repondre/essai/page/date")
        try one.send(Self.second, Self.next)
        #expect(one.address == "/repondre/essai/page/action?fois=1")
        let kept = try one.answer(of: desk).walk.answers
        #expect(kept.single["un"] == .choices(["autre"], words: ["autre": "À ma façon"]))
        #expect(kept.single["plusieurs"] == .choices(["a", "c"], words: [:]))
        #expect(kept.single["ordre"] == .choices(["c", "a"], words: [:]))
        #expect(kept.single["tableau"] == .matrix(["x": .choice("beaucoup"), "y": .missing(.unknown)]))
        #expect(kept.single["nombre"] == .number(try #require(ExactNumber(typed: "12.5"))))
        #expect(kept.single["date"] == .date(try #require(SurveyDate(typed: "2026-10"))))
        #expect(kept.single["mot"] == .missing(.refused))
        #expect(kept.single["lieu"] == .place(code: nil, words: "La Verrerie"))
        #expect(kept.single["structure"] == .place(code: nil, words: "L’atelier"))
        #expect(kept.single["texte"] == .text("Une ligne.\nUne autre."))
        // Sent again as the pages show them, nothing changes.
        for page in ["un", "date"] {
            try one.open("/repondre/essai/page/\(page)")
            try one.send([:], Self.next)
        }
        #expect(try one.answer(of: desk).walk.answers == kept)
    }

    @Test func `what is wrong is told at its place, and what was typed stays`() throws {
        let desk = try SurveyDesk()
        let one = try begun(desk)
        let wrong = try one.send(["r.nombre": ["beaucoup"], "r.plusieurs": ["a", "rien"], "r.un": ["b"]], Self.next)
        try expectSound(wrong, .fr, status: 422, at: "wrong page")
        let links = try wrong.main.all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("#q-") }
        #expect(links == ["#q-plusieurs", "#q-nombre"])
        #expect(try wrong.main.text.contains("2 réponses sont à revoir"))
        let number = try #require(try wrong.main.all("input").first { $0["name"] == "r.nombre" })
        #expect(number["value"] == "beaucoup" && number["aria-invalid"] == "true")
        let told = (number["aria-describedby"] ?? "").split(separator: " ").compactMap { id in
            try? wrong.main.all(where: { $0["id"] == String(id) }).first?.text
        }
        #expect(told.contains { $0.contains("Écrivez un nombre") })
        #expect(try one.answer(of: desk).walk.answers.single.isEmpty)
        // What is expected is asked for on the way forward only.
        let blank = try one.send(["r.nombre": [""], "r.plusieurs": []], Self.next)
        #expect(blank.status == 422)
        #expect(try blank.main.text.contains("attend une réponse"))
        try one.send(["r.nombre": [""]], ("action", "plus-tard"))
        #expect(one.address == "/repondre/essai/merci")
        #expect(try one.answer(of: desk).walk.answers.single["un"] == .choice("b"))
        // Nothing is sent as long as it lacks.
        try one.open("/repondre/essai/relire")
        #expect(try one.page.main.text.contains("Une question attend encore"))
        #expect(try one.page.main.all("button", with: ["value": "envoyer"]).isEmpty)
    }

    @Test func `an answer is taken away by its own button`() throws {
        let desk = try SurveyDesk()
        let one = try begun(desk)
        try one.send(["r.un": ["a"], "r.nombre": ["3"]], Self.next)
        try one.open("/repondre/essai/page/un")
        try one.send([:], ("effacer", "un"))
        #expect(one.address == "/repondre/essai/page/un")
        let kept = try one.answer(of: desk).walk.answers.single
        #expect(kept["un"] == nil && kept["nombre"] == .number(ExactNumber(3)))
    }

    @Test func `the short form is sent, or enriched first; a section is filled in again and less`() throws {
        let desk = try SurveyDesk()
        let one = try begun(desk)
        try one.send(["r.nombre": ["3"]], Self.next)
        try one.send([:], Self.next)
        try one.send(["r.action": ["Première"]], ("action", "ajouter"))
        #expect(one.address == "/repondre/essai/page/action?fois=2")
        #expect(try one.page.main.text.contains("Une action (2)"))
        try one.send(["r.action": ["Deuxième"]], ("action", "ajouter"))
        try one.send([:], ("action", "enlever"))
        #expect(try one.answer(of: desk).walk.answers.repeated["fiches"]?.count == 2)
        try one.open("/repondre/essai/page/action?fois=2")
        try one.send([:], Self.next)
        #expect(one.address == "/repondre/essai/page/mot_fin" || one.address == "/repondre/essai/page/coordonnees")
        try one.open("/repondre/essai/relire")
        try expectSound(one.page, .fr, at: "review")
        #expect(try one.page.main.text.contains("Continuer (environ une question)"))
        try one.send([:], ("action", "entier"))
        #expect(one.address == "/repondre/essai/page/plus1")
        try one.send(["r.plus1": ["Encore"]], Self.next)
        try one.open("/repondre/essai/relire")
        try one.send([:], ("action", "envoyer"))
        #expect(one.address == "/repondre/essai/merci")
        try expectSound(one.page, .fr, at: "receipt")
        #expect(try one.page.main.text.contains("Merci, vos réponses sont envoyées"))
        // What is sent changes no more.
        try one.open("/repondre/essai/page/un")
        #expect(one.address == "/repondre/essai/merci")
        #expect(try one.answer(of: desk).response.state == .submitted)
    }

    @Test func `contacts need an agreement of their own, and stand apart`() throws {
        let desk = try SurveyDesk()
        let one = try begun(desk)
        try one.send(["r.nombre": ["3"]], Self.next)
        try one.open("/repondre/essai/page/coordonnees")
        if try one.page.main.all("input", with: ["name": "contact-mail"]).isEmpty {
            try one.open("/repondre/essai/page/mot_fin")
        }
        let refused = try one.send(["contact-mail": ["une@exemple.fr"]], Self.next)
        #expect(refused.status == 422)
        #expect(try refused.main.text.contains("Cochez l’accord"))
        try one.send(["contact-mail": ["une@exemple.fr"], "contact-accord": ["oui"]], Self.next)
        #expect(try one.answer(of: desk).hasContact && desk.count("campaign_contact") == 1)
        #expect(one.address == "/repondre/essai/relire")
        #expect(!one.page.html.contains("une@exemple.fr"))
    }

    @Test func `a form that is sent twice begins one answer`() throws {
        let desk = try SurveyDesk()
        let one = try Answerer(desk.site)
        let form = try #require(try one.page.main.all("form").first { $0["method"] == "post" })
        let fields = Answerer.held(form) + [("accord", "oui")]
        _ = try one.post(fields, to: SurveyDesk.address)
        _ = try one.post(fields, to: SurveyDesk.address)
        #expect(try desk.count("campaign_response") == 1)
        #expect(one.address == "/repondre/essai/page/un")
        // Without an agreement, none.
        let other = try Answerer(desk.site)
        let page = try other.send()
        #expect(page.status == 422)
        #expect(try page.main.text.contains("Cochez la case") && desk.count("campaign_response") == 1)
    }

    @Test func `a code takes answers up again elsewhere, and takes them back`() throws {
        let desk = try SurveyDesk()
        let one = try begun(desk)
        let code = try one.code
        try one.send(["r.nombre": ["3"]], Self.next)
        let other = try Answerer(desk.site, at: "/enquete")
        try expectSound(other.page, .fr, at: "/enquete")
        let bad = try other.send(["code": ["k7pd"]], ("action", "ouvrir"))
        #expect(bad.status == 422)
        #expect(try bad.main.text.contains("douze lettres"))
        #expect(try other.send(["code": ["0000-0000-0000"]], ("action", "ouvrir")).status == 422)
        try other.send(["code": [code.uppercased()]], ("action", "ouvrir"))
        #expect(other.address == "/repondre/essai/relire")
        try other.send([:], ("action", "envoyer"))
        try other.open("/repondre/essai/retirer")
        try expectSound(other.page, .fr, at: "withdrawal")
        #expect(try other.send(["reponses": []]).status == 422)
        let done = try other.send(["reponses": ["oui"]])
        #expect(try done.main.text.contains("Vos réponses sont effacées"))
        #expect(try desk.count("campaign_response") == 0)
        #expect(try one.open("/repondre/essai/relire").status == 403)
        // The code stands in no address.
        let bare = code.replacing("-", with: "")
        let everywhere = one.addresses + other.addresses
        #expect(everywhere.allSatisfy { !$0.contains(code) && !$0.contains(bare) })
    }

    @Test func `pages are kept nowhere, and the code is in a cookie that scripts do not read`() throws {
        let desk = try SurveyDesk()
        let one = try begun(desk)
        let value = try #require(one.cookies["essaim_enquete"])
        let begun = try Answerer(desk.site)
        let form = try #require(try begun.page.main.all("form").first { $0["method"] == "post" })
        let body = (Answerer.held(form) + [("accord", "oui")]).map { "\($0.0)=\($0.1.encoded)" }
        let answer = try desk.site.ask(
            SurveyDesk.address, method: .post, cookies: begun.cookies.map { "\($0.key)=\($0.value)" },
            form: body.joined(separator: "&"), scheme: "http")
        let cookie = try #require(answer.cookie("essaim_enquete"))
        #expect(cookie.contains("HttpOnly") && cookie.contains("Path=/repondre/essai;"))
        #expect(answer.headers["Location"]?.contains(value) == false)
        for place in ["", "/page/un", "/relire", "/merci", "/retirer", "/hors-ligne"] {
            let page = try one.open(SurveyDesk.address + place)
            #expect(page.headers["Cache-Control"] == "no-store", "\(place)")
            #expect(page.status == 200, "\(place)")
            try expectSound(page, .fr, at: place)
        }
    }

    @Test func `who refuses cookies is told, and how to take up again`() throws {
        let desk = try SurveyDesk()
        let page = try desk.site.ask(
            SurveyDesk.address, method: .post, form: "accord=oui&code=000000000001&langue=fr&jeton=x")
        #expect(page.status == 422)
        #expect(try page.main.text.contains("refuse les cookies") && desk.count("campaign_response") == 0)
        let lost = try desk.site.ask("/repondre/essai/page/un")
        #expect(lost.status == 403)
        #expect(try lost.main.text.contains("refuse les cookies"))
        #expect(try lost.main.all("a").contains { $0["href"] == "/enquete" })
    }
}
