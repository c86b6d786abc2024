import Domain
import TestSupport
import Testing

/// A practice read by a person with an account and a group with a code, until its profile stands on the sheet.
@Suite(.serialized) struct ReviewJourneyTests {
    private static let site = Result { try RunningSite(try DataFolder(), ["--demo"]) }
    private static let sheet = "/pratiques/\(InhabitedSite.alone)"

    private func journey(_ part: DemoPerson.Part?, _ width: Int, _ javaScript: Bool) throws -> Journey {
        let journey = try Journey(try Self.site.get(), width: width, javaScript: javaScript)
        if let part { try journey.signIn(as: part) }
        return journey
    }

    @Test(arguments: Journey.looks)
    func `a group by its code and a person with an account read, and the profile stands`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let editor = try journey(.editor, width, javaScript)
        defer { editor.browser.close() }
        try editor.open("\(Self.sheet)/profils")
        try editor.look(at: "before any reading of ours")
        try editor.browser.find("option[value=savoirs]").click()
        try editor.press("main form.account button")
        let review = try editor.path.prefix { $0 != "?" }
        try editor.look(at: "nobody is asked")
        try editor.send([("courriel", "membre@aubrelle.example")], "button[value=inviter]")
        #expect(try editor.browser.find("[role=status]").text.contains("C’est fait"))
        try editor.browser.find("option[value=habitants]").click()
        try editor.send([("nom", "Les voisines, \(width)")], "button[value=groupe]")
        let code = try editor.browser.find(".secret").text
        try editor.look(at: "a code")

        try asGroup(code, width, javaScript)
        try asMember(String(review), width, javaScript)

        try editor.open(String(review))
        try editor.look(at: "ready to stand")
        try editor.press("button[value=arreter]")
        try editor.look(at: "the profile")
        #expect(try editor.browser.find("main").text.contains("2 voix ont lu cette pratique"))
        try editor.open(Self.sheet)
        #expect(try editor.browser.find("main").text.contains("Profils argumentés"))
        try editor.open(String(review))
        try editor.press("button[value=finir]")
        try editor.open(Self.sheet)
        #expect(try !editor.browser.find("main").text.contains("Profils argumentés"))
    }

    private func asGroup(_ code: String, _ width: Int, _ javaScript: Bool) throws {
        let group = try journey(nil, width, javaScript)
        defer { group.browser.close() }
        try group.open("/relire")
        try group.send([("code", "0000-0000-0000")])
        #expect(try group.browser.find("[role=alert]").text.contains("n’ouvre aucune relecture"))
        let box = try group.browser.find("input[name=code]")
        try box.clear()
        try group.send([("code", code.lowercased())])
        try group.look(at: "the reading of a group")
        try group.browser.find("input[name=reponse-experientiel][value=yes]").click()
        try group.press("button[value=donner]")
        // What is missing is said, and what was chosen is still there.
        #expect(try group.browser.find("[role=alert]").text.contains("dites pourquoi"))
        try group.look(at: "something is missing")
        #expect(try group.browser.all("input[name=reponse-experientiel][value=yes]:checked").count == 1)
        try group.browser.find("#d-apres-experientiel option[value=lived]").click()
        try group.send(
            [("parce-que-experientiel", "Nous l’avons écrit ensemble."), ("preparation", "Un mardi, entre nous.")],
            "button[value=donner]")
        #expect(try group.browser.find("[role=status]").text.contains("Merci"))
    }

    private func asMember(_ review: String, _ width: Int, _ javaScript: Bool) throws {
        let member = try journey(.member, width, javaScript)
        defer { member.browser.close() }
        try member.open("/mon-compte")
        #expect(try member.browser.find("main").text.contains("Votre lecture est attendue"))
        try member.open(review)
        #expect(try member.browser.all("table.profile").isEmpty)
        try member.open("\(review)/ma-lecture")
        try member.look(at: "one's own reading")
        try member.browser.find("option[value=professionnels_social]").click()
        try member.browser.find("input[name=reponse-experientiel][value=partly]").click()
        try member.browser.find("#d-apres-experientiel option[value=passage]").click()
        try member.send(
            [
                ("nom", "Assistante de service social"), ("parce-que-experientiel", "Un peu."),
                ("lequel-experientiel", "La participation"),
            ], "button[value=garder]")
        #expect(try member.browser.find("[role=status]").text.contains("Personne d’autre"))
        try member.press("button[value=donner]")
        #expect(try member.browser.find("[role=status]").text.contains("Merci"))
        try member.open(review)
        try member.look(at: "side by side")
        #expect(try member.browser.find("main").text.contains("désaccord gardé"))
    }
}
