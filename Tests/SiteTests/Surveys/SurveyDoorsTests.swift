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

/// By what one comes to a survey, in which language, and what everybody reads of it.
@Suite struct SurveyDoorsTests {
    private func page(_ desk: SurveyDesk, _ address: String, _ language: Language = .fr) throws -> Page {
        try desk.site.ask(address, cookies: [language.cookie])
    }

    @Test func `everybody reads who asks, what becomes of the answers, and the whole questionnaire`() throws {
        let desk = try SurveyDesk()
        for address in ["/enquetes", "/enquetes/essai", "/enquetes/essai/questionnaire", "/enquete"] {
            for language in Language.allCases {
                try expectSound(try page(desk, address, language), language, at: address)
            }
        }
        let list = try page(desk, "/enquetes")
        #expect(try list.main.all("a").contains { $0["href"] == SurveyDesk.address })
        #expect(try list.root.all("nav").flatMap { $0.all("a") }.contains { $0["href"] == "/enquetes" })
        let face = try page(desk, "/enquetes/essai").main.text
        for said in ["personne ne lit les réponses", "la semaine", "30 jours", "Aucun questionnaire rempli"] {
            #expect(face.contains(said), "\(said)")
        }
        let whole = try page(desk, "/enquetes/essai/questionnaire").main.text
        for question in SurveyDesk.questionnaire.questions {
            #expect(whole.contains(question.asked["fr"]?.replacing(" ?", with: "") ?? "-"), "\(question.code)")
        }
    }

    @Test func `fewer than five answers are not told as a number`() throws {
        let desk = try SurveyDesk { $0.sections[0].questions[4].isMandatory = false }
        for number in 1...5 {
            try desk.site.world.perform(
                SendWhole(
                    slug: "essai", door: .open, code: ResponseCode(UInt64(number)), version: 1, language: "fr",
                    answers: SurveyAnswers(), reach: .short), by: .anyone)
            let text = try page(desk, "/enquetes/essai").main.text
            #expect(
                text.contains(number < 5 ? "Moins de 5 questionnaires" : "Au moins 5 questionnaires remplis"),
                "\(number)")
        }
    }

    @Test func `a made-up survey says so on every page`() throws {
        let desk = try SurveyDesk(isSynthetic: true)
        let one = try Answerer(desk.site)
        #expect(try one.page.main.text.contains("Enquête inventée"))
        try one.begin()
        for place in ["/page/un", "/relire", "/merci", "/retirer", "/hors-ligne"] {
            #expect(try one.open(SurveyDesk.address + place).main.text.contains("Enquête inventée"), "\(place)")
        }
        for address in ["/enquetes", "/enquetes/essai", "/enquetes/essai/questionnaire"] {
            #expect(try page(desk, address).main.text.contains("Enquête inventée"), "\(address)")
        }
    }

    @Test func `one answers in a language of the questionnaire, whatever that of the site`() throws {
        let desk = try SurveyDesk()
        let one = try Answerer(desk.site, at: "/repondre/essai?langue=en")
        try expectSound(one.page, .en, at: "start")
        #expect(try one.page.main.text.contains("I answer freely."))
        try one.begin()
        try expectSound(one.page, .en, at: "page")
        #expect(try one.page.main.text.contains("Une seule ? (en)"))
        #expect(try one.answer(of: desk).response.language == "en")
        let other = try Answerer(desk.site, at: "/repondre/essai?langue=xx")
        #expect(try other.page.language == "fr" && other.page.main.text.contains("Je réponds librement."))
    }

    @Test func `words in a language that the site does not speak say which it is`() throws {
        let desk = try SurveyDesk {
            $0.languages.append("ar")
            $0.sections[0].questions[0].asked["ar"] = "واحد"
        }
        let one = try Answerer(desk.site, at: "/repondre/essai?langue=ar")
        try one.begin()
        let legend = try #require(try one.page.main.first("legend"))
        #expect(legend.first("span")?["lang"] == "ar" && legend.first("span")?["dir"] == "auto")
        #expect(try one.page.language == "fr")
    }

    @Test func `the link of a relay counts for the relay, and stands on no page after it`() throws {
        let desk = try SurveyDesk()
        let relay = Relay(id: 7, name: "Maison", token: "jetondurelais", branch: nil, mail: "", isEnded: false)
        try desk.site.world.database.write { try CampaignStore($0).insert(relay, of: desk.campaign.id) }
        let one = try Answerer(desk.site, at: "/repondre/essai?relais=jetondurelais")
        #expect(try one.page.main.text.contains("compter combien"))
        #expect(try one.page.root.first("link", with: ["rel": "canonical"]) == nil)
        try one.begin()
        #expect(one.address == "/repondre/essai/page/un")
        #expect(!one.page.html.contains("jetondurelais"))
        #expect(try desk.site.ask("/repondre/essai?relais=inconnu").status == 404)
        #expect(Route.logged("/repondre/essai") == "/repondre/essai")
    }

    @Test func `the code of an envelope begins one answer`() throws {
        let desk = try SurveyDesk()
        let codes = try desk.site.world.perform(DrawCodes(slug: "essai", count: 20, relay: nil))
        let code = try #require(codes.first)
        let one = try Answerer(desk.site, at: "/enquete")
        try one.send(["code": [code]], ("action", "ouvrir"))
        #expect(one.address == SurveyDesk.address)
        #expect(try one.page.main.text.contains("code d’enveloppe est bon"))
        try one.begin()
        #expect(one.address == "/repondre/essai/page/un" && one.cookies["essaim_enveloppe"] == nil)
        let other = try Answerer(desk.site, at: "/enquete")
        let used = try other.send(["code": [code]], ("action", "ouvrir"))
        #expect(used.status == 422)
        #expect(try used.main.text.contains("a déjà servi"))
    }

    @Test func `a trial says that it is one, and counts nowhere`() throws {
        let desk = try SurveyDesk(state: .prepared)
        #expect(try desk.site.ask("/enquetes/essai").status == 404)
        #expect(try desk.site.ask(SurveyDesk.address).status == 404)
        let one = try Answerer(desk.site, at: "/repondre/essai?essai=secretdelessai")
        #expect(try one.page.main.text.contains("Elles ne comptent nulle part"))
        try one.begin()
        #expect(try one.page.main.text.contains("seront détruites"))
        #expect(try desk.site.ask("/repondre/essai?essai=autre").status == 404)
    }

    @Test func `before its first day a survey takes no answer, and says so`() throws {
        let desk = try SurveyDesk(from: 3)
        let page = try desk.site.ask(SurveyDesk.address)
        #expect(page.status == 422)
        #expect(try page.main.text.contains("Ce n’est pas le jour"))
        #expect(try desk.site.ask("/enquetes/essai").main.text.contains("pas encore commencé"))
    }

    @Test func `somebody who signed in answers as anybody, and nothing tells`() throws {
        let desk = try SurveyDesk()
        let reader = try Reader(desk.site)
        let cookie = reader.cookie.split(separator: "=", maxSplits: 1).map(String.init)
        let before = try DatabaseContent(of: desk.site.world.database)
        let one = try Answerer(desk.site, cookies: [cookie[0]: cookie[1]])
        try one.begin()
        #expect(try one.page.root.all("a").allSatisfy { $0["href"] != "/compte" })
        try one.send(["r.nombre": ["3"]], ("action", "suite"))
        try one.open("/repondre/essai/relire")
        try one.send([:], ("action", "envoyer"))
        let after = try DatabaseContent(of: desk.site.world.database)
        let changed = Set(after.counts.keys).filter { after.counts[$0] != before.counts[$0] }
        #expect(changed == ["campaign_response", "campaign_count"])
        #expect(try one.answer(of: desk).response.channel == .online)
    }
}
