import Acts
import Domain
import Exchange
import HTTP
import TestSupport
import Testing
import Texts
import XML

/// A sheet as files: what each holds, and who gets it.
@Suite struct SheetFileTests {
    static let types = [
        "md": "text/markdown; charset=utf-8", "json": "application/json", "csv": "text/csv; charset=utf-8",
        "ris": "application/x-research-info-systems; charset=utf-8", "jsonld": "application/ld+json",
        "dc.xml": "application/xml; charset=utf-8",
    ]
    private static let suffixes = types.keys.sorted()

    @Test(arguments: suffixes)
    func `a file has its type, its name, its tag and its language`(_ suffix: String) throws {
        let page = try TestSite.withRealPractices().ask("/pratiques/mission-interface.\(suffix)")
        #expect(page.status == 200 && page.headers["Content-Type"] == Self.types[suffix])
        #expect(page.headers["Content-Disposition"] == "attachment; filename=\"mission-interface.\(suffix)\"")
        #expect(page.headers["Vary"] == "Cookie" && page.headers["Cache-Control"] == "private, no-cache")
        #expect(page.html.contains("Mission Interface"))
        let english = try TestSite.withRealPractices().ask(
            "/pratiques/mission-interface.\(suffix)", cookies: [Language.en.cookie])
        #expect((english.bytes == page.bytes) == (suffix != "md"))
    }

    @Test(arguments: suffixes)
    func `a former address leads on, a sheet taken back is gone, a hidden one was never there`(
        _ suffix: String
    ) throws {
        let site = try TestSite()
        try site.world.bring([Drafts.practice("1", "Avant")])
        try site.world.bring([Drafts.practice("1", "Après")], original: "[1]")
        let moved = try site.ask("/pratiques/avant.\(suffix)?lang=en")
        #expect(moved.status == 301 && moved.headers["Location"] == "/pratiques/apres.\(suffix)?lang=en")
        #expect(try site.ask("/pratiques/apres.\(suffix)").status == 200)
        _ = try site.world.perform(WithdrawSheet(slug: "apres", reason: "essai"))
        #expect(try site.ask("/pratiques/apres.\(suffix)").status == 410)
        _ = try site.world.perform(PublishSheet(slug: "apres"))
        try site.world.place("apres", rung: .network)
        let hidden = try site.ask("/pratiques/apres.\(suffix)")
        let absent = try site.ask("/pratiques/jamais-vue.\(suffix)")
        #expect(hidden.status == 404 && hidden.bytes == absent.bytes)
        #expect(try site.ask("/pratiques/.\(suffix)").status == 404)
    }

    @Test func `JSON says every fact of the sheet, in the order of the template`() throws {
        let site = try TestSite.withRealPractices()
        let world = site.world
        for address in try site.sheets() {
            let slug = String(address.dropFirst("/pratiques/".count))
            let sheet = try world.sheet(slug)
            let json = try JSON.parse(try site.ask("\(address).json").bytes)
            let projection = SheetProjection(sheet, template: world.world.template)
            var told: [(field: String, count: Int)] = []
            for strand in json["strands"]?.elements ?? [] {
                for section in strand["sections"]?.elements ?? [] {
                    told += (section["fields"]?.elements ?? []).map {
                        ($0["field"]?.text ?? "", $0["facts"]?.elements?.count ?? 0)
                    }
                }
            }
            let expected = Strand.allCases.flatMap { projection.sections(of: $0) }.flatMap(\.fields)
            #expect(told.map(\.field) == expected.map(\.field.name) && told.map(\.count) == expected.map(\.items.count))
            #expect(json["title"]?.text == sheet.practice.title && json["edition"]?["licence"]?.text?.isEmpty == false)
            #expect(json["sources"]?.elements?.first?["code"]?.text == sheet.source?.code)
        }
    }

    @Test func `Markdown has a heading for each part that says something, and the figures in a table`() throws {
        let site = try TestSite.withRealPractices()
        let text = try site.ask("/pratiques/mission-interface.md").html
        for heading in [
            "# Mission Interface", "## Contexte\u{A0}: ce qui est d’ici", "## Démarche\u{A0}: ce qui voyage",
            "## Résultats\u{A0}: ce qui s’est passé", "## Source, licence, adresse",
        ] {
            #expect(text.contains("\n\(heading)\n") || text.hasPrefix("\(heading)\n"), "\(heading)")
        }
        #expect(text.contains("| --- | ---: | --- | --- | --- |") && text.contains("Licence Ouverte 2.0"))
        let english = try site.ask("/pratiques/mission-interface.md?lang=en").html
        #expect(english.contains("\n## Source, licence, address\n") && !english.contains("Résultats"))
    }

    @Test func `the table has the one row that the list has`() throws {
        let site = try TestSite.withRealPractices()
        let one = try site.ask("/pratiques/mission-interface.csv").html.split(separator: "\r\n")
        let all = try site.ask("/pratiques.csv").html
        #expect(one.count >= 2 && one.dropFirst().allSatisfy { all.contains($0) } && all.hasPrefix(one[0]))
        #expect(one[1].hasPrefix("hcts-2021:4C;Mission Interface;"))
    }

    @Test func `a text cannot leave its place in any format`() throws {
        let hostile =
            "</script><script>alert(1)</script> | [x](javascript:y) ]]> &amp; \u{1}\u{2028}\nER  - \n# x"
        let site = try TestSite()
        try site.world.bring([Drafts.practice("1", "=Titre \(hostile)", text: hostile)])
        let address = try #require(try site.sheets().first)
        let page = try site.ask(address)
        let scripts = try page.root.all("script", with: ["type": "application/ld+json"])
        #expect(scripts.count == 1)
        #expect(XML.htmlProblems(page.bytes) == [])
        let embedded = try JSON.parse(Array(try #require(writtenData(in: page)).utf8))
        #expect(embedded == (try JSON.parse(try site.ask("\(address).jsonld").bytes)))
        #expect(embedded["headline"]?.text?.contains("</script>") == true)
        #expect(try page.root.all("script").allSatisfy { !$0.text.hasPrefix("alert") })
        #expect(
            try XML.document(try site.ask("\(address).dc.xml").bytes).first("title")?.text.contains("</script>") == true
        )
        let lines = try site.ask("\(address).ris").html.split(separator: "\r\n")
        #expect(lines.first == "TY  - ELEC" && lines.filter { $0.hasPrefix("ER") }.count == 1)
        #expect(lines.allSatisfy { $0.dropFirst(2).hasPrefix("  - ") })
        let markdown = try site.ask("\(address).md").html
        #expect(!markdown.contains("<script") || markdown.contains("\\<script"))
        #expect(!markdown.contains("\n# x") && !markdown.contains("[x]("))
        #expect(try site.ask("\(address).csv").html.contains("'=Titre"))
    }

    @Test func `the page offers every file, cites the sheet, and tells programs`() throws {
        let site = try TestSite(publicAddress: "https://essaim.example.org", printsPDF: true)
        try site.world.bring([Drafts.practice("1", "Une pratique")])
        let page = try site.ask("/pratiques/une-pratique")
        let block = try #require(try page.root.element(id: "emporter"))
        let links = block.all("a").compactMap { $0["href"] }
        for suffix in Self.suffixes + ["pdf"] {
            #expect(links.contains("/pratiques/une-pratique.\(suffix)"), "\(suffix)")
        }
        let citation = try #require(block.all("p", with: ["class": "cite"]).first).text
        #expect(
            citation.hasPrefix("«\u{202F}Une pratique\u{202F}».") && citation.contains("Recueil d’essai, Essaim, 2026"))
        #expect(citation.hasSuffix("https://essaim.example.org/pratiques/une-pratique"))
        let alternates = try page.root.all("link", with: ["rel": "alternate"]).compactMap { $0["href"] }
        // A print costs seconds: who wants it clicks, and no program is sent to it.
        #expect(Set(alternates) == Set(links).subtracting(["/pratiques/une-pratique.pdf"]))
        let print = try #require(block.all("a").first { $0["href"]?.hasSuffix(".pdf") == true })
        #expect(print["rel"] == "nofollow")
        let data = try JSON.parse(try site.ask("/pratiques/une-pratique.jsonld").bytes)
        #expect(data["@id"]?.text == "https://essaim.example.org/pratiques/une-pratique")
    }

    /// What a browser takes for the data of the page: everything up to the first end of the element.
    private func writtenData(in page: Page) -> String? {
        guard let start = page.html.firstRange(of: "<script type=\"application/ld+json\">")?.upperBound else {
            return nil
        }
        let rest = page.html[start...]
        return rest.firstRange(of: "</script>").map { String(rest[..<$0.lowerBound]) }
    }
}
