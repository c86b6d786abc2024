import Acts
import Domain
import HTTP
import Site
import TestSupport
import Testing
import Texts
import XML

@Suite struct LinkPagesTests {
    private static let sent = "Si un compte existe pour cette adresse, un lien vient de lui être envoyé."

    private func site() throws -> TestSite { try TestSite(publicAddress: "https://essaim.example") }

    private func ask(_ browser: Browser, _ mail: String) throws -> Page {
        try browser.go("/connexion/lien")
        let page = try browser.send(["courriel": mail])
        browser.site.site.finish()
        return page
    }

    /// The path of the link in the last mail.
    private func path(_ site: TestSite) throws -> String {
        let body = try #require(try site.world.mails().last?.body)
        let line = try #require(body.split(separator: "\n").first { $0.hasPrefix("https://essaim.example/lien/") })
        return String(line.dropFirst("https://essaim.example".count))
    }

    @Test func `a link opens a session in two steps, and its address is gone from the first`() throws {
        let site = try site()
        let person = try site.world.person(password: nil)
        let browser = try Browser(site)
        let page = try ask(browser, person.mail)
        try expectSound(page, .fr, at: "sent")
        #expect(try page.main.first("p", with: ["role": "status"])?.text == Self.sent)
        let path = try path(site)
        let opened = try browser.ask(path)
        #expect(opened.status == 303 && opened.headers["Location"] == "/lien" && opened.bytes.isEmpty)
        #expect(opened.headers["Referrer-Policy"] == "no-referrer" && opened.headers["Cache-Control"] == "no-store")
        let cookie = try #require(opened.cookie("essaim_lien"))
        #expect(cookie.hasSuffix("; Path=/lien; Max-Age=900; HttpOnly; SameSite=Lax"))
        let asked = try browser.go("/lien")
        try expectSound(asked, .fr, at: "link")
        #expect(try !asked.html.contains(String(path.dropFirst(6))) && asked.text.contains("Camille Essai"))
        try browser.send()
        #expect(browser.address == "/mon-compte" && browser.cookie("essaim_lien") == nil)
        let other = try Browser(site)
        #expect(try other.go(path).status == 410)
        try expectSound(other.page, .fr, status: 410, at: "over")
        #expect(try other.page.internalAddresses.contains("/connexion/lien"))
    }

    @Test func `opening a link as often as one likes uses nothing up`() throws {
        let site = try site()
        let person = try site.world.person()
        _ = try ask(try Browser(site), person.mail)
        let path = try path(site)
        for _ in 0..<5 { #expect(try Browser(site).go(path).status == 200) }
        let browser = try Browser(site)
        try browser.go(path)
        #expect(try browser.send().status == 200 && browser.address == "/mon-compte")
    }

    @Test(arguments: ["personne@essai.example", "fermee@essai.example", "pas une adresse", "demo@aubrelle.example"])
    func `asking answers the same whether there is such an account or not`(_ mail: String) throws {
        let site = try site()
        let person = try site.world.person()
        try _ = site.world.person("fermee@essai.example", state: .closed)
        try _ = site.world.person("demo@aubrelle.example", isDemo: true)
        let known = try ask(try Browser(site), person.mail)
        let count = try site.world.mails().count
        let page = try ask(try Browser(site), mail)
        #expect(page.status == known.status && page.html == known.html)
        #expect(try count == 1 && site.world.mails().count == 1)
    }

    @Test func `one address gets three mails an hour, and the answer stays the same`() throws {
        let site = try site()
        let person = try site.world.person()
        for _ in 0..<6 {
            let page = try ask(try Browser(site), person.mail.uppercased())
            #expect(try page.main.first("p", with: ["role": "status"])?.text == Self.sent)
        }
        #expect(try site.world.mails().count == 3)
        site.world.clock.set(site.world.clock.now() + 1_201_000_000)
        _ = try ask(try Browser(site), person.mail)
        #expect(try site.world.mails().count == 4)
    }

    @Test func `an account locked by wrong tries still opens by a link`() throws {
        let site = try site()
        let person = try site.world.person()
        let browser = try Browser(site)
        for _ in 0..<11 { _ = try browser.submit(["courriel": person.mail, "mot-de-passe": "faux"]) }
        _ = try ask(browser, person.mail)
        try browser.go(try path(site))
        try browser.send()
        #expect(browser.address == "/mon-compte")
    }

    @Test func `an instance that does not know its address writes none, and never believes the visitor's`() throws {
        let site = try TestSite()
        let person = try site.world.person()
        let page = try site.ask("/connexion/lien")
        try expectSound(page, .fr, at: "unavailable")
        #expect(try page.main.all("form").isEmpty)
        let browser = try Browser(site)
        let form = try browser.page.main.first("input", with: ["name": "jeton"])?["value"] ?? ""
        _ = try site.ask(
            "/connexion/lien", method: .post, cookies: ["essaim_jeton=\(browser.cookie("essaim_jeton") ?? "")"],
            form: "jeton=\(form)&courriel=\(person.mail.encoded)")
        site.site.finish()
        #expect(try site.world.mails().isEmpty)
    }

    @Test func `an invitation is accepted with a name, and a bad password comes back with everything else`() throws {
        let site = try site()
        let token = try site.world.perform(
            OpenAccount(
                identity: Identity(name: "Prévu", language: "fr"), mail: "a@essai.example", role: .administrator))
        let browser = try Browser(site)
        let page = try browser.go("/lien/\(token)")
        try expectSound(page, .fr, at: "invitation")
        #expect(try page.text.contains("a@essai.example") && page.text.contains("Ce que nous faisons"))
        let refused = try browser.send(["nom": "Zoé B.", "mot-de-passe": "motdepasse2024"])
        try expectSound(refused, .fr, status: 422, at: "bad password")
        #expect(try refused.main.first("input", with: ["name": "nom"])?["value"] == "Zoé B.")
        let field = try #require(try refused.main.first("input", with: ["name": "mot-de-passe"]))
        #expect(field["value"] == "" && field["aria-invalid"] == "true")
        let described = try #require(field["aria-describedby"]?.split(separator: " ").last)
        #expect(
            try refused.main.first("p", with: ["id": String(described)])?.text.contains("premiers mots de passe")
                == true)
        #expect(try refused.main.first("div", with: ["role": "alert"])?.first("a")?["href"] == "#mot-de-passe")
        let account = try browser.send(["nom": "Zoé B.", "mot-de-passe": "trois girafes en hiver"])
        #expect(browser.address == "/mon-compte?fait=bienvenue" && account.html.contains("Zoé B."))
        #expect(try account.text.contains("Votre rôle d’administration est au repos"))
        #expect(try browser.go("/pratiques").text.contains("Votre rôle d’administration est au repos"))
        #expect(try !browser.go("/mon-compte/double-authentification").html.contains("resting"))
    }

    @Test func `opening somebody else's link leaves one's own session`() throws {
        let site = try site()
        let (one, two) = (try site.world.person(), try site.world.person("b@essai.example"))
        let browser = try Browser(site)
        try browser.send(["courriel": one.mail, "mot-de-passe": TestWorld.password])
        let first = try #require(browser.cookie("essaim_session"))
        try browser.go("/lien/\(try site.world.perform(IssueLink(mail: two.mail)))")
        try browser.send()
        #expect(browser.address == "/mon-compte/mot-de-passe")
        #expect(try browser.go("/mon-compte").text.contains(two.mail))
        #expect(try site.world.viewer(first) == nil)
    }

    @Test func `a change of address is confirmed by the link sent there`() throws {
        let site = try site()
        let person = try site.world.person()
        let browser = try Browser(site)
        try browser.send(["courriel": person.mail, "mot-de-passe": TestWorld.password])
        try browser.go("/mon-compte/identite")
        try expectSound(browser.page, .fr, at: "identity")
        let refused = try browser.send(["courriel": "incomplète"], action: "adresse")
        try expectSound(refused, .fr, status: 422, at: "bad address")
        #expect(try refused.main.first("input", with: ["name": "courriel"])?["value"] == "incomplète")
        try browser.send(["courriel": "neuve@essai.example"], action: "adresse")
        #expect(browser.address == "/mon-compte/identite?fait=adresse-demandee")
        #expect(try site.world.mails().last?.address == "neuve@essai.example")
        let page = try browser.go(try path(site))
        try expectSound(page, .fr, at: "new address")
        #expect(try browser.send().text.contains("neuve@essai.example"))
        #expect(try site.world.mails().last?.address == person.mail)
        try browser.go("/mon-compte/identite")
        try browser.send(["nom": "Autre nom"], action: "identite")
        #expect(browser.address == "/mon-compte?fait=ok")
        #expect(try browser.page.text.contains("Autre nom"))
    }
}
