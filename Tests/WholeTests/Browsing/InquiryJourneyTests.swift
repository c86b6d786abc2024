import Domain
import TestSupport
import Testing

/// A question about a sheet as people ask it: sent without an account, answered by whoever acts for the body, shown on the sheet.
@Suite(.serialized) struct InquiryJourneyTests {
    private static let sheet = "/pratiques/\(InhabitedSite.carried)"
    private static let looks = Looks.widths.flatMap { width in [true, false].map { (width, $0) } }

    private func press(_ button: String, _ browser: BrowserSession) throws {
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

    @Test(arguments: looks)
    func `a question is asked, answered by the delegate and read by everybody, with and without JavaScript`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let site = try RunningSite(try DataFolder(), ["--demo"])
        let visitor = try BrowserSession(BrowserOptions(width: width, javaScript: javaScript))
        let delegate = try BrowserSession(BrowserOptions(width: width, javaScript: javaScript))
        defer { [visitor, delegate].forEach { $0.close() } }
        let link = try ask(visitor, site)
        try answer(delegate, site)
        try visitor.open(site.address + "/reponse")
        #expect(try visitor.find("main").text.contains("Chaque mardi"))
        try look(visitor, at: "answered")
        try visitor.open(site.address + Self.sheet)
        #expect(try visitor.find("#questions").text.contains("Chaque mardi"))
        let log = site.process.output
        #expect(!log.contains(link) && log.contains("/reponse/:jeton"))
    }

    /// - Returns: what the address of the private link holds.
    private func ask(_ browser: BrowserSession, _ site: RunningSite) throws -> String {
        try browser.open(site.address + Self.sheet + "/question")
        try look(browser, at: "form")
        try browser.find("#texte").type("Quel jour venez-vous ?")
        // Faster than anybody types would be a program.
        let waited: Bool? = try Patience.wait(seconds: 30) {
            try browser.execute("return performance.now() > 6000").bool == true ? true : nil
        }
        #expect(waited == true)
        try press("form.account button", browser)
        try look(browser, at: "sent")
        let address = try #require(try browser.find("a.secret").attribute("href"))
        try browser.open(site.address + address)
        try look(browser, at: "follow")
        return String(try #require(address.split(separator: "/").last))
    }

    private func answer(_ browser: BrowserSession, _ site: RunningSite) throws {
        try browser.open(site.address + "/connexion")
        let mail = "\(DemoPerson.Part.delegate.rawValue)@aubrelle.example"
        try browser.send([("courriel", mail), ("mot-de-passe", DemoPerson.password)], "form.account button")
        try browser.open(site.address + "/demandes")
        try look(browser, at: "list")
        let address = try #require(try browser.find(".news a").attribute("href"))
        try browser.open(site.address + address)
        try look(browser, at: "one")
        try browser.find("#texte-repondre").type("Chaque mardi, à la salle commune.")
        try browser.find("input[name=montrer]").click()
        try press("button[value=repondre]", browser)
        try look(browser, at: "shown")
    }
}
