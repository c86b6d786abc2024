import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

/// The right of reply, used without an account.
@Suite struct ReplyPagesTests {
    private static let sheet = "/pratiques/atelier"
    private let site: TestSite

    init() throws {
        site = try TestSite(publicAddress: "https://essaim.example")
        try site.world.bring([Drafts.practice("1", "Atelier")])
        try site.world.put("atelier", territory: try site.world.place("ain"))
        try site.world.place("atelier", rung: .everyone)
    }

    private func editor() throws -> Browser {
        let viewer = try site.world.somebody("Comité", [Grant(.editor, .territory(try site.world.place("ain")))])
        let browser = try Browser(site, at: "/a-lire")
        let cookie = try site.world.session(of: viewer).split(separator: "=").map(String.init)
        browser.set(cookie[0], cookie[1])
        return browser
    }

    private func send(_ browser: Browser, _ fields: [String: String]) throws -> Page {
        try browser.go("\(Self.sheet)/reponse")
        site.world.clock.advance(10_000_000)
        return try browser.send(fields)
    }

    @Test func `asked from the sheet, shown there under the name of the body, withdrawn by the link`() throws {
        let sheet = try site.ask(Self.sheet)
        #expect(try sheet.internalAddresses.contains("\(Self.sheet)/reponse"))
        let browser = try Browser(site, at: Self.sheet)
        try expectSound(try browser.go("\(Self.sheet)/reponse"), .fr, at: "form")
        let sent = try send(browser, ["structure": "Maison du lac", "texte": "Les dates ont changé."])
        try expectSound(sent, .fr, at: "sent")
        let link = try #require(try sent.main.first("a", with: ["class": "secret"])?["href"])
        #expect(try !site.ask(Self.sheet).html.contains("Maison du lac"))
        let editor = try editor()
        #expect(try editor.go("/a-lire").text.contains("réponse d’une structure"))
        let decision = try editor.go("/a-lire/atelier")
        try expectSound(decision, .fr, at: "decision")
        #expect(try decision.text.contains("Les dates ont changé."))
        #expect(try !decision.text.contains("Rien n’attend"))
        try editor.send(action: "montrer-reponse")
        let shown = try site.ask(Self.sheet)
        try expectSound(shown, .fr, at: "sheet")
        let section = try #require(try shown.main.first("section", with: ["id": "reponses"]))
        #expect(section.text.contains("Maison du lac, le") && section.text.contains("Les dates ont changé."))
        let follower = try Browser(site, at: "/droit-de-reponse")
        let told = try follower.go(link)
        try expectSound(told, .fr, at: "followed")
        #expect(try told.text.contains("Elle est montrée sur la fiche"))
        let withdrawn = try follower.send()
        #expect(try withdrawn.text.contains("Vous l’avez retirée"))
        #expect(try !site.ask(Self.sheet).html.contains("Les dates ont changé."))
    }

    @Test func `what is missing is told with what was typed, and a decline needs its reason`() throws {
        let browser = try Browser(site, at: Self.sheet)
        let again = try send(browser, ["structure": "", "texte": "Les dates ont changé."])
        try expectSound(again, .fr, status: 422, at: "missing")
        #expect(try again.main.first("textarea")?.text == "Les dates ont changé.")
        _ = try send(browser, ["structure": "Maison du lac", "texte": "Les dates ont changé."])
        let editor = try editor()
        try editor.go("/a-lire/atelier")
        #expect(try editor.submit(["raisons": " "], action: "refuser-reponse").status == 422)
        try editor.go("/a-lire/atelier")
        #expect(try editor.send(["raisons": "Hors sujet."], action: "refuser-reponse").status == 200)
        #expect(try !site.ask(Self.sheet).html.contains("Maison du lac"))
    }

    @Test func `a program, a form without its secret and a form that was rushed make nothing`() throws {
        let browser = try Browser(site, at: Self.sheet)
        let trapped = try send(browser, ["structure": "Robot", "texte": "Achetez.", "site": "x"])
        #expect(trapped.status == 200)
        try browser.go("\(Self.sheet)/reponse")
        #expect(try browser.submit(["structure": "Vite", "texte": "Trop vite."]).status == 422)
        let bare = try site.ask("\(Self.sheet)/reponse", method: .post, form: "structure=Nu&texte=Sans+jeton.")
        #expect(bare.status == 422)
        #expect(try site.world.audit(.askReply).isEmpty)
    }

    @Test func `a link that leads nowhere and a sheet that takes no reply say so`() throws {
        let browser = try Browser(site, at: "/droit-de-reponse")
        let over = try browser.go("/droit-de-reponse/inconnu")
        #expect(over.status == 410)
        try site.world.put("atelier", bearer: try site.world.body("structure"))
        try site.world.place("atelier", rung: .everyone)
        let closed = try site.ask("\(Self.sheet)/reponse")
        try expectSound(closed, .fr, at: "closed")
        #expect(
            try closed.main.all("form").isEmpty
                && !site.ask(Self.sheet).internalAddresses.contains("\(Self.sheet)/reponse"))
        #expect(try site.ask("/pratiques/absente/reponse").status == 404)
    }
}
