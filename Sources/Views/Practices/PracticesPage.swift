package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The search page: one form of words and choices, a sentence that says what is shown, the sheets as text or as a table.
package struct PracticesPage {
    /// Choices named in the title of the window.
    private static let titleChoices = 3
    private let model: Model
    private let frame: Frame
    private let words: SheetWords
    private let facetWords: FacetWords
    private let marked: MarkedText
    private let map: PracticesMap?
    private var texts: PracticesTexts { frame.texts.practices }
    private var finding: FindingTexts { frame.texts.finding }

    /// - Parameters:
    ///   - map: shown instead of the list.
    ///   - marking: of the words of the search in what is shown; nothing is marked when nil.
    package init(
        _ model: Model, template: Template, vocabularies: Vocabularies, frame: Frame, map: PracticesMap? = nil,
        marking: (any Marking)? = nil
    ) {
        self.map = map
        self.model = model
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
        facetWords = FacetWords(words, template: template)
        marked = MarkedText(marking)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: title, current: .practices(PracticesRoute()), feed: .search(model.route.search), content)
    }

    private var isSearch: Bool { !model.route.search.isEverything }

    private var title: String {
        let choices = model.chosen.prefix(Self.titleChoices).map(facetWords.label).joined(separator: ", ")
        let typed = model.route.search.words
        let title =
            typed.isEmpty
            ? (choices.isEmpty ? texts.listTitle : finding.choicesTitle(list: choices))
            : finding.searchTitle(words: typed)
        return model.page > 1 ? finding.pageTitle(title: title, page: model.page) : title
    }

    private var content: Markup {
        if model.total == 0 && !isSearch && model.unknown.isEmpty { return nothingYet }
        let nothing = NothingFound(model, words: facetWords, texts: frame.texts)
        let sentence = SearchSentence(model, words: facetWords, texts: frame.texts)
        let heading = isSearch ? texts.listTitle : texts.listHeading(n: model.total)
        return """
            <h1>\(model.total == 0 ? nothing.heading : heading)</h1>
            <div class="finder"\(attribute: "data-display", model.route.display.rawValue)>
            \(FindingForm(model, words: facetWords, texts: frame.texts).markup)
            <div class="found" id="resultats" tabindex="-1">
            \(model.total == 0 ? sentence.notes : sentence.markup)\
            \(model.total == 0 ? nothing.markup : found)\
            </div></div>
            """
    }

    private var found: Markup {
        """
        \(ChosenChips(model, words: facetWords, texts: frame.texts).markup)\
        \(ListSwitches(model.route, texts: finding).markup)\
        \(map?.markup ?? sheets)\
        \(SavedSearch(model.route.search, frame: frame).markup)
        """
    }

    private var sheets: Markup {
        """
        \(model.route.display == .table ? ResultTable(model, words: words, marked: marked).markup : list)\
        \(Comparing(finding).button)\(pages)
        """
    }

    private var list: Markup {
        """
        <ol class="results"\(attribute: "start", model.first)\
        \(attribute: "lang", if: frame.texts.language != .fr, "fr")>
        \(each: model.sheets, { "<li>\(item($0))</li>\n" })</ol>

        """
    }

    private func item(_ found: FoundSheet) -> Markup {
        ResultItem(found: found, words: words, marked: marked, saysWhere: !model.route.search.words.isEmpty).markup
    }

    private var nothingYet: Markup {
        """
        <h1>\(texts.emptyHeading)</h1>
        <div class="note"><p>\(texts.emptyAdvice)</p></div>
        """
    }

    private var pages: Markup {
        if model.pages < 2 { return "" }
        return """
            <nav class="pages" aria-label="\(texts.pagesLabel)">
            \(if: model.page > 1, step(texts.previous, to: model.page - 1))
            <span>\(texts.pageOf(page: model.page, pages: model.pages))</span>
            \(if: model.page < model.pages, step(texts.next, to: model.page + 1))
            </nav>

            """
    }

    private func step(_ label: String, to page: Int) -> Markup {
        var route = model.route
        route.page = page
        return "<a class=\"button quiet\" href=\"\(Link(Route.practices(route)))\">\(label)</a>"
    }
}
