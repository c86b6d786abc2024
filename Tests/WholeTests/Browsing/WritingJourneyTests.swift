import Domain
import TestSupport
import Testing

/// A sheet is written by several people: saved, written at the same time, brought back, published.
@Suite(.serialized) struct WritingJourneyTests {
    private static let site = Result { try RunningSite(try DataFolder(), ["--demo"]) }
    private static let sheet = "/pratiques/\(InhabitedSite.alone)"

    private func journey(_ part: DemoPerson.Part, _ width: Int, _ javaScript: Bool) throws -> Journey {
        let journey = try Journey(try Self.site.get(), width: width, javaScript: javaScript)
        try journey.signIn(as: part)
        return journey
    }

    private func write(_ journey: Journey, _ field: String, _ text: String) throws {
        let box = try journey.browser.find("textarea[name^='v/\(field)/']")
        try box.clear()
        try box.type(text)
    }

    @Test(arguments: Journey.looks)
    func `two people write the same section, nothing is lost, and readers see what was published`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let (one, two) = (try journey(.editor, width, javaScript), try journey(.editor, width, javaScript))
        defer { [one, two].forEach { $0.browser.close() } }
        let mark = "\(width) \(javaScript)"
        try one.open("\(Self.sheet)/ecrire")
        try one.look(at: "the sections")
        for person in [one, two] { try person.open("\(Self.sheet)/ecrire/emergence") }
        try write(two, "problem", "Le sien \(mark).")
        try two.press("p button[value=enregistrer]")
        #expect(try two.browser.find("[role=status]").text.contains("C’est enregistré"))
        // Another field of the same section is joined.
        try write(one, "emergence", "Une rencontre \(mark).")
        try one.press("p button[value=enregistrer]")
        #expect(try one.browser.find("[role=status]").text.contains("besoin"))
        // The same field is not overwritten.
        for person in [one, two] { try person.open("\(Self.sheet)/ecrire/emergence") }
        try write(two, "problem", "Encore le sien \(mark).")
        try two.press("p button[value=enregistrer]")
        try write(one, "problem", "Le mien \(mark).")
        try one.press("p button[value=enregistrer]")
        try one.look(at: "both texts")
        #expect(try one.browser.find(".written .note").text.contains("Encore le sien \(mark)."))
        #expect(try one.browser.find("textarea[name^='v/problem/']").text == "Le mien \(mark).")
        try one.press("p button[value=enregistrer]")
        try comeBack(one, mark)
    }

    /// Back to what the other wrote, then published.
    private func comeBack(_ one: Journey, _ mark: String) throws {
        try one.open("\(Self.sheet)/historique")
        try one.look(at: "the history")
        try one.press(".saves a")
        try one.look(at: "a difference")
        #expect(try one.browser.find("ins").text.contains("Le mien"))
        // Back to what the other wrote.
        try one.open("\(Self.sheet)/historique")
        try one.press(".saves li:nth-child(2) a")
        try one.press("main form.account button")
        try one.open("\(Self.sheet)/publication")
        try one.look(at: "before publishing")
        #expect(try one.site.get(Self.sheet).text.contains("sien \(mark)") == false)
        try one.press("main form.account button")
        // Everybody reads it: also an editor ticks what was checked.
        try one.look(at: "before deciding")
        try one.tickAll()
        try one.press("button[value=publier]")
        #expect(try one.browser.find("[role=status]").text.contains("C’est fait"))
        #expect(try one.site.get(Self.sheet).text.contains("Encore le sien \(mark)."))
    }

    @Test func `what is typed is kept while the page stays open`() throws {
        let journey = try journey(.editor, 1_280, true)
        defer { journey.browser.close() }
        try journey.open("\(Self.sheet)/ecrire/way")
        try write(journey, "step", "Appeler la mairie")
        let told = try journey.browser.executeAndWait(
            """
            const done = arguments[arguments.length - 1];
            const look = setInterval(() => {
              const text = document.querySelector(".kept")?.textContent;
              if (text) { clearInterval(look); done(text); }
            }, 50);
            """)
        #expect(told.string?.contains("Brouillon gardé") == true)
        try journey.open("\(Self.sheet)/ecrire/way")
        #expect(try journey.browser.find("textarea[name^='v/step/']").text == "Appeler la mairie")
    }
}
