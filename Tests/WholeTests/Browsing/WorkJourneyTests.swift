import Domain
import TestSupport
import Testing

/// What people with a role do together: a role is given, a sheet is shown further, a program is let in.
@Suite(.serialized) struct WorkJourneyTests {
    private static let site = Result { try RunningSite(try DataFolder(), ["--demo"]) }
    private static let sharing = "/pratiques/\(InhabitedSite.carried)/partage"

    private func journey(_ part: DemoPerson.Part, _ width: Int, _ javaScript: Bool) throws -> Journey {
        let journey = try Journey(try Self.site.get(), width: width, javaScript: javaScript)
        try journey.signIn(as: part)
        return journey
    }

    @Test(arguments: Journey.looks)
    func `a role is given for a place found by its name, and ended`(_ width: Int, _ javaScript: Bool) throws {
        let journey = try journey(.administrator, width, javaScript)
        defer { journey.browser.close() }
        try journey.open("/membres?q=coll")
        try journey.press(".directory a")
        try journey.send([("lieu-donner", "introuvable")], "button[value=donner]")
        try journey.look(at: "no such place")
        #expect(try journey.browser.find("#lieu-donner").attribute("value") == "introuvable")
        #expect(try journey.browser.execute("return document.activeElement.getAttribute('role')").string == "alert")
        try journey.browser.find("#lieu-donner").clear()
        try journey.send([("lieu-donner", "val")], "button[value=donner]")
        try journey.look(at: "several places")
        #expect(try journey.browser.all("input[name=lieu]").count > 1)
        try journey.browser.find("input[name=lieu][value=val-de-marne]").click()
        try journey.press("button[value=donner]")
        #expect(try journey.browser.find("[role=status]").text == "C’est fait.")
        #expect(try journey.browser.find(".devices").text.contains("comité éditorial, pour Val-de-Marne"))
        try journey.look(at: "a role that was given")
        try journey.press(".devices button[value=retirer]")
        #expect(try journey.browser.all(".devices").isEmpty)
    }

    @Test(arguments: Journey.looks)
    func `a sheet goes up a rung when its bearer asks and an editor agrees`(_ width: Int, _ javaScript: Bool) throws {
        let bearer = try journey(.delegate, width, javaScript)
        let editor = try journey(.editor, width, javaScript)
        defer { [bearer, editor].forEach { $0.browser.close() } }
        let sheet = "/pratiques/\(InhabitedSite.carried)"
        try share(bearer, .network)
        #expect(try bearer.site.get(sheet).status == 404)
        try share(bearer, .everyone)
        #expect(try bearer.browser.find("[role=status]").text.contains("Le comité éditorial répondra"))
        try bearer.look(at: "asked for everybody")
        #expect(try bearer.site.get(sheet).status == 404)
        try editor.open("/a-lire")
        try editor.look(at: "what waits for editors")
        try editor.press(".results a")
        try editor.look(at: "a decision that waits")
        try editor.press("button[value=publier]")
        #expect(try editor.browser.find("[role=alert]").text.contains("cocher"))
        try editor.tickAll()
        try editor.press("button[value=publier]")
        #expect(try bearer.site.get(sheet).status == 200)
        try bearer.open("/a-lire/\(InhabitedSite.carried)")
        try bearer.look(at: "a decision that was taken")
    }

    private func share(_ journey: Journey, _ rung: Rung) throws {
        try journey.open(Self.sharing)
        try journey.browser.find("#rang-partager option[value='\(rung.rawValue)']").click()
        try journey.press("button[value=partager]")
    }

    @Test(arguments: Journey.looks)
    func `a token is shown once, opens the API, and is revoked`(_ width: Int, _ javaScript: Bool) throws {
        let journey = try journey(.member, width, javaScript)
        defer { journey.browser.close() }
        try journey.open("/mon-compte/jetons")
        try journey.send([("nom", "Tableur \(width)")], "main form.account button")
        try journey.look(at: "a token")
        let secret = try journey.browser.find("code.secret").text
        func ask() throws -> Int { try journey.site.get("/api/v1/me", ["Authorization: Bearer \(secret)"]).status }
        #expect(try ask() == 200)
        try journey.open("/mon-compte/jetons")
        #expect(try journey.browser.all("code.secret").isEmpty && !journey.browser.source.contains(secret))
        try journey.press(".results button")
        #expect(try journey.browser.find("[role=status]").text.contains("révoqué"))
        #expect(try ask() == 401)
    }
}
