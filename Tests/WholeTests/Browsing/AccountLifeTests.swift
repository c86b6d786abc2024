import Domain
import Glibc
import TestSupport
import Testing

/// The whole life of an account: asked for, agreed to, opened, protected, left, taken away and erased.
@Suite(.serialized) struct AccountLifeTests {
    private static let password = "trois girafes en hiver"
    /// The form holds whoever sends it sooner for a program.
    private static let reading: UInt32 = 3_200_000

    @Test(arguments: Journey.looks)
    func `somebody asks for an account, opens it, protects it, and takes it away`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        // One for each look: a household asks for five accounts, and no more.
        let site = try RunningSite(try DataFolder(), ["--demo"])
        let mail = "dominique-\(width)-\(javaScript)@service.example"
        let asking = try Journey(site, width: width, javaScript: javaScript)
        let agreeing = try Journey(site, width: width, javaScript: javaScript)
        defer { [asking, agreeing].forEach { $0.browser.close() } }
        try ask(asking, mail)
        try agreeing.signIn(as: .administrator)
        try asking.open(try agree(agreeing, mail))
        try asking.look(at: "invitation")
        try asking.send([("mot-de-passe", Self.password)])
        #expect(try asking.path == "/mon-compte?fait=bienvenue")
        let recovery = try asking.protect()
        try asking.open("/mon-compte")
        try asking.press("form[action='/deconnexion'] button")
        #expect(try asking.path == "/" && asking.browser.all("header a[href='/mon-compte']").isEmpty)
        try asking.signIn(mail, Self.password)
        try asking.send([("code", recovery)])
        try takeAway(asking, mail)
        try erase(asking, mail)
    }

    private func ask(_ journey: Journey, _ mail: String) throws {
        try journey.open("/demander-un-compte")
        usleep(Self.reading)
        try journey.send([
            ("nom", "Dominique"), ("courriel", "dominique@service"), ("raison", "Lire et faire connaître."),
        ])
        try journey.look(at: "refused request")
        #expect(try journey.browser.find("[aria-invalid]").attribute("name") == "courriel")
        #expect(try journey.browser.execute("return document.activeElement.getAttribute('role')").string == "alert")
        try journey.browser.find("#courriel").clear()
        try journey.send([("courriel", mail)])
        #expect(try journey.browser.find("[role=status]").text.contains("bien arrivée"))
        try journey.look(at: "asked")
    }

    /// - Returns: the path of the link that the administrator hands over.
    private func agree(_ journey: Journey, _ mail: String) throws -> String {
        try journey.open("/membres")
        #expect(try journey.browser.find("main").text.contains("Une demande de compte attend"))
        try journey.open("/membres/demandes")
        try journey.look(at: "requests")
        #expect(try journey.browser.find("main").text.contains(mail))
        try journey.press("button[value=accepter]")
        try journey.look(at: "accepted")
        return String(try journey.browser.find("code.secret").text.dropFirst(journey.site.address.count))
    }

    private func takeAway(_ journey: Journey, _ mail: String) throws {
        try journey.open("/mon-compte/donnees")
        #expect(try journey.browser.find("main").text.contains(mail))
        #expect(try journey.browser.find("a[download]").attribute("href") == "/mon-compte/donnees.json")
        let cookie = try #require(try journey.browser.cookie("essaim_session"))
        let file = try journey.site.get("/mon-compte/donnees.json", ["Cookie: \(cookie.name)=\(cookie.value)"])
        #expect(file.status == 200 && file.text.contains(mail) && !file.text.contains(cookie.value))
    }

    private func erase(_ journey: Journey, _ mail: String) throws {
        try journey.open("/mon-compte/suppression")
        try journey.press(".button.stop")
        #expect(try journey.browser.find("[role=alert]").text.contains("rien n’a été effacé"))
        try journey.look(at: "erasure")
        try journey.browser.find("input[name=compris]").click()
        try journey.press(".button.stop")
        #expect(try journey.heading == "Votre compte est supprimé.")
        try journey.look(at: "erased")
        try journey.open("/mon-compte")
        #expect(try journey.path.hasPrefix("/connexion"))
        try journey.send([("courriel", mail), ("mot-de-passe", Self.password)])
        #expect(try journey.browser.find("[role=alert]").text.contains("incorrects"))
    }
}
