internal import Domain
internal import French
internal import HTML
internal import Texts

/// Shares as bars, each with what it is likely to be; what is hidden has no bar.
struct BarDrawing {
    private let table: SurveyTable
    private let names: ResultNames
    private let figures: TableFigures
    private let texts: Texts

    init(_ table: SurveyTable, _ frame: Frame) {
        self.table = table
        names = ResultNames(frame)
        texts = frame.texts
        figures = TableFigures(frame.texts.language, decimals: 1)
    }

    var markup: Markup {
        """
        <figure class="result"><ul class="bars">\(each: table.lines, line)</ul>
        <figcaption>\(texts.results.barsCaption)</figcaption></figure>

        """
    }

    private func line(_ line: SurveyTable.Line) -> Markup {
        guard let figure = line.figures.first, let share = figure.share else {
            return """
                <li><span class="what">\(names.told(line.label))</span>\
                <span class="n">\(texts.surveyTables.hidden)</span></li>

                """
        }
        return """
            <li><span class="what">\(names.told(line.label))</span>\
            <svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
            <path class="rest" d="M0 0H1000V20H0z"/><path class="step" d="M0 0H\(thousandths(share))V20H0z"/>\
            \(likely(figure))</svg><span class="n">\(figures.percent(figure))</span></li>

            """
    }

    private func likely(_ figure: SurveyTable.Figure) -> Markup {
        guard let low = figure.low, let high = figure.high else { return "" }
        return "<path class=\"likely\" d=\"M\(thousandths(low)) 10H\(thousandths(high))\"/>"
    }

    private func thousandths(_ share: Double) -> Int { Int((1_000 * min(max(share, 0), 1)).rounded()) }
}

/// The rows of a scale, each as one bar cut into its steps (R. Likert 1932); a row with a hidden step has none.
struct ScaleDrawing {
    /// Colours go by fives, from one end of the scale to the other.
    private static let colours = 5
    private let table: SurveyTable
    private let names: ResultNames
    private let texts: Texts

    init(_ table: SurveyTable, _ frame: Frame) {
        self.table = table
        names = ResultNames(frame)
        texts = frame.texts
    }

    var markup: Markup {
        """
        <figure class="result"><ul class="bars scale">\(each: table.lines, line)</ul>
        <figcaption><ul class="legend">\(each: Array(table.groups.enumerated()), legend)</ul></figcaption></figure>

        """
    }

    private func style(_ step: Int) -> String {
        let last = max(1, table.groups.count - 1)
        return "grade-\(1 + step * (Self.colours - 1) / last)"
    }

    private func legend(_ step: (offset: Int, element: Labels)) -> Markup {
        """
        <li><svg class="bar" viewBox="0 0 20 20" aria-hidden="true" focusable="false">\
        <path class="\(style(step.offset))" d="M0 0H20V20H0z"/></svg>\(names.told(step.element))</li>

        """
    }

    private func line(_ line: SurveyTable.Line) -> Markup {
        let shares = line.figures.compactMap(\.share)
        let what: Markup = "<span class=\"what\">\(names.told(line.label))</span>"
        guard shares.count == line.figures.count else {
            return "<li>\(what)<span class=\"n\">\(texts.surveyTables.hidden)</span></li>\n"
        }
        var ends = [0]
        var sum = 0.0
        for share in shares {
            sum += share
            ends.append(Int((1_000 * min(sum, 1)).rounded()))
        }
        let parts: Markup = """
            \(each: Array(shares.indices), { step in
                "<path class=\"\(style(step))\" d=\"M\(ends[step]) 0H\(ends[step + 1])V20H\(ends[step])z\"/>"
            })
            """
        return """
            <li>\(what)<svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" \
            focusable="false">\(parts)</svg></li>

            """
    }
}

/// The colours of the cells of a cross: how large a share of its group said so.
struct ShareSteps {
    private let texts: ResultsTexts

    init(_ frame: Frame) { texts = frame.texts.results }

    /// Nothing for what is hidden.
    func mark(_ share: Double?) -> Markup {
        guard let share else { return "" }
        return drawn(share <= 0 ? 0 : min(4, 1 + Int(share * 4)))
    }

    private func drawn(_ step: Int) -> Markup {
        """
        <svg class="places" viewBox="-90 -100 180 200" aria-hidden="true" focusable="false">\
        <path class="\(step == 0 ? "none" : "step-\(step)")" d="M0 -97l84 49v96l-84 49-84-49v-96z"/></svg>
        """
    }

    var legend: Markup {
        let labels = [texts.stepNone, texts.stepQuarter, texts.stepHalf, texts.stepThree, texts.stepMost]
        return """
            <ul class="legend" aria-label="\(texts.legend)">\(each: Array(labels.enumerated()), { step in
                "<li>\(drawn(step.offset))\(step.element)</li>\n"
            })</ul>

            """
    }
}
