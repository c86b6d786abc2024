import Domain
import Glibc
import TestSupport
import Testing

/// From the link of the command line to another browser signed out, as people do it.
@Suite(.serialized) struct AccountJourneyTests {
    private static let password = "quatre chevaux mauves"
    private static let looks = Looks.widths.flatMap { width in [true, false].map { (width, $0) } }

    private func code(_ secret: String) throws -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = secret.filter { !$0.isWhitespace }.map { letter in
            let value = String(letters.firstIndex(of: letter) ?? 0, radix: 2)
            return String(repeating: "0", count: 5 - value.count) + value
        }.joined()
        let bytes = stride(from: 0, to: bits.count - 7, by: 8).map {
            UInt8(bits.dropFirst($0).prefix(8), radix: 2) ?? 0
        }
        return try TestCredentials.make().code(of: bytes, step: Int64(time(nil)) / 30)
    }

    private func send(_ browser: BrowserSession, _ values: [(String, String)], _ button: String = "form.account button")
        throws
    {
        for (name, value) in values { try browser.find("#\(name)").type(value) }
        try browser.execute("document.documentElement.dataset.before = '1'")
        try browser.find(button).click()
        let isNew: Bool? = try Patience.wait(seconds: 30) {
            try browser.execute(
                "return document.readyState === 'complete' && document.documentElement.dataset.before !== '1'"
            ).bool == true ? true : nil
        }
        #expect(isNew == true)
    }

    private func look(_ browser: BrowserSession, at place: String) throws {
        #expect(try browser.sidewaysOverflow() == 0, "\(place)")
        #expect(try browser.axe().map(\.description) == [], "\(place)")
    }

    private func handed(_ folder: DataFolder, _ words: [String]) throws -> String {
        let made = try Essaim.run(["account"] + words + ["--mail", "a@essai.example", "--data", folder.path])
        return String(try #require(made.lines.first { $0.hasPrefix("/lien/") }))
    }

    @Test(arguments: looks)
    func `an account is opened, protected, left and found again, with and without JavaScript`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let folder = try DataFolder()
        let link = try handed(folder, ["create", "--name", "Camille Essai", "--role", "administrator"])
        let site = try RunningSite(folder)
        let browser = try BrowserSession(BrowserOptions(width: width, javaScript: javaScript))
        defer { browser.close() }
        try browser.open(site.address + link)
        #expect(try browser.url == site.address + "/lien")
        try look(browser, at: "invitation")
        try send(browser, [("mot-de-passe", Self.password)])
        #expect(try browser.url.hasSuffix("/mon-compte?fait=bienvenue"))
        try look(browser, at: "account")
        #expect(try browser.find(".resting").text.contains("au repos"))
        let recovery = try protect(browser, site)
        try browser.open(site.address + "/mon-compte")
        #expect(try browser.all(".resting").isEmpty)
        try send(browser, [])
        #expect(try browser.url == site.address + "/")
        try comeBack(browser, site, recovery)
        let other = try BrowserSession(BrowserOptions(width: width, javaScript: javaScript))
        defer { other.close() }
        try other.open(site.address + handed(folder, ["link", "--without-second-factor"]))
        try revoke(browser, other, site)
        let log = site.process.output
        #expect(!log.contains(link.dropFirst(6)) && log.contains("/lien/:jeton"))
    }

    /// Turns the second factor on; returns one of the codes that replace it.
    private func protect(_ browser: BrowserSession, _ site: RunningSite) throws -> String {
        try browser.open(site.address + "/mon-compte/double-authentification")
        try look(browser, at: "second factor")
        try send(browser, [])
        try look(browser, at: "square")
        try send(browser, [("code", try code(try browser.find(".secret").text))])
        try look(browser, at: "codes")
        return try browser.find(".codes code").text
    }

    private func comeBack(_ browser: BrowserSession, _ site: RunningSite, _ recovery: String) throws {
        try browser.open(site.address + "/mon-compte/appareils")
        #expect(try browser.url.hasSuffix("/connexion?retour=%2Fmon-compte%2Fappareils"))
        try look(browser, at: "sign in")
        try send(browser, [("courriel", "a@essai.example"), ("mot-de-passe", "faux mot de passe")])
        try look(browser, at: "wrong password")
        #expect(try browser.find("#courriel").attribute("value") == "a@essai.example")
        #expect(try browser.execute("return document.activeElement.getAttribute('role')").string == "alert")
        try send(browser, [("mot-de-passe", Self.password)])
        try look(browser, at: "code")
        try send(browser, [("code", recovery)])
        #expect(try browser.url.hasSuffix("/mon-compte/appareils"))
    }

    private func revoke(_ browser: BrowserSession, _ other: BrowserSession, _ site: RunningSite) throws {
        try send(other, [])
        #expect(try other.url.hasSuffix("/mon-compte/mot-de-passe"))
        try look(other, at: "new password")
        // Taking the second factor off signed every other browser out.
        try browser.open(site.address + "/mon-compte/appareils")
        #expect(try browser.url.contains("/connexion"))
        try send(browser, [("courriel", "a@essai.example"), ("mot-de-passe", Self.password)])
        try browser.open(site.address + "/mon-compte/appareils")
        try look(browser, at: "devices")
        #expect(try browser.all(".devices > li").count == 2)
        try send(browser, [], ".devices form button")
        #expect(try browser.all(".devices > li").count == 1)
        try other.open(site.address + "/mon-compte")
        #expect(try other.url.contains("/connexion"))
    }
}
