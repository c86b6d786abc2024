package import Domain
internal import French
internal import HTML
internal import Texts

/// A table with what is said of it in words.
package struct ToldTable: Sendable {
    package let table: SurveyTable
    /// The same as the table; nil for scales and numbers, which are told line by line.
    package let sentence: String?
    /// Who answered, of how many, and why others did not.
    package let base: String
    /// χ² and what makes it weak, of the whole or of each line.
    package let tests: [String]

    package init(_ table: SurveyTable, sentence: String?, base: String, tests: [String]) {
        self.table = table
        self.sentence = sentence
        self.base = base
        self.tests = tests
    }
}

/// What every table is named by on its pages.
struct ResultNames {
    let frame: Frame
    private var texts: ResultsTexts { frame.texts.results }

    init(_ frame: Frame) { self.frame = frame }

    func told(_ labels: Labels) -> String { French.typography(labels.text(in: frame.texts.language.rawValue)) }

    /// « Profil : professionnels ».
    func condition(_ variable: Labels, _ value: Labels) -> String {
        told(variable) + (frame.texts.language == .fr ? "\u{A0}: " : ": ") + told(value)
    }

    func title(_ table: SurveyTable) -> String {
        let question = told(table.question)
        return table.by.map { texts.crossTitle(question: question, by: told($0)) } ?? question
    }
}

/// One table as a sentence, a drawing and a table, the same three times; what is hidden is in none of them.
struct ResultBody {
    private let told: ToldTable
    private let frame: Frame
    private let names: ResultNames
    private let figures: TableFigures
    private var table: SurveyTable { told.table }
    private var texts: ResultsTexts { frame.texts.results }
    private var tables: SurveyTablesTexts { frame.texts.surveyTables }

    init(_ told: ToldTable, _ frame: Frame) {
        self.told = told
        self.frame = frame
        names = ResultNames(frame)
        figures = TableFigures(frame.texts.language, decimals: 1)
    }

    var markup: Markup {
        let asked = names.told(table.universe)
        return """
            \(told.sentence.map { "<p class=\"\(isLong ? "told" : "lead told")\">\($0)</p>\n" })\
            \(if: !asked.isEmpty, "<p>\(tables.universe(text: asked))</p>\n")\
            \(if: !table.filter.isEmpty, "<p>\(tables.filtered(list: filter))</p>\n")\
            \(drawing)\(ResultRows(told, frame).markup)\
            \(each: told.tests, { "<p>\($0)</p>\n" })\(rankings)\
            \(each: notes, { "<p class=\"meta\">\($0)</p>\n" })
            """
    }

    private var isLong: Bool { table.isCross || table.shape == .matrix }

    private var filter: String {
        table.filter.map { names.condition($0.variable, $0.value) }.joined(separator: ", ")
    }

    private var drawing: Markup {
        if table.base.answered == nil, table.shape != .matrix { return "" }
        if table.isCross { return "" }
        switch table.shape {
        case .single, .several, .ordered: return BarDrawing(table, frame).markup
        case .matrix: return ScaleDrawing(table, frame).markup
        case .number: return ""
        }
    }

    private var rankings: Markup {
        guard let rankings = table.rankings else { return "" }
        let list = { (lines: [Int]) in lines.map { names.told(table.lines[$0].label) }.joined(separator: ", ") }
        return "<p>\(tables.twoRankings(mean: list(rankings.mean), top: list(rankings.top)))</p>\n"
    }

    private var notes: [String] {
        var notes: [String] = []
        if table.shape == .several { notes.append(tables.severalNote) }
        if table.shape == .ordered { notes.append(tables.rankedNote) }
        if !table.isCross, table.shape != .matrix, table.shape != .number, table.hidden < table.lines.count {
            notes.append(texts.intervalNote)
        }
        if table.lines.contains(where: { $0.figures.contains { $0.residual != nil } }) {
            notes.append(texts.residualNote)
        }
        if table.hidden > 0 { notes.append(texts.hiddenNote) }
        if let answered = table.base.answered, answered < 30 { notes.append(tables.small) }
        return notes
    }
}

/// The rows of a table, with what each figure is of.
struct ResultRows {
    private let told: ToldTable
    private let frame: Frame
    private let names: ResultNames
    private let figures: TableFigures
    private var table: SurveyTable { told.table }
    private var texts: ResultsTexts { frame.texts.results }

    init(_ told: ToldTable, _ frame: Frame) {
        self.told = told
        self.frame = frame
        names = ResultNames(frame)
        figures = TableFigures(frame.texts.language, decimals: 1)
    }

    var markup: Markup {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(names.title(table))">
        <table class="\(table.isCross ? "counts result heat" : "counts result")"><caption>\(caption)</caption>
        <thead><tr>\(head)</tr></thead>
        <tbody>\(rows)</tbody></table></div>
        \(if: table.isCross, ShareSteps(frame).legend)
        """
    }

    private var caption: String {
        table.shape == .matrix && !table.isCross ? texts.baseOfRows : told.base
    }

    private func column(_ label: String) -> Markup { "<th scope=\"col\" class=\"n\">\(label)</th>" }

    private var head: Markup {
        if table.shape == .number {
            return """
                \(column(texts.columnMean))\(column(texts.columnQuarter))\(column(texts.columnHalf))\
                \(column(texts.columnThree))
                """
        }
        let first: Markup = "<th scope=\"col\">\(texts.columnAnswer)</th>"
        if table.isCross {
            return """
                \(first)\(each: Array(zip(table.groups, table.groupBases)), { group, base in
                    column(texts.columnGroup(name: names.told(group), base: told(base)))
                })
                """
        }
        if table.shape == .matrix {
            return """
                \(first)\(each: table.groups, { column(names.told($0)) })\(column(texts.columnBase))\
                \(column(texts.columnMean))\(column(texts.columnTop))
                """
        }
        return "\(first)\(column(texts.columnCount))\(column(texts.columnShare))\(column(texts.columnInterval))"
    }

    private var rows: Markup {
        if table.shape == .number { return "<tr>\(each: [table.mean] + quartiles, number)</tr>" }
        return "\(each: table.lines, row)"
    }

    private var quartiles: [Double?] { table.quartiles.count == 3 ? table.quartiles.map { $0 } : [nil, nil, nil] }

    private func number(_ value: Double?) -> Markup {
        cell(value.map { frame.texts.language.formatted($0, decimals: 2) } ?? hidden)
    }

    private func row(_ line: SurveyTable.Line) -> Markup {
        let head: Markup = "<th scope=\"row\">\(names.told(line.label))</th>"
        if table.isCross || table.shape == .matrix {
            let more: Markup =
                table.isCross
                ? ""
                : """
                \(cell(told(line.answered)))\(cell(line.mean.map { figures.fixed($0, 2) } ?? hidden))\
                \(cell(line.top.map { figures.percent(share: $0) } ?? hidden))
                """
            return "<tr>\(head)\(each: line.figures, figure)\(more)</tr>\n"
        }
        guard let figure = line.figures.first, !figure.isHidden else {
            return "<tr>\(head)\(cell(hidden))\(cell(hidden))<td></td></tr>\n"
        }
        let likely = figure.low.flatMap { low in
            figure.high.map { texts.interval(low: figures.digits(share: low), high: figures.digits(share: $0)) }
        }
        return """
            <tr>\(head)\(cell(told(figure.count)))\(cell(figures.percent(figure)))\(cell(likely ?? ""))</tr>

            """
    }

    private func cell(_ text: String) -> Markup { "<td class=\"n\">\(text)</td>" }

    /// Of a cross or of a scale: the count, its share, and whether chance alone would make it.
    private func figure(_ figure: SurveyTable.Figure) -> Markup {
        guard let count = figure.count else { return "<td class=\"n hidden-cell\">\(hidden)</td>" }
        let mark: Markup = table.isCross ? ShareSteps(frame).mark(figure.share) : ""
        return """
            <td class="n">\(mark)\(frame.texts.language.formatted(count))<br>\
            <span class="meta">\(figures.percent(figure))\(apart(figure.residual))</span></td>
            """
    }

    private func apart(_ residual: Double?) -> Markup {
        guard let residual, abs(residual) > 1.96 else { return "" }
        return "<br><strong>\(residual > 0 ? texts.moreThanChance : texts.lessThanChance)</strong>"
    }

    private var hidden: String { frame.texts.surveyTables.hidden }

    private func told(_ count: Int?) -> String { count.map { frame.texts.language.formatted($0) } ?? hidden }
}
