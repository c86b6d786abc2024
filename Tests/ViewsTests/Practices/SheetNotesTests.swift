import Domain
import HTML
import Testing
import Texts
import XML

@testable import Views

/// What a sheet says of its source beside its facts, and what it puts first when a source is short.
@Suite struct SheetNotesTests {
    private func page(_ facts: [Fact], source code: String = "essai") throws -> XMLElement {
        let made = Shown.sheet(facts)
        var source = made.source
        source?.code = code
        let sheet = Sheet(practice: made.practice, edition: made.edition, source: source, facts: facts)
        let frame = Frame(
            texts: Texts(.fr), display: Display(), timeZone: try TimeZone(named: "Europe/Paris"), otherLanguage: nil,
            canonical: nil)
        let bytes = SheetPage(sheet, template: .current, vocabularies: Shown.vocabularies, frame: frame).bytes
        #expect(XML.htmlProblems(bytes) == [])
        return try #require(XML.html(bytes)?.first("main"))
    }

    private func defect(_ field: String) -> [Fact] {
        [
            Shown.fact("measure", "Personnes formées", item: "m") { ($0.number, $0.unit) = (12, "personnes") },
            Shown.fact("defect", "Le total fait 98", item: "d"),
            Shown.fact("defect.field", item: "f", parent: "d") { $0.term = field },
        ]
    }

    @Test func `a doubt about figures stands beside them, a doubt about something else does not`() throws {
        let notes = try page(defect("indicateurs")).all("p", with: ["class": "note"])
        #expect(notes.map(\.text) == ["La source laisse un doute\u{A0}: Le total fait 98"])
        #expect(try page(defect("publics")).all("p", with: ["class": "note"]).isEmpty)
    }

    @Test func `only a sheet of the demonstration says that it is invented`() throws {
        let facts = [Shown.fact("description", "Ce que c’est")]
        let fiction = Texts(.fr).sheet.fiction
        #expect(try page(facts, source: Demonstration.document.code).text.contains(fiction))
        #expect(!(try page(facts).text.contains(fiction)))
    }

    @Test func `a short record says its result and its place as printed among the essentials`() throws {
        let result = Shown.fact("result", "moins d’isolement", item: "r")
        let place = Shown.fact("territory", item: "t") { ($0.absence, $0.printed) = (.notStated, "Village rural") }
        func essentials(_ facts: [Fact]) throws -> String {
            try #require(try page(facts).all("dl", with: ["class": "essential"]).first).text
        }
        let short = try essentials([result, place])
        #expect(short.contains("Moins d’isolement") && short.contains("Village rural"))
        let full = try essentials([result, Shown.fact("effect", "la parole circule", item: "e")])
        #expect(full.contains("La parole circule") && !full.contains("Moins d’isolement"))
    }
}
