import Domain
import HTML
import Testing
import Texts
import XML

@testable import Views

@Suite struct ObstaclePageTests {
    private func frame() throws -> Frame {
        Frame(
            texts: Texts(.fr), display: Display(), timeZone: try TimeZone(named: "Europe/Paris"), otherLanguage: nil,
            canonical: nil)
    }

    private func main(_ bytes: [UInt8]) throws -> XMLElement {
        #expect(XML.htmlProblems(bytes) == [])
        return try #require(XML.html(bytes)?.first("main"))
    }

    private var obstacle: [Fact] {
        [
            Shown.fact("obstacle", "La salle ferme", item: "o"),
            Shown.fact("obstacle.type", item: "ot", parent: "o") { $0.term = "locaux" },
        ]
    }

    private var lever: [Fact] {
        [
            Shown.fact("lever", "La clé est confiée", item: "l"),
            Shown.fact("lever.obstacle", "La salle ferme", item: "p", parent: "l"),
        ]
    }

    private func page(
        _ sheet: Sheet, total: Int = 1, base: Int = 3, pairs: [ObstaclePage.Pair] = [],
        beside: [(kind: String?, tellings: [ObstaclePage.Telling])] = [], isOpen: Bool = false
    ) throws -> XMLElement {
        let term = try #require(Shown.vocabularies.term("locaux", of: "obstacle"))
        let model = ObstaclePage.Model(
            side: .obstacle, term: term, base: base, total: total, counts: ["locaux": total],
            tellings: total == 0 ? [] : [.init(sheet: sheet, facts: sheet.stated("obstacle"))], pairs: pairs,
            beside: beside, isOpen: isOpen, gathered: total)
        let page = ObstaclePage(
            model, template: .current, vocabularies: Shown.vocabularies, frame: try frame())
        return try main(page.bytes)
    }

    @Test func `the count stands with its base, and no share is made of it`() throws {
        let page = try page(Shown.sheet(obstacle), base: 57)
        #expect(page.text.contains("Rencontré dans 1 des 57 fiches qui disent un frein."))
        #expect(!page.text.contains("%"))
        #expect(try self.page(Shown.sheet(obstacle), base: 1).text.contains("1 fiche, la seule qui dise un frein."))
        #expect(try self.page(Shown.sheet([]), total: 0).text.contains("Aucune fiche ne dit ce frein"))
    }

    @Test func `a declared pair is drawn with its sheet, and what nobody paired says so`() throws {
        let sheet = Shown.sheet(obstacle + lever)
        let pair = ObstaclePage.Pair(sheet: sheet, fact: obstacle[0], others: [lever[0]])
        let other = Shown.sheet([Shown.fact("lever", "Une fête", item: "x")], title: "Ailleurs")
        let page = try page(
            sheet, pairs: [pair],
            beside: [(kind: "convivialite", tellings: [.init(sheet: other, facts: other.stated("lever"))])])
        let drawn = try #require(page.all("dl", with: ["class": "pair lifted"]).first)
        #expect(drawn.all("dd").map(\.text) == ["La salle ferme", "La clé est confiée", "Essai"])
        #expect(page.text.contains("Personne n’a dit qu’ils ont levé ce frein"))
        #expect(page.all("h4").map(\.text) == ["convivialité et création 1 fiche"])
        #expect(!page.text.contains("Question ouverte"))
    }

    @Test func `an obstacle that nothing stands beside is an open question, with whom to tell`() throws {
        let page = try page(Shown.sheet(obstacle), isOpen: true)
        let note = try #require(page.element(id: "question")?.text)
        #expect(note == "Question ouverte" && page.text.contains("Aucune des fiches qui disent ce frein"))
        #expect(page.all("a").contains { $0["href"] == "/mentions-legales" })
        #expect(!page.text.contains("Ce qui l’a débloqué"))
    }

    @Test func `the list goes by families with their base, those that nobody tells apart`() throws {
        let model = ObstaclesPage.Model(
            side: .obstacle, base: 24, counts: ["f5": 3, "locaux": 2, "cloisonnement": 1], open: ["cloisonnement"])
        let page = try main(ObstaclesPage(model, vocabularies: Shown.vocabularies, frame: try frame()).bytes)
        let families = page.all("h2").map(\.text)
        #expect(families.contains("Organisation des institutions 3 fiches sur 24"))
        #expect(families.contains("Cadre juridique 0 fiche sur 24"))
        let met = page.all("ul", with: ["class": "directory"]).flatMap { $0.all("li").map(\.text) }
        #expect(met == ["cloisonnement 1 fiche sur 24", "locaux 2 fiches sur 24"])
        let open = try #require(page.element(id: "questions"))
        #expect(open.all("li").map(\.text) == ["cloisonnement 1 fiche sur 24"])
        #expect(page.text.contains("Base\u{A0}: 24 fiches disent au moins un frein."))
        let levers = ObstaclesPage.Model(side: .lever, base: 0, counts: [:], open: [])
        let empty = try main(ObstaclesPage(levers, vocabularies: Shown.vocabularies, frame: try frame()).bytes)
        #expect(empty.element(id: "questions") == nil && empty.text.contains("Aucune fiche ne dit de levier"))
    }
}
