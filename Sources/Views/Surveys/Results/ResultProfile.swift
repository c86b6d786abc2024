package import Domain
internal import HTML
internal import Texts

/// Those who answered beside those whom somebody else counted.
package struct ToldProfile: Sendable {
    package struct Row: Sendable {
        package let label: Labels
        package let count: Int
        package let share: Double
        package let expected: Double
        /// How many times too present; nil where nobody was expected.
        package let ratio: Double?
        package let isConcentrated: Bool

        package init(
            _ label: Labels, count: Int, share: Double, expected: Double, ratio: Double?, isConcentrated: Bool
        ) {
            (self.label, self.count, self.share) = (label, count, share)
            (self.expected, self.ratio, self.isConcentrated) = (expected, ratio, isConcentrated)
        }
    }

    package let key: String
    package let question: Labels
    package let source: String
    /// None where a count is hidden: a share would tell it.
    package let rows: [Row]
    /// The share of answers that would have to come from elsewhere, from 0 to 1.
    package let apart: Double

    package init(key: String, question: Labels, source: String, rows: [Row], apart: Double) {
        (self.key, self.question, self.source) = (key, question, source)
        (self.rows, self.apart) = (rows, apart)
    }
}

/// Whether those who answered are like those whom they are read as, in words first.
struct ResultProfile {
    private let profile: ToldProfile
    private let frame: Frame
    private let names: ResultNames
    private let figures: TableFigures
    private var texts: ResultsTexts { frame.texts.results }

    init(_ profile: ToldProfile, _ frame: Frame) {
        self.profile = profile
        self.frame = frame
        names = ResultNames(frame)
        figures = TableFigures(frame.texts.language, decimals: 1)
    }

    /// Said above every figure of the survey.
    var alerts: Markup {
        """
        \(each: profile.rows.filter(\.isConcentrated), { row in """
            <p class="note"><strong>\(texts.alert)</strong> \(texts.concentrated(
                label: names.told(row.label), percent: figures.percent(share: row.share),
                expected: figures.percent(share: row.expected)))</p>

            """ })
        """
    }

    var markup: Markup {
        if profile.rows.isEmpty { return "<p>\(texts.profileHidden)</p>\n" }
        let caption = texts.profileSource(source: profile.source)
        return """
            <p>\(texts.apart(percent: figures.percent(share: profile.apart)))</p>
            \(alerts)<div class="scroll" tabindex="0" role="region" aria-label="\(texts.profileHeading)">
            <table class="counts result"><caption>\(caption)</caption>
            <thead><tr><th scope="col">\(texts.columnAnswer)</th><th scope="col" class="n">\(texts.columnCount)</th>\
            <th scope="col" class="n">\(texts.columnShare)</th><th scope="col" class="n">\(texts.columnExpected)</th>\
            <th scope="col" class="n">\(texts.columnRatio)</th></tr></thead>
            <tbody>\(each: profile.rows, row)</tbody></table></div>

            """
    }

    private func row(_ row: ToldProfile.Row) -> Markup {
        """
        <tr><th scope="row">\(names.told(row.label))</th>\
        <td class="n">\(frame.texts.language.formatted(row.count))</td>\
        <td class="n">\(figures.percent(share: row.share))</td>\
        <td class="n">\(figures.percent(share: row.expected))</td>\
        <td class="n">\(row.ratio.map { texts.times(n: figures.fixed($0, 1)) } ?? "–")</td></tr>

        """
    }
}

/// Where those who answered live or work: hexagons in steps of colour; a count that is hidden looks the same whatever it is.
struct AnswersMap {
    private let table: SurveyTable
    private let cells: [MapCell]
    private let frame: Frame
    private let figures: [String: SurveyTable.Figure]
    private let steps: CountSteps
    private var texts: ResultsTexts { frame.texts.results }

    /// - Parameter cells: every place that the map draws.
    init(_ table: SurveyTable, _ cells: [MapCell], _ frame: Frame) {
        self.table = table
        self.cells = cells
        self.frame = frame
        figures = Dictionary(
            table.lines.compactMap { line in line.figures.first.map { (line.name, $0) } },
            uniquingKeysWith: { first, _ in first })
        steps = CountSteps(figures.values.compactMap(\.count))
    }

    var markup: Markup {
        let drawn = Set(cells.map(\.code))
        let other = figures.filter { !drawn.contains($0.key) && $0.value.count != 0 }.count
        let map = PlaceMap(cells: cells, texts: frame.texts.territories, picture: texts.mapName, face: face)
        return """
            <h2>\(texts.mapHeading)</h2>
            <figure class="map">\(map.markup)
            <ul class="legend" aria-label="\(texts.legend)">\(entry("none", texts.mapNone))\
            \(entry("before", frame.texts.surveyTables.hidden))\
            \(each: Array(steps.ranges.enumerated()), { entry("step-\($0.offset + 1)", words(of: $0.element)) })</ul>
            <figcaption>\(texts.mapCaption)\(if: other > 0, " \(texts.mapOther(n: other))")</figcaption></figure>

            """
    }

    private func words(of range: ClosedRange<Int>) -> String {
        range.count == 1
            ? texts.mapOne(n: range.lowerBound) : texts.mapRange(low: range.lowerBound, high: range.upperBound)
    }

    private func face(_ cell: MapCell) -> MapFace {
        let name = cell.territory.name
        guard let figure = figures[cell.code] else {
            return MapFace(link: nil, sentence: texts.mapCell(name: name, count: 0), style: "none")
        }
        guard let count = figure.count else {
            return MapFace(link: nil, sentence: texts.mapCellHidden(name: name), style: "before")
        }
        let step = steps.step(of: count)
        return MapFace(
            link: nil, sentence: texts.mapCell(name: name, count: count), style: step == 0 ? "none" : "step-\(step)")
    }

    private func entry(_ style: String, _ label: String) -> Markup {
        """
        <li><svg class="places" viewBox="-90 -100 180 200" aria-hidden="true" focusable="false">\
        <path class="\(style)" d="M0 -97l84 49v96l-84 49-84-49v-96z"/></svg>\(label)</li>

        """
    }
}
