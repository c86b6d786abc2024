import Acts
import Domain
import TestSupport
import Testing
import Texts
import XML

@Suite struct MapPageTests {
    @Test func `the map says how many sheets are placed, and that sheets are no activity`() throws {
        let page = try TestSite.withRealPractices().ask("/pratiques?vue=carte")
        let text = try page.text
        #expect(text.contains("22 fiches placées, aucune sans département."))
        #expect(text.contains("Ce sont des fiches, pas l’activité des territoires"))
        let map = try #require(page.main.first("svg", with: ["role": "group"]))
        let cell = try #require(map.all("a").first { $0["href"] == "/pratiques?territoire=gironde" })
        #expect(cell["aria-label"] == "Gironde (33)\u{A0}: 2 fiches")
        #expect(map.all("g").contains { $0.text.hasPrefix("Lozère (48)\u{A0}: aucune fiche") })
        #expect(map.all("a").count + map.all("g").count == 101)
    }

    @Test func `the table has the same numbers as the map, by name`() throws {
        let page = try TestSite.withRealPractices().ask("/pratiques?vue=carte")
        let map = try #require(page.main.first("svg", with: ["role": "group"]))
        let rows = try #require(page.main.first("table")).all("tr").filter { $0.all("td").count == 2 }
        let names = rows.compactMap { $0.first("th")?.text }
        #expect(names.first == "Ain" && names.last == "Yvelines" && names.count == map.all("a").count)
        for row in rows {
            let href = row.first("a")?["href"]
            let number = row.all("td").last?.text ?? ""
            let cell = try #require(map.all("a").first { $0["href"] == href })
            let words = number == "1" ? "une fiche" : "\(number) fiches"
            #expect(cell["aria-label"]?.hasSuffix(words) == true, "\(href ?? "")")
        }
    }

    @Test func `a cell leads to the same search in that place, a chosen one to the map without it`() throws {
        let site = try TestSite.withRealPractices()
        let page = try site.ask("/pratiques?q=famille&territoire=nord&vue=carte")
        let map = try #require(page.main.first("svg", with: ["role": "group"]))
        let chosen = try #require(map.first("a", with: ["aria-current": "true"]))
        #expect(chosen["href"] == "/pratiques?q=famille&vue=carte")
        #expect(chosen["aria-label"]?.hasSuffix("choisi\u{202F}; retirer ce choix") == true)
        let region = try site.ask("/pratiques?q=famille&territoire=hauts-de-france&vue=carte")
        let cells = try #require(region.main.first("svg", with: ["role": "group"])).all("a")
        #expect(cells.contains { $0["href"] == "/pratiques?q=famille&territoire=nord" })
    }

    @Test func `the keyboard goes through the map line by line`() throws {
        let page = try TestSite.withRealPractices().ask("/pratiques?vue=carte")
        let map = try #require(page.main.first("svg", with: ["role": "group"]))
        let lines = map.all("text").compactMap { text -> (Int, Int)? in
            guard let x = text["x"].flatMap(Int.init), let y = text["y"].flatMap(Int.init) else { return nil }
            return (y, x)
        }
        #expect(lines.count == 101)
        for (before, after) in zip(lines, lines.dropFirst()) { #expect(before < after) }
    }

    @Test func `imported outlines take the colours of the same steps`() throws {
        let site = try TestSite()
        var place = Fact(item: "lieu", section: "identity", field: "territory", position: 0)
        place.territory = TerritoryReference(name: "Hérault", kind: "departement", departement: "34")
        try site.world.bring([Drafts.practice("1", "Une", more: [place])])
        let ring = [(0, 0), (90_000, 0), (90_000, 90_000)].map { Outline.Point(x: $0.0, y: $0.1) }
        let outline = Outline(projection: .lambert93, rings: [ring])
        let shape = BoundaryShape(
            number: 1, code: "34", property: "code", name: "Hérault", outline: outline, sketch: outline)
        #expect(try site.ask("/pratiques?vue=carte").text.contains("Un hexagone par département"))
        try site.world.perform(
            ImportBoundaries(.put([shape], refusals: [], source: "contours.geojson"), isDryRun: false))
        let page = try site.ask("/pratiques?vue=carte")
        #expect(try page.text.contains("Les contours importés"))
        let cell = try #require(page.main.first("a", with: ["href": "/pratiques?territoire=herault"]))
        #expect(cell.first("path")?["class"] == "step-1" && cell.first("text") == nil)
        try expectSound(page, .fr, at: "/pratiques?vue=carte")
    }
}
