import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

/// Signing in, attaching, confirming and opening an account through a provider of identities, page by page.
@Suite struct ProviderPagesTests {
    private func password(_ site: TestSite, _ person: TestPerson) throws -> Browser {
        let browser = try Browser(site)
        try browser.send(["courriel": person.mail, "mot-de-passe": TestWorld.password])
        return browser
    }

    /// Somebody whose account has the identity already.
    private func attached(_ here: ProviderSite, password: String? = TestWorld.password) throws -> TestPerson {
        let person = try here.site.world.person(password: password)
        try here.site.world.database.write { connection in
            try IdentityStore(connection).insert(
                AttachedIdentity(
                    id: here.site.world.ids.next(), member: person.id, issuer: here.there.issuer, createdAt: 1,
                    usedAt: 1),
                subject: here.site.world.world.credentials.digest(of: "\(here.there.issuer)\nsujet-1"))
        }
        return person
    }

    // MARK: The way there

    @Test func `the page offers the provider under the form, and says what it tells us`() throws {
        let here = try ProviderSite()
        for language in [Language.fr, .en] {
            let page = try here.site.ask("/connexion", cookies: [language.cookie])
            try expectSound(page, language, at: "sign in")
        }
        let page = try here.site.ask("/connexion?retour=%2Fpratiques")
        let forms = try page.main.all("form")
        #expect(forms.map { $0["action"] } == ["/connexion", "/connexion/fournisseur"])
        #expect(try page.text.contains("Se connecter avec Essai") && page.text.contains("une empreinte"))
        #expect(forms.last?.first("input", with: ["name": "retour"])?["value"] == "/pratiques")
        #expect(try !TestSite(publicAddress: "https://essaim.example").ask("/connexion").html.contains("fournisseur"))
        // Nobody knows where it would come back to.
        #expect(try !ProviderSite(publicAddress: nil).site.ask("/connexion").html.contains("fournisseur"))
    }

    @Test func `a page leads there, by itself or by a link, and the cookie is closed and for the way back alone`()
        throws
    {
        let here = try ProviderSite()
        let browser = try Browser(here.site)
        let left = try browser.submit(to: "/connexion/fournisseur", action: nil)
        try expectSound(left, .fr, at: "leaving")
        expectSafeHeaders(left, at: "leaving")
        let address = try ProviderSite.address(left)
        #expect(left.headers["Cache-Control"] == "no-store")
        #expect(try left.main.all("a").contains { $0["href"] == address })
        let cookie = try #require(left.cookie("essaim_retour"))
        #expect(cookie.hasSuffix("; Path=/connexion/retour; Max-Age=600; HttpOnly; SameSite=Lax"))
        let asked = try TestProvider.asked(address)
        #expect(asked["redirect_uri"] == "https://essaim.example/connexion/retour")
        for name in ["state", "nonce"] { #expect(!cookie.contains(asked[name] ?? "-")) }
        #expect(cookie.utf8.count < 4_000)
    }

    @Test func `a link elsewhere sends nobody there, nor does a form of another site`() throws {
        let here = try ProviderSite()
        #expect(try here.site.ask("/connexion/fournisseur").headers["Location"] == "/connexion")
        let page = try here.site.ask("/connexion/fournisseur", method: .post, form: "")
        #expect(page.status == 303 && page.headers["Refresh"] == nil && page.cookie("essaim_retour") == nil)
        #expect(here.there.heard.isEmpty)
    }

    // MARK: Signing in

    @Test func `somebody attached signs in, and goes on where they were going`() throws {
        let here = try ProviderSite()
        _ = try attached(here)
        let browser = try Browser(here.site)
        let before = browser.cookie("essaim_jeton")
        try here.signIn(browser, at: "/connexion?retour=%2Fmon-compte%2Fappareils")
        #expect(browser.address == "/mon-compte/appareils" && browser.cookie("essaim_retour") == nil)
        #expect(browser.cookie("essaim_session")?.count == 64 && browser.cookie("essaim_jeton") != before)
        #expect(here.site.faults.lines.isEmpty)
    }

    @Test func `somebody unknown is told what to do, the same whether an account has the address or not`() throws {
        var pages: Set<String> = []
        for mail in ["camille@essai.example", "personne@essai.example"] {
            let here = try ProviderSite()
            try _ = here.site.world.person("camille@essai.example")
            here.there.behave { $0.person = "\"email\":\"\(mail)\",\"email_verified\":true" }
            let browser = try Browser(here.site)
            let page = try here.signIn(browser)
            #expect(browser.address == "/connexion?fait=inconnu" && browser.cookie("essaim_session") == nil)
            try expectSound(page, .fr, at: "unknown")
            #expect(try page.internalAddresses.contains("/demander-un-compte"))
            #expect(try page.main.first("div", with: ["role": "alert"])?.text.contains("rattachez Essai") == true)
            pages.insert(try page.main.text)
            #expect(!page.html.contains("sujet-1") && !page.html.contains(mail))
        }
        #expect(pages.count == 1)
    }

    @Test func `where its address is trusted, the first sign-in attaches the account that has it`() throws {
        let here = try ProviderSite(trustsMail: true)
        _ = try here.site.world.person("camille@essai.example")
        let browser = try Browser(here.site)
        try here.signIn(browser)
        #expect(browser.address == "/mon-compte")
        #expect(try browser.page.text.contains("rattaché"))
        #expect(try here.site.world.mails().last?.subject.contains("fournisseur d’identité") == true)
    }

    @Test func `a code is asked besides, of who has one`() throws {
        let here = try ProviderSite()
        let person = try attached(here)
        try here.site.world.database.write { connection in
            let store = SecondFactorStore(connection)
            try store.propose(here.site.world.world.credentials.seal([1, 2, 3]), to: person.id)
            try store.confirm(person.id, at: 1)
        }
        let browser = try Browser(here.site)
        try here.signIn(browser, at: "/connexion?retour=%2Fmon-compte%2Fappareils")
        #expect(browser.address == "/connexion/code?retour=%2Fmon-compte%2Fappareils")
        #expect(try browser.ask("/mon-compte").status == 303)
    }

    // MARK: What comes back otherwise

    @Test func `each way back that is not one's own, new and whole signs nobody in`() throws {
        let here = try ProviderSite()
        _ = try attached(here)
        let browser = try Browser(here.site)
        let left = try browser.submit(to: "/connexion/fournisseur", action: nil)
        let back = try here.there.comeBack(try ProviderSite.address(left))
        let cookie = try #require(browser.cookie("essaim_retour"))
        let expired = "/connexion?fait=perime"
        func arrive(_ target: String, cookies: [String]) throws -> String? {
            let page = try here.site.ask(target, cookies: cookies)
            #expect(page.cookie("essaim_session") == nil || page.headers["Location"] == "/mon-compte")
            #expect(page.cookie("essaim_retour")?.contains("Max-Age=0") == true)
            #expect(page.headers["Referrer-Policy"] == "no-referrer")
            return page.headers["Location"]
        }
        let mine = "essaim_retour=\(cookie)"
        #expect(try arrive("/connexion/retour", cookies: []) == expired)
        #expect(try arrive(back, cookies: []) == expired, "a browser that asked for nothing")
        #expect(try arrive(back, cookies: ["essaim_retour=\(cookie.dropLast(2))00"]) == expired, "an altered cookie")
        let sealed = here.site.world.world.credentials.seal(Array("{\"state\":\"x\"}".utf8))
        #expect(try arrive(back, cookies: ["essaim_retour=\(sealed)"]) == expired, "sealed for another use")
        let other = try Browser(here.site)
        _ = try other.submit(to: "/connexion/fournisseur", action: nil)
        let theirs = "essaim_retour=\(try #require(other.cookie("essaim_retour")))"
        #expect(try arrive(back, cookies: [theirs]) == expired, "the state of another browser")
        #expect(try arrive(back + "x", cookies: [mine]) == expired, "another state")
        #expect(here.there.heard.allSatisfy { $0.path != "/token" })
        #expect(try arrive(back, cookies: [mine]) == "/mon-compte")
        #expect(try arrive(back, cookies: [mine]) == expired, "a second time")
        #expect(here.there.heard.count { $0.path == "/token" } == 1)
    }

    @Test func `a journey of more than ten minutes is over`() throws {
        let here = try ProviderSite()
        _ = try attached(here)
        let browser = try Browser(here.site)
        let left = try browser.submit(to: "/connexion/fournisseur", action: nil)
        let back = try here.there.comeBack(try ProviderSite.address(left))
        here.site.world.clock.set(here.site.world.clock.now() + 601_000_000)
        try browser.go(back)
        #expect(browser.address == "/connexion?fait=perime")
        try expectSound(browser.page, .fr, at: "expired")
    }

    @Test func `who stopped there, or comes back with an error or from another provider, is told, and nothing is lost`()
        throws
    {
        for (answer, news) in [
            ("error=access_denied", "annule"), ("error=server_error", "refuse"), ("code=", "refuse"), ("x=y", "refuse"),
            ("code=invente", "refuse"), ("code=code-1&iss=https%3A%2F%2Fautre.example", "refuse"),
            ("error=access_denied&iss=https%3A%2F%2Fautre.example", "refuse"),
            ("code=\(String(repeating: "c", count: 5_000))", "refuse"),
        ] {
            let here = try ProviderSite()
            let browser = try Browser(here.site, at: "/connexion?retour=%2Fpratiques")
            let left = try browser.submit(to: "/connexion/fournisseur", action: nil)
            let asked = try TestProvider.asked(try ProviderSite.address(left))
            let page = try browser.go("/connexion/retour?\(answer)&state=\(try #require(asked["state"]))")
            #expect(browser.address == "/connexion?retour=%2Fpratiques&fait=\(news)", "\(answer)")
            try expectSound(page, .fr, at: news)
            #expect(try page.main.all("form").count == 2)
            #expect(!here.site.faults.lines.joined().contains("invente") && !page.html.contains("access_denied"))
        }
    }

    @Test func `a provider that does not answer is said to, and the other ways stay`() throws {
        let here = try ProviderSite()
        here.there.stop()
        let browser = try Browser(here.site)
        let page = try browser.go(
            try #require(
                try browser.submit(to: "/connexion/fournisseur", action: nil).headers["Location"]))
        #expect(browser.address == "/connexion?fait=injoignable")
        try expectSound(page, .fr, at: "unreachable")
        #expect(try page.text.contains("Essai ne répond pas") && page.main.all("form").count == 2)
        #expect(here.site.faults.lines.count == 1 && here.site.faults.lines.allSatisfy { $0.contains("connect") })
    }

    @Test func `sixty ways there from one network address, then one each ten seconds`() throws {
        let here = try ProviderSite()
        let answers = try (0..<61).map { _ in
            try Browser(here.site).submit(to: "/connexion/fournisseur", action: nil).status
        }
        #expect(answers == Array(repeating: 200, count: 60) + [429])
    }

    // MARK: One's own account

    @Test func `an identity is attached from one's account and taken off, each after a proof, told by mail`() throws {
        let here = try ProviderSite()
        let person = try here.site.world.person()
        let browser = try password(here.site, person)
        #expect(try browser.page.internalAddresses.contains("/mon-compte/fournisseur"))
        here.site.world.clock.set(here.site.world.clock.now() + 16 * 60_000_000)
        try browser.go("/mon-compte/fournisseur")
        try expectSound(browser.page, .fr, at: "none attached")
        #expect(
            try browser.submit(action: "rattacher").headers["Location"]?.hasPrefix("/mon-compte/confirmation") == true)
        try browser.go("/mon-compte/confirmation?retour=%2Fmon-compte%2Ffournisseur")
        try browser.send(["mot-de-passe": TestWorld.password], action: "mot-de-passe")
        #expect(browser.address == "/mon-compte/fournisseur")
        let left = try browser.submit(action: "rattacher")
        let asked = try TestProvider.asked(try ProviderSite.address(left))
        #expect(asked["prompt"] == "login" && asked["max_age"] == "0")
        let page = try browser.go(try here.there.comeBack(try ProviderSite.address(left)))
        #expect(browser.address == "/mon-compte/fournisseur?fait=rattache")
        try expectSound(page, .fr, at: "attached")
        #expect(try page.text.contains("Essai vous connecte désormais"))
        #expect(try here.site.world.mails().last?.subject == "Un fournisseur d’identité est rattaché à votre compte")
        #expect(try browser.go("/mon-compte/donnees").text.contains(here.there.issuer))
        #expect(try browser.go("/mon-compte/donnees.json").html.contains("fournisseurs_d_identite"))
        #expect(!browser.page.html.contains("sujet-1"))
        let other = try Browser(here.site)
        try here.signIn(other)
        #expect(other.address == "/mon-compte")
        try browser.go("/mon-compte/fournisseur")
        try browser.send(action: "detacher")
        #expect(browser.address == "/mon-compte/fournisseur?fait=detache")
        #expect(try other.ask("/mon-compte").status == 303)
        #expect(try here.signIn(try Browser(here.site)).text.contains("aucun compte d’ici"))
    }

    @Test func `what belongs to somebody else is not attached, nor by another browser than the one that asked`() throws
    {
        let here = try ProviderSite()
        _ = try attached(here)
        let other = try here.site.world.person("autre@essai.example")
        let browser = try password(here.site, other)
        try browser.go("/mon-compte/fournisseur")
        try here.journey(browser, action: "rattacher")
        #expect(browser.address == "/mon-compte/fournisseur?fait=prise")
        try expectSound(browser.page, .fr, at: "taken")
        here.there.seat("sujet-3")
        let left = try browser.submit(action: "rattacher")
        let back = try here.there.comeBack(try ProviderSite.address(left))
        let cookie = try #require(browser.cookie("essaim_retour"))
        let thief = try password(here.site, try here.site.world.person("troisieme@essai.example"))
        thief.set("essaim_retour", cookie)
        try thief.go(back)
        #expect(thief.address == "/mon-compte/fournisseur?fait=perime")
        #expect(try thief.page.text.contains("Aucun n’est rattaché"))
    }

    @Test func `who has no other way in keeps it, and proves through it who they are`() throws {
        let here = try ProviderSite(sendsMail: false)
        _ = try attached(here, password: nil)
        let browser = try Browser(here.site)
        here.there.seat("sujet-1", provedAt: here.site.world.clock.now() - 3_600_000_000)
        try here.signIn(browser, at: "/connexion?retour=%2Fmon-compte%2Ffournisseur")
        let asked = try browser.submit(action: "detacher")
        #expect(asked.headers["Location"] == "/mon-compte/confirmation?retour=%2Fmon-compte%2Ffournisseur")
        let page = try browser.go("/mon-compte/confirmation?retour=%2Fmon-compte%2Ffournisseur")
        try expectSound(page, .fr, at: "confirmation")
        #expect(try page.text.contains("Essai vous redemande qui vous êtes"))
        // An old proof is none.
        try here.journey(browser, action: "fournisseur")
        #expect(browser.address.hasSuffix("fait=refuse"))
        here.there.seat("sujet-2")
        try here.journey(browser, action: "fournisseur")
        #expect(browser.address.hasSuffix("fait=autre"))
        here.there.seat("sujet-1")
        let session = browser.cookie("essaim_session")
        try here.journey(browser, action: "fournisseur")
        #expect(browser.address == "/mon-compte/fournisseur" && browser.cookie("essaim_session") != session)
        try browser.send(action: "detacher")
        #expect(browser.address == "/mon-compte/fournisseur?fait=seul-acces")
        try expectSound(browser.page, .fr, at: "last way in")
    }

    @Test func `an invitation is accepted through the provider, with the name that was typed`() throws {
        let here = try ProviderSite()
        let link = try here.site.world.perform(
            OpenAccount(identity: Identity(name: "Invitée", language: "fr"), mail: "i@essai.example", role: nil))
        let browser = try Browser(here.site, at: "/lien/\(link)")
        try browser.go("/lien")
        try expectSound(browser.page, .fr, at: "invitation")
        let wrong = try browser.send(["nom": " "], action: "fournisseur")
        try expectSound(wrong, .fr, status: 422, at: "no name")
        try here.journey(browser, ["nom": "Dominique Essai"], action: "fournisseur")
        #expect(browser.address == "/mon-compte?fait=bienvenue" && browser.cookie("essaim_lien") == nil)
        #expect(try browser.page.text.contains("Dominique Essai"))
        #expect(try Browser(here.site, at: "/lien/\(link)").go("/lien").status == 410)
        let other = try Browser(here.site)
        try here.signIn(other)
        #expect(other.address == "/mon-compte")
    }

    @Test func `who came through the provider may sign out there too, and nobody else is offered that`() throws {
        let here = try ProviderSite()
        let person = try attached(here)
        let usual = try password(here.site, person)
        #expect(!usual.page.html.contains("Se déconnecter aussi"))
        let browser = try Browser(here.site)
        try here.signIn(browser)
        #expect(browser.page.html.contains("Se déconnecter aussi d"))
        let session = try #require(browser.cookie("essaim_session"))
        let left = try browser.submit(action: "fournisseur")
        try expectSound(left, .fr, at: "leaving")
        let address = try ProviderSite.address(left)
        #expect(address.hasPrefix("\(here.there.issuer)/end?"))
        let asked = try TestProvider.asked(address)
        #expect(asked["id_token_hint"]?.split(separator: ".").count == 3 && (asked["state"]?.count ?? 0) >= 32)
        #expect(asked["post_logout_redirect_uri"] == "https://essaim.example/connexion")
        #expect(browser.cookie("essaim_session") == nil)
        browser.set("essaim_session", session)
        #expect(try browser.ask("/mon-compte").status == 303)
    }
}
