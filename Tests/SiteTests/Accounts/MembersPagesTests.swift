import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

/// The pages where accounts, teams and bearers are looked after.
@Suite struct MembersPagesTests {
    private let site: TestSite
    private let administrator: Viewer
    private let coordinator: Viewer
    private let delegate: Viewer
    private let editor: Viewer
    private let body: Int64

    init() throws {
        site = try TestSite(publicAddress: "https://essaim.example")
        let world = site.world
        var fact = Fact(item: "b", section: "identity", field: "bearer", position: 0)
        fact.organisation = OrganisationReference(name: "La Ruche", kind: "association")
        try world.bring([Drafts.practice("1", "Atelier", more: [fact])])
        let ain = try world.place("ain")
        body = try world.number(ofBody: "la-ruche")
        administrator = try world.somebody("Administration", [Grant(.administrator, .instance)])
        coordinator = try world.somebody("Coordination", [Grant(.coordinator, .organisation(body))], bodies: [body])
        let practice = try world.practice("atelier")
        delegate = try world.somebody("Déléguée", [Grant(.delegate, .practice(practice))], bodies: [body])
        editor = try world.somebody("Comité", [Grant(.editor, .territory(ain))])
        try world.put("atelier", bearer: body, territory: ain)
        try world.place("atelier", rung: .network)
    }

    private func browser(_ viewer: Viewer) throws -> Browser {
        let browser = try Browser(site)
        let cookie = try site.world.session(of: viewer).split(separator: "=").map(String.init)
        browser.set(cookie[0], cookie[1])
        return browser
    }

    private static let addresses = [
        "/membres", "/membres?etat=closed&q=rien&role=editor", "/membres/invitation", "/membres/demandes",
    ]

    @Test(arguments: [Language.fr, .en]) func `every page is sound in both languages`(_ language: Language) throws {
        let browser = try browser(administrator)
        browser.set("essaim_affichage", "\(language.rawValue).auto.normal")
        for address in Self.addresses + ["/membres/\(delegate.member?.id ?? 0)", "/structures/la-ruche/equipes"] {
            try expectSound(try browser.go(address), language, at: "\(address) \(language)")
        }
        for viewer in [delegate, coordinator, editor] {
            let other = try self.browser(viewer)
            other.set("essaim_affichage", "\(language.rawValue).auto.normal")
            try expectSound(try other.go("/pratiques/atelier/partage"), language, at: "partage \(language)")
        }
    }

    @Test func `a visitor is led to sign in, and a member without the role is refused`() throws {
        for address in Self.addresses + ["/structures/la-ruche/equipes", "/pratiques/atelier/partage"] {
            let page = try site.ask(address)
            #expect(page.status == 303 && page.headers["Location"]?.hasPrefix("/connexion") == true, "\(address)")
        }
        let plain = try browser(try site.world.somebody("Personne"))
        for address in Self.addresses + ["/membres/1", "/structures/la-ruche/equipes"] {
            #expect(try plain.ask(address).status == 403, "\(address)")
        }
        #expect(try plain.ask("/pratiques/atelier/partage").status == 200)
        #expect(
            try plain.go("/pratiques/atelier").main.all("a").contains { $0["href"] == "/pratiques/atelier/partage" })
    }

    @Test func `a role is given where an address says, and what was typed comes back when it is not`() throws {
        let person = try site.world.somebody("Personne")
        let browser = try browser(administrator)
        let address = "/membres/\(person.member?.id ?? 0)"
        try browser.go(address)
        let wrong = try browser.send(["role": "editor", "lieu": "nulle-part"], action: "donner")
        try expectSound(wrong, .fr, status: 422, at: "unknown place")
        #expect(try wrong.main.all("input", with: ["name": "lieu"]).first?["value"] == "nulle-part")
        try browser.go(address)
        try browser.send(["role": "editor", "lieu": "ain"], action: "donner")
        #expect(try browser.page.text.contains("pour Ain"))
        try browser.send(action: "retirer")
        #expect(try !browser.page.text.contains("pour Ain"))
    }

    @Test func `a name that several places may answer is chosen among them before anything is given`() throws {
        let person = try site.world.somebody("Personne")
        let browser = try browser(administrator)
        try browser.go("/membres/\(person.member?.id ?? 0)")
        let several = try browser.send(["role": "editor", "lieu": "val"], action: "donner")
        try expectSound(several, .fr, status: 422, at: "several places")
        let choices = try several.main.all("input", with: ["name": "lieu"])
        #expect(choices.count > 1 && choices.allSatisfy { $0["type"] == "radio" && $0["checked"] == nil })
        // None chosen is not everywhere.
        let none = try browser.submit(action: "donner")
        #expect(none.status == 422)
        let held = try site.world.perform(ReadMember(person.member?.id ?? 0), by: administrator).grants
        #expect(held.isEmpty)
    }

    @Test func `an invitation finds the body by a word of its name`() throws {
        let browser = try browser(administrator)
        try browser.go("/membres/invitation")
        let typed = ["nom": "Nouvelle", "courriel": "n@quartier.example", "structure": "ruche"]
        let several = try browser.send(typed, action: "inviter")
        try expectSound(several, .fr, status: 422, at: "which body")
        #expect(try several.main.all("input", with: ["name": "structure"]).map { $0["value"] } == ["la-ruche"])
        #expect(try several.main.all("input", with: ["name": "nom"]).first?["value"] == "Nouvelle")
        try browser.go("/membres/invitation")
        let page = try browser.send(typed.merging(["structure": "La Ruche"]) { $1 }, action: "inviter")
        #expect(try page.status == 200 && page.main.first("code") != nil)
    }

    @Test func `a dangerous act leads to the page that asks who is there`() throws {
        let person = try site.world.somebody("Personne")
        let browser = try browser(administrator)
        try browser.go("/membres/\(person.member?.id ?? 0)")
        site.world.clock.set(site.world.clock.now() + 16 * 60_000_000)
        let answer = try browser.submit(action: "fermer")
        #expect(answer.status == 303 && answer.headers["Location"]?.hasPrefix("/mon-compte/confirmation") == true)
    }

    @Test func `without a mail server the link is shown once`() throws {
        let browser = try browser(administrator)
        try browser.go("/membres/invitation")
        let page = try browser.send(["nom": "Nouvelle", "courriel": "n@quartier.example"], action: "inviter")
        let link = try #require(page.main.first("code")?.text)
        #expect(link.hasPrefix("https://essaim.example/lien/") && page.headers["Cache-Control"] == "no-store")
        #expect(try browser.go("/membres/invitation").main.all("code").isEmpty)
        #expect(try browser.go("/membres?q=nouv").text.contains("Nouvelle"))
    }

    @Test func `a team is opened, filled and closed by whoever coordinates the body`() throws {
        let browser = try browser(coordinator)
        try browser.go("/structures/la-ruche/equipes")
        try browser.send(["nom": "Équipe du lundi"], action: "ouvrir")
        #expect(try browser.page.text.contains("Équipe du lundi"))
        try browser.send(["membre": String(delegate.member?.id ?? 0)], action: "dans-equipe")
        #expect(try browser.page.main.all("section", with: ["class": "team"]).first?.text.contains("Déléguée") == true)
        try browser.send(action: "fermer")
        #expect(try !browser.page.text.contains("Équipe du lundi"))
    }

    @Test func `a sheet is shown to everybody once an editor agreed`() throws {
        let bearer = try browser(delegate)
        try bearer.go("/pratiques/atelier/partage")
        try bearer.send(["rang": "4"], action: "partager")
        #expect(try bearer.page.text.contains("Le comité éditorial répondra"))
        #expect(try site.ask("/pratiques/atelier").status == 404)
        let editor = try browser(editor)
        let page = try editor.go("/pratiques/atelier/partage")
        #expect(try page.internalAddresses.contains("/a-lire/atelier"))
        try editor.go("/a-lire/atelier")
        try editor.send(action: "publier")
        #expect(try site.ask("/pratiques/atelier").status == 200)
    }

    @Test func `a form made for an older sheet is told so`() throws {
        let (one, other) = (try browser(delegate), try browser(delegate))
        for browser in [one, other] { try browser.go("/pratiques/atelier/partage") }
        try one.send(["rang": "0"], action: "partager")
        let late = try other.send(["rang": "2"], action: "partager")
        try expectSound(late, .fr, status: 409, at: "stale")
    }

    @Test func `a hidden sheet has no page of its own here either`() throws {
        try site.world.place("atelier", rung: .me)
        let plain = try browser(try site.world.somebody("Personne"))
        let (hidden, absent) = (
            try plain.ask("/pratiques/atelier/partage"), try plain.ask("/pratiques/absente/partage")
        )
        #expect(hidden.status == 404 && hidden.bytes == absent.bytes)
    }

    @Test func `a form without the secret of the browser changes nothing`() throws {
        let cookie = try site.world.session(of: delegate)
        let answer = try site.ask(
            "/pratiques/atelier/partage", method: .post, cookies: [cookie], form: "action=partager&rang=0")
        #expect(answer.status == 422)
        #expect(try browser(try site.world.somebody("Personne")).ask("/pratiques/atelier").status == 200)
    }
}
