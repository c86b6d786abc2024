package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// A team takes stock: what holds, what asks for care, what could come next. Nothing of it is kept.
package struct SelfCheckPage {
    /// The grid that it asks.
    package static let grid = "faire-le-point"
    /// How many sheets stand beside a suggestion.
    package static let sheets = 2
    /// The criterion that says whether a practice rests on one person.
    private static let alone = "plusieurs-porteurs"

    package struct Model: Sendable {
        package let grid: Grid
        /// By criterion; none where nothing was said.
        package let answers: [String: GridAnswer]
        package var practice: Practice?
        /// The reader may prepare how it is handed over.
        package var seesPlan = false
        /// To read, by criterion.
        package var sheets: [String: [Practice]] = [:]

        package init(_ grid: Grid, answers: [String: GridAnswer]) {
            self.grid = grid
            self.answers = answers
        }

        /// Criteria that do not hold, or only partly.
        package var weak: [Grid.Criterion] { grid.criteria.filter { [.no, .partly].contains(answers[$0.code]) } }
        var strong: [Grid.Criterion] { grid.criteria.filter { answers[$0.code] == .yes } }
    }

    private let model: Model
    private let frame: Frame
    private let words: GridWords
    private var texts: ReviewsTexts { frame.texts.reviews }

    package init(_ model: Model, frame: Frame) {
        self.model = model
        self.frame = frame
        words = GridWords(frame.texts)
    }

    package var bytes: [UInt8] {
        let title = words.said(model.grid.title)
        let trail = model.practice.map { [(French.typography($0.title), Route.sheet(slug: $0.slug))] } ?? []
        return Layout(frame).page(
            title: title,
            """
            \(Trail(frame.texts).markup(trail + [(texts.gridsTitle, .grids(.list))], here: title))
            <h1>\(title)</h1>
            <p class="lead">\(words.said(model.grid.about))</p>
            \(model.practice.map { "<p>\(texts.checkAbout(title: French.typography($0.title)))</p>\n" })\
            <p class="note">\(texts.checkPrivate)</p>
            \(results)
            <form class="account reading" method="get" action="\(Link(Route.grids(.selfCheck(slug: nil))))">
            \(model.practice.map { "<input type=\"hidden\" name=\"fiche\" value=\"\($0.slug)\">" })\
            \(words.criteria(of: model.grid, level: 2, criterion))
            <p><button class="button" type="submit">\(texts.checkShow)</button></p></form>
            <p class="meta">\(words.source(model.grid))</p>
            """)
    }

    private func criterion(_ criterion: Grid.Criterion) -> Markup {
        """
        <fieldset class="line"><legend>\(words.said(criterion.label))</legend>
        <p class="meta">\(words.said(criterion.help))</p>
        <div class="answers">\(each: GridAnswer.allCases, { answer in """
            <label class="choice"><input type="radio" name="\(ReadingFields.answer(criterion.code))" value="\(answer.rawValue)"\
            \(attribute: "checked", if: model.answers[criterion.code] == answer, "")><span>\(words.answer(answer))</span></label>

            """ })</div></fieldset>

        """
    }

    private var results: Markup {
        if model.answers.isEmpty { return "<p>\(texts.checkNothing)</p>\n" }
        return """
            <section aria-labelledby="suites"><h2 id="suites">\(texts.checkResults)</h2>
            <p>\(texts.checkResultsLead)</p>
            \(if: model.weak.contains { $0.code == Self.alone }, warning)\
            <ul>\(each: model.weak, suggestion)</ul>
            \(if: !model.strong.isEmpty, strong)</section>

            """
    }

    private var warning: Markup {
        """
        <div class="note"><p><strong>\(texts.checkAlone)</strong></p><p>\(texts.checkRelayPaper)</p>\(relay)</div>

        """
    }

    private var relay: Markup {
        guard model.seesPlan, let slug = model.practice?.slug else { return "" }
        return "<p><a href=\"\(Link(Route.adoptions(.handover(slug: slug))))\">\(texts.checkRelay)</a></p>"
    }

    private func suggestion(_ criterion: Grid.Criterion) -> Markup {
        let sheets = model.sheets[criterion.code] ?? []
        return """
            <li><strong>\(words.said(criterion.label))</strong> <span class="meta">\
            \(words.answer(model.answers[criterion.code] ?? .unknown))</span><br>\(words.said(criterion.next ?? criterion.help))\
            \(if: !sheets.isEmpty, reading(sheets))</li>

            """
    }

    private func reading(_ sheets: [Practice]) -> Markup {
        """
        <br><span class="meta">\(texts.checkSheets)</span>
        <ul>\(each: sheets, {
            "<li><a href=\"\(Link(Route.sheet(slug: $0.slug)))\">\(French.typography($0.title))</a></li>\n"
        })</ul>
        """
    }

    private var strong: Markup {
        """
        <h3>\(texts.checkStrong)</h3>
        <ul>\(each: model.strong, { "<li>\(words.said($0.label))</li>\n" })</ul>

        """
    }
}
