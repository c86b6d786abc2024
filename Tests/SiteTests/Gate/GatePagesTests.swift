import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

/// The page where it is decided whether everybody may read a sheet, used as people do.
@Suite struct GatePagesTests {
    private struct Desk {
        let site: TestSite
        let editor: Browser
        let keeper: Browser
        let slug = "atelier"

        init(text: String = "Mme Durandunique est enceinte.") throws {
            site = try TestSite(publicAddress: "https://essaim.example")
            let world = site.world
            let ain = try world.place("ain")
            let body = try world.body("structure", in: ain)
            try world.bring([Drafts.practice("1", "Atelier", text: text)])
            try world.put(slug, bearer: body, territory: ain)
            let delegate = try world.somebody("Déléguée", bodies: [body])
            let (practice, number, ids) = (try world.practice(slug), delegate.member?.id ?? 0, world.ids)
            try world.database.write { connection in
                guard let grant = Grant(.delegate, .practice(practice)) else { return }
                try GrantStore(connection).insert(grant, id: ids.next(), to: number, by: "operator", at: 1)
            }
            try world.place(slug, rung: .network)
            editor = try Self.browser(site, try world.somebody("Comité", [Grant(.editor, .territory(ain))]))
            keeper = try Self.browser(site, delegate)
        }

        private static func browser(_ site: TestSite, _ viewer: Viewer) throws -> Browser {
            let browser = try Browser(site, at: "/a-lire")
            let cookie = try site.world.session(of: viewer).split(separator: "=").map(String.init)
            browser.set(cookie[0], cookie[1])
            return browser
        }

        func ask() throws {
            let page = try keeper.go("/pratiques/\(slug)/partage")
            #expect(page.status == 200)
            try keeper.send(["rang": "4"], action: "partager")
        }

        /// Sends the form of the decision, with these boxes ticked.
        ///
        /// - Parameter meanwhile: done once the page was read.
        func decide(
            _ action: String, _ fields: [(String, String)], meanwhile: () throws -> Void = {}
        ) throws -> Page {
            let page = try editor.go("/a-lire/\(slug)")
            try meanwhile()
            let form = try #require(page.main.first("form"))
            let hidden = form.all("input", with: ["type": "hidden"]).map { ($0["name"] ?? "", $0["value"] ?? "") }
            let body = (hidden + fields + [("action", action)]).map { "\($0.0)=\($0.1.encoded)" }.joined(separator: "&")
            let cookies = editor.cookies.map { "\($0.key)=\($0.value)" }
            return try site.ask("/a-lire/\(slug)", method: .post, cookies: cookies, form: body)
        }
    }

    private static let ticks = GateCheck.asked(pictures: 0).map { ("verifie", $0.rawValue) }

    @Test func `the list leads to the page, which shows passages, checks and both answers`() throws {
        let desk = try Desk()
        try desk.ask()
        let list = try desk.editor.go("/a-lire")
        try expectSound(list, .fr, at: "list")
        #expect(try list.text.contains("à montrer à tout le monde"))
        #expect(try list.main.first("h2")?.first("a")?["href"] == "/a-lire/\(desk.slug)")
        let page = try desk.editor.go("/a-lire/\(desk.slug)")
        try expectSound(page, .fr, at: "decision")
        let text = try page.text
        #expect(text.contains("nom possible"))
        #expect(
            text.contains("Mme Durandunique") && text.contains("une grossesse, près d’une personne")
                && text.contains("nom possible")
        )
        #expect(try page.main.all("input", with: ["name": "verifie"]).count == Self.ticks.count)
        #expect(page.headers["Cache-Control"] == "no-store")
        let keeper = try desk.keeper.go("/a-lire/\(desk.slug)")
        try expectSound(keeper, .fr, at: "keeper")
        #expect(try keeper.main.all("input", with: ["name": "verifie"]).isEmpty)
    }

    @Test func `nothing is published before all is ticked, and what was ticked comes back`() throws {
        let desk = try Desk()
        try desk.ask()
        let some = Array(Self.ticks.dropLast())
        let again = try desk.decide("publier", some + [("raisons", "Clair.")])
        #expect(again.status == 422)
        #expect(try again.main.all("input", with: ["name": "verifie"]).count { $0["checked"] != nil } == some.count)
        #expect(try again.main.first("textarea", with: ["name": "raisons"])?.text == "Clair.")
        let unread = try desk.decide("publier", Self.ticks)
        #expect(try unread.status == 422 && unread.text.contains("Lisez les passages"))
        let done = try desk.decide("publier", Self.ticks + [("lu", "1")])
        #expect(done.status == 303 && done.headers["Location"] == "/a-lire?fait=1")
        #expect(try desk.site.ask("/pratiques/\(desk.slug)").status == 200)
        let told = try desk.keeper.go("/pratiques/\(desk.slug)/ecrire")
        try expectSound(told, .fr, at: "writing")
        #expect(try told.text.contains("Publiée pour tout le monde") && told.text.contains("Licence Ouverte 2.0"))
    }

    @Test func `sent back with reasons, the keepers answer, and the editor sees it in the list`() throws {
        let desk = try Desk()
        try desk.ask()
        #expect(try desk.decide("rendre", [("raisons", " ")]).status == 422)
        #expect(try desk.decide("rendre", [("raisons", "Un nom est resté.")]).status == 303)
        #expect(try desk.site.ask("/pratiques/\(desk.slug)").status == 404)
        let page = try desk.keeper.go("/a-lire/\(desk.slug)")
        try expectSound(page, .fr, at: "sent back")
        #expect(try page.text.contains("Un nom est resté."))
        let answered = try desk.keeper.send(["texte": "C’est retiré."], action: "ecrire")
        try expectSound(answered, .fr, at: "answered")
        #expect(try answered.text.contains("C’est retiré."))
        #expect(try desk.editor.go("/a-lire").text.contains("réponse à une décision"))
        let thread = try desk.editor.go("/a-lire/\(desk.slug)")
        #expect(try thread.text.contains("vous ont écrit"))
        let sent = try desk.editor.send(["texte": "Merci."], action: "ecrire")
        #expect(try sent.text.contains("Rien n’attend"))
        #expect(try desk.keeper.go("/nouvelles").text.contains("vous a écrit"))
    }

    @Test func `a decision taken on words that changed meanwhile is stale, and asks for the ticks again`() throws {
        let desk = try Desk()
        try desk.ask()
        let page = try desk.decide("publier", Self.ticks + [("lu", "1")]) {
            let practice = try desk.site.world.practice(desk.slug)
            try desk.site.world.database.write { try PracticeStore($0).advance(practice) }
        }
        #expect(page.status == 409)
        #expect(try page.main.all("input").allSatisfy { $0["checked"] == nil })
        #expect(try desk.site.ask("/pratiques/\(desk.slug)").status == 404)
    }

    @Test func `nobody else finds the page, and an ordinary sheet has none`() throws {
        let desk = try Desk()
        let stranger = try desk.site.world.session(of: try desk.site.world.somebody("Personne"))
        #expect(try desk.site.ask("/a-lire/\(desk.slug)", cookies: [stranger]).status == 403)
        #expect(try desk.editor.go("/a-lire/\(desk.slug)").status == 404)
        #expect(try desk.keeper.go("/a-lire/\(desk.slug)").status == 403)
        #expect(try desk.site.ask("/a-lire/\(desk.slug)").status == 303)
    }
}
