import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

@Suite struct TerritoryPageTests {
    private static let addresses = [
        "/territoires", "/territoires/gironde", "/territoires/herault", "/territoires/occitanie",
        "/territoires/sete", "/territoires/la-reunion", "/territoires/saint-martin", "/pres-de-chez-moi",
        "/pres-de-chez-moi?q=gironde", "/pres-de-chez-moi?q=20000", "/pres-de-chez-moi?q=girnode",
        "/pres-de-chez-moi?q=nulle+part", "/pratiques?territoire=gironde",
    ]

    @Test(arguments: addresses, [Language.fr, .en])
    func `a page of places is sound in the language of its reader`(_ address: String, _ language: Language) throws {
        let page = try TestSite.withRealPractices().ask(address, cookies: [language.cookie])
        try expectSound(page, language, at: "\(address) \(language)")
    }

    @Test func `the map says how many sheets are placed, and that sheets are no measure`() throws {
        let page = try TestSite.withRealPractices().ask("/territoires")
        #expect(try page.text.contains("22 fiches sont situées dans au moins un département, sur 22 fiches à lire."))
        #expect(try page.text.contains("pas l’activité d’un territoire"))
        let map = try #require(page.main.first("svg"))
        #expect(map.all("a").count == 101)
        #expect(
            map.all("a").contains {
                $0["aria-label"] == "Gironde (33)\u{A0}: 2 fiches" && $0["href"] == "/territoires/gironde"
            })
        #expect(map.all("a").contains { $0["aria-label"] == "Ain (01)\u{A0}: une fiche" })
    }

    @Test func `the table holds every département with the number of the map, by region and by name`() throws {
        let page = try TestSite.withRealPractices().ask("/territoires")
        let table = try #require(page.main.first("table"))
        let rows = table.all("tr").filter { $0.all("td").count == 2 }
        #expect(rows.count == 107)
        let gironde = try #require(rows.first { $0.first("th")?.text == "Gironde" })
        #expect(gironde.all("td").map(\.text) == ["33", "2"])
        let regions = table.all("th", with: ["scope": "rowgroup"]).map(\.text)
        #expect(regions.count == 19 && regions.first == "Auvergne-Rhône-Alpes")
        #expect(regions.last == "Outre-mer, hors région")
    }

    @Test func `a place says what moves there, in words, with what is next door`() throws {
        let page = try TestSite.withRealPractices().ask("/territoires/herault")
        #expect(try page.heading == "Ce qui bouge ici\u{A0}: Hérault")
        #expect(try page.text.contains("2 fiches sont situées ici."))
        #expect(try page.text.contains("Sète (une fiche)"))
        #expect(try page.internalAddresses.contains("/territoires/occitanie"))
        #expect(try page.internalAddresses.contains("/pratiques?territoire=herault"))
        #expect(try page.text.contains("Dans les départements qui touchent celui-ci\u{A0}: Aude, Aveyron, Gard, Tarn"))
    }

    @Test func `the sheet leads to its place, the list of the place to its sheets`() throws {
        let site = try TestSite.withRealPractices()
        let sheet = try site.ask("/pratiques/conferences-familiales-en-ardeche")
        #expect(try sheet.internalAddresses.contains("/territoires/ardeche"))
        let list = try site.ask("/pratiques?territoire=occitanie")
        #expect(list.status == 200)
        #expect(try list.results.contains("GIP Gers Solidaire"))
        #expect(try site.ask("/pratiques?territoire=nulle-part").text.contains("nulle-part"))
    }

    @Test func `a place without sheets says what to do next`() throws {
        let page = try TestSite.withRealPractices().ask("/territoires/lozere")
        #expect(try page.text.contains("Personne n’a encore raconté de pratique ici."))
        #expect(try page.internalAddresses.contains("/pres-de-chez-moi"))
    }

    @Test func `a place that only a hidden sheet names answers like an absent one`() throws {
        let site = try TestSite()
        var fact = Fact(item: "lieu", section: "identity", field: "territory", position: 0)
        fact.territory = TerritoryReference(name: "Val Secret", kind: "commune", departement: "34")
        try site.world.bring([Drafts.practice("1", "Cachée", more: [fact])])
        #expect(try site.ask("/territoires/val-secret").status == 200)
        try site.world.place("cachee", rung: .team)
        let hidden = try site.ask("/territoires/val-secret")
        let absent = try site.ask("/territoires/jamais-vu")
        #expect(hidden.status == 404 && hidden.bytes == absent.bytes)
        #expect(try !site.ask("/territoires/herault").html.contains("Secret"))
    }

    @Test func `what was typed comes back, is not kept, and a slip is met by a proposal`() throws {
        let site = try TestSite.withRealPractices()
        let before = try DatabaseContent(of: site.world.database)
        let page = try site.ask("/pres-de-chez-moi?q=girnode%3Cb%3E")
        #expect(try page.main.first("input")?["value"] == "girnode<b>")
        let slip = try site.ask("/pres-de-chez-moi?q=girnode")
        #expect(try slip.internalAddresses.contains("/pres-de-chez-moi?q=Gironde"))
        #expect(slip.headers["Set-Cookie"] == nil)
        #expect(try DatabaseContent(of: site.world.database) == before)
    }

    @Test func `imported outlines replace the hexagons of their départements`() throws {
        let site = try TestSite()
        let ring = [(0, 0), (90_000, 0), (90_000, 90_000)].map { Outline.Point(x: $0.0, y: $0.1) }
        let outline = Outline(projection: .lambert93, rings: [ring])
        let shape = BoundaryShape(
            number: 1, code: "34", property: "code", name: "Hérault", outline: outline, sketch: outline)
        try site.world.perform(
            ImportBoundaries(.put([shape], refusals: [], source: "contours.geojson"), isDryRun: false))
        let map = try site.ask("/territoires")
        #expect(try map.main.first("svg")?.all("a").count == 101)
        #expect(try map.text.contains("Les contours importés"))
        let page = try site.ask("/territoires/herault")
        #expect(try page.main.first("figure")?.text.contains("contours.geojson") == true)
        try expectSound(map, .fr, at: "/territoires")
    }
}
