import Domain
import HTTP
import Routes
import Site
import TestSupport
import Testing
import Texts
import XML

/// Making a practice known on the pages, without a script: typed, looked at, sent, followed, taken back.
@Suite struct KnownPagesTests {
    static let answers = [
        "quoi": "Un potagerunique ouvert le mercredi. On y sème et on y cause.", "ou": "Ain",
        "qui": "Un groupe d’habitants", "besoin": "Sortir de chez soi.",
    ]

    private func site() throws -> TestSite { try TestSite(publicAddress: "https://essaim.example") }

    /// A browser on the page that shows what will be sent.
    private func checked(_ site: TestSite, adding more: [String: String] = [:]) throws -> Browser {
        let browser = try Browser(site, at: "/faire-connaitre")
        site.world.clock.advance(60_000_000)
        try browser.send(Self.answers.merging(more) { $1 }, action: "verifier")
        return browser
    }

    private func link(_ page: Page) throws -> String {
        let shown = try #require(page.main.first("a", with: ["class": "secret"])?["href"])
        #expect(try page.main.first("a", with: ["class": "secret"])?.text == "https://essaim.example\(shown)")
        return shown
    }

    @Test func `four answers, a look at what is near and at who sees what, then a link shown once`() throws {
        let site = try site()
        try site.world.bring([Drafts.practice("autre", "Autre jardin", text: "On y sème le mercredi.")])
        _ = try site.world.somebody("Comité", [Grant(.editor, .territory(try site.world.place("ain")))])
        let browser = try checked(site)
        try expectSound(browser.page, .fr, at: "check")
        let text = try browser.page.text
        #expect(text.contains("Est-ce l’une de celles-ci") && text.contains("Autre jardin"))
        #expect(text.contains("potagerunique") && text.contains("Pendant 48") && text.contains("(Ain)"))
        for number in ["119", "17", "112", "3919", "3977", "115", "114"] { #expect(text.contains(number)) }
        let sent = try browser.send([:], action: "envoyer")
        try expectSound(sent, .fr, at: "sent")
        #expect(sent.status == 200 && sent.headers["Cache-Control"] == "no-store")
        let address = try link(sent)
        try browser.go(address)
        #expect(browser.address == "/suivi")
        try expectSound(browser.page, .fr, at: "follow")
        #expect(try browser.page.text.contains("Reçu."))
        let taken = try browser.send([:], action: "reprendre")
        #expect(try taken.text.contains("Il n’en reste pas un mot") && !taken.html.contains("potagerunique"))
    }

    @Test(arguments: ["ain", "finistere"])
    func `the page says who will read, or that nobody does yet in this place`(_ place: String) throws {
        let site = try site()
        #expect(try checked(site).page.text.contains("Personne ne lit encore"))
        _ = try site.world.somebody("Comité", [Grant(.editor, .territory(try site.world.place(place)))])
        let text = try checked(site).page.text
        #expect(text.contains("Personne ne lit encore") == (place != "ain"))
        #expect(text.contains("lira vos réponses (Ain)") == (place == "ain"))
    }

    @Test func `an answer that is missing brings the form back filled, with the fault beside the field`() throws {
        let site = try site()
        let browser = try Browser(site, at: "/faire-connaitre")
        let page = try browser.send(
            ["quoi": "Un jardin", "ou": "", "qui": "Nous", "besoin": "Se voir", "courriel": "une@maison.example"],
            action: "verifier")
        try expectSound(page, .fr, status: 422, at: "missing")
        #expect(try page.main.first("textarea", with: ["name": "quoi"])?.text == "Un jardin")
        #expect(try page.main.first("input", with: ["name": "courriel"])?["value"] == "une@maison.example")
        #expect(try page.main.first("input", with: ["name": "ou"])?["aria-invalid"] == "true")
        #expect(try page.main.all("div", with: ["role": "alert"]).first?.all("a").map { $0["href"] } == ["#ou"])
    }

    @Test func `somebody who changes their mind finds their words again`() throws {
        let browser = try checked(try site(), adding: ["nom-de": "service", "service": "Le centre social"])
        let page = try browser.send([:], action: "modifier")
        #expect(try page.main.first("textarea", with: ["name": "quoi"])?.text == Self.answers["quoi"])
        #expect(try page.main.first("input", with: ["name": "service"])?["value"] == "Le centre social")
    }

    @Test func `a program that fills in what nobody sees gets the same page as a person, and nothing is kept`() throws {
        let site = try site()
        let browser = try checked(site)
        let sent = try browser.send(["site": "https://vente.example"], action: "envoyer")
        #expect(try sent.heading == "C’est envoyé, merci")
        #expect(try site.world.audit(.reportPractice).isEmpty)
        #expect(try browser.go(try link(sent)).status == 410)
    }

    @Test func `who is quicker than a person is asked to wait, loses nothing, and sends a moment later`() throws {
        let site = try site()
        let browser = try Browser(site, at: "/faire-connaitre")
        try browser.send(Self.answers, action: "verifier")
        let asked = try browser.send([:], action: "envoyer")
        try expectSound(asked, .fr, status: 422, at: "too fast")
        #expect(try asked.text.contains("Rien n’est parti encore") && asked.text.contains("potagerunique"))
        #expect(try asked.main.first("div", with: ["data-sent": "1"]) == nil)
        #expect(try site.world.audit(.reportPractice).isEmpty)
        site.world.clock.advance(6_000_000)
        let sent = try browser.send([:], action: "envoyer")
        #expect(try browser.go(try link(sent)).status == 200)
    }

    @Test func `a form that was sent comes back with other words, and says that this is another sending`() throws {
        let site = try site()
        let browser = try checked(site)
        let form = try #require(browser.page.main.first("form"))
        let sent = try browser.send([:], action: "envoyer")
        let first = try link(sent)
        let old = form.all("input").compactMap { field in
            field["name"].flatMap { name in
                field["type"] == "radio" && field["checked"] == nil
                    ? nil : "\(name)=\((name == "besoin" ? "Un autre besoin." : field["value"] ?? "").encoded)"
            }
        }
        let cookies = browser.cookies.map { "\($0.key)=\($0.value)" }
        let again = try site.ask(
            "/faire-connaitre", method: .post, cookies: cookies, form: old.joined(separator: "&") + "&action=envoyer")
        #expect(again.status == 422)
        #expect(try again.text.contains("Ce premier envoi reste"))
        #expect(try again.main.first("textarea", with: ["name": "quoi"])?.text == Self.answers["quoi"])
        let moments = [form, try #require(again.main.first("form"))].map {
            $0.first("input", with: ["name": "moment"])?["value"]
        }
        #expect(moments[0] != moments[1] && moments[1] != nil)
        #expect(try site.world.audit(.reportPractice).count == 1 && browser.go(first).status == 200)
    }

    @Test func `who chooses another place sees who reads there before anything leaves`() throws {
        let site = try site()
        _ = try site.world.somebody("Comité", [Grant(.editor, .territory(try site.world.place("finistere")))])
        let browser = try checked(site, adding: ["ou": "Finist"])
        #expect(try browser.page.main.first("input", with: ["name": "lieu", "value": "-"])?["checked"] != nil)
        let asked = try browser.send(["lieu": "finistere"], action: "envoyer")
        #expect(asked.status == 422)
        #expect(try asked.text.contains("lira vos réponses (Finistère)"))
        #expect(try site.world.audit(.reportPractice).isEmpty)
        #expect(try browser.send([:], action: "envoyer").status == 200)
        #expect(try site.world.audit(.reportPractice).count == 1)
    }

    @Test func `who chooses none of the places sees that the whole instance reads before anything leaves`() throws {
        let site = try site()
        _ = try site.world.somebody("Comité", [Grant(.editor, .instance)])
        let browser = try checked(site, adding: ["ou": "Finist"])
        #expect(try browser.page.text.contains("Selon le lieu que vous choisissez"))
        let asked = try browser.send([:], action: "envoyer")
        #expect(try asked.status == 422 && asked.text.contains("le comité éditorial de toute l’instance lira"))
        #expect(try browser.send([:], action: "envoyer").status == 200)
    }

    @Test func `an address that gets too many mails gets no more, and the page says so`() throws {
        let site = try TestSite(publicAddress: "https://essaim.example", change: { $0.sendsMail = true })
        let pages = try (0..<4).map { _ in
            let browser = try Browser(site, at: "/faire-connaitre")
            site.world.clock.advance(6_000_000)
            try browser.send(Self.answers.merging(["courriel": "Une@maison.example"]) { $1 }, action: "verifier")
            return try browser.send([:], action: "envoyer")
        }
        #expect(try pages[2].text.contains("part à votre adresse"))
        #expect(try pages[3].text.contains("Il ne part pas à votre adresse"))
        #expect(try site.world.mails().count == 3 && site.world.audit(.reportPractice).count == 4)
    }

    @Test func `a form from elsewhere, or too old, comes back filled and sends nothing`() throws {
        let site = try site()
        let browser = try checked(site)
        site.world.clock.advance(86_400_000_000)
        let page = try browser.send([:], action: "envoyer")
        #expect(page.status == 422)
        #expect(try page.main.first("textarea", with: ["name": "quoi"])?.text == Self.answers["quoi"])
        let other = try site.ask(
            "/faire-connaitre", method: .post,
            form: Self.answers.map { "\($0.key)=\($0.value.encoded)" }.joined(separator: "&") + "&action=envoyer")
        #expect(other.status == 422)
        #expect(try site.world.audit(.reportPractice).isEmpty)
    }

    @Test func `twenty at once are sent, the next is told to wait and loses nothing, and refusals count for nothing`()
        throws
    {
        let site = try site()
        let browsers = try (0..<22).map { _ in try Browser(site, at: "/faire-connaitre") }
        site.world.clock.advance(60_000_000)
        for browser in browsers { try browser.send(Self.answers, action: "verifier") }
        for _ in 0..<30 {
            let other = try Browser(site, at: "/faire-connaitre")
            try other.send(Self.answers, action: "verifier")
            #expect(try other.send([:], action: "envoyer").status == 422)
        }
        let pages = try browsers.dropLast().map { try $0.send([:], action: "envoyer") }
        #expect(pages.map(\.status) == Array(repeating: 200, count: 20) + [429])
        let last = try #require(pages.last)
        #expect(last.headers["Retry-After"] == "180" && last.html.contains("potagerunique"))
        #expect(try site.world.audit(.reportPractice).count == 20)
        site.world.clock.advance(180_000_000)
        #expect(try browsers[21].send([:], action: "envoyer").status == 200)
        #expect(try browsers[20].send([:], action: "envoyer").status == 429)
    }

    @Test func `sent twice, the same form shows the same link and makes one report`() throws {
        let site = try site()
        let browser = try checked(site)
        let form = try #require(browser.page.main.all("form").first)
        let fields = form.all("input").compactMap { field in
            field["name"].flatMap { name in
                field["type"] == "radio" && field["checked"] == nil ? nil : "\(name)=\((field["value"] ?? "").encoded)"
            }
        }
        let body = fields.joined(separator: "&") + "&action=envoyer"
        let cookies = browser.cookies.map { "\($0.key)=\($0.value)" }
        let pages = try [0, 1].map { _ in
            try site.ask("/faire-connaitre", method: .post, cookies: cookies, form: body)
        }
        #expect(try link(pages[0]) == link(pages[1]))
        #expect(try site.world.audit(.reportPractice).count == 1)
    }

    @Test func `what the private link holds is in no log and tells no other page`() throws {
        let site = try site()
        let sent = try checked(site).send([:], action: "envoyer")
        let address = try link(sent)
        #expect(Route.logged(address) == "/suivi/:jeton")
        let opened = try site.ask(address)
        #expect(opened.status == 303 && opened.headers["Location"] == "/suivi")
        #expect(opened.headers["Referrer-Policy"] == "no-referrer")
        let cookie = try #require(opened.cookie("essaim_suivi"))
        #expect(cookie.contains("; Path=/suivi;") && cookie.contains("HttpOnly"))
        #expect(try site.ask("/suivi").status == 410)
    }

    @Test func `the page of a place begins the form with its name, and a hostile one is written as text`() throws {
        let site = try site()
        let page = try site.ask("/faire-connaitre?lieu=%3Cscript%3Ealert(1)%3C%2Fscript%3E")
        #expect(try page.main.first("input", with: ["name": "ou"])?["value"] == "<script>alert(1)</script>")
        #expect(!page.html.contains("<script>alert"))
        let territory = try site.ask("/territoires/ain")
        #expect(try territory.internalAddresses.contains("/faire-connaitre?lieu=Ain"))
    }

    @Test func `somebody who signed in finds their address and their service`() throws {
        let site = try site()
        let body = try site.world.body("centre-social")
        let viewer = try site.world.somebody("Relais", bodies: [body])
        let cookie = try site.world.session(of: viewer)
        let page = try site.ask("/faire-connaitre", cookies: [cookie])
        #expect(
            try page.main.first("input", with: ["name": "courriel"])?["value"]?.hasSuffix("@membre.example") == true)
        #expect(try page.main.first("input", with: ["name": "service"])?["value"] == "centre-social")
        #expect(try page.main.first("input", with: ["name": "papier"]) != nil)
        #expect(try site.ask("/faire-connaitre").main.first("input", with: ["name": "papier"]) == nil)
    }
}
