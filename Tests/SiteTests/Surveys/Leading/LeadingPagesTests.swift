import Acts
import Domain
import TestSupport
import Testing
import XML

/// The pages of those who lead a survey, from its charter to the day it closes.
@Suite struct LeadingPagesTests {
    @Test func `a survey is prepared by a form that says everything that is missing at once`() throws {
        let desk = try LeadingDesk()
        #expect(try desk.site.ask("/mener").status == 303)
        #expect(try desk.stranger.open("/mener/nouvelle").status == 403)
        #expect(try desk.stranger.open("/mener").main.text.contains("Vous ne menez aucune enquête"))
        try desk.sound(desk.lead, "/mener")
        try desk.sound(desk.lead, "/mener/nouvelle")
        let wrong = try desk.lead.send(
            "/mener/nouvelle", from: "/mener/nouvelle",
            adding: desk.charter([
                "nom": " ", "premier-jour": "demain", "territoire": "Nulle-Part-sur-Mer", "jours-coordonnees": "3",
            ]))
        #expect(wrong.status == 422)
        let links = try wrong.main.all("div", with: ["role": "alert"]).flatMap { $0.all("a") }.compactMap { $0["href"] }
        #expect(Set(links) == ["#nom", "#premier-jour", "#territoire", "#jours-coordonnees"])
        for name in ["nom", "premier-jour", "territoire", "jours-coordonnees"] {
            #expect(try wrong.main.all("input", with: ["id": name]).first?["aria-invalid"] == "true", "\(name)")
        }
        #expect(try wrong.main.all("textarea").contains { $0.text.contains("Savoir ce qui aide.") })
        try desk.created()
        try desk.sound(desk.lead, desk.place)
        try desk.sound(desk.lead, "\(desk.place)/cadre")
        #expect(try desk.lead.open("/mener").main.text.contains("Enquête d’essai"))
    }

    @Test func `what others prepare is absent for whoever does not work for it`() throws {
        let desk = try LeadingDesk()
        try desk.created()
        for page in ["", "/cadre", "/equipe", "/relais", "/coordonnees", "/donnees"] {
            #expect(try desk.stranger.open(desk.place + page).status == 404, "\(page)")
            #expect(try desk.site.ask(desk.place + page).status == 303, "\(page)")
        }
        #expect(try desk.lead.open("/mener/rien").status == 404)
    }

    @Test func `a charter changed by two people at once comes back with what was typed`() throws {
        let desk = try LeadingDesk()
        try desk.created()
        let page = "\(desk.place)/cadre"
        desk.site.world.clock.advance(1_000_000)
        let first = try desk.lead.send(page, from: page, adding: desk.charter(["nom": "Autre nom"]))
        #expect(first.status == 303)
        let late = try desk.lead.send(
            page, from: page, replacing: ["version": "1"], adding: desk.charter(["nom": "Troisième nom"]))
        #expect(late.status == 422)
        #expect(try late.main.text.contains("Quelqu’un a changé"))
        let fields = try late.main.all("input")
        #expect(fields.first { $0["id"] == "nom" }?["value"] == "Troisième nom")
        // Said once, saving again is meant.
        #expect(fields.first { $0["name"] == "version" }?["value"] != "1")
        #expect(try desk.lead.open(page).main.all("input").first { $0["id"] == "nom" }?["value"] == "Autre nom")
    }

    @Test func `the dashboard says what is missing before it opens, and opens`() throws {
        let desk = try LeadingDesk()
        try desk.created()
        let before = try desk.lead.open(desk.place).main
        #expect(before.all("li", with: ["class": "missing"]).count == 2)
        #expect(!before.all("button").contains { $0["value"] == "ouvrir" })
        let viewer = Viewer.member(desk.lead.member)
        try desk.site.world.perform(SaveQuestionnaire(slug: desk.slug, LeadingDesk.questionnaire), by: viewer)
        try desk.site.world.perform(PublishQuestionnaire(slug: desk.slug, note: "Une."), by: viewer)
        let ready = try desk.lead.open(desk.place).main
        #expect(ready.all("li", with: ["class": "missing"]).isEmpty)
        #expect(ready.all("input").contains { $0["value"]?.contains("/repondre/enquete-d-essai?essai=") == true })
        #expect(try desk.lead.send(desk.place, from: desk.place, adding: "action=ouvrir").status == 303)
        try desk.sound(desk.lead, desk.place)
        let again = try desk.lead.send(desk.place, from: desk.place, adding: "action=ouvrir")
        #expect(again.status == 422)
        let unsure = try desk.lead.send(desk.place, from: desk.place, adding: "action=clore")
        #expect(unsure.status == 422)
        #expect(try unsure.main.text.contains("Cochez la case"))
        let reasonless = try desk.lead.send(
            desk.place, from: desk.place, adding: "action=abandonner&compris-abandonner=oui&raison=+")
        #expect(reasonless.status == 422)
        #expect(try reasonless.main.text.contains("Écrivez une raison"))
        #expect(
            try desk.lead.send(desk.place, from: desk.place, adding: "action=clore&compris-clore=oui").status == 303)
        try desk.sound(desk.lead, desk.place)
        try desk.sound(desk.lead, "\(desk.place)/cadre")
    }

    @Test func `an open survey keeps the words that people agreed to`() throws {
        let desk = try LeadingDesk()
        try desk.opened()
        let page = "\(desk.place)/cadre"
        try desk.sound(desk.lead, page)
        #expect(try !desk.lead.open(page).main.all("textarea").contains { $0["name"] == "accord-fr" })
        let sent = try desk.lead.send(page, from: page, adding: desk.charter(["accord-fr": "Autre chose."]))
        #expect(sent.status == 303)
        #expect(try desk.lead.open(page).main.text.contains("Vos réponses restent à la maison."))
    }

    @Test func `counts below five are not told`() throws {
        let desk = try LeadingDesk()
        try desk.opened()
        try desk.answers(12, who: "worker")
        try desk.answers(3, who: "person")
        try desk.sound(desk.lead, desk.place)
        let main = try desk.lead.open(desk.place).main
        #expect(main.text.contains("15 questionnaires remplis"))
        let rows = main.all("table").flatMap { $0.all("tr") }.map(\.text)
        #expect(rows.contains { $0.contains("Personnes concernées") && $0.contains("non montré") })
        // The other one alone would tell it.
        #expect(!rows.contains { $0.contains("Professionnels") && $0.contains("12") })
        #expect(!main.text.contains("3 questionnaires"))
    }
}
