import Acts
import Domain
import HTTP
import Storage
import TestSupport
import Testing
import Texts
import XML

/// Editors read what was made known in their places, and decide.
@Suite struct ReadingPagesTests {
    private struct Desk {
        let site: TestSite
        let browser: Browser
        let slug: String
        let token: String
    }

    private func desk(_ text: String = "Un potagerunique. Mme Durand au 06 12 34 56 78.") throws -> Desk {
        let site = try TestSite(publicAddress: "https://essaim.example")
        let editor = try site.world.somebody(
            "Comité", [Grant(.editor, .territory(try site.world.place("ain")))])
        var entry = ReportEntry()
        for question in ReportEntry.Question.allCases { entry[question] = "Sortir de chez soi" }
        entry[.what] = text
        entry[.place] = "Ain"
        let token = site.world.world.credentials.newToken()
        let act = MakeKnown(entry, token: token, language: "fr", letters: LettersOfReports.letters)
        let report = try site.world.perform(act, by: .anyone).report
        let browser = try Browser(site, at: "/a-lire")
        let cookie = try site.world.session(of: editor).split(separator: "=").map(String.init)
        browser.set(cookie[0], cookie[1])
        return Desk(site: site, browser: browser, slug: try site.world.slug(of: report.practice), token: token)
    }

    @Test func `the list leads to each report, with what may name somebody pointed at`() throws {
        let desk = try desk()
        let list = try desk.browser.go("/a-lire")
        try expectSound(list, .fr, at: "list")
        let address = try #require(list.main.first("h2")?.first("a")?["href"])
        #expect(address == "/a-lire/\(desk.slug)")
        let page = try desk.browser.go(address)
        try expectSound(page, .fr, at: "report")
        let text = try page.text
        #expect(text.contains("Mme Durand") && text.contains("06 12 34 56 78") && text.contains("nom possible"))
        #expect(page.headers["Cache-Control"] == "no-store")
    }

    @Test func `a decision is done once, and told; without its reason the form comes back`() throws {
        let desk = try desk()
        try desk.browser.go("/a-lire/\(desk.slug)")
        let again = try desk.browser.send(["texte": " "], action: "refuser")
        #expect(again.status == 422)
        #expect(try again.main.first("div", with: ["role": "alert"])?.text.contains("donnez une raison") == true)
        let page = try desk.browser.send(["texte": "Déjà connu."], action: "refuser")
        #expect(try page.status == 200 && page.text.contains("C’est fait."))
        let follower = try Browser(desk.site, at: "/suivi")
        #expect(try follower.go("/suivi/\(desk.token)").text.contains("Déjà connu."))
    }

    @Test func `a question of the editor is answered by the private link`() throws {
        let desk = try desk()
        try desk.browser.go("/a-lire/\(desk.slug)")
        try desk.browser.send(["texte": "Depuis quand ?"], action: "demander")
        let follower = try Browser(desk.site, at: "/suivi")
        try follower.go("/suivi/\(desk.token)")
        let answered = try follower.send(["texte": "Depuis 2019."], action: "repondre")
        try expectSound(answered, .fr, at: "answered")
        #expect(try answered.text.contains("Depuis 2019."))
        #expect(try desk.browser.go("/a-lire/\(desk.slug)").text.contains("Depuis 2019."))
    }

    @Test func `a withdrawal that is refused is told with its reason, and may be asked again`() throws {
        let desk = try desk()
        desk.site.world.clock.advance(49 * 3_600_000_000)
        let editor = try #require(try desk.browser.go("/a-lire/\(desk.slug)").main.first("form"))
        #expect(editor.all("button").contains { $0["value"] == "maintenir" } == false)
        let follower = try Browser(desk.site, at: "/suivi")
        try follower.go("/suivi/\(desk.token)")
        try follower.send([:], action: "demander")
        let page = try desk.browser.go("/a-lire/\(desk.slug)")
        try expectSound(page, .fr, at: "withdrawal asked")
        #expect(try desk.browser.send(["texte": " "], action: "maintenir").status == 422)
        let kept = try desk.browser.send(["texte": "Le quartier s’en sert."], action: "maintenir")
        #expect(try kept.status == 200 && kept.text.contains("le retrait a été refusé"))
        let told = try follower.go("/suivi")
        try expectSound(told, .fr, at: "withdrawal refused")
        #expect(try told.text.contains("Le quartier s’en sert."))
        #expect(try follower.send([:], action: "demander").text.contains("Vous avez demandé le retrait"))
    }

    @Test func `a danger is taken away as a file, then erased with the numbers beside`() throws {
        let desk = try desk()
        let page = try desk.browser.go("/a-lire/\(desk.slug)/danger")
        try expectSound(page, .fr, at: "danger")
        for number in ["119", "17", "112", "3919", "3977"] { #expect(try page.text.contains(number)) }
        let file = try desk.browser.ask("/a-lire/\(desk.slug)/danger.txt")
        #expect(file.headers["Content-Disposition"] == "attachment; filename=\"reperage.txt\"")
        #expect(file.headers["Cache-Control"] == "no-store" && file.html.contains("potagerunique"))
        #expect(try desk.browser.submit([:]).status == 422)
        let form = try #require(page.main.first("form"))
        let token = try #require(form.first("input", with: ["name": "jeton"])?["value"])
        let cookies = desk.browser.cookies.map { "\($0.key)=\($0.value)" }
        let done = try desk.site.ask(
            "/a-lire/\(desk.slug)/danger", method: .post, cookies: cookies,
            form: "jeton=\(token.encoded)&remis=crip")
        #expect(done.status == 303 && done.headers["Location"] == "/a-lire?fait=1")
        #expect(try desk.browser.go("/a-lire/\(desk.slug)").status == 404)
        let line = try #require(try desk.site.world.audit(.removeReport).first)
        #expect(!line.detail.contains("potager"))
    }

    @Test func `nobody else opens the list's reports, and an ordinary sheet is no report`() throws {
        let desk = try desk()
        try desk.site.world.bring([Drafts.practice("autre", "Autre jardin")])
        let absent = try desk.browser.go("/a-lire/absente")
        #expect(try desk.browser.go("/a-lire/autre-jardin").status == 403)
        let stranger = try desk.site.world.session(of: try desk.site.world.somebody("Personne"))
        for address in ["/a-lire/\(desk.slug)", "/a-lire/\(desk.slug)/danger", "/a-lire/\(desk.slug)/danger.txt"] {
            let page = try desk.site.ask(address, cookies: [stranger])
            let other = try desk.site.ask(address.replacing(desk.slug, with: "absente"), cookies: [stranger])
            #expect(page.status == 404 && page.bytes == other.bytes)
            #expect(try desk.site.ask(address).status == 303)
        }
        #expect(absent.status == 404)
        #expect(try desk.site.ask("/a-lire", cookies: [stranger]).text.contains("Rien n’attend"))
    }
}

private enum LettersOfReports {
    static let letters = ReportLetters(
        received: { _, _ in Letter(.security, subject: "reçu", body: "lien") },
        news: { news, _ in Letter(.security, subject: "nouvelles", body: "\(news)") },
        added: { title, _, _ in Letter(.decision, subject: title, body: "mots") })
}
