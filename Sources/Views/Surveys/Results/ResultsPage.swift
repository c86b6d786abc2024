package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The tables of a survey: all there are, which nobody adds to.
package struct ResultsPage {
    private let results: CampaignResults
    private let profiles: [ToldProfile]
    private let frame: Frame
    private let names: ResultNames
    private var texts: ResultsTexts { frame.texts.results }
    private var slug: String { results.campaign.slug }

    package init(_ results: CampaignResults, _ profiles: [ToldProfile], frame: Frame) {
        self.results = results
        self.profiles = profiles
        self.frame = frame
        names = ResultNames(frame)
    }

    package var bytes: [UInt8] {
        let head = ResultHead(results, frame)
        return Layout(frame).page(
            title: head.title(texts.title), current: .surveys(.list),
            """
            \(head.markup(texts.title))\
            \(if: results.audited.isWithheld, "<p>\(frame.texts.surveyTables.withheld)</p>\n", else: body)\
            \(head.cited)
            """)
    }

    private var body: Markup {
        let audited = results.audited
        let alone = audited.tables.filter { !$0.isCross }
        let crossed = audited.tables.filter(\.isCross)
        let masked = frame.texts.surveyTables.masked(
            small: audited.small, floor: String(audited.floor), alongside: audited.alongside)
        return """
            \(each: profiles, { ResultProfile($0, frame).alerts })\
            <p>\(texts.listLead(n: audited.tables.count))</p>
            \(if: audited.small + audited.alongside > 0, "<p class=\"meta\">\(masked)</p>\n")\
            <h2>\(texts.aloneHeading)</h2>
            \(list(alone))\
            \(if: !crossed.isEmpty, "<h2>\(texts.crossHeading)</h2>\n\(list(crossed))")\
            <h2>\(texts.filesHeading)</h2>
            <ul class="own"><li>\(file("tableaux.csv", texts.fileCSV))</li>
            <li>\(file("tableaux.xlsx", texts.fileXLSX))</li></ul>

            """
    }

    private func list(_ tables: [SurveyTable]) -> Markup {
        """
        <ul class="own">\(each: tables, { table in """
            <li><a href="\(Link(Route.surveys(.result(slug: slug, table: table.key))))">\(names.title(table))</a> \
            <span class="meta">\(base(table))</span></li>

            """ })</ul>

        """
    }

    private func base(_ table: SurveyTable) -> String {
        if table.shape == .matrix && !table.isCross { return texts.rowsOf(n: table.lines.count) }
        return table.base.answered.map { frame.texts.surveyTables.base(answered: $0) }
            ?? frame.texts.surveyTables.baseHidden
    }

    private func file(_ name: String, _ label: String) -> Markup {
        "<a href=\"\(Link(Route.surveys(.resultFile(slug: slug, name: name))))\">\(label)</a>"
    }
}

/// One table of a survey.
package struct ResultPage {
    package struct Model: Sendable {
        package let results: CampaignResults
        package let told: ToldTable
        package var profile: ToldProfile?
        /// Every place that the map draws; none where nobody was asked for a place.
        package var cells: [MapCell] = []

        package init(_ results: CampaignResults, _ told: ToldTable) {
            self.results = results
            self.told = told
        }
    }

    private let model: Model
    private let frame: Frame
    private var texts: ResultsTexts { frame.texts.results }

    package init(_ model: Model, frame: Frame) {
        self.model = model
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let head = ResultHead(model.results, frame)
        let table = model.told.table
        let title = ResultNames(frame).title(table)
        let slug = model.results.campaign.slug
        return Layout(frame).page(
            title: head.title(title), current: .surveys(.list),
            """
            \(head.markup(title, isTable: true))\(ResultBody(model.told, frame).markup)\
            \(model.profile.map { "<h2>\(texts.profileHeading)</h2>\n\(ResultProfile($0, frame).markup)" })\
            \(if: !model.cells.isEmpty && !table.isCross, AnswersMap(table, model.cells, frame).markup)\
            <h2>\(texts.filesHeading)</h2>
            <ul class="own"><li><a href="\(file("\(table.key).csv", slug))">\(texts.fileCSV)</a></li>
            <li><a href="\(file("\(table.key).xlsx", slug))">\(texts.fileXLSX)</a></li></ul>
            \(head.cited)
            """)
    }

    private func file(_ name: String, _ slug: String) -> Link {
        Link(Route.surveys(.resultFile(slug: slug, name: name)))
    }
}

/// What stands above and below every table: the banner, what one must know to read it, what it was made from.
struct ResultHead {
    private let results: CampaignResults
    private let frame: Frame
    private var texts: ResultsTexts { frame.texts.results }
    private var name: String { French.typography(results.campaign.charter.title) }

    init(_ results: CampaignResults, _ frame: Frame) {
        self.results = results
        self.frame = frame
    }

    func title(_ heading: String) -> String { "\(heading) – \(name)" }

    func markup(_ heading: String, isTable: Bool = false) -> Markup {
        let slug = results.campaign.slug
        var steps: [(name: String, route: Route)] = [
            (frame.texts.answering.title, .surveys(.list)), (name, .surveys(.survey(slug: slug))),
        ]
        if isTable { steps.append((texts.title, .surveys(.results(slug: slug)))) }
        return """
            \(Trail(frame.texts).markup(steps, here: heading))
            \(SyntheticNote(frame.texts).markup(results.campaign.isSynthetic))\
            <h1><span class="k">\(name)</span> \(heading)</h1>
            \(if: results.publishedAt == nil, "<p class=\"note\">\(texts.unpublished)</p>\n")\(disclaimer)
            """
    }

    private var disclaimer: Markup {
        let own = French.typography(results.campaign.charter.disclaimer)
        return "<p class=\"note disclaimer\">\(own.isEmpty ? texts.disclaimer : own)</p>\n"
    }

    var cited: Markup {
        """
        <p class="meta">\(texts.cited(day: results.freeze.day.number))<br>\
        <code class="hash">\(results.freeze.hash)</code></p>

        """
    }
}
