import Domain
import HTML
import Routes
import Testing
import Texts
import XML

@testable import Views

@Suite struct SearchPageTests {
    private func frame(_ language: Language = .fr, canonical: String? = nil) throws -> Frame {
        Frame(
            texts: Texts(language), display: Display(), timeZone: try TimeZone(named: "Europe/Paris"),
            otherLanguage: nil, canonical: canonical.flatMap { Link(external: $0) })
    }

    private func page(
        _ route: PracticesRoute, _ sheets: [FoundSheet] = [FoundSheet(Shown.sheet([], title: "Essai"))],
        total: Int? = nil, facets: [FacetCount] = [], chosen: [FacetCount.Value] = [], unknown: [SheetFilter] = [],
        corrections: [Correction] = [], _ language: Language = .fr, canonical: String? = nil
    ) throws -> XMLElement {
        let model = PracticesPage.Model(
            route: route, total: total ?? sheets.count, page: 1, pages: 1, first: 1, sheets: sheets, facets: facets,
            chosen: chosen, unknown: unknown, corrections: corrections)
        let bytes = PracticesPage(
            model, template: .current, vocabularies: Shown.vocabularies,
            frame: try frame(language, canonical: canonical), marking: SameWords(route.search.words)
        ).bytes
        #expect(XML.htmlProblems(bytes) == [])
        return try #require(XML.html(bytes))
    }

    private func value(_ facet: Facet, _ code: String, _ sheets: Int = 3, chosen: Bool = false, name: String? = nil)
        -> FacetCount.Value
    { FacetCount.Value(SheetFilter(facet, code), name: name, sheets: sheets, isChosen: chosen) }

    private let housing = SheetFilter(.need, "logement")

    private func route(_ words: String, _ filters: SheetFilter...) -> PracticesRoute {
        PracticesRoute(SheetSearch(words: words, SheetSelection(filters)))
    }

    @Test func `one form holds the words and a box a value, with its label and its number`() throws {
        let needs = FacetCount(.need, values: [value(.need, "logement", 1_234, chosen: true), value(.need, "emploi")])
        let page = try page(route("lien", housing), facets: [needs], chosen: [value(.need, "logement", chosen: true)])
        let form = try #require(page.all("form").first { $0["role"] == "search" })
        #expect(form["action"] == "/pratiques" && form["method"] == "get")
        #expect(form.all("input", with: ["name": "q"]).map { $0["value"] } == ["lien"])
        let boxes = form.all("input", with: ["type": "checkbox"])
        #expect(boxes.map { $0["value"] } == ["logement", "emploi"] && boxes.allSatisfy { $0["name"] == "besoin" })
        #expect(boxes.map { $0["checked"] != nil } == [true, false])
        let labels = form.all("label").filter { $0.first("input") != nil }.map(\.text)
        #expect(labels == ["Logement 1\u{202F}234", "Emploi 3"])
        #expect(form.all("button").count == 2)
        #expect(form.first("summary")?.text == "Affiner la recherche (1 choix)")
    }

    @Test func `the form keeps what stands outside its boxes`() throws {
        var route = route("", housing, SheetFilter(.organisation, "une-structure"))
        route.search.order = .recent
        route.display = .table
        let needs = FacetCount(.need, values: [value(.need, "logement", chosen: true)])
        let form = try #require(try page(route, facets: [needs]).all("form").first { $0["role"] == "search" })
        let hidden = form.all("input", with: ["type": "hidden"]).map { "\($0["name"] ?? "")=\($0["value"] ?? "")" }
        #expect(hidden == ["structure=une-structure", "tri=recent", "vue=tableau"])
    }

    @Test func `a group opens for its choice; groups that come later wait folded`() throws {
        let facets = [Facet.need, .theme, .method, .people, .stage].map { facet in
            FacetCount(facet, values: [value(facet, "x", chosen: facet == .stage)])
        }
        let groups = try page(route("a"), facets: facets).all("details", with: ["class": "facet"])
        #expect(groups.map { $0["open"] != nil } == [true, true, true, false, true])
        #expect(groups.map { $0.first("fieldset")?["aria-label"] } == groups.map { $0.first("summary")?.text })
    }

    @Test func `each choice has a link that removes it and nothing else`() throws {
        let chosen = [value(.need, "logement", chosen: true), value(.territory, "gers", chosen: true, name: "Gers")]
        let route = route("lien", housing, SheetFilter(.territory, "gers"))
        let chips = try #require(try page(route, chosen: chosen).all("ul", with: ["class": "chips"]).first).all("a")
        #expect(
            chips.map(\.text) == [
                "Retirer\u{A0}: «\u{202F}lien\u{202F}»", "Retirer\u{A0}: Besoin\u{A0}: logement",
                "Retirer\u{A0}: Territoire\u{A0}: Gers", "Tout effacer",
            ])
        #expect(
            chips.map { $0["href"] } == [
                "/pratiques?besoin=logement&territoire=gers", "/pratiques?q=lien&territoire=gers",
                "/pratiques?besoin=logement&q=lien", "/pratiques",
            ])
    }

    @Test(arguments: [Language.fr, .en])
    func `the sentence counts, repeats what was asked, and says what a count is not`(_ language: Language) throws {
        let texts = Texts(language).finding
        let one = [value(.need, "logement", chosen: true)]
        let two = one + [value(.theme, "aller_vers", chosen: true)]
        let said = { (words: String, chosen: [FacetCount.Value]) in
            try page(route(words, chosen.map(\.filter)), total: 31, chosen: chosen, language)
                .first("p", with: ["role": "status"])?.text
        }
        #expect(try said("lien", []) == "\(texts.answersWords(n: 31, words: "lien")) \(texts.notActivity)")
        #expect(try said("lien", one) == "\(texts.answersBoth(n: 31, words: "lien", choices: 1)) \(texts.notActivity)")
        let label = language == .fr ? "logement" : "housing"
        #expect(try said("", one) == "\(texts.answersChoice(n: 31, choice: label)) \(texts.notActivity)")
        #expect(try said("", two) == "\(texts.answersChoices(n: 31, choices: 2)) \(texts.notActivity)")
    }

    private func route(_ words: String, _ filters: [SheetFilter]) -> PracticesRoute {
        PracticesRoute(SheetSearch(words: words, SheetSelection(filters)))
    }

    @Test func `corrected words and choices left aside are said`() throws {
        let page = try page(
            route("aidence"), unknown: [SheetFilter(.need, "<b>x")],
            corrections: [Correction(typed: "aidence", used: "aidance")])
        let notes = page.all("p", with: ["class": "note"]).map(\.text)
        #expect(notes.count == 2)
        #expect(
            notes[0]
                == "Aucune fiche ne contient «\u{202F}aidence\u{202F}»\u{202F}; voici les fiches pour «\u{202F}aidance\u{202F}»."
        )
        #expect(notes[1].contains("Besoin\u{A0}: <b>x"))
        #expect(page.first("input", with: ["name": "q"])?["value"] == "aidence")
    }

    @Test func `order and display are links that say which one is taken`() throws {
        let navigation = { (route: PracticesRoute, label: String) in
            try page(route).all("nav", with: ["aria-label": label]).first?.all("a").map {
                "\($0["href"] ?? "")\($0["aria-current"] == nil ? "" : " now")"
            }
        }
        let (order, display) = ("Ranger les fiches", "Montrer les fiches")
        #expect(
            try navigation(route("a"), order) == [
                "/pratiques?q=a now", "/pratiques?q=a&tri=nom", "/pratiques?q=a&tri=recent",
            ])
        #expect(try navigation(route(""), order) == ["/pratiques now", "/pratiques?tri=recent"])
        #expect(
            try navigation(route("a"), display) == [
                "/pratiques?q=a now", "/pratiques?q=a&vue=tableau", "/pratiques?q=a&vue=carte",
            ])
    }

    @Test func `a result says where the words were met only when nothing shown tells it`() throws {
        let said = { (words: String, matched: [FoundSheet.Part]) in
            try page(route(words), [FoundSheet(Shown.sheet([], title: "Le lien"), matched: matched)]).first("ol")?.text
                .contains("Trouvé")
        }
        #expect(try said("lien", [.title]) == false)
        #expect(try said("autre", [.text]) == true && said("autre", [.need]) == true && said("autre", [.title]) == true)
        #expect(try said("", []) == false)
    }

    @Test func `sheets are ticked for a comparison of their own form`() throws {
        let page = try page(route("a"))
        let box = try #require(page.first("ol")?.first("input"))
        #expect(box["name"] == "fiche" && box["value"] == "essai" && box["form"] == "comparer")
        let form = try #require(page.element(id: "comparer"))
        #expect(form.name == "form" && form["action"] == "/comparer" && form.all("input").isEmpty)
        #expect(page.first("ol")?.first("label")?.text == "Comparer Essai")
    }

    @Test func `the table has a heading for each column and each line, and says what is not said`() throws {
        var stage = Shown.fact("stage")
        stage.term = "experimentation"
        let obstacles = (1...5).flatMap { number -> [Fact] in
            var type = Shown.fact("obstacle.type", item: "t\(number)", parent: "o\(number)")
            type.term = number == 1 ? "locaux" : "moyens_financiers"
            return [Shown.fact("obstacle", "Frein \(number)", item: "o\(number)")] + (number < 3 ? [type] : [])
        }
        var route = route("essai")
        route.display = .table
        let page = try page(route, [FoundSheet(Shown.sheet([stage] + obstacles))])
        let region = try #require(page.all("div", with: ["role": "region"]).first)
        #expect(region["tabindex"] == "0" && region["aria-label"] == "Tableau des fiches trouvées")
        #expect(region.all("th", with: ["scope": "col"]).count == 9)
        let row = try #require(region.first("tbody")?.first("tr"))
        #expect(row.first("th")?["scope"] == "row" && row.first("mark")?.text == "Essai")
        let cells = row.all("td").map(\.text)
        #expect(cells.count == 8 && cells[0] == "non dit–" && cells[6] == "expérimentation")
        #expect(cells[4] == "locaux · manque de moyens financiers · Frein 3 et 2 autres")
    }

    @Test(arguments: [Language.fr, .en])
    func `when nothing answers, each thing asked can be taken away`(_ language: Language) throws {
        let chosen = [value(.need, "logement", 0, chosen: true)]
        let page = try page(route("lien rare", housing), [], chosen: chosen, language)
        let links = Set(try #require(page.first("main")).all("a").compactMap { $0["href"] })
        for link in [
            "/pratiques?q=lien%20rare", "/pratiques?besoin=logement&q=lien", "/pratiques?besoin=logement&q=rare",
            "/pratiques", "/pratiques?q=famille",
        ] { #expect(links.contains(link), "\(link)") }
        #expect(page.first("h1")?.text.contains("lien rare") == true)
        let onlyChoices = try self.page(route("", housing), [], chosen: chosen, language)
        #expect(onlyChoices.first("h1")?.text == Texts(language).finding.nothingHeading)
    }

    @Test func `a search is kept by its address, its feeds and its files`() throws {
        let page = try page(route("lien", housing), canonical: "https://essaim.example/pratiques?q=lien")
        let keep = try #require(page.all("section", with: ["class": "keep"]).first)
        #expect(keep.first("input")?["value"] == "https://essaim.example/pratiques?q=lien")
        #expect(keep.first("input")?["readonly"] != nil && keep.first("label")?["for"] == keep.first("input")?["id"])
        #expect(
            keep.all("a").map { $0["href"] }.prefix(2) == [
                "/pratiques.atom?besoin=logement&q=lien", "/pratiques.feed.json?besoin=logement&q=lien",
            ])
        #expect(try self.page(route("lien")).all("section", with: ["class": "keep"]).first?.first("input") == nil)
    }

    @Test func `nothing that was typed or chosen becomes markup`() throws {
        let evil = "\"><script>alert(1)</script>"
        let chosen = [value(.territory, evil, chosen: true, name: evil), value(.need, evil, chosen: true)]
        let facets = chosen.map { FacetCount($0.filter.facet, values: [$0]) }
        for display in PracticesRoute.Display.allCases {
            var route = route(evil, chosen.map(\.filter))
            route.display = display
            let sheet = FoundSheet(Shown.sheet([], title: evil))
            let page = try page(
                route, [sheet], facets: facets, chosen: chosen, unknown: [SheetFilter(.need, evil)],
                corrections: [Correction(typed: evil, used: evil)])
            #expect(page.all("script").count == 1 && page.all("script").allSatisfy { $0["src"] != nil })
        }
    }
}
