import Acts
import Domain
import HTTP
import Site
import TestSupport
import Testing
import Texts
import XML

@Suite struct OwnPagesTests {
    private func signedIn(_ site: TestSite, roles: [Role] = []) throws -> Browser {
        let person = try site.world.person(roles: roles)
        let browser = try Browser(site)
        try browser.send(["courriel": person.mail, "mot-de-passe": TestWorld.password])
        return browser
    }

    private func code(_ site: TestSite, _ secret: String) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var bits = ""
        for letter in secret where !letter.isWhitespace {
            let value = String(letters.firstIndex(of: letter) ?? 0, radix: 2)
            bits += String(repeating: "0", count: 5 - value.count) + value
        }
        let bytes = stride(from: 0, to: bits.count - 7, by: 8).map { start in
            UInt8(bits.dropFirst(start).prefix(8), radix: 2) ?? 0
        }
        return site.world.world.credentials.code(of: bytes, step: SecondFactor.step(at: site.world.clock.now()))
    }

    @Test(arguments: [Language.fr, .en]) func `every page of the account is sound in both languages`(
        _ language: Language
    ) throws {
        let site = try TestSite(publicAddress: "https://essaim.example")
        let browser = try signedIn(site, roles: [.coordinator])
        browser.set("essaim_affichage", "\(language.rawValue).auto.normal")
        for address in [
            "/mon-compte", "/mon-compte/identite", "/mon-compte/appareils", "/mon-compte/mot-de-passe",
            "/mon-compte/double-authentification", "/mon-compte/confirmation",
        ] {
            let page = try browser.go(address)
            try expectSound(page, language, at: "\(address) \(language)")
            #expect(browser.address == address && page.headers["Cache-Control"] == "no-store")
        }
        for address in ["/connexion", "/connexion/lien", "/demander-un-compte"] {
            let page = try site.ask(address, cookies: [language.cookie])
            try expectSound(page, language, at: "\(address) \(language)")
        }
        try expectSound(try site.ask("/lien", cookies: [language.cookie]), language, status: 410, at: "/lien")
    }

    @Test func `browsers are listed without an address, and signed out one by one or all at once`() throws {
        let site = try TestSite()
        let browser = try signedIn(site)
        let others = try (0..<2).map { _ in
            let other = try Browser(site)
            try other.send(["courriel": "camille@essai.example", "mot-de-passe": TestWorld.password])
            return other
        }
        let page = try browser.go("/mon-compte/appareils")
        #expect(try page.main.all("ul", with: ["class": "devices"]).first?.all("li").count == 3)
        #expect(!page.html.contains("127.0.0.1"))
        try browser.send(action: "un")
        #expect(try others.filter { try $0.ask("/mon-compte").status == 200 }.count == 1)
        try browser.send(action: "autres")
        #expect(try others.allSatisfy { try $0.ask("/mon-compte").status == 303 })
        #expect(try browser.go("/mon-compte/appareils").main.all("form").isEmpty)
    }

    @Test func `a new password asks for a proof that is not too old, then comes back to the page`() throws {
        let site = try TestSite(publicAddress: "https://essaim.example")
        let browser = try signedIn(site)
        site.world.clock.set(site.world.clock.now() + 16 * 60_000_000)
        try browser.go("/mon-compte/mot-de-passe")
        #expect(browser.address == "/mon-compte/confirmation?retour=%2Fmon-compte%2Fmot-de-passe")
        let session = browser.cookie("essaim_session")
        let wrong = try browser.send(["mot-de-passe": "faux mot de passe"], action: "mot-de-passe")
        try expectSound(wrong, .fr, status: 422, at: "wrong proof")
        try browser.send(["mot-de-passe": TestWorld.password], action: "mot-de-passe")
        #expect(browser.address == "/mon-compte/mot-de-passe" && browser.cookie("essaim_session") != session)
        let weak = try browser.send(["mot-de-passe": "azertyuiop123"])
        try expectSound(weak, .fr, status: 422, at: "weak")
        try browser.send(["mot-de-passe": "trois girafes en hiver"])
        #expect(browser.address == "/mon-compte?fait=mot-de-passe")
        #expect(try site.world.mails().last?.subject == "Votre mot de passe a changé")
    }

    @Test func `a link sent for the proof comes back to the page where it was asked`() throws {
        let site = try TestSite(publicAddress: "https://essaim.example")
        let browser = try signedIn(site)
        site.world.clock.set(site.world.clock.now() + 16 * 60_000_000)
        try browser.go("/mon-compte/mot-de-passe")
        try browser.send(action: "lien")
        site.site.finish()
        let body = try #require(try site.world.mails().last?.body)
        let line = try #require(body.split(separator: "\n").first { $0.hasPrefix("https://") })
        let page = try browser.go(String(line.dropFirst("https://essaim.example".count)))
        #expect(try page.heading == "Confirmer que c’est vous")
        try browser.send()
        #expect(browser.address == "/mon-compte/mot-de-passe")
        #expect(try browser.page.main.all("form").count == 1)
    }

    @Test func `an administrator turns the second factor on, and signs in with a code`() throws {
        let site = try TestSite(publicAddress: "https://essaim.example")
        let browser = try signedIn(site, roles: [.administrator])
        #expect(try browser.page.text.contains("au repos"))
        try browser.go("/mon-compte/double-authentification")
        let page = try browser.send(action: "commencer")
        try expectSound(page, .fr, at: "proposed")
        #expect(try page.main.first("svg", with: ["role": "img"])?["aria-label"] != nil)
        let secret = try #require(try page.main.first("code", with: ["class": "secret"])).text
        #expect(try page.main.all("a").contains { $0["href"]?.hasPrefix("otpauth://totp/Essaim:camille") == true })
        let wrong = try browser.send(["code": "12345"], action: "activer")
        try expectSound(wrong, .fr, status: 422, at: "wrong code")
        let before = browser.cookie("essaim_session")
        let codes = try browser.send(["code": code(site, secret)], action: "activer")
        try expectSound(codes, .fr, at: "codes")
        #expect(try codes.main.first("ul", with: ["class": "codes"])?.all("li").count == 10)
        #expect(browser.cookie("essaim_session") != before && codes.headers["Cache-Control"] == "no-store")
        let account = try browser.go("/mon-compte")
        #expect(try !account.text.contains("au repos"))
        let on = try browser.go("/mon-compte/double-authentification")
        try expectSound(on, .fr, at: "on")
        #expect(!on.html.contains(secret) && on.html.contains("10 codes de secours"))

        site.world.clock.set(site.world.clock.now() + 60_000_000)
        let other = try Browser(site, at: "/connexion?retour=%2Fmon-compte%2Fappareils")
        let half = try other.send(["courriel": "camille@essai.example", "mot-de-passe": TestWorld.password])
        try expectSound(half, .fr, at: "code")
        #expect(other.address == "/connexion/code?retour=%2Fmon-compte%2Fappareils")
        #expect(try other.ask("/mon-compte").status == 303)
        for _ in 0..<3 { #expect(try other.send(["code": "abc"]).status == 422) }
        try other.send(["code": code(site, secret)])
        #expect(other.address == "/mon-compte/appareils")
        let third = try Browser(site)
        try third.send(["courriel": "camille@essai.example", "mot-de-passe": TestWorld.password])
        #expect(try third.submit(["code": "111111"]).status == 422)
        let blocked = try third.submit(["code": "111111"])
        #expect(blocked.status == 429 && blocked.headers["Retry-After"] != nil)
    }

    @Test func `without half a session the page of the code leads to the beginning`() throws {
        let page = try TestSite().ask("/connexion/code")
        #expect(page.status == 303 && page.headers["Location"] == "/connexion")
    }

    // MARK: Asking for an account

    private func fill(_ browser: Browser, _ values: [String: String] = [:]) throws -> Page {
        try browser.send(
            ["nom": "Camille", "courriel": "camille@essai.example", "raison": "Faire connaître une pratique."]
                .merging(values) { $1 })
    }

    private func waiting(_ site: TestSite) throws -> Int {
        try DatabaseContent(of: site.world.database).counts["account_request"] ?? 0
    }

    @Test func `a request is kept, and answers the same for somebody who has an account`() throws {
        let site = try TestSite()
        try _ = site.world.person("connue@essai.example")
        var pages: Set<String> = []
        for mail in ["camille@essai.example", "connue@essai.example"] {
            let browser = try Browser(site, at: "/demander-un-compte")
            #expect(try browser.page.text.contains("3919"))
            site.world.clock.set(site.world.clock.now() + 10_000_000)
            let page = try fill(browser, ["courriel": mail])
            try expectSound(page, .fr, at: "asked")
            pages.insert(page.html)
        }
        #expect(try pages.count == 1 && waiting(site) == 2)
    }

    @Test func `programs get the answer of people, and nothing is kept of them`() throws {
        let site = try TestSite()
        let quick = try Browser(site, at: "/demander-un-compte")
        #expect(try fill(quick).main.first("p", with: ["role": "status"]) != nil)
        let trapped = try Browser(site, at: "/demander-un-compte")
        site.world.clock.set(site.world.clock.now() + 10_000_000)
        #expect(
            try fill(trapped, ["site": "https://ailleurs.example"]).main.first("p", with: ["role": "status"]) != nil)
        let forged = try Browser(site, at: "/demander-un-compte")
        #expect(try fill(forged, ["moment": "0000"]).status == 422)
        #expect(try waiting(site) == 0)
    }

    @Test func `what is missing is said beside its field, with the rest kept`() throws {
        let site = try TestSite()
        let browser = try Browser(site, at: "/demander-un-compte")
        site.world.clock.set(site.world.clock.now() + 10_000_000)
        for (field, value) in [("nom", " "), ("courriel", "incomplète"), ("raison", " ")] {
            let page = try fill(browser, [field: value, "structure": "Un centre social"])
            try expectSound(page, .fr, status: 422, at: field)
            #expect(try page.main.all(withAttribute: "aria-invalid").map { $0["name"] } == [field])
            #expect(try page.main.first("input", with: ["name": "structure"])?["value"] == "Un centre social")
        }
        #expect(try waiting(site) == 0)
    }
}
