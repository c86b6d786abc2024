import Domain
import TestSupport
import Testing

/// From the link of the command line to another browser signed out, as people do it.
@Suite(.serialized) struct AccountJourneyTests {
    private static let password = "quatre chevaux mauves"

    private func handed(_ folder: DataFolder, _ words: [String]) throws -> String {
        let made = try Essaim.run(["account"] + words + ["--mail", "a@essai.example", "--data", folder.path])
        return String(try #require(made.lines.first { $0.hasPrefix("/lien/") }))
    }

    @Test(arguments: Journey.looks)
    func `an account is opened, protected, left and found again, with and without JavaScript`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let folder = try DataFolder()
        let link = try handed(folder, ["create", "--name", "Camille Essai", "--role", "administrator"])
        let site = try RunningSite(folder)
        let journey = try Journey(site, width: width, javaScript: javaScript)
        defer { journey.browser.close() }
        try journey.open(link)
        #expect(try journey.path == "/lien")
        try journey.look(at: "invitation")
        try journey.send([("mot-de-passe", Self.password)])
        #expect(try journey.path == "/mon-compte?fait=bienvenue")
        try journey.look(at: "account")
        #expect(try journey.browser.find(".resting").text.contains("au repos"))
        let recovery = try journey.protect()
        try journey.open("/mon-compte")
        #expect(try journey.browser.all(".resting").isEmpty)
        try journey.send([])
        #expect(try journey.path == "/")
        try comeBack(journey, recovery)
        let other = try Journey(site, width: width, javaScript: javaScript)
        defer { other.browser.close() }
        try other.open(try handed(folder, ["link", "--without-second-factor"]))
        try revoke(journey, other)
        let log = site.process.output
        #expect(!log.contains(link.dropFirst(6)) && log.contains("/lien/:jeton"))
    }

    private func comeBack(_ journey: Journey, _ recovery: String) throws {
        let browser = journey.browser
        try journey.open("/mon-compte/appareils")
        #expect(try journey.path == "/connexion?retour=%2Fmon-compte%2Fappareils")
        try journey.look(at: "sign in")
        try journey.send([("courriel", "a@essai.example"), ("mot-de-passe", "faux mot de passe")])
        try journey.look(at: "wrong password")
        #expect(try browser.find("#courriel").attribute("value") == "a@essai.example")
        #expect(try browser.execute("return document.activeElement.getAttribute('role')").string == "alert")
        try journey.send([("mot-de-passe", Self.password)])
        try journey.look(at: "code")
        try journey.send([("code", recovery)])
        #expect(try journey.path == "/mon-compte/appareils")
    }

    private func revoke(_ journey: Journey, _ other: Journey) throws {
        try other.send([])
        #expect(try other.path == "/mon-compte/mot-de-passe")
        try other.look(at: "new password")
        // Taking the second factor off signed every other browser out.
        try journey.open("/mon-compte/appareils")
        #expect(try journey.path.hasPrefix("/connexion"))
        try journey.send([("courriel", "a@essai.example"), ("mot-de-passe", Self.password)])
        try journey.open("/mon-compte/appareils")
        try journey.look(at: "devices")
        #expect(try journey.browser.all(".devices > li").count == 2)
        try journey.press(".devices form button")
        #expect(try journey.browser.all(".devices > li").count == 1)
        try other.open("/mon-compte")
        #expect(try other.path.hasPrefix("/connexion"))
    }
}
