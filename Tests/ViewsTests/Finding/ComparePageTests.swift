import Domain
import Routes
import Testing
import Texts
import XML

@testable import Views

@Suite struct ComparePageTests {
    private func practice(_ number: Int) -> Practice {
        Practice(
            id: Int64(number), slug: "nom-\(number)", title: "Nom \(number)", rung: .everyone, state: .published,
            version: 1)
    }

    private func sheet(_ number: Int, _ facts: [Fact]) -> Sheet {
        Sheet(practice: practice(number), edition: nil, source: Shown.sheet([]).source, facts: facts)
    }

    private func page(_ model: ComparePage.Model, _ language: Language = .fr) throws -> XMLElement {
        let frame = Frame(
            texts: Texts(language), display: Display(), timeZone: try TimeZone(named: "Europe/Paris"),
            otherLanguage: nil, canonical: nil)
        let bytes = ComparePage(
            model, template: .current, vocabularies: Shown.vocabularies, frame: frame
        ).bytes
        #expect(XML.htmlProblems(bytes) == [])
        return try #require(XML.html(bytes)?.first("main"))
    }

    private func page(_ sheets: [Sheet], isOnlyDifferences: Bool = false) throws -> XMLElement {
        let route = CompareRoute(sheets.map(\.practice.slug), isOnlyDifferences: isOnlyDifferences)
        return try page(ComparePage.Model(route: route, chosen: sheets.map(\.practice), sheets: sheets))
    }

    private var measure: [Fact] {
        [
            Shown.fact("measure", "Familles venues", item: "m") {
                ($0.number, $0.unit, $0.comparator) = (20, "familles", .about)
                ($0.since, $0.until) = (Shown.day(2020), Shown.day(2020, 12, 31))
            },
            Shown.fact("measure.code", "IND7", item: "c", parent: "m"),
        ]
    }

    @Test func `each field is a row with its heading, each sheet a column with its own`() throws {
        let page = try page([
            sheet(1, [Shown.fact("objective", "Se voir", item: "o"), Shown.fact("step", "Un", item: "s")]),
            sheet(2, [Shown.fact("objective", "Agir", item: "o")] + measure),
        ])
        let table = try #require(page.first("table"))
        #expect(table.first("thead")?.all("th").map(\.text) == ["Champ", "Nom 1", "Nom 2"])
        #expect(table.all("th", with: ["scope": "row"]).count == 3)
        let cells = table.all("td")
        #expect(
            cells.map(\.text) == [
                "Se voir", "Agir", "Un", "La fiche n’en dit rien", "La fiche n’en dit rien",
                "Familles venues\u{A0}: environ 20\u{A0}familles · 2020",
            ])
        #expect(cells.map { $0["data-sheet"] } == ["Nom 1", "Nom 2", "Nom 1", "Nom 2", "Nom 1", "Nom 2"])
        #expect(table.all("tbody").compactMap { $0["class"] } == ["approach", "approach", "result"])
        #expect(table.all("th", with: ["scope": "rowgroup"]).count == 3)
    }

    @Test func `three absences are three sentences, and silence is a fourth`() throws {
        let absent = { (absence: Fact.Absence) in [Shown.fact("result", item: "r") { $0.absence = absence }] }
        let page = try page([
            sheet(1, absent(.unknown)), sheet(2, absent(.notStated)), sheet(3, absent(.notApplicable)), sheet(4, []),
        ])
        #expect(
            page.all("td").map(\.text) == [
                "Inconnu", "Non indiqué par la source", "Sans objet", "La fiche n’en dit rien",
            ])
    }

    @Test func `only the rows that differ are kept when that is asked, and the way back is there`() throws {
        let same = Shown.fact("objective", "Se voir", item: "o")
        let sheets = [sheet(1, [same, Shown.fact("step", "Un", item: "s")]), sheet(2, [same])]
        let whole = try page(sheets)
        #expect(whole.all("th", with: ["scope": "row"]).count == 2)
        let toggle = try #require(whole.all("a").first { $0["href"]?.contains("ecarts=1") == true })
        #expect(toggle["href"] == "/comparer?ecarts=1&fiche=nom-1&fiche=nom-2")
        #expect(toggle.text == "Ne montrer que la ligne qui diffère (sur 2)")
        let less = try page(sheets, isOnlyDifferences: true)
        #expect(less.all("th", with: ["scope": "row"]).map(\.text).count == 1)
        #expect(less.all("a").contains { $0["href"] == "/comparer?fiche=nom-1&fiche=nom-2" })
        let twins = try page([sheet(1, [same]), sheet(2, [same])], isOnlyDifferences: true)
        #expect(twins.first("table") == nil && twins.text.contains("disent la même chose"))
    }

    @Test(arguments: [0, 1, 5]) func `too few or too many is said with how to repair it`(_ count: Int) throws {
        let chosen = (0..<count).map { practice($0 + 1) }
        let page = try page(ComparePage.Model(route: CompareRoute(chosen.map(\.slug)), chosen: chosen, sheets: []))
        #expect(page.first("table") == nil)
        let note = try #require(page.all("div", with: ["class": "note"]).first).text
        switch count {
        case 0: #expect(note.contains("Choisissez deux à quatre fiches"))
        case 1: #expect(note.contains("Ajoutez-en une autre"))
        default: #expect(note.contains("5 fiches sont choisies") && note.contains("Retirez-en 1"))
        }
        #expect((page.first("search") == nil) == (count == 5))
        let first = page.all("a").first { $0.text.hasPrefix("Retirer") }
        #expect((first?["href"]) == (count == 0 ? nil : CompareRoute(chosen.dropFirst().map(\.slug)).address))
    }

    @Test func `an address without a sheet is named with the way to take it away`() throws {
        let page = try page(
            ComparePage.Model(
                route: CompareRoute(["nom-1", "<b>"]), chosen: [practice(1)], sheets: [], absent: ["<b>"],
                repeated: [practice(1)]))
        #expect(page.text.contains("Aucune fiche à lire à l’adresse «\u{202F}<b>\u{202F}»"))
        #expect(page.text.contains("«\u{202F}Nom 1\u{202F}» était choisie plusieurs fois"))
        #expect(page.all("b").isEmpty)
        let removals = page.all("a").filter { $0.text.hasPrefix("Retirer") }.compactMap { $0["href"] }
        #expect(removals == ["/comparer?fiche=%3Cb%3E", "/comparer?fiche=nom-1"])
    }

    @Test func `what is found is added by a button that carries what is chosen`() throws {
        let near = ClosePractice(practice(3), reasons: [ClosePractice.Reason(SheetFilter(.obstacle, "locaux"))])
        let route = CompareRoute(["nom-1"])
        let close = try page(ComparePage.Model(route: route, chosen: [practice(1)], sheets: [], close: [near]))
        let button = try #require(close.all("button", with: ["name": "fiche"]).first)
        #expect(button["value"] == "nom-3" && button.text == "Ajouter «\u{202F}Nom 3\u{202F}»")
        #expect(
            close.all("form").allSatisfy { form in
                form.all("input", with: ["type": "hidden"]).map { $0["value"] } == ["nom-1"]
            })
        #expect(close.text.contains("Même frein\u{A0}: locaux"))
        let none = try page(
            ComparePage.Model(route: CompareRoute(["nom-1"], words: "x\"y"), chosen: [practice(1)], sheets: []))
        #expect(none.text.contains("Aucune autre fiche ne répond à «\u{202F}x\"y\u{202F}»"))
        #expect(none.all("input", with: ["name": "q"]).first?["value"] == "x\"y")
    }

    @Test func `reasons are said together by kind, in the order of their facets`() {
        let reasons: [ClosePractice.Reason] = [
            .init(SheetFilter(.need, "non_recours")), .init(SheetFilter(.obstacle, "locaux")),
            .init(SheetFilter(.obstacle, "cloisonnement")), .init(SheetFilter(.territory, "gironde"), name: "Gironde"),
            .init(SheetFilter(.territory, "landes"), name: "Landes", isBeside: true),
        ]
        let near = ClosePractice(practice(1), reasons: reasons)
        let french = CloseReasons(words: Shown.words(.fr), template: .current).sentence(near)
        #expect(
            french.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
                == "Même besoin : non-recours aux droits ; mêmes freins : locaux, cloisonnement ; "
                + "même département : Gironde ; département voisin : Landes")
        let english = CloseReasons(words: Shown.words(.en), template: .current).sentence(near)
        #expect(english.hasPrefix("Same need: rights not taken up; same obstacles: premises, "))
    }
}

extension CompareRoute {
    /// What a link to it holds.
    fileprivate var address: String { Route.compare(self).path }
}
