package import Domain
internal import HTML
internal import Routes
internal import Texts

/// One grid: what it asks, what helps to answer, what it may suggest, and its versions.
package struct GridPage {
    package struct Version: Sendable {
        package let number: Int
        package let at: Int64
        package let isShipped: Bool

        package init(number: Int, at: Int64, isShipped: Bool) {
            self.number = number
            self.at = at
            self.isShipped = isShipped
        }
    }

    package struct Model: Sendable {
        package let grid: Grid
        package let versions: [Version]
        package let isLatest: Bool
        package let mayEdit: Bool
        package var isDone = false

        package init(_ grid: Grid, versions: [Version], isLatest: Bool, mayEdit: Bool) {
            self.grid = grid
            self.versions = versions
            self.isLatest = isLatest
            self.mayEdit = mayEdit
        }
    }

    private let model: Model
    private let frame: Frame
    private let words: GridWords
    private var texts: ReviewsTexts { frame.texts.reviews }
    private var grid: Grid { model.grid }

    package init(_ model: Model, frame: Frame) {
        self.model = model
        self.frame = frame
        words = GridWords(frame.texts)
    }

    package var bytes: [UInt8] {
        let title = words.said(grid.title)
        return Layout(frame).page(
            title: title, current: .grids(.list),
            """
            \(Trail(frame.texts).markup([(texts.gridsTitle, .grids(.list))], here: title))
            <h1>\(title)</h1>
            \(if: model.isDone, "<p class=\"note\" role=\"status\">\(texts.adaptDone)</p>\n")\(former)\
            <p class="lead">\(words.said(grid.about))</p>
            <p class="meta">\(words.source(grid)) · \(texts.gridVersion(n: grid.version))</p>
            \(if: grid.use == .review, "<p>\(texts.gridUse)</p>\n")<ul class="links">\
            \(if: grid.use == .selfCheck, "<li><a href=\"\(Link(Route.grids(.selfCheck(slug: nil))))\">\(texts.checkDoor)</a></li>\n")<li><a href="\(Link(Route.grids(.paper(code: grid.code))))">\(texts.gridPrint)</a></li>
            \(if: model.mayEdit && model.isLatest, "<li><a href=\"\(Link(Route.grids(.adapt(code: grid.code))))\">\(texts.gridAdapt)</a></li>\n")\
            <li><a href="\(Link(Route.grids(.list)))">\(texts.gridOthers)</a></li></ul>
            <h2>\(texts.gridCriteria)</h2>
            \(words.criteria(of: grid, level: 3, criterion))
            \(labels)\(versions)
            """)
    }

    private var former: Markup {
        if model.isLatest { return "" }
        return """
            <p class="note">\(texts.gridFormer) \
            <a href="\(Link(Route.grids(.grid(code: grid.code, version: nil))))">\(texts.gridLatest)</a></p>

            """
    }

    private func criterion(_ criterion: Grid.Criterion) -> Markup {
        """
        <div class="criterion"><p><strong>\(words.said(criterion.label))</strong></p>
        <p>\(words.said(criterion.help))</p>
        \(criterion.next.map { "<p>\(texts.gridNext(next: words.said($0)))</p>\n" })\
        \(if: criterion.lines != "—", "<p class=\"meta\">\(texts.gridLines(lines: criterion.lines))</p>\n")</div>

        """
    }

    private var labels: Markup {
        if grid.labels.isEmpty { return "" }
        return """
            <h2>\(texts.gridLabels)</h2>
            <p>\(texts.gridLabelsLead)</p>
            \(each: grid.labels, { label in """
                <h3>\(words.said(label.title)) <span class="meta">\(words.field(label.field))</span></h3>
                <ul>\(each: label.needs, need)</ul>

                """ })
            """
    }

    private func need(_ need: GridLabel.Need) -> Markup {
        let names = need.criteria.compactMap(grid.criterion).map { words.said($0.label) }
        return """
            <li>\(words.measure(need.measure))\(if: need.isAny, " (\(texts.needAny))")\u{A0}:
            <ul>\(each: names, { "<li>\($0)</li>\n" })</ul></li>

            """
    }

    private var versions: Markup {
        if model.versions.count < 2 { return "" }
        return """
            <h2>\(texts.gridVersions)</h2>
            <ul>\(each: model.versions, { version in """
                <li><a href="\(Link(Route.grids(.grid(code: grid.code, version: version.number))))">\
                \(texts.gridVersion(n: version.number))</a>, \
                \(version.isShipped ? texts.gridShipped : texts.gridLocal), \
                \(texts.gridSince(day: frame.timeZone.local(Int(version.at / 1_000_000)).date.number))</li>

                """ })</ul>

            """
    }
}
