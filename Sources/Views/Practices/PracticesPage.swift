package import Domain
internal import HTML
package import Routes
internal import Texts

/// The list of practices: a search field, a sentence that says what is shown, results as text, pages.
package struct PracticesPage {
    /// What the list shows, computed by the act.
    package struct Model {
        package let route: PracticesRoute
        package let total: Int
        package let page: Int
        package let pages: Int
        /// Number of the first row in the whole list, from 1.
        package let first: Int
        package let sheets: [Sheet]
        /// What the list was asked to speak of, in words.
        package let subject: String?

        package init(
            route: PracticesRoute, total: Int, page: Int, pages: Int, first: Int, sheets: [Sheet],
            subject: String? = nil
        ) {
            self.route = route
            self.total = total
            self.page = page
            self.pages = pages
            self.first = first
            self.sheets = sheets
            self.subject = subject
        }
    }

    private let model: Model
    private let frame: Frame
    private let template: Template
    private let words: SheetWords
    private var texts: PracticesTexts { frame.texts.practices }

    package init(_ model: Model, template: Template, vocabularies: Vocabularies, frame: Frame) {
        self.model = model
        self.frame = frame
        self.template = template
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        let current = Route.practices(PracticesRoute())
        return Layout(frame).page(title: texts.listTitle, current: current, content)
    }

    private var isSearch: Bool { !model.route.words.isEmpty || model.subject != nil }

    private var content: Markup {
        if model.total == 0 { return isSearch ? nothingFound : nothingYet }
        return """
            <h1>\(isSearch ? texts.listTitle : texts.listHeading(n: model.total))</h1>
            \(SearchForm(frame.texts).markup(words: model.route.words))
            \(sentence)
            <ol class="results"\(attribute: "start", model.first)\
            \(attribute: "lang", if: frame.texts.language != .fr, "fr")>
            \(each: model.sheets, { "<li>\(ResultItem(sheet: $0, words: words, template: template).markup)</li>\n" })
            </ol>
            \(pages)
            \(Downloads(frame.texts, .practices(whole)).markup)
            """
    }

    private var sentence: Markup {
        if let subject = model.subject { return about(subject) }
        if !isSearch { return "<p class=\"lead\">\(texts.all)</p>" }
        return """
            <p class="lead" role="status">\(texts.found(n: model.total, words: model.route.words))</p>
            <p class="meta">\(texts.foundNote) \
            <a href="\(Link(Route.practices(PracticesRoute())))">\(texts.seeAll)</a></p>
            """
    }

    private func about(_ subject: String) -> Markup {
        """
        <p class="lead" role="status">\(texts.about(n: model.total, subject: subject))</p>
        <p class="meta"><a href="\(Link(Route.practices(PracticesRoute())))">\(texts.seeAll)</a></p>
        """
    }

    private var nothingFound: Markup {
        """
        <h1>\(texts.noneHeading(words: model.route.words))</h1>
        \(SearchForm(frame.texts).markup(words: model.route.words))
        <div class="note"><p>\(texts.noneAdvice)</p>
        <p>\(texts.example) <a href="\(Link(Route.practices(PracticesRoute(words: "famille"))))" lang="fr">famille</a></p></div>
        <p><a class="button quiet" href="\(Link(Route.practices(PracticesRoute())))">\(texts.seeAll)</a></p>
        """
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

    /// The list without its page: what is taken away is all of it.
    private var whole: PracticesRoute {
        var route = model.route
        route.page = 1
        return route
    }

    private func step(_ label: String, to page: Int) -> Markup {
        var route = model.route
        route.page = page
        return "<a class=\"button quiet\" href=\"\(Link(Route.practices(route)))\">\(label)</a>"
    }
}
