import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

/// Asking about a sheet, following and answering, on the pages and without a script.
@Suite struct InquiryPagesTests {
    private struct Desk {
        let site: TestSite
        let keeper: Viewer
        let editor: Viewer

        init() throws {
            site = try TestSite(publicAddress: "https://essaim.example")
            let world = site.world
            try world.bring([Drafts.practice("jardin", "Jardin", text: "Un jardinunique.")])
            let body = try world.body("maison")
            try world.put("jardin", bearer: body, territory: try world.place("ain"))
            let scope = Scope.practice(try world.practice("jardin"))
            keeper = try world.somebody("Qui porte", [Grant(.delegate, scope)], bodies: [body])
            editor = try world.somebody("Comité", [Grant(.editor, .territory(try world.place("ain")))])
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

        /// Sends the form of the page, a minute after it was made.
        func send(_ browser: Browser, _ values: [String: String], waiting: Int64 = 60_000_000) throws -> Page {
            let form = try #require(browser.page.main.all("form").first { $0["method"] == "post" })
            var fields: [String: String] = [:]
            for input in form.all("input") where input["type"] == "hidden" {
                if let name = input["name"] { fields[name] = input["value"] ?? "" }
            }
            fields.merge(values) { $1 }
            site.world.clock.advance(waiting)
            return try site.ask(
                try #require(form["action"]), method: .post,
                cookies: [browser.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")],
                form: fields.map { "\($0.key.encoded)=\($0.value.encoded)" }.joined(separator: "&"))
        }
    }

    @Test func `a question without an account is sent, followed by a link shown once, answered and shown`() throws {
        let desk = try Desk()
        let sheet = try desk.browser(at: "/pratiques/jardin")
        #expect(try sheet.page.main.all("a").contains { $0["href"] == "/pratiques/jardin/question" })
        let browser = try desk.browser(at: "/pratiques/jardin/question")
        try expectSound(browser.page, .fr, at: "form")
        for number in ["119", "17", "112", "3919"] { #expect(try browser.page.text.contains(number)) }
        let sent = try desk.send(browser, ["texte": "Depuis quand ?", "de-la-part": "Un service voisin"])
        try expectSound(sent, .fr, at: "sent")
        let link = try #require(sent.main.first("a", with: ["class": "secret"])?["href"])
        #expect(link.hasPrefix("/reponse/"))
        try browser.go(link)
        #expect(browser.address == "/reponse")
        try expectSound(browser.page, .fr, at: "follow")
        let keeper = try desk.browser(desk.keeper, at: "/demandes")
        try expectSound(keeper.page, .fr, at: "list")
        let address = try #require(
            keeper.page.main.all("a").compactMap { $0["href"] }.first { $0.hasPrefix("/demandes/") })
        try keeper.go(address)
        try expectSound(keeper.page, .fr, at: "one")
        let answered = try keeper.send(["texte": "Depuis 2019."], action: "repondre")
        try expectSound(answered, .fr, at: "answered")
        #expect(try browser.go("/reponse").text.contains("Depuis 2019."))
        #expect(try sheet.go("/pratiques/jardin").text.contains("Depuis 2019."))
        #expect(try desk.browser(desk.editor, at: address).page.status == 404)
    }

    @Test func `a form that is missing something comes back filled, and a program leaves nothing`() throws {
        let desk = try Desk()
        let browser = try desk.browser(at: "/pratiques/jardin/probleme")
        try expectSound(browser.page, .fr, at: "problem")
        let missing = try desk.send(browser, ["texte": "Une phrase fausse."])
        try expectSound(missing, .fr, status: 422, at: "missing")
        #expect(try missing.main.first("textarea")?.text == "Une phrase fausse.")
        let trapped = try desk.send(browser, ["texte": "x", "objet": "wrong", "site": "http://x.example"])
        #expect(trapped.status == 200)
        let fast = try desk.send(
            desk.browser(at: "/pratiques/jardin/probleme"), ["texte": "x", "objet": "wrong"], waiting: 0)
        try expectSound(fast, .fr, status: 422, at: "fast")
        let links = "http://a.example http://b.example http://c.example"
        #expect(try desk.send(browser, ["texte": links, "objet": "wrong"]).status == 422)
        let stored = try desk.site.world.database.read {
            try $0.first("SELECT COUNT(*) FROM inquiry") { try $0.int(0) }
        }
        #expect(stored == 0)
    }

    @Test func `a problem is decided on its page, and the sheet answers gone at once`() throws {
        let desk = try Desk()
        let browser = try desk.browser(at: "/pratiques/jardin/probleme")
        let sent = try desk.send(browser, ["texte": "Ce n’est plus vrai.", "objet": "wrong"])
        let link = try #require(sent.main.first("a", with: ["class": "secret"])?["href"])
        let editor = try desk.browser(desk.editor, at: "/demandes")
        try editor.go(
            try #require(editor.page.main.all("a").compactMap { $0["href"] }.first { $0.hasPrefix("/demandes/") }))
        try expectSound(editor.page, .fr, at: "problem page")
        let address = editor.address
        let again = try editor.send(["texte": " "], action: "retirer")
        try expectSound(again, .fr, status: 422, at: "without a reason")
        let done = try editor.send(["texte": "Vérifié."], action: "retirer")
        try expectSound(done, .fr, at: "decided")
        #expect(try desk.browser(at: "/pratiques/jardin").page.status == 410)
        try browser.go(link)
        try expectSound(browser.page, .fr, at: "decision")
        #expect(try browser.page.text.contains("Vérifié.") && browser.page.text.contains("la fiche est retirée"))
        let keeper = try desk.browser(desk.keeper, at: address)
        try expectSound(keeper.page, .fr, at: "decision for the keeper")
        #expect(try !keeper.page.text.contains("Ce n’est plus vrai."))
        let contested = try keeper.send(["texte": "Nous l’avions corrigé."], action: "contester")
        try expectSound(contested, .fr, at: "contested")
        #expect(try desk.browser(desk.editor, at: address).page.text.contains("Nous l’avions corrigé."))
    }

    @Test func `who is put in touch sees no address, and nobody is where nobody carries the sheet`() throws {
        let desk = try Desk()
        let browser = try desk.browser(at: "/pratiques/jardin/mise-en-relation")
        try expectSound(browser.page, .fr, at: "contact")
        let sent = try desk.send(
            browser, ["texte": "Échanger.", "de-la-part": "Un service", "courriel": "une@maison.example"])
        try expectSound(sent, .fr, at: "sent")
        let keeper = try desk.browser(desk.keeper, at: "/demandes")
        try keeper.go(
            try #require(keeper.page.main.all("a").compactMap { $0["href"] }.first { $0.hasPrefix("/demandes/") }))
        try expectSound(keeper.page, .fr, at: "asked")
        #expect(try keeper.page.text.contains("Un service") && !keeper.page.html.contains("une@maison"))
        let accepted = try keeper.send(["texte": "Oui, mardi."], action: "accepter")
        try expectSound(accepted, .fr, at: "accepted")
        try browser.go(try #require(sent.main.first("a", with: ["class": "secret"])?["href"]))
        let written = try browser.send(["texte": "À mardi."], action: "ecrire")
        try expectSound(written, .fr, at: "written")
        #expect(try keeper.go(keeper.address).text.contains("À mardi."))
        try desk.site.world.bring([Drafts.practice("jardin", "Jardin"), Drafts.practice("seule", "Seule")])
        let closed = try desk.browser(at: "/pratiques/seule/mise-en-relation")
        try expectSound(closed.page, .fr, at: "closed")
        #expect(try closed.page.main.all("form").isEmpty)
    }

    @Test func `somebody with an account finds the answer among their requests`() throws {
        let desk = try Desk()
        let person = try desk.site.world.somebody("Personne")
        let browser = try desk.browser(person, at: "/pratiques/jardin/question")
        #expect(try browser.page.main.first("input", with: ["name": "courriel"]) == nil)
        let sent = try desk.send(browser, ["texte": "Depuis quand ?"])
        try expectSound(sent, .fr, at: "sent")
        let list = try browser.go("/demandes")
        let address = try #require(list.main.all("a").compactMap { $0["href"] }.first { $0.hasPrefix("/demandes/") })
        try expectSound(try browser.go(address), .fr, at: "own")
        let taken = try browser.send([:], action: "reprendre")
        #expect(try taken.status == 200 && !taken.main.all("a").contains { $0["href"] == address })
    }
}
