import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

/// The pages of those who lead a survey: bodies, people, relays, codes and contacts.
@Suite struct LeadingPeopleTests {
    @Test func `a body that is asked reads the charter, agrees, and then leads too`() throws {
        let desk = try LeadingDesk()
        try desk.created()
        let team = "\(desk.place)/equipe"
        try desk.sound(desk.lead, team)
        let unknown = try desk.lead.send(team, from: team, adding: "action=demander&structure=Personne")
        #expect(unknown.status == 422)
        #expect(try unknown.main.all("input", with: ["id": "structure"]).first?["value"] == "Personne")
        #expect(try desk.neighbour.open(team).status == 404)
        #expect(try desk.lead.send(team, from: team, adding: "action=demander&structure=voisine").status == 303)
        #expect(try desk.lead.open(desk.place).main.text.contains("attendu d’une structure"))
        #expect(try desk.neighbour.open(desk.place).headers["Location"] == team)
        #expect(try desk.neighbour.open("\(desk.place)/cadre").status == 403)
        try desk.sound(desk.neighbour, team)
        #expect(try desk.neighbour.open("/mener").main.text.contains("On demande à votre structure"))
        let asked = try desk.neighbour.open(team).main
        #expect(asked.text.contains("Savoir ce qui aide."))
        let button = try #require(asked.all("form").first { $0.all("button").contains { $0["value"] == "accepter" } })
        let id = try #require(button.all("input").first { $0["name"] == "structure" }?["value"])
        #expect(
            try desk.neighbour.send(team, from: team, adding: "action=accepter&structure=\(id)").status == 303)
        #expect(try desk.neighbour.open("\(desk.place)/cadre").status == 200)
        #expect(
            try desk.neighbour.send(team, from: team, adding: "action=retirer-accord&structure=\(id)")
                .headers["Location"] == "/mener?fait=1")
        #expect(
            try desk.lead.send(team, from: team, adding: "action=ne-plus-demander&structure=\(id)").status == 303)
        #expect(try desk.neighbour.open(team).status == 404)
    }

    @Test func `a version of an open survey waits for every body, which agrees on the page of the team`() throws {
        let desk = try LeadingDesk()
        try desk.created()
        let (world, viewer) = (desk.site.world, Viewer.member(desk.lead.member))
        let team = "\(desk.place)/equipe"
        try world.perform(SaveQuestionnaire(slug: desk.slug, LeadingDesk.questionnaire), by: viewer)
        try world.perform(PublishQuestionnaire(slug: desk.slug, note: ""), by: viewer)
        #expect(try desk.lead.send(team, from: team, adding: "action=demander&structure=voisine").status == 303)
        func agree() throws -> Page {
            let form = try #require(
                try desk.neighbour.open(team).main.all("form").first {
                    $0.all("button").contains { $0["value"] == "accepter" }
                })
            let id = try #require(form.all("input").first { $0["name"] == "structure" }?["value"])
            return try desk.neighbour.send(team, from: team, adding: "action=accepter&structure=\(id)")
        }
        #expect(try agree().status == 303)
        try world.perform(MoveCampaign(slug: desk.slug, .open), by: viewer)
        try world.perform(SaveQuestionnaire(slug: desk.slug, LeadingDesk.questionnaire), by: viewer)
        let questionnaire = "\(desk.place)/questionnaire"
        #expect(
            try desk.lead.send(questionnaire, from: questionnaire, adding: "action=publier&note=Mieux").status == 303)
        try desk.sound(desk.lead, questionnaire)
        #expect(try desk.lead.open(questionnaire).main.text.contains("attend l’accord des autres structures"))
        for reader in [desk.lead, desk.neighbour] { try desk.sound(reader, team) }
        #expect(try !desk.lead.open(team).main.all("button").contains { $0["value"] == "accepter" })
        #expect(try desk.neighbour.open("/mener").main.text.contains("Une nouvelle version du questionnaire"))
        #expect(try desk.neighbour.open(team).main.text.contains("accord attendu pour la version 2"))
        #expect(try agree().status == 303)
        #expect(try !desk.neighbour.open(team).main.text.contains("accord attendu"))
        #expect(try world.perform(ReadLedCampaign(slug: desk.slug), by: viewer).published?.version == 2)
    }

    @Test func `those who type in and those who analyse are named by their address`() throws {
        let desk = try LeadingDesk()
        try desk.opened()
        let team = "\(desk.place)/equipe"
        let nobody = try desk.lead.send(
            team, from: team, adding: "action=nommer&courriel=personne%40nulle.example&part=collector")
        #expect(nobody.status == 422)
        #expect(try nobody.main.all("input", with: ["id": "courriel"]).first?["aria-invalid"] == "true")
        let mail = try desk.mail(of: desk.helper)
        for seat in ["collector", "analyst"] {
            let named = try desk.lead.send(
                team, from: team, replacing: ["personne": nil, "part": nil],
                adding: "action=nommer&courriel=\(mail)&part=\(seat)")
            #expect(named.status == 303)
        }
        let twice = try desk.lead.send(team, from: team, adding: "action=nommer&courriel=\(mail)&part=analyst")
        #expect(twice.status == 422)
        try desk.sound(desk.lead, team)
        #expect(try desk.helper.open(desk.place).status == 200 && desk.helper.open(team).status == 403)
        #expect(try desk.helper.open("/mener").main.text.contains("Vous saisissez"))
        try desk.sound(desk.helper, desk.place)
        let id = desk.helper.member.id
        #expect(
            try desk.lead.send(
                team, from: team, replacing: ["personne": "\(id)", "part": "collector"], adding: "action=ne-plus-nommer"
            ).status == 303)
    }

    @Test func `a relay has its link, its poster and its messages`() throws {
        let desk = try LeadingDesk()
        try desk.opened()
        let page = "\(desk.place)/relais"
        try desk.sound(desk.lead, page)
        let nameless = try desk.lead.send(page, from: page, adding: "action=ajouter-relais&relais=+&courriel=x")
        #expect(nameless.status == 422)
        let added = try desk.lead.send(
            page, from: page, adding: "action=ajouter-relais&relais=Maison+du+quartier&profil=concerned&courriel=")
        #expect(added.status == 303)
        let shown = try desk.lead.open(page).main
        #expect(shown.text.contains("Maison du quartier") && shown.text.contains("mène à"))
        let link = try #require(shown.all("input").compactMap { $0["value"] }.first { $0.contains("?relais=") })
        #expect(link.hasPrefix("https://essaim.example/repondre/enquete-d-essai?relais="))
        let poster = try #require(
            shown.all("a").compactMap { $0["href"] }.first { $0.hasPrefix("\(page)/") })
        try desk.sound(desk.lead, poster)
        #expect(try desk.lead.open(poster).main.text.contains(link))
        #expect(try desk.lead.open(poster).main.all("svg").count == 1)
        let unread = try desk.lead.send(page, from: page, adding: "action=prevoir&jour=bientot&message=Bonjour")
        #expect(unread.status == 422)
        #expect(try unread.main.all("input", with: ["id": "jour"]).first?["aria-invalid"] == "true")
        #expect(
            try desk.lead.send(page, from: page, adding: "action=prevoir&jour=\(desk.day(3).encoded)&message=Bonjour.")
                .status == 303)
        #expect(try desk.lead.open(page).main.text.contains("Bonjour."))
        try desk.sound(desk.lead, page)
        let relay = try #require(poster.split(separator: "/").last)
        #expect(try desk.lead.send(page, from: page, adding: "action=terminer-relais&numero=\(relay)").status == 303)
        #expect(try desk.lead.open(poster).status == 404)
    }

    @Test func `codes for envelopes are shown once, on slips`() throws {
        let desk = try LeadingDesk()
        try desk.opened()
        let page = "\(desk.place)/relais"
        let none = try desk.lead.send("\(page)/codes", from: page, adding: "combien=beaucoup")
        #expect(none.status == 422)
        let drawn = try desk.lead.send("\(page)/codes", from: page, adding: "combien=7")
        try expectSound(drawn, .fr, at: "codes")
        let codes = try drawn.main.all("li").compactMap { $0.all("code").first?.text }
        #expect(codes.count == 7 && Set(codes).count == 7 && codes.allSatisfy { ResponseCode(typed: $0) != nil })
        #expect(drawn.headers["Cache-Control"] == "no-store")
        #expect(try drawn.main.text.contains("https://essaim.example/enquete"))
        let after = try desk.lead.open(page)
        #expect(codes.allSatisfy { !after.html.contains($0) })
        #expect(try after.main.text.contains("7 codes tirés"))
        #expect(try desk.site.world.perform(FindCode(typed: codes[0]), by: .anyone) == .envelope(desk.slug))
    }

    @Test func `contacts wait for the end, ask for a proof, and stand alone`() throws {
        let desk = try LeadingDesk()
        try desk.opened()
        let request = ContactRequest(consent: Wordings("Rappelez-moi."), fields: [.name, .mail])
        let contact = try #require(
            try ContactAnswer([.name: "=Lou", .mail: "lou@exemple.example"], hasAgreed: true, to: request))
        try desk.answers(1, contact: contact)
        let page = "\(desk.place)/coordonnees"
        #expect(try desk.helper.open(page).status == 403)
        try desk.sound(desk.lead, page)
        let waiting = try desk.lead.open(page)
        #expect(try waiting.status == 200 && waiting.main.text.contains("quand l’enquête est close"))
        #expect(try !waiting.html.contains("lou@exemple.example") && waiting.main.all("table").isEmpty)
        #expect(try desk.lead.open("\(page)/coordonnees.csv").headers["Location"] == page)
        try desk.site.world.perform(MoveCampaign(slug: desk.slug, .close), by: .member(desk.lead.member))
        #expect(try desk.helper.open(page).status == 403)
        desk.site.world.clock.advance(3_600_000_000)
        #expect(try desk.lead.open(page).headers["Location"]?.hasPrefix("/mon-compte/confirmation") == true)
        try desk.lead.confirm()
        try desk.sound(desk.lead, page)
        let shown = try desk.lead.open(page).main.text
        #expect(shown.contains("lou@exemple.example") && !shown.contains("worker"))
        let file = try desk.lead.open("\(page)/coordonnees.csv")
        #expect(file.headers["Content-Disposition"] == "attachment; filename=\"coordonnees.csv\"")
        // A name that would be a formula in a spreadsheet is not.
        #expect(file.html.contains("'=Lou") && file.html.contains("Rappelez-moi."))
        #expect(try desk.lead.send(page, from: page, adding: "action=effacer").status == 303)
        #expect(try desk.lead.open(page).main.text.contains("Personne n’a laissé"))
    }
}
