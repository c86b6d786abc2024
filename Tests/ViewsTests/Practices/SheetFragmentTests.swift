import Domain
import HTML
import Routes
import Testing
import Texts
import XML

@testable import Views

@Suite struct SheetFragmentTests {
    private func frame(_ language: Language = .fr) throws -> Frame {
        Frame(
            texts: Texts(language), display: Display(), timeZone: try TimeZone(named: "Europe/Paris"),
            otherLanguage: nil,
            canonical: nil)
    }

    private func page(_ facts: [Fact], title: String = "Essai", _ language: Language = .fr) throws -> XMLElement {
        let sheet = Shown.sheet(facts, title: title)
        let bytes = SheetPage(
            sheet, template: .current, vocabularies: Shown.vocabularies, frame: try frame(language)
        ).bytes
        #expect(XML.htmlProblems(bytes) == [])
        return try #require(XML.html(bytes)?.first("main"))
    }

    private var obstacle: Fact { Shown.fact("obstacle", "Le temps manque", item: "o") }
    private var lever: Fact { Shown.fact("lever", "Une équipe stable", item: "l") }

    @Test func `obstacles and levers stand side by side, and nobody is made to have paired them`() throws {
        let page = try page([obstacle, lever])
        let pair = try #require(page.all("div", with: ["class": "pair"]).first)
        #expect(pair.elements.map(\.text) == ["Ce qui a freinéLe temps manque", "Ce qui a aidéUne équipe stable"])
        #expect(page.text.contains("sans lien déclaré"))
    }

    @Test func `a declared pair is drawn as one, and what nobody paired stays side by side`() throws {
        let lifted = Shown.fact("lever.obstacle", "Le temps manque", item: "p", parent: "l")
        let alone = [Shown.fact("obstacle", "La salle ferme", item: "o2"), Shown.fact("lever", "Une fête", item: "l2")]
        let one = try page([obstacle, lever, lifted])
        #expect(
            one.all("dl", with: ["class": "pair lifted"]).first?.all("dd").map(\.text) == [
                "Le temps manque", "Une équipe stable",
            ])
        #expect(one.all("div", with: ["class": "pair"]).isEmpty && !one.text.contains("sans lien déclaré"))
        let both = try page([obstacle, lever, lifted] + alone)
        #expect(both.all("dl", with: ["class": "pair lifted"]).count == 1)
        let beside = try #require(both.all("div", with: ["class": "pair"]).first)
        #expect(beside.elements.map(\.text) == ["Les autres freinsLa salle ferme", "Les autres leviersUne fête"])
        let open = try page([obstacle, lever, lifted, alone[0]])
        #expect(open.text.contains("Aucun levier relevé"))
    }

    @Test func `an obstacle and a lever lead to their pages`() throws {
        let page = try page([
            obstacle, Shown.fact("obstacle.type", item: "ot", parent: "o") { $0.term = "locaux" },
            lever, Shown.fact("lever.type", item: "lt", parent: "l") { $0.term = "formation" },
        ])
        let addresses = Set(page.all("a").compactMap { $0["href"] })
        #expect(addresses.isSuperset(of: ["/freins/locaux", "/leviers/formation"]))
    }

    @Test func `an obstacle without a lever is an open question`() throws {
        let page = try page([obstacle])
        #expect(page.text.contains("Aucun levier relevé\u{A0}: question ouverte."))
        #expect(!page.text.contains("sans lien déclaré"))
        #expect(try self.page([lever]).text.contains("Non indiqué par la source"))
    }

    @Test func `a figure has its row with value, unit, period, nature and whence`() throws {
        let measure = Shown.fact("measure", "Personnes formées", item: "m") {
            ($0.number, $0.comparator, $0.unit, $0.locator, $0.printed) = (12, .about, "personnes", "40, 42", "douze")
            ($0.since, $0.until) = (nil, Shown.day(2020, 3, 31))
        }
        let nature = Shown.fact("measure.nature", item: "n", parent: "m") { $0.term = "moyen" }
        let scope = Shown.fact("measure.scope", "deux sites", item: "s", parent: "m")
        let row = try #require(try page([measure, nature, scope]).first("tbody")?.first("tr"))
        #expect(
            row.elements.dropFirst().prefix(3).map(\.text) == [
                "environ 12imprimé\u{A0}: «\u{202F}douze\u{202F}»", "personnes", "jusqu’en mars 2020",
            ])
        #expect(row.elements[0].text == "Personnes forméesmoyens · périmètre\u{A0}: deux sites")
        let whence = row.elements[4].text
        for words in [
            "lignes 40, 42", "D’où vient ce chiffre", "Recueil, lignes 40, 42.", "ordre de grandeur",
            "Périmètre\u{A0}: deux sites.",
            "Imprimé dans la source\u{A0}: «\u{202F}douze\u{202F}».",
        ] { #expect(whence.contains(words), "\(words)") }
    }

    @Test func `a strand that says nothing is not drawn, and the contents name the others only`() throws {
        let page = try page([obstacle])
        #expect(page.all("section").compactMap { $0["id"] } == ["approach", "provenance"])
        let contents = try #require(page.all("ul", with: ["class": "contents"]).first)
        #expect(contents.all("a").compactMap { $0["href"] } == ["#approach", "#provenance"])
    }

    @Test func `the source is named with its year, the edition with its date and licence`() throws {
        let text = try page([Shown.fact("defect", "Texte tronqué", item: "d") { $0.locator = "5" }]).text
        #expect(text.contains("Source\u{A0}: Recueil, Éditeur, 2021."))
        #expect(text.contains("Édition 3, publiée le 20 novembre 2026 sous Licence Ouverte 2.0."))
        #expect(text.contains("Texte tronqué l. 5"))
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "//ailleurs.example", "pas une adresse"])
    func `an address of a reference that is none is left out, its name stays`(_ address: String) throws {
        let page = try page([
            Shown.fact("reference", "Un guide", item: "r"),
            Shown.fact("reference.address", address, item: "a", parent: "r"),
        ])
        #expect(page.text.contains("Un guide"))
        #expect(page.all("a").allSatisfy { $0["rel"]?.contains("external") != true })
    }

    @Test func `the seven entries at the top say what is not known`() throws {
        let facts = [Shown.fact("caution", "Prudence")]
        let entries = try #require(try page(facts).all("dl", with: ["class": "essential"]).first).all("dd")
        #expect(entries.map(\.text) == Array(repeating: "Non indiqué par la source", count: 7))
    }

    @Test func `a title with markup is a title`() throws {
        let page = try page([obstacle], title: "</title><script>x</script>")
        #expect(page.first("h1")?.text == "</title><script>x</script>")
        #expect(page.all("script").isEmpty)
    }

    @Test func `a sheet of several sources numbers them, and each fact says which one it comes from`() throws {
        var other = Shown.sheet([]).source
        other?.code = "autre"
        other?.title = "Second recueil"
        let facts = [
            Shown.fact("extent", item: "x") { $0.locator = "10-40" },
            Shown.fact("stage", item: "s1") { $0.term = "essaimage" },
            Shown.fact("stage", item: "s2") { ($0.term, $0.source) = ("experimentation", "autre") },
            Shown.fact("objective", "Dire la même chose", item: "o1") { $0.locator = "12" },
            Shown.fact("objective", "Dire autre chose", item: "o2") { ($0.locator, $0.source) = ("30-31", "autre") },
        ]
        let one = Shown.sheet(facts)
        let sheet = Sheet(
            practice: one.practice, edition: one.edition, source: one.source, facts: facts,
            otherSources: [try #require(other)])
        let bytes = SheetPage(sheet, template: .current, vocabularies: Shown.vocabularies, frame: try frame()).bytes
        #expect(XML.htmlProblems(bytes) == [])
        let page = try #require(XML.html(bytes)?.first("main"))
        for text in [
            "l. 12, source 1", "l. 30-31, source 2", "Source\u{A0}: Recueil", "Source\u{A0}: Second recueil",
        ] {
            #expect(page.text.replacing("\u{202F}", with: " ").contains(text), "\(text)")
        }
        #expect(!(try self.page(facts.filter { $0.source == nil }).text.contains("source 1")))
    }
}
