package import Domain
internal import HTML
package import Routes
internal import Texts

/// Where the practices of a method are known to be, one year at a time: a map that says what is said and not how much,
/// and the same in a table.
package struct MethodYearsPage {
    package struct Model: Sendable {
        /// Of the method.
        let code: String
        let years: MethodYears
        /// The year that was asked for; the last one else.
        let year: Int?
        let cells: [MapCell]
        /// The places of the map that each place of a sheet lies in.
        let within: [Int64: [Int64]]

        package init(code: String, years: MethodYears, year: Int?, cells: [MapCell], within: [Int64: [Int64]]) {
            self.code = code
            self.years = years
            self.year = year
            self.cells = cells
            self.within = within
        }
    }

    private let model: Model
    private let route: MethodYearsRoute
    private let template: Template
    private let frame: Frame
    private let words: SheetWords
    private var texts: ProgressTexts { frame.texts.progress }

    package init(
        _ model: Model, route: MethodYearsRoute, template: Template, vocabularies: Vocabularies, frame: Frame
    ) {
        self.model = model
        self.route = route
        self.template = template
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    private var name: String { words.heading(model.code, of: "method") }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.title(name: name), current: .methods,
            """
            \(Trail(frame.texts).markup([(frame.texts.knowledge.methodsTitle, .methods), (name, .method(slug: route.slug))], here: texts.heading))
            <h1>\(texts.title(name: name))</h1>
            <p class="lead">\(texts.lead)</p>
            \(content)
            <p><a href="\(Link(Route.method(slug: route.slug)))">\(texts.toMethod)</a></p>
            """)
    }

    private var content: Markup {
        guard let all = model.years.years else {
            return "<div class=\"note\"><p>\(texts.none)</p><p>\(texts.noneAdvice)</p></div>\n"
        }
        let year = min(max(model.year ?? all.upperBound, all.lowerBound), all.upperBound)
        let known = model.years.known(in: year)
        let isCut = model.years.read < model.years.sheets
        return """
            <p>\(texts.base(n: model.years.dated, total: model.years.sheets))\
            \(if: isCut, " \(texts.firstRead(n: model.years.read))")</p>
            \(choice(year, all))
            \(MethodYear(model: model, year: year, known: known, template: template, words: words).markup)
            """
    }

    private func choice(_ year: Int, _ all: ClosedRange<Int>) -> Markup {
        """
        <form class="search" action="\(Link(Route.methodYears(MethodYearsRoute(route.slug))))" method="get">
        <label for="annee">\(texts.yearLabel)</label>
        <select id="annee" name="\(MethodYearsRoute.yearField)">\
        \(each: Array(all), { "<option value=\"\($0)\"\(attribute: "selected", if: $0 == year, "")>\($0)</option>" })</select>
        <button class="button" type="submit">\(texts.yearButton)</button></form>
        <p class="pages">\(if: year > all.lowerBound, step(year - 1, texts.previousYear(year: String(year - 1))))\
        \(if: year < all.upperBound, step(year + 1, texts.nextYear(year: String(year + 1))))</p>
        """
    }

    private func step(_ year: Int, _ label: String) -> Markup {
        "<a href=\"\(Link(Route.methodYears(MethodYearsRoute(route.slug, year: year))))\">\(label)</a> "
    }
}
