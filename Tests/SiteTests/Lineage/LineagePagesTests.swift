import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

/// Where a practice comes from, and where a method is known, as pages.
@Suite struct LineagePagesTests {
    private static let gironde = "/pratiques/conferences-familiales-en-gironde/filiation"

    @Test func `the list says each link with its place in the source, and likeness stands apart`() throws {
        let page = try TestSite.withRealPractices().ask(Self.gironde)
        let rows = try page.main.all("tbody").flatMap { $0.all("tr") }
        #expect(rows.count == 5)
        #expect(rows.allSatisfy { $0.text.contains("l.") })
        #expect(rows.contains { $0.text.contains("Cette pratique s’inspire de Traditions maories") })
        #expect(rows.contains { $0.text.contains("coopère avec cette pratique") })
        #expect(!rows.contains { $0.text.contains("même démarche") })
        let text = try page.text
        #expect(text.contains("Ressemblances relevées à la lecture") && text.contains("même démarche"))
    }

    @Test func `every link of the drawing is one of the list`() throws {
        let site = try TestSite.withRealPractices()
        for address in try site.sheets() {
            let page = try site.ask(address + "/filiation")
            #expect(page.status == 200)
            let drawn = try page.main.all("svg").flatMap { $0.all("a") }
            let listed = Set(try page.main.all("tbody").flatMap { $0.all("a") }.compactMap { $0["href"] })
            for link in drawn {
                #expect(link["href"].map(listed.contains) == true && link["aria-label"]?.isEmpty == false, "\(address)")
            }
        }
    }

    @Test func `a hidden practice is nowhere on the page, and its own page answers as one that never was`() throws {
        let site = try TestSite()
        try site.world.bring([
            Drafts.practice("un", "Un", targets: ["x"]), Drafts.practice("x", "Cachette", targets: ["un"]),
        ])
        try site.world.place("cachette", rung: .network)
        let page = try site.ask("/pratiques/un/filiation?voisinage=2")
        #expect(page.status == 200 && !page.html.lowercased().contains("cachette"))
        #expect(try page.text.contains("Aucune fiche ne dit d’où vient cette pratique"))
        let hidden = try site.ask("/pratiques/cachette/filiation")
        #expect(hidden.status == 404)
        #expect(try site.ask("/pratiques/un").html.contains("cachette") == false)
    }

    @Test func `an address that was given up leads to the lineage under the new one`() throws {
        let site = try TestSite()
        try site.world.bring([Drafts.practice("1", "Avant")])
        try site.world.bring([Drafts.practice("1", "Après")])
        let page = try site.ask("/pratiques/avant/filiation?voisinage=2")
        #expect(page.status == 301 && page.headers["Location"] == "/pratiques/apres/filiation?voisinage=2")
    }

    @Test func `a sheet leads to its lineage, and says likeness apart`() throws {
        let page = try TestSite.withRealPractices().ask("/pratiques/conferences-familiales-en-gironde")
        #expect(try page.internalAddresses.contains(Self.gironde))
        let provenance = try #require(page.main.element(id: "provenance"))
        #expect(provenance.all("h4").contains { $0.text == "Ressemblances relevées à la lecture" })
    }

    @Test func `a method is shown year by year, the map and the table of the same lines`() throws {
        let site = try TestSite.withRealPractices()
        #expect(
            try site.ask("/demarches/conference-familiale").internalAddresses.contains(
                "/demarches/conference-familiale/par-annee"))
        let page = try site.ask("/demarches/conference-familiale/par-annee?annee=2017")
        let text = try page.text
        #expect(text.contains("5 fiches disent un avancement daté, sur 5"))
        #expect(text.contains("2 départements dont une fiche parle cette année-là"))
        let rows = try page.main.all("tbody").flatMap { $0.all("tr") }
        #expect(rows.count == 3 && rows.count { $0.text.contains("dit avant") } == 1)
        let said = try page.main.all("svg").flatMap { $0.all("path") }.compactMap { $0["class"] }
        #expect(said.count { $0 == "said" } == 3 && said.count { $0 == "before" } == 2, "one of each in the legend")
        #expect(try page.main.all("option").count == 8)
    }

    @Test(arguments: ["1", "abc", "99999", "-3", "2016&annee=2019"])
    func `any year gets a sound page`(_ year: String) throws {
        let page = try TestSite.withRealPractices().ask("/demarches/conference-familiale/par-annee?annee=\(year)")
        try expectSound(page, .fr, at: year)
    }

    @Test func `a method without a dated sheet says what would help`() throws {
        let page = try TestSite.withRealPractices().ask("/demarches/aller-vers/par-annee")
        #expect(try page.text.contains("ne dit encore un avancement daté"))
        #expect(try TestSite.withRealPractices().ask("/demarches/licorne/par-annee").status == 404)
    }
}
