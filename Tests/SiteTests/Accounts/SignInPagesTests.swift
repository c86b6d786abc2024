import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

@Suite struct SignInPagesTests {
    private static let wrong = "Adresse ou mot de passe incorrects."

    private func site() throws -> TestSite { try TestSite(publicAddress: "https://essaim.example") }

    private func fields(_ mail: String, _ password: String = TestWorld.password) -> [String: String] {
        ["courriel": mail, "mot-de-passe": password]
    }

    @Test func `the right password leads to the account, under a new session and a new secret of forms`() throws {
        let site = try site()
        let person = try site.world.person()
        let browser = try Browser(site)
        let before = browser.cookie("essaim_jeton")
        let page = try browser.send(fields(person.mail))
        #expect(browser.address == "/mon-compte")
        try expectSound(page, .fr, at: "account")
        #expect(try page.text.contains("Camille Essai") && page.text.contains(person.mail))
        #expect(page.headers["Cache-Control"] == "no-store")
        #expect(browser.cookie("essaim_session")?.count == 64 && browser.cookie("essaim_jeton") != before)
        #expect(try browser.go("/connexion").status == 200 && browser.address == "/mon-compte")
        let header = try #require(try browser.go("/").root.first("header"))
        #expect(header.all("a").contains { $0["href"] == "/mon-compte" })
    }

    @Test func `the cookie of a session is closed, and tied to the host over TLS`() throws {
        let site = try site()
        let person = try site.world.person()
        let opened = try Browser(site).submit(fields(person.mail))
        #expect(opened.status == 303 && opened.headers["Cache-Control"] == "no-store")
        let cookie = try #require(opened.cookie("essaim_session"))
        #expect(cookie.hasSuffix("; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax"))
        let form = try site.ask("/connexion", scheme: "https")
        let token = try #require(form.main.first("input", with: ["name": "jeton"])?["value"])
        let secret = try #require(form.cookie("essaim_jeton")?.prefix { $0 != ";" })
        let secure = try site.ask(
            "/connexion", method: .post, cookies: ["essaim_jeton=\(secret)"],
            form: "jeton=\(token)&courriel=\(person.mail.encoded)&mot-de-passe=\(TestWorld.password.encoded)",
            scheme: "https")
        let closed = try #require(secure.cookie("__Host-essaim"))
        #expect(closed.contains("; Secure") && closed.contains("; Path=/;") && secure.cookie("essaim_session") == nil)
    }

    /// All but the address typed and the mask of the token is the same, whoever it is.
    @Test func `every failure answers the same page, with the address kept and never the password`() throws {
        let site = try site()
        try _ = site.world.person()
        try _ = site.world.person("fermee@essai.example", state: .closed)
        try _ = site.world.person("invitee@essai.example", state: .invited)
        try _ = site.world.person("demo@aubrelle.example", isDemo: true)
        var pages: Set<String> = []
        for mail in [
            "camille@essai.example", "inconnue@essai.example", "fermee@essai.example", "invitee@essai.example",
            "demo@aubrelle.example",
        ] {
            let password = mail.hasPrefix("camille") ? "un autre mot de passe" : TestWorld.password
            let page = try Browser(site).send(fields(mail, password))
            try expectSound(page, .fr, status: 422, at: mail)
            #expect(try page.main.first("div", with: ["role": "alert"])?.text == Self.wrong)
            #expect(try page.main.first("input", with: ["name": "courriel"])?["value"] == mail)
            #expect(try page.main.first("input", with: ["name": "mot-de-passe"])?["value"] == "")
            #expect(!page.html.contains(password) && page.cookie("essaim_session") == nil)
            let token = try #require(page.main.first("input", with: ["name": "jeton"])?["value"])
            pages.insert(page.html.replacing(token, with: "").replacing(mail, with: ""))
        }
        #expect(pages.count == 1)
    }

    @Test func `people of the demonstration sign in where the site is read on its machine only`() throws {
        let site = try TestSite(isLocal: true)
        try _ = site.world.person("demo@aubrelle.example", isDemo: true)
        let browser = try Browser(site)
        try browser.send(fields("demo@aubrelle.example"))
        #expect(browser.address == "/mon-compte")
    }

    @Test(arguments: [
        ("/pratiques?q=famille", "/pratiques?q=famille"), ("/mon-compte/appareils", "/mon-compte/appareils"),
        ("https://ailleurs.example/pratiques", "/mon-compte"), ("//ailleurs.example", "/mon-compte"),
        ("/nulle/part", "/mon-compte"), ("/deconnexion", "/mon-compte"), ("/lien/abc", "/mon-compte"),
        ("/\\ailleurs.example", "/mon-compte"), ("/pratiques%0d%0aSet-Cookie: a=b", "/mon-compte"), ("", "/mon-compte"),
        ("javascript:alert(1)", "/mon-compte"), ("/../etc", "/mon-compte"),
    ]) func `the way back is a page of ours or none`(_ asked: String, _ expected: String) throws {
        let site = try site()
        let person = try site.world.person()
        let browser = try Browser(site, at: "/connexion?retour=\(asked.encoded)")
        #expect(try browser.submit(fields(person.mail)).headers["Location"] == expected)
    }

    @Test func `a page of the account asks to sign in, then comes back`() throws {
        let site = try site()
        let person = try site.world.person()
        for address in [
            "/mon-compte", "/mon-compte/identite", "/mon-compte/appareils", "/mon-compte/mot-de-passe",
            "/mon-compte/double-authentification", "/mon-compte/confirmation",
        ] {
            let page = try site.ask(address)
            #expect(
                page.status == 303
                    && page.headers["Location"] == "/connexion?retour=\(address.replacing("/", with: "%2F"))",
                "\(address)")
            expectSafeHeaders(page, at: address)
        }
        let browser = try Browser(site, at: "/connexion?retour=%2Fmon-compte%2Fappareils")
        #expect(try browser.page.text.contains("Connectez-vous pour lire cette page."))
        try browser.send(fields(person.mail))
        #expect(browser.address == "/mon-compte/appareils")
    }

    @Test func `a form without its token, or from another site, signs nobody in and out`() throws {
        let site = try site()
        let person = try site.world.person()
        let body = "courriel=\(person.mail.encoded)&mot-de-passe=\(TestWorld.password.encoded)"
        let page = try site.ask("/connexion", method: .post, form: body)
        try expectSound(page, .fr, status: 422, at: "no token")
        #expect(page.cookie("essaim_session") == nil && !page.html.contains(TestWorld.password))
        let browser = try Browser(site)
        try browser.send(fields(person.mail))
        let session = try #require(browser.cookie("essaim_session"))
        #expect(
            try site.ask("/deconnexion", method: .post, cookies: ["essaim_session=\(session)"], form: "").status == 303)
        #expect(try browser.go("/deconnexion").status == 200 && browser.address == "/mon-compte")
        #expect(try browser.go("/mon-compte").status == 200)
    }

    @Test func `signing out ends the session itself, not only the cookie`() throws {
        let site = try site()
        let person = try site.world.person()
        let browser = try Browser(site)
        try browser.send(fields(person.mail))
        let session = try #require(browser.cookie("essaim_session"))
        let out = try browser.submit()
        #expect(out.headers["Location"] == "/" && browser.cookie("essaim_session") == nil)
        #expect(out.headers["Clear-Site-Data"] == "\"cache\"")
        browser.set("essaim_session", session)
        #expect(try browser.ask("/mon-compte").status == 303)
    }

    @Test func `password managers and paste are helped`() throws {
        let page = try site().ask("/connexion")
        try expectSound(page, .fr, at: "sign in")
        #expect(try page.main.first("input", with: ["name": "courriel"])?["autocomplete"] == "username")
        #expect(try page.main.first("input", with: ["name": "mot-de-passe"])?["autocomplete"] == "current-password")
        #expect(try page.main.all("form").allSatisfy { $0["autocomplete"] == nil })
        #expect(
            try page.internalAddresses.contains("/connexion/lien")
                && page.internalAddresses.contains("/demander-un-compte"))
    }

    // MARK: Too many tries

    @Test func `after ten wrong tries an account waits, known or not, in the same words`() throws {
        let site = try site()
        try _ = site.world.person()
        var pages: Set<String> = []
        for mail in ["camille@essai.example", "inconnue@essai.example"] {
            let browser = try Browser(site)
            for _ in 0..<10 { #expect(try browser.send(fields(mail, "faux mot de passe")).status == 422) }
            let page = try browser.submit(fields(mail, mail.hasPrefix("c") ? TestWorld.password : "x"))
            try expectSound(page, .fr, status: 429, at: mail)
            #expect((Int(page.headers["Retry-After"] ?? "") ?? 0) > 100)
            #expect(page.cookie("essaim_session") == nil)
            #expect(try page.internalAddresses.contains("/connexion/lien"))
            pages.insert(page.html)
        }
        #expect(pages.count == 1)
    }

    @Test func `the wait ends, right tries are not counted, and other accounts are left alone`() throws {
        let site = try site()
        let person = try site.world.person()
        let other = try site.world.person("autre@essai.example")
        for _ in 0..<15 { #expect(try Browser(site).submit(fields(person.mail)).status == 303) }
        let browser = try Browser(site)
        for _ in 0..<10 { try browser.send(fields(person.mail, "faux mot de passe")) }
        #expect(try Browser(site).submit(fields(person.mail)).status == 429)
        #expect(try Browser(site).submit(fields(other.mail)).status == 303)
        site.world.clock.set(site.world.clock.now() + 181_000_000)
        #expect(try Browser(site).submit(fields(person.mail)).status == 303)
    }

    @Test func `one network address tries sixty accounts at most, then one each ten seconds`() throws {
        let site = try site()
        let answers = try (0..<61).map { try Browser(site).submit(fields("p\($0)@essai.example", "x")).status }
        #expect(answers == Array(repeating: 422, count: 60) + [429])
        site.world.clock.set(site.world.clock.now() + 11_000_000)
        #expect(try Browser(site).submit(fields("z@essai.example", "x")).status == 422)
    }
}
