import Acts
import Domain
import HTTP
import Storage
import TestSupport
import Testing
import Texts
import XML

/// The list of tables on the pages of those who lead a survey, and what analysts look at besides.
@Suite struct TablesPagesTests {
    /// Published in French alone, and open.
    private func opened() throws -> LeadingDesk {
        let desk = try LeadingDesk()
        try desk.created()
        var questionnaire = LeadingDesk.questionnaire
        for section in questionnaire.sections.indices {
            for question in questionnaire.sections[section].questions.indices {
                questionnaire.sections[section].questions[question].asked["en"] = nil
            }
        }
        let viewer = Viewer.member(desk.lead.member)
        try desk.site.world.perform(SaveQuestionnaire(slug: desk.slug, questionnaire), by: viewer)
        try desk.site.world.perform(PublishQuestionnaire(slug: desk.slug, note: "Première version."), by: viewer)
        try desk.site.world.perform(MoveCampaign(slug: desk.slug, .open), by: viewer)
        return desk
    }

    private func closed(_ desk: LeadingDesk) throws {
        try desk.answers(30)
        try desk.site.world.perform(MoveCampaign(slug: desk.slug, .close), by: .member(desk.lead.member))
    }

    private func frozen(_ desk: LeadingDesk) throws {
        try closed(desk)
        try desk.site.world.perform(FreezeCampaign(slug: desk.slug), by: .member(desk.lead.member))
    }

    private func analyst(_ desk: LeadingDesk) throws {
        let mail = try #require(try desk.site.world.account(desk.helper.member.id)?.mail)
        try desk.site.world.perform(
            SeatMember(slug: desk.slug, mail: mail, seat: .analyst), by: .member(desk.lead.member))
    }

    @Test func `who leads chooses the tables, and the list is closed once the answers are frozen`() throws {
        let desk = try opened()
        let page = "\(desk.place)/tableaux"
        try desk.sound(desk.lead, page)
        let boxes = try desk.lead.open(page).main.all("input", with: ["name": "tableau"])
        #expect(boxes.contains { $0["value"] == "known-par-branche" && $0["checked"] != nil })
        let none = try desk.lead.send(page, from: page, adding: "action=choisir")
        #expect(none.status == 422 || none.status == 303)
        #expect(try desk.lead.send(page, from: page, adding: "action=habituels").status == 303)
        #expect(try desk.stranger.open(page).status == 403)
        try frozen(desk)
        try desk.sound(desk.lead, page)
        let after = try desk.lead.open(page).main
        #expect(after.all("input", with: ["name": "tableau"]).isEmpty && after.text.contains("La liste est close"))
    }

    @Test func `nobody else reads the tables before they are published`() throws {
        let desk = try opened()
        try frozen(desk)
        let results = "/enquetes/\(desk.slug)/resultats"
        #expect(try desk.stranger.open(results).status == 404)
        #expect(try desk.site.ask(results).status == 404)
        #expect(try desk.site.ask("\(results)/fichiers/tableaux.csv").status == 404)
        try desk.sound(desk.lead, results)
        #expect(try desk.lead.open(results).main.text.contains("pas encore publiés"))
        let page = "\(desk.place)/tableaux"
        let unsure = try desk.lead.send(page, from: page, adding: "action=publier")
        #expect(unsure.status == 422)
        #expect(try desk.lead.send(page, from: page, adding: "action=publier&compris-publier=oui").status == 303)
        #expect(try desk.site.ask(results).status == 200)
        #expect(try !desk.site.ask(results).main.text.contains("pas encore publiés"))
    }

    @Test func `counts to compare with need a source, and are numbers`() throws {
        let desk = try opened()
        try frozen(desk)
        let page = "\(desk.place)/tableaux"
        let fields = "action=comparer&question=known&attendu-0=10&attendu-1=abc&source=Recensement"
        let unread = try desk.lead.send(page, from: page, adding: fields)
        #expect(unread.status == 422)
        #expect(try unread.main.text.contains("n’est pas un nombre"))
        let kept = try desk.lead.send(
            page, from: page,
            adding: "action=comparer&question=known&attendu-0=10&attendu-1=90&source=Recensement%202026")
        #expect(kept.status == 303)
        let results = try desk.lead.open("/enquetes/\(desk.slug)/resultats/known").main.text
        #expect(results.contains("Recensement 2026"))
    }

    @Test func `an analyst looks at any table, which is written in the log`() throws {
        let desk = try opened()
        try analyst(desk)
        try frozen(desk)
        let page = "\(desk.place)/tableaux/autre"
        try desk.sound(desk.helper, page)
        #expect(try desk.lead.open(page).status == 403)
        let fields = "action=tirer&question=known&selon=branche&seulement-1=&seulement-2=&seulement-3="
        let shown = try desk.helper.send(page, from: page, adding: fields)
        #expect(shown.status == 200)
        try expectSound(shown, .fr, at: page)
        #expect(try shown.main.text.contains("Tableau de travail") || shown.main.text.contains("Il n’est pas montré"))
        #expect(try desk.site.world.audit(.readMicrodata).map(\.detail) == ["table known by branche"])
        let file = try desk.helper.send(page, from: page, adding: fields.replacing("tirer", with: "tirer-csv"))
        #expect(file.status == 200 && file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    }
}
