package import Domain
package import Exchange
package import Texts

/// Says what a check of published figures found, each with its place, and whether one percentage can be.
package struct FigureTelling {
    private let texts: SurveyTablesTexts
    private let all: Texts
    private let language: Language

    package init(_ all: Texts) { (self.all, texts, language) = (all, all.surveyTables, all.language) }

    package func lines(_ tables: PublishedTables, _ findings: [FigureFinding]) -> [String] {
        let faults = findings.count { $0.isFault }
        return findings.map(line) + [
            texts.checked(
                tables: tables.tables.count, statements: tables.statements.count, faults: faults,
                notes: findings.count - faults)
        ]
    }

    private func line(_ finding: FigureFinding) -> String {
        let sentence = sentence(finding.reason)
        return switch finding.place {
        case .table(let code): texts.atTable(table: code, sentence: sentence)
        case .row(let code, let row): texts.atRow(table: code, row: row, sentence: sentence)
        case .statement(let number, let text):
            texts.atStatement(number: String(number), text: text, sentence: sentence)
        }
    }

    /// One percentage of one base, or of those between two.
    package func sentence(_ percent: WrittenFigure, of base: ClosedRange<Int>) -> (text: String, isPossible: Bool) {
        for base in base {
            guard let counts = AttainableCounts.counts(of: percent, base: base) else { continue }
            return (
                texts.attainable(percent: told(percent), base: language.formatted(base), counts: told(counts)), true
            )
        }
        let table = PublishedTable("").with(base, percent)
        let reason = FigureCheck.findings(PublishedTables(tables: [table])).first { $0.isFault }?.reason
        return (reason.map(sentence) ?? "", false)
    }

    private func sentence(_ reason: FigureFinding.Reason) -> String {
        switch reason {
        case .unattainable(let percent, let base, let around, let bases):
            return unattainable(percent, base, around) + others(bases)
        case .notTogether(let base, let bases): return texts.notTogether(base: told(base)) + others(bases)
        case .otherPercent(let percent, let count, let base):
            return texts.otherPercent(
                count: told(count), base: told(base), right: share(count, base, percent.decimals),
                percent: told(percent))
        case .countAboveBase(let count, let base): return texts.countAboveBase(count: told(count), base: told(base))
        case .otherSum(let sum, let base): return texts.otherSum(sum: told(sum), base: told(base))
        case .percentsSum(let sum): return texts.percentsSum(sum: told(sum))
        case .otherMean(let told, let right):
            return texts.otherMean(right: language.formatted(right, decimals: 4), told: told.text(mark: mark))
        case .tooManyAnswers(let base, let most, let place):
            return texts.tooManyAnswers(base: base, most: most, row: place.row, table: place.table)
        case .baseOfOther(let place, let base):
            return texts.baseOfOther(base: told(base), row: place.row, table: place.table)
        case .noBase: return texts.noBase
        case .roundedSum(let sum): return texts.roundedSum(sum: told(sum))
        case .smallCount(let count): return texts.smallCount(count: count)
        default: return words(reason)
        }
    }

    /// Of sentences.
    private func words(_ reason: FigureFinding.Reason) -> String {
        switch reason {
        case .otherCount(let told, let table): texts.otherCount(told: self.told(told), table: self.told(table))
        case .otherShare(let told, let table): texts.otherShare(told: self.told(told), table: self.told(table))
        case .noMajority(let percent): texts.noMajority(percent: language.percent(percent))
        case .otherRank(let told, let right): texts.otherRank(told: String(told), right: String(right))
        case .otherTotal(let told, let parts): texts.otherTotal(parts: self.told(parts), told: self.told(told))
        case .otherAverage(let told, let right):
            texts.otherAverage(right: language.formatted(right, decimals: 2), told: told.text(mark: mark))
        case .unknownPlace(let name): texts.unknownPlace(name: name)
        case .identifies(let text): texts.identifies(text: text)
        case .missingCross(let first, let second): texts.missingCross(first: first, second: second)
        default: ""
        }
    }

    private func unattainable(_ percent: WrittenFigure, _ base: ClosedRange<Int>, _ around: [Int]) -> String {
        guard base.count == 1 else {
            return texts.unattainableAny(
                percent: told(percent), low: told(base.lowerBound), high: told(base.upperBound))
        }
        let near = around.map { count in
            texts.around(count: told(count), percent: share(count, base.lowerBound, max(1, percent.decimals)))
        }
        return texts.unattainable(
            percent: told(percent), base: told(base.lowerBound), around: near.joined(separator: ", "))
    }

    private func others(_ bases: [Int]) -> String {
        bases.isEmpty ? "" : " " + texts.otherBases(list: bases.map(told).joined(separator: ", "))
    }

    private var mark: String { language == .fr ? "," : "." }

    private func told(_ count: Int) -> String { language.formatted(count) }

    private func told(_ percent: WrittenFigure) -> String {
        percent.text(mark: mark) + (language == .fr ? "\u{A0}%" : "%")
    }

    private func told(_ range: ClosedRange<Int>) -> String {
        range.count == 1
            ? told(range.lowerBound) : texts.between(low: told(range.lowerBound), high: told(range.upperBound))
    }

    private func share(_ count: Int, _ base: Int, _ decimals: Int) -> String {
        language.percent(100 * Double(count) / Double(max(1, base)), decimals: decimals)
    }

    // MARK: Files that cannot be read

    package func sentence(_ fault: FigureSheet.Fault, file: String) -> String {
        switch fault {
        case .table(let error): all.surveyQuestions.inFile(path: file, sentence: TableWords(all).sentence(error))
        case .missingColumn(let name): texts.sheetColumn(name: name)
        case .badCell(let line, let column, let text): texts.sheetCell(line: line, column: column, text: text)
        }
    }

    /// For programs: the reasons with their places, in words.
    package func json(_ tables: PublishedTables, _ findings: [FigureFinding]) -> JSON {
        .object([
            JSON.Member("tables", .integer(Int64(tables.tables.count))),
            JSON.Member("faults", .integer(Int64(findings.count { $0.isFault }))),
            JSON.Member(
                "findings",
                .array(
                    findings.map { finding in
                        .object([
                            JSON.Member("fault", .bool(finding.isFault)), JSON.Member("text", .string(line(finding))),
                        ])
                    })),
        ])
    }
}

extension PublishedTable {
    fileprivate func with(_ base: ClosedRange<Int>, _ percent: WrittenFigure) -> PublishedTable {
        var table = self
        (table.base, table.isWhole, table.rows) = (base, false, [Row("", percent: percent)])
        return table
    }
}
