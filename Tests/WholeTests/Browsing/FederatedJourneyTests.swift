import TestSupport
import Testing

/// A real browser, and somebody else's provider of identities: as people go there and come back.
@Suite(.serialized) struct FederatedJourneyTests {
    private static let mail = "collegue@aubrelle.example"
    private static let password = "miel de sarrasin 2026"
    private static let looks = [(360, true), (1_280, false)]

    /// Presses a button and waits for a page that is not this one, wherever it leads.
    private func press(_ browser: BrowserSession, _ button: String, until sign: String) throws {
        try browser.find(button).click()
        let there: Bool? = try Patience.wait(seconds: 30) {
            // The home page is in every address: it is meant whole.
            let url = try browser.url
            guard sign.hasSuffix("/") ? url == sign : url.contains(sign) else { return nil }
            return try browser.execute("return document.readyState === 'complete'").bool == true ? true : nil
        }
        let place = try browser.url
        #expect(there == true, "\(button) should lead to \(sign), not to \(place.prefix { $0 != "?" })")
    }

    /// Goes to the provider, and signs in there as somebody.
    private func goAndSignIn(
        _ browser: BrowserSession, _ button: String, as subject: String, until sign: String
    ) throws {
        try press(browser, button, until: "/oauth2/authorize")
        try browser.find("input[name=sub]").type(subject)
        try press(browser, "form button:not([name])", until: sign)
    }

    private func look(_ browser: BrowserSession, at place: String) throws {
        #expect(try browser.sidewaysOverflow() == 0, "\(place)")
        #expect(try browser.axe().map(\.description) == [], "\(place)")
    }

    private func signIn(_ browser: BrowserSession, _ site: RunningSite) throws {
        try browser.open(site.address + "/connexion?retour=%2Fmon-compte%2Ffournisseur")
        try browser.find("#courriel").type(Self.mail)
        try browser.find("#mot-de-passe").type(Self.password)
        try press(browser, "form[action='/connexion'] button", until: "/mon-compte/fournisseur")
    }

    private static let button = "form[action='/connexion/fournisseur'] button"

    @Test(arguments: looks) func `somebody unknown is told what to do, attaches, and then comes in by the provider`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let there = try ForeignProvider()
        let site = try RunningSite(try DataFolder(), ["--demo"] + there.settings)
        let browser = try BrowserSession(BrowserOptions(width: width, javaScript: javaScript))
        defer { browser.close() }
        try browser.open(site.address + "/connexion")
        try look(browser, at: "sign in")
        try goAndSignIn(browser, Self.button, as: "une-personne", until: "fait=inconnu")
        try look(browser, at: "unknown")
        try signIn(browser, site)
        try look(browser, at: "none attached")
        try goAndSignIn(browser, "button[value=rattacher]", as: "une-personne", until: "fait=rattache")
        try look(browser, at: "attached")
        try browser.open(site.address + "/mon-compte")
        try press(browser, "form[action='/deconnexion'] button", until: site.address + "/")
        try browser.open(site.address + "/connexion?retour=%2Fmon-compte%2Fappareils")
        try goAndSignIn(browser, Self.button, as: "une-personne", until: "/mon-compte/appareils")
        try leave(browser, site)
        try expectSilence(site, there)
    }

    /// Signs out here and there.
    private func leave(_ browser: BrowserSession, _ site: RunningSite) throws {
        try browser.open(site.address + "/mon-compte")
        try look(browser, at: "account")
        try press(browser, "form[action='/deconnexion'] button[value=fournisseur]", until: "/oauth2/end_session")
        try browser.open(site.address + "/mon-compte")
        #expect(try browser.url.contains("/connexion?retour="))
    }

    /// Neither what came back nor what was exchanged is in the log.
    private func expectSilence(_ site: RunningSite, _ there: ForeignProvider) throws {
        let log = site.process.output + site.process.errors
        #expect(log.contains("GET /connexion/retour 303") && !log.contains(there.issuer))
        for word in ["code=", "state=", "eyJ", "une-personne", "un-secret", "nonce"] {
            #expect(!log.contains(word), "\(word)")
        }
    }

    /// This provider forgets the state when it says no: such an answer is nobody's, and still loses nothing.
    @Test func `who stops there comes back to the other ways in`() throws {
        let there = try ForeignProvider()
        let site = try RunningSite(try DataFolder(), ["--demo"] + there.settings)
        let browser = try BrowserSession(BrowserOptions(width: 360))
        defer { browser.close() }
        try browser.open(site.address + "/connexion?retour=%2Fmon-compte%2Ffournisseur")
        try press(browser, Self.button, until: "/oauth2/authorize")
        try press(browser, "button[value=deny]", until: "/connexion?fait=")
        try look(browser, at: "stopped")
        try signIn(browser, site)
    }

    @Test func `a provider that is gone is said to be`() throws {
        let there = try ForeignProvider()
        let site = try RunningSite(try DataFolder(), ["--demo"] + there.settings)
        there.process.stop()
        let browser = try BrowserSession(BrowserOptions(width: 360))
        defer { browser.close() }
        try browser.open(site.address + "/connexion")
        try press(browser, Self.button, until: "fait=injoignable")
        try look(browser, at: "unreachable")
        try signIn(browser, site)
    }
}
