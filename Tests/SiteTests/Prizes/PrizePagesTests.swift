import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

/// The pages of a yearly prize, as those who lead it, its jurors and everybody see them.
@Suite struct PrizePagesTests {
    private static let call =
        "nom=Prix+2027&territoire=D%C3%A9partement&appel=Ce+que+l%E2%80%99on+apprend.&grille=savoirs"

    private struct Desk {
        let site: TestSite
        let lead: Reader
        let keeper: Reader
        let juror: Reader
        let prize = "/prix/prix-2027"

        init() throws {
            site = try TestSite()
            lead = try Reader(site, grants: [try #require(Grant(.coordinator, .instance))])
            try site.world.bring([Drafts.practice("une", "Fiche une")])
            let scope = Scope.practice(try site.world.practice("fiche-une"))
            keeper = try Reader(site, grants: [try #require(Grant(.custodian, scope))])
            juror = try Reader(site)
        }

        func mail(of reader: Reader) throws -> String {
            let mail = try #require(
                try site.world.database.read { try MemberStore($0).account(reader.member.id)?.mail })
            return mail.replacing("@", with: "%40").replacing("+", with: "%2B")
        }

        func days(from: Int, to: Int) -> String {
            let today = Int(site.world.clock.now() / 86_400_000_000)
            return "ouverture=\(CalendarDay(number: today + from).iso)&cloture=\(CalendarDay(number: today + to).iso)"
        }
    }

    private func sound(_ page: (Language) throws -> Page, at place: String) throws {
        for language in Language.allCases { try expectSound(try page(language), language, at: place) }
    }

    @Test func `a prize goes from its call to the reasons of its jury`() throws {
        let desk = try Desk()
        let (site, lead, prize) = (desk.site, desk.lead, desk.prize)
        #expect(
            try site.ask("/prix").main.text.contains("Aucun prix") && desk.juror.open("/prix/nouveau").status == 403)
        try sound({ try lead.open("/prix/nouveau", $0) }, at: "/prix/nouveau")
        let wrong = try lead.send(
            "/prix/nouveau", from: "/prix/nouveau", adding: "\(Self.call)&ouverture=demain&cloture=x")
        #expect(wrong.status == 422)
        #expect(try wrong.main.text.contains("Une date ne se lit pas") && wrong.main.text.contains("Ce que l’on"))
        let made = try lead.send(
            "/prix/nouveau", from: "/prix/nouveau", adding: "\(Self.call)&\(desk.days(from: -1, to: 9))")
        #expect(made.headers["Location"] == "\(prize)?fait=1")
        #expect(try site.ask(prize).status == 404)
        try sound({ try lead.open(prize, $0) }, at: prize)
        try sound({ try lead.open("\(prize)/modifier", $0) }, at: "\(prize)/modifier")
        for seat in [
            "role=Habitante&famille=habitants&courriel=\(try desk.mail(of: desk.juror))",
            "role=B%C3%A9n%C3%A9vole&famille=benevoles",
            "role=%C3%89lue&famille=elus",
        ] {
            #expect(try lead.send(prize, from: prize, adding: "action=ajouter&\(seat)").status == 303)
        }
        #expect(try lead.send(prize, from: prize, adding: "action=ouvrir").status == 303)
        try propose(desk)
        #expect(try lead.send(prize, from: prize, adding: "action=clore").status == 303)
        try judge(desk)
        #expect(try site.ask(prize).main.text.contains("Prix des savoirs") == false)
        #expect(try lead.send(prize, from: prize, adding: "action=publier&mot=Merci.").status == 303)
        try sound({ try site.ask(prize, cookies: [$0.cookie]) }, at: prize)
        let shown = try site.ask(prize).main.text
        #expect(shown.contains("Prix des savoirs") && shown.contains("On y apprend.") && shown.contains("Merci."))
        #expect(try site.ask("/pratiques/fiche-une").main.text.contains("Prix des savoirs"))
    }

    private func propose(_ desk: Desk) throws {
        let page = "\(desk.prize)/proposer"
        #expect(try desk.juror.open(page).main.text.contains("Aucune de vos fiches"))
        try sound({ try desk.keeper.open(page, $0) }, at: page)
        let empty = try desk.keeper.send(page, from: page, adding: "fiche=fiche-une&pourquoi=+")
        #expect(empty.status == 422)
        #expect(try desk.keeper.send(page, from: page, adding: "fiche=fiche-une&pourquoi=Elle+apprend.").status == 303)
        #expect(try desk.site.ask("/pratiques/fiche-une").main.text.contains("Candidate"))
    }

    private func judge(_ desk: Desk) throws {
        let (lead, juror, prize) = (desk.lead, desk.juror, desk.prize)
        let link = try #require(
            try lead.open(prize).main.all("a").compactMap { $0["href"] }.first { $0.contains("/candidatures/") })
        #expect(try desk.site.ask(link).status == 303 && desk.keeper.open(link).status == 404)
        try sound({ try juror.open(link, $0) }, at: link)
        let said = "action=lire&reponse-professionnel=yes&parce-que-professionnel=Vu+sur+place."
        let missing = try juror.send(link, from: link, adding: "action=lire&reponse-professionnel=yes")
        #expect(missing.status == 422)
        #expect(try missing.main.text.contains("Il manque un argument"))
        #expect(try juror.send(link, from: link, adding: said).status == 303)
        let told = try #require(
            try lead.open(link).main.all("a").compactMap { $0["href"] }.first { $0.contains("?siege=") })
        try sound({ try lead.open(told, $0) }, at: told)
        #expect(try lead.send(told, from: told, adding: said).status == 303)
        #expect(try juror.open(link).main.text.contains("tapée par la coordination"))
        let decided = "action=decider&decision=awarded&distinction=Prix+des+savoirs&raison=On+y+apprend."
        let none = try lead.send(link, from: link, adding: "action=decider&raison=Oui.")
        #expect(none.status == 422)
        #expect(try none.main.all("textarea").contains { $0.text.contains("Oui.") })
        #expect(try lead.send(link, from: link, adding: decided).status == 303)
    }

    @Test func `who stands aside says why, and everybody reads it`() throws {
        let desk = try Desk()
        let prize = desk.prize
        _ = try desk.lead.send(
            "/prix/nouveau", from: "/prix/nouveau", adding: "\(Self.call)&\(desk.days(from: -1, to: 9))")
        let mail = try desk.mail(of: desk.juror)
        for seat in ["role=Habitante&famille=habitants&courriel=\(mail)", "role=A&famille=elus", "role=B&famille=elus"]
        {
            _ = try desk.lead.send(prize, from: prize, adding: "action=ajouter&\(seat)")
        }
        _ = try desk.lead.send(prize, from: prize, adding: "action=ouvrir")
        try propose(desk)
        _ = try desk.lead.send(prize, from: prize, adding: "action=clore")
        let link = try #require(
            try desk.juror.open(prize).main.all("a").compactMap { $0["href"] }.first { $0.contains("/candidatures/") })
        #expect(try desk.juror.send(link, from: link, adding: "action=deport&lien=").status == 422)
        #expect(
            try desk.juror.send(link, from: link, adding: "action=deport&lien=J%E2%80%99y+vais+le+mardi.").status == 303
        )
        #expect(try desk.site.ask(prize).main.text.contains("vais le mardi"))
        #expect(try desk.juror.open(link).main.all("fieldset").isEmpty)
        // Taken back by those who keep the sheet.
        #expect(try desk.keeper.send(prize, from: prize, adding: "action=retirer").status == 303)
        #expect(try desk.site.ask(prize).main.text.contains("Aucune fiche n’est proposée"))
    }
}
