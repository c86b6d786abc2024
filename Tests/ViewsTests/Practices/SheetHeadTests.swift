import Domain
import HTML
import Testing
import Texts
import XML

@testable import Views

/// The first screen of a sheet: what it is in plain words, and what a stranger must know in thirty seconds.
@Suite struct SheetHeadTests {
    private func page(_ facts: [Fact], _ language: Language = .fr) throws -> XMLElement {
        let frame = Frame(
            texts: Texts(language), display: Display(), timeZone: try TimeZone(named: "Europe/Paris"),
            otherLanguage: nil, canonical: nil)
        let bytes = SheetPage(
            Shown.sheet(facts), template: .current, vocabularies: Shown.vocabularies, frame: frame
        ).bytes
        #expect(XML.htmlProblems(bytes) == [])
        return try #require(XML.html(bytes)?.first("main"))
    }

    private func plain(_ parts: (name: String, text: String)...) -> [Fact] {
        [Shown.fact("plain", "On se retrouve le mardi.", item: "p"), Shown.fact("definition", "Une démarche.")]
            + parts.map { Shown.fact("plain." + $0.name, $0.text, item: $0.name, parent: "p") }
    }

    @Test func `the plain version comes first, once, with who wrote it, and takes the place of the definition`() throws
    {
        let page = try page(plain(("by", "le centre social")))
        let section = try #require(page.all("section", with: ["class": "plain"]).first)
        #expect(section.text.contains("En langage clair") && section.text.contains("Écrit par le centre social."))
        #expect(page.all("p", with: ["class": "lead"]).isEmpty)
        #expect(page.text.split(separator: "On se retrouve le mardi.").count == 2)
        let essential = try #require(page.text.firstRange(of: "Où, depuis quand")?.lowerBound)
        let words = try #require(page.text.firstRange(of: "On se retrouve le mardi.")?.lowerBound)
        #expect(words < essential)
    }

    @Test func `it is called easy to read only when people concerned wrote it and others tested it`() throws {
        let texts = Texts(.fr).reading
        for parts in [[("by", "x")], [("with", "des habitantes")], [("test", "un groupe")]] {
            let facts = plain() + parts.map { Shown.fact("plain." + $0.0, $0.1, item: $0.0, parent: "p") }
            let text = try page(facts).text
            #expect(!text.contains(texts.plainEasy) && text.contains(texts.plainNotEasy))
        }
        let text = try page(plain(("with", "des habitantes"), ("test", "un groupe"))).text
        #expect(text.contains(texts.plainEasy) && !text.contains(texts.plainNotEasy))
        #expect(text.contains("Écrit avec des habitantes.") && text.contains("Testé par un groupe."))
    }

    @Test func `without a plain version the first sentences say what it is`() throws {
        let long = "La personne expose sa préoccupation. " + String(repeating: "Et encore ceci, très long. ", count: 20)
        let lead = try #require(try page([Shown.fact("definition", long)]).all("p", with: ["class": "lead"]).first)
        #expect(lead.text.hasPrefix("La personne expose") && lead.text.count <= 240 && lead.text.hasSuffix("."))
    }

    @Test func `first words are whole sentences`() {
        #expect(FirstWords.of("Une phrase. Une autre.", within: 100) == "Une phrase. Une autre.")
        #expect(FirstWords.of("Une phrase. Une autre.", within: 15) == "Une phrase.")
        #expect(
            FirstWords.of("Une seule phrase, longue, sans point", within: 5) == "Une seule phrase, longue, sans point")
        #expect(FirstWords.of("Loi n. 2002 et art. L. 1 du code", within: 8) == "Loi n. 2002 et art.")
        #expect(FirstWords.of("Pourquoi ? Parce que.", within: 12) == "Pourquoi ?")
        #expect(FirstWords.of("", within: 10).isEmpty)
    }

    @Test func `what got stuck is among the essentials, two short things at most, then how many more`() throws {
        let obstacles = ["La salle ferme", "Le temps manque", "La pluie"].map { Shown.fact("obstacle", $0, item: $0) }
        func stuck(_ facts: [Fact]) throws -> XMLElement {
            let entries = try #require(try page(facts).all("dl", with: ["class": "essential"]).first)
            let entry = try #require(entries.all("div").first { $0.first("dt")?.text == "Ce qui a coincé" })
            return try #require(entry.first("dd"))
        }
        let three = try stuck(obstacles)
        #expect(three.text.hasPrefix("La salle ferme · Le temps manque et 1 autre"))
        #expect(three.first("a")?["href"] == "#partie-conditions")
        #expect(try page(obstacles).element(id: "partie-conditions") != nil)
        #expect(try stuck([obstacles[0]]).text == "La salle ferme" && stuck([obstacles[0]]).all("a").isEmpty)
        let long = Shown.fact("obstacle", String(repeating: "Un très long frein, ", count: 8), item: "long")
        #expect(try stuck([long] + obstacles).text.contains("et 3 autres"))
    }

    @Test func `a note of the source stands in the section it speaks of`() throws {
        let page = try page([
            Shown.fact("milestone", "Lancement", item: "m") { $0.since = Shown.day(2018) },
            Shown.fact("defect", "Deux dates pour un début", item: "d"),
            Shown.fact("defect.field", item: "f", parent: "d") { $0.term = "jalons" },
        ])
        let context = try #require(page.element(id: "context"))
        #expect(
            context.all("p", with: ["class": "aside"]).map(\.text) == [
                "À savoir de la source\u{A0}: Dates repères\u{A0}: Deux dates pour un début"
            ])
        #expect(page.element(id: "provenance")?.text.contains("Deux dates pour un début") == true)
    }

    @Test func `a printed figure that is not ours stands beside it`() throws {
        func value(_ printed: String) throws -> String {
            let measure = Shown.fact("measure", "Familles", item: "m") {
                ($0.number, $0.unit, $0.printed, $0.locator) = (100, "%", printed, "12")
            }
            let page = try page([measure])
            return try #require(page.first("tbody")?.all("td").first).text
        }
        #expect(try value("98 %") == "100imprimé\u{A0}: «\u{202F}98\u{A0}%\u{202F}»")
        #expect(try value("100") == "100" && value("100 %") == "100" && value("2019-03") == "100")
    }

    @Test func `a method that is described here opens the first door, under its name`() throws {
        let method = KnowledgeEntry(
            .method, code: "referent_parcours", lines: [KnowledgeEntry.Line(.label, "un nom")])
        let facts = [Shown.fact("method", item: "m") { $0.term = "referent_parcours" }]
        let frame = Frame(
            texts: Texts(.fr), display: Display(), timeZone: try TimeZone(named: "Europe/Paris"), otherLanguage: nil,
            canonical: nil)
        let bytes = SheetPage(
            Shown.sheet(facts), template: .current, vocabularies: Shown.vocabularies,
            lexicon: Lexicon(Knowledge(methods: [method])), frame: frame
        ).bytes
        let door = try #require(XML.html(bytes)?.element(id: "ensuite")?.all("a").first)
        #expect(door["href"] == "/demarches/referent-parcours" && door.text == "Référent de parcours")
    }

    @Test func `the doors at the end are at most five, each with its reason`() throws {
        let facts = [
            Shown.fact("obstacle", "La salle ferme", item: "o"),
            Shown.fact("obstacle.type", item: "ot", parent: "o") { $0.term = "locaux" },
            Shown.fact("relation", item: "r") {
                $0.target = PracticeReference(id: 7, key: "1C", title: "L'autre", slug: "l-autre")
            },
            Shown.fact("relation.type", item: "rt", parent: "r") { $0.term = "meme_modele" },
            Shown.fact("territory", item: "t") {
                $0.territory = TerritoryReference(name: "Lyon", kind: "commune", departement: "69", slug: "lyon")
            },
        ]
        let page = try page(facts)
        let doors = try #require(page.element(id: "ensuite")).all("li")
        #expect(
            doors.compactMap { $0.first("a")?["href"] } == [
                "/pratiques/l-autre", "/freins/locaux", "/territoires/lyon",
            ])
        #expect(doors[0].text.contains("Même démarche, d’après ce que disent les fiches."))
        #expect(doors[1].text.hasPrefix("Qui d’autre a rencontré ce frein\u{202F}?"))
        #expect(doors.allSatisfy { $0.all("span", with: ["class": "meta"]).first?.text.isEmpty == false })
        #expect(page.all("ul", with: ["class": "contents"]).first?.all("a").last?["href"] == "#ensuite")
        #expect(try self.page([facts[0]]).element(id: "ensuite") == nil)
    }
}
