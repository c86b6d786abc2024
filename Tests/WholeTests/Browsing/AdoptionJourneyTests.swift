import Domain
import TestSupport
import Testing

/// A practice as people take it up: said by somebody elsewhere, a sheet of their own begun, taken back; both sides look at it.
@Suite(.serialized) struct AdoptionJourneyTests {
    private static let sheet = "/pratiques/\(InhabitedSite.carried)"
    private static let looks = Looks.widths.flatMap { width in [true, false].map { (width, $0) } }

    private func look(_ browser: BrowserSession, at place: String) throws {
        #expect(try browser.sidewaysOverflow() == 0, "\(place)")
        #expect(try browser.axe().map(\.description) == [], "\(place)")
    }

    private func signIn(_ browser: BrowserSession, _ site: RunningSite, _ part: DemoPerson.Part) throws {
        try browser.open(site.address + "/connexion")
        let mail = "\(part.rawValue)@aubrelle.example"
        try browser.send([("courriel", mail), ("mot-de-passe", DemoPerson.password)], "form.account button")
    }

    @Test(arguments: looks)
    func `a practice is taken up with a sheet of one's own, answered, and taken back, with and without JavaScript`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let site = try RunningSite(try DataFolder(), ["--demo"])
        let adopter = try BrowserSession(BrowserOptions(width: width, javaScript: javaScript))
        let keeper = try BrowserSession(BrowserOptions(width: width, javaScript: javaScript))
        defer { [adopter, keeper].forEach { $0.close() } }
        try signIn(adopter, site, .member)
        try adopter.open(site.address + Self.sheet + "/reprendre")
        try look(adopter, at: "form")
        try adopter.find("input[value=adapted]").click()
        try adopter.find("#change").type("Le soir plutôt que le mardi.")
        try adopter.find("input[value=nouvelle]").click()
        try adopter.find("#titre").type("Les soirs de la place")
        try adopter.press("main form.account button")
        #expect(try adopter.find("main").text.contains("à adapter"))
        try look(adopter, at: "writing")
        try signIn(keeper, site, .delegate)
        try keeper.open(site.address + "/reprises")
        try look(keeper, at: "list")
        let address = try #require(try keeper.find("ul.parts a").attribute("href"))
        try keeper.open(site.address + address)
        try look(keeper, at: "one")
        try keeper.find("#message").type("Merci, dites-nous la suite.")
        try keeper.press("button[value=ecrire]")
        try adopter.open(site.address + address)
        #expect(try adopter.find("main").text.contains("dites-nous la suite"))
        try look(adopter, at: "own")
        try adopter.press("button[value=retirer]")
        try look(adopter, at: "withdrawn")
        try keeper.open(site.address + Self.sheet)
        #expect(try !keeper.find("main").text.contains("Le soir plutôt que le mardi"))
    }
}
