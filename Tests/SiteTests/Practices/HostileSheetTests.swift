import Domain
import TestSupport
import Testing
import Texts
import XML

@Suite struct HostileSheetTests {
    private static let markup = "<script>alert(1)</script><b onclick=x>\"'&amp;"

    private func facts() -> [Fact] {
        let texts = [
            ("definition", "description"), ("objective", "description"), ("step", "way"), ("tool", "way"),
            ("obstacle", "conditions"), ("lever", "conditions"), ("effect", "effects"), ("lesson", "deployment"),
            ("emergence", "emergence"), ("milestone", "milestones"), ("subtitle", "identity"), ("public", "public"),
            ("reference", "source"), ("defect", "source"), ("board", "governance"), ("prospect", "prospects"),
        ].map { field, section in
            var fact = Fact(item: field, section: section, field: field, position: 0)
            fact.text = "\(Self.markup) \(field)"
            fact.locator = "<i>12"
            return fact
        }
        var measure = Fact(item: "m", section: "measures", field: "measure", position: 0)
        (measure.text, measure.number, measure.unit) = (Self.markup, 3, "<u>")
        (measure.printed, measure.locator) = ("<b>trois</b>", "\"><i>")
        var body = Fact(item: "b", section: "identity", field: "bearer", position: 0)
        body.organisation = OrganisationReference(name: Self.markup, kind: "association")
        var place = Fact(item: "p", section: "identity", field: "territory", position: 0)
        place.territory = TerritoryReference(name: Self.markup, kind: "commune")
        var link = Fact(item: "l", section: "source", field: "reference.address", position: 0, parent: "reference")
        link.text = "javascript:alert(1)"
        measure.unit = "personnes"
        return texts + [measure, body, place, link]
    }

    @Test(arguments: [Language.fr, .en])
    func `markup in a contributed text is read as it was written, and nothing of it works`(
        _ language: Language
    ) throws {
        let site = try TestSite()
        try site.world.bring([Drafts.practice("a", "Fiche <b>hostile</b>", more: facts())])
        for address in ["/pratiques/fiche-b-hostile-b", "/pratiques", "/pratiques?q=hostile", "/"] {
            let page = try site.ask(address, cookies: [language.cookie])
            #expect(page.status == 200, "\(address)")
            #expect(XML.htmlProblems(page.bytes) == [], "\(address)")
            let main = try page.main
            let ours = { (element: XMLElement) in element["src"]?.hasPrefix("/static/") == true && element.text.isEmpty
            }
            let written = main.all { ["script", "b", "i", "u"].contains($0.name) && !ours($0) }
            #expect(written.isEmpty, "\(address)")
            #expect(main.all { $0.attributes.keys.contains { $0.hasPrefix("on") } }.isEmpty, "\(address)")
            #expect(main.all(withAttribute: "href").allSatisfy { $0["href"]?.hasPrefix("javascript") == false })
        }
        let sheet = try site.ask("/pratiques/fiche-b-hostile-b").text
        #expect(sheet.contains("<script>alert(1)</script>"))
        #expect(sheet.components(of: "<script>") >= 18)
    }
}

extension String {
    fileprivate func components(of mark: String) -> Int {
        split(separator: mark, omittingEmptySubsequences: false).count - 1
    }
}
