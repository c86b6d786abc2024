package import Acts
package import Domain
internal import Exchange
internal import French
package import Texts
internal import Views

/// Tells tables on lines: the question, the base, a line for each answer, and a sentence that says the same.
package struct TableTelling {
    private let texts: SurveyTablesTexts
    private let language: Language
    private let figures: TableFigures

    package init(_ all: Texts, decimals: Int = 1) {
        (texts, language) = (all.surveyTables, all.language)
        figures = TableFigures(all.language, decimals: decimals)
    }

    package func lines(_ study: TableStudy, floor: Int) -> [String] {
        var lines = [told(study.title)]
        if study.isSynthetic { lines.append(texts.synthetic) }
        if study.isWithheld { return lines + [texts.withheld] }
        for table in study.tables { lines += [""] + self.lines(table) }
        lines.append("")
        if study.small + study.alongside > 0 {
            lines.append(texts.masked(small: study.small, floor: String(floor), alongside: study.alongside))
            lines.append(texts.listNote)
        }
        if !study.leftOut.isEmpty { lines.append(texts.leftOut(list: study.leftOut.joined(separator: ", "))) }
        return lines
    }

    private func lines(_ table: SurveyTable) -> [String] {
        var lines = ["\(table.code) · \(told(table.question))"]
        if !table.universe.isEmpty { lines.append(texts.universe(text: told(table.universe))) }
        if !table.filter.isEmpty { lines.append(texts.filtered(list: filter(table))) }
        if table.shape != .matrix || table.isCross { lines.append(base(table.base)) }
        if table.shape == .several { lines.append(texts.severalNote) }
        if table.shape == .ordered { lines.append(texts.rankedNote) }
        if let by = table.by { lines.append(texts.crossed(label: told(by))) }
        lines += cells(table)
        if table.quartiles.count == 3, let mean = table.mean { lines.append(quartiles(mean, table.quartiles)) }
        if let rankings = table.rankings {
            lines.append(
                texts.twoRankings(
                    mean: ranked(rankings.mean, table), top: ranked(rankings.top, table)))
        }
        if let test = table.test { lines += self.test(test) }
        if let sentence = sentence(table) { lines.append(sentence) }
        if let answered = table.base.answered, answered < 30 { lines.append(texts.small) }
        return lines
    }

    private func told(_ labels: Labels) -> String { French.typography(labels.text(in: language.rawValue)) }

    /// Never alone at the beginning of a line.
    private var apart: String { language == .fr ? "\u{202F}; " : "; " }

    private func filter(_ table: SurveyTable) -> String {
        table.filter.map { told($0.variable) + (language == .fr ? "\u{A0}: " : ": ") + told($0.value) }
            .joined(separator: ", ")
    }

    private func ranked(_ lines: [Int], _ table: SurveyTable) -> String {
        lines.map { told(table.lines[$0].label) }.joined(separator: ", ")
    }

    /// Who answered, of how many, and why others did not.
    package func base(_ base: SurveyTable.Base) -> String {
        var parts = [base.answered.map { texts.base(answered: $0) } ?? texts.baseHidden]
        if let asked = base.asked { parts.append(texts.ofAsked(asked: asked)) }
        if let rows = base.rows { parts.append(texts.ofRows(rows: rows)) }
        let words = [texts.gapBlank(n:), texts.gapRefused(n:), texts.gapUnknown(n:), texts.gapNotConcerned(n:)]
        for (gap, word) in zip(base.gaps, words) {
            if let gap, gap > 0 { parts.append(word(gap)) }
        }
        if let effective = base.effective { parts.append(texts.effective(n: figures.fixed(effective, 1))) }
        return parts.joined(separator: " · ")
    }

    private func cells(_ table: SurveyTable) -> [String] {
        let width = min(40, table.lines.map { told($0.label).count }.max() ?? 0)
        return table.lines.flatMap { line -> [String] in
            let own = told(line.label)
            let label = own + String(repeating: " ", count: max(0, width - own.count))
            var parts = line.figures.map { figure in
                figure.isHidden ? texts.hidden : "\(language.formatted(figure.count ?? 0)) (\(figures.percent(figure)))"
            }
            if table.groups.isEmpty, let low = line.figures.first?.low, let high = line.figures.first?.high {
                parts.append(texts.interval(low: figures.percent(share: low), high: figures.percent(share: high)))
            }
            if !table.groups.isEmpty { parts = zip(table.groups, parts).map { "\(told($0)) \($1)" } }
            if let answered = line.answered { parts.append(texts.base(answered: answered)) }
            if let mean = line.mean { parts.append(texts.meanLine(value: figures.fixed(mean, 2))) }
            if let top = line.top { parts.append(texts.topLine(percent: figures.percent(share: top))) }
            return ["  \(label)  \(parts.joined(separator: " · "))"]
                + (line.test.map { test($0).map { "    " + $0 } } ?? [])
        }
    }

    /// Of a choice of a question with several answers.
    package func test(_ test: SurveyTable.Test, of label: Labels) -> String {
        texts.testOf(label: told(label), text: self.test(test).joined(separator: " "))
    }

    /// χ² in words, with what makes it weak.
    package func test(_ test: SurveyTable.Test) -> [String] {
        let told = texts.test(
            value: figures.fixed(test.chiSquare, 2), degrees: test.degrees,
            probability: figures.probability(test.probability), cramer: figures.fixed(test.cramer, 2))
        return [told] + (test.small > 0 ? [texts.testSmall(small: test.small, cells: String(test.cells))] : [])
    }

    /// The same in words; nil for scales and numbers, whose lines are words already.
    package func sentence(_ table: SurveyTable) -> String? {
        if table.shape == .matrix || table.shape == .number { return nil }
        guard let base = table.base.answered else { return texts.sentenceHidden }
        let parts = table.lines.map { line in
            table.isCross ? texts.groupPart(label: told(line.label), list: groups(line, table)) : part(line)
        }
        return texts.sentence(base: base, list: parts.joined(separator: table.isCross ? apart : ", "))
    }

    /// For pages, where scales and numbers are told in words as well.
    package func wholeSentence(_ table: SurveyTable) -> String? {
        switch table.shape {
        case .matrix:
            return table.lines.map { texts.groupPart(label: told($0.label), list: step($0)) }.joined(separator: apart)
        case .number:
            guard table.quartiles.count == 3, let mean = table.mean else { return texts.sentenceHidden }
            return quartiles(mean, table.quartiles)
        default: return sentence(table)
        }
    }

    private func step(_ line: SurveyTable.Line) -> String {
        let base = line.answered.map { texts.base(answered: $0) } ?? texts.baseHidden
        guard let mean = line.mean, let top = line.top else { return "\(base), \(texts.hidden)" }
        return [
            base, texts.meanLine(value: figures.fixed(mean, 2)), texts.topLine(percent: figures.percent(share: top)),
        ].joined(separator: ", ")
    }

    private func quartiles(_ mean: Double, _ quartiles: [Double]) -> String {
        let parts = quartiles.map { language.formatted($0, decimals: 2) }
        return texts.quartiles(
            mean: language.formatted(mean, decimals: 2), low: parts[0], middle: parts[1], high: parts[2])
    }

    private func part(_ line: SurveyTable.Line) -> String {
        guard let figure = line.figures.first, let count = figure.count else {
            return texts.partHidden(label: told(line.label))
        }
        return texts.part(label: told(line.label), count: language.formatted(count), percent: figures.percent(figure))
    }

    private func groups(_ line: SurveyTable.Line, _ table: SurveyTable) -> String {
        zip(table.groups, line.figures).map { group, figure in
            let group = told(group)
            guard let count = figure.count, let base = figure.base else { return texts.groupCellHidden(group: group) }
            return texts.groupCell(
                group: group, count: language.formatted(count), base: language.formatted(base),
                percent: figures.percent(figure))
        }.joined(separator: ", ")
    }

    package func sentence(_ fault: TableOrder.Fault) -> String {
        switch fault {
        case .unknownVariable(let name, let known):
            French.nearest(name, among: known).map { texts.unknownVariableNear(name: name, nearest: $0) }
                ?? texts.unknownVariable(name: name)
        case .unknownValue(let name, let variable, let known):
            texts.unknownValue(name: name, variable: variable, known: known.joined(separator: ", "))
        case .notCounted(let name): texts.notCounted(name: name)
        case .otherLevel(let name): texts.otherLevel(name: name)
        case .badWeight(let name): texts.badWeight(name: name)
        case .tooBig(let name): texts.tooBig(name: name)
        }
    }
}
