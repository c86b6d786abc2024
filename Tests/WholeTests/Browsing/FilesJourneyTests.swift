import Domain
import TestSupport
import Testing

/// A picture from a telephone to everybody's page and back, and a sheet signed by two.
@Suite(.serialized) struct FilesJourneyTests {
    private static let site = Result { try RunningSite(try DataFolder(), ["--demo"]) }
    private static let sheet = "/pratiques/\(InhabitedSite.alone)"

    private func journey(_ part: DemoPerson.Part, _ width: Int, _ javaScript: Bool) throws -> Journey {
        let journey = try Journey(try Self.site.get(), width: width, javaScript: javaScript)
        try journey.signIn(as: part)
        return journey
    }

    /// What the browser draws is a picture too.
    private func picture(_ journey: Journey, in folder: TemporaryDirectory) throws -> String {
        let path = folder.file("IMG_2034.png")
        try TextFile.write(try journey.browser.screenshot(mostHeight: 700), to: path)
        return path
    }

    @Test(arguments: Journey.looks)
    func `a picture is described, agreed to, published, seen, and gone when somebody takes their agreement back`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let journey = try journey(.editor, width, javaScript)
        defer { journey.browser.close() }
        let folder = try TemporaryDirectory()
        try journey.open("\(Self.sheet)/photos-et-documents")
        try journey.look(at: "no file")
        try journey.browser.find("input[type=file]").type(try picture(journey, in: folder))
        try journey.press("main form.account button")
        try journey.look(at: "a file to describe")
        #expect(try journey.browser.find("[role=status]").text.contains("Décrivez-le"))
        let page = String(try journey.path.prefix { $0 != "?" })
        try journey.browser.find("input[value=recognisable]").click()
        try journey.send([("texte", "Une page du site, \(width)."), ("combien", "1")], "button[value=decrire]")
        try journey.look(at: "agreements")
        try agree(journey)
        try journey.open("\(Self.sheet)/publication")
        try journey.look(at: "before publishing")
        try journey.press("main form.account button")
        try journey.look(at: "before deciding")
        try journey.tickAll()
        try journey.press("button[value=publier]")
        let number = try #require(page.split(separator: "/").last)
        let bytes = "\(Self.sheet)/fichiers/\(number)"
        #expect(try journey.site.get(bytes).status == 200)
        #expect(try journey.site.get(Self.sheet).text.contains("Une page du site, \(width)."))
        try journey.open(Self.sheet)
        try journey.look(at: "the sheet with a picture")
        try journey.open("\(page)/accord")
        try journey.look(at: "the paper to sign")
        try journey.open(page)
        try journey.press("button[value=retirer-accord]")
        #expect(try journey.site.get(bytes).status == 404)
        #expect(try !journey.site.get(Self.sheet).text.contains("Une page du site, \(width)."))
        try journey.press("button[value=retirer]")
        #expect(try journey.browser.find("[role=status]").text.contains("retiré"))
    }

    /// The one person who is seen signs for everybody's page.
    private func agree(_ journey: Journey) throws {
        try journey.browser.find("input[value=adult]").click()
        try journey.browser.find("input[name=usage][value=everyone]").click()
        try journey.browser.execute(
            "document.getElementById('signe').value='2026-01-10';document.getElementById('fin').value='2031-01-10'")
        try journey.send([("repere", "à gauche"), ("papier", "Classeur Images")], "button[value=noter]")
        #expect(try journey.browser.find("[role=status]").text.contains("L’accord est noté"))
    }

    @Test(arguments: Journey.looks)
    func `somebody is asked to sign a sheet, signs, writes in it, and leaves`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let (one, two) = (try journey(.editor, width, javaScript), try journey(.member, width, javaScript))
        defer { [one, two].forEach { $0.browser.close() } }
        let page = "\(Self.sheet)/cosignataires"
        try one.open(page)
        try one.look(at: "nobody signs")
        try one.send(
            [("courriel", "\(DemoPerson.Part.member.rawValue)@aubrelle.example")], "button[value=inviter]")
        #expect(try one.browser.find("[role=status]").text.contains("C’est fait"))
        try two.open("/nouvelles")
        #expect(try two.browser.find("main").text.contains("cosigner"))
        try two.open(page)
        try two.look(at: "asked")
        try two.press("button[value=cosigner]")
        try two.look(at: "signed")
        try two.open("\(Self.sheet)/ecrire/emergence")
        let box = try two.browser.find("textarea[name^='v/problem/']")
        try box.clear()
        try box.type("Écrit à plusieurs, \(width) \(javaScript).")
        try two.press("p button[value=enregistrer]")
        #expect(try two.browser.find("[role=status]").text.contains("C’est enregistré"))
        try one.open(page)
        try one.look(at: "somebody signs")
        try two.open(page)
        try two.press("button[value=arreter]")
        try two.open("\(Self.sheet)/ecrire")
        #expect(try two.heading != "Écrire la fiche")
    }
}
