import Domain

/// What each cell of a frozen survey should hold, told from the codebook and the walk alone, without what made it.
struct CellOracle {
    private let plans: [Int: SurveyPages]
    private let codebook: Codebook

    init(_ questionnaires: [Questionnaire], _ codebook: Codebook) {
        plans = Dictionary(uniqueKeysWithValues: questionnaires.map { ($0.version, SurveyPages($0)) })
        self.codebook = codebook
    }

    // MARK: What stands there

    /// Each row with those that belong to it, in an order of their own.
    func told(_ dataset: Dataset) -> [String] {
        let rows = dataset.tables.map { table in
            (0..<table.count).map { row in
                zip(table.variables, table.columns).map { variable, column in
                    "\(variable.code)=\(spelled(column.datum(at: row, variable.kind), variable))"
                }.joined(separator: "|")
            }
        }
        guard let main = dataset.tables.first else { return [] }
        return (0..<main.count).map { row in
            var parts = [rows[0][row]]
            for (level, table) in dataset.tables.enumerated().dropFirst() {
                parts += (0..<table.count).filter { table.parents[$0] == Int32(row) }.map { rows[level][$0] }
            }
            return parts.joined(separator: "\n")
        }.sorted()
    }

    private func spelled(_ datum: Datum, _ variable: Variable) -> String {
        switch datum {
        case .gap(let gap): gap.name
        case .code(let code):
            variable.kind == .single || variable.kind == .matrix
                ? variable.values.first { $0.number == code }?.name ?? "?" : String(code)
        case .number(let number): String(number)
        case .day(let day): CalendarDay(number: Int(day)).iso
        case .text(let text): text
        }
    }

    // MARK: What should

    func expected(_ answer: SentAnswer) -> String {
        guard let plan = plans[answer.version] else { return "" }
        let walk = SurveyWalk(plan, answer.answers, reach: answer.reach)
        var parts = [row(answer, walk, level: Codebook.mainLevel, occurrence: nil)]
        for level in codebook.levels.dropFirst() {
            guard let section = walk.questionnaire.section(level.code) else { continue }
            for occurrence in walk.occurrences(of: section) {
                let isAsked = section.questions.contains {
                    $0.kind.isAnswered && walk.isAsked(SurveyWalk.Place($0.code, occurrence: occurrence))
                }
                if isAsked { parts.append(row(answer, walk, level: level.code, occurrence: occurrence)) }
            }
        }
        return parts.joined(separator: "\n")
    }

    private func row(_ answer: SentAnswer, _ walk: SurveyWalk, level: String, occurrence: Int?) -> String {
        codebook.variables(of: level).map { variable in
            "\(variable.code)=\(fact(variable, answer, walk) ?? cell(variable, walk, occurrence))"
        }.joined(separator: "|")
    }

    private func fact(_ variable: Variable, _ answer: SentAnswer, _ walk: SurveyWalk) -> String? {
        switch variable.code {
        case "canal": return answer.channel.rawValue
        case "langue": return answer.language
        case "version": return "v\(answer.version)"
        case "forme": return answer.reach.rawValue
        case "jour": return CalendarDay(number: answer.day.number - (answer.day.number + 3) % 7).iso
        case "branche":
            if let branch = walk.branch { return "branche_\(branch.code)" }
            let place = SurveyWalk.Place(walk.questionnaire.branching?.question ?? "")
            if case .answered = walk.status(place) { return Gap.notConcerned.name }
            return gap(walk.status(place))
        default: return nil
        }
    }

    private func cell(_ variable: Variable, _ walk: SurveyWalk, _ occurrence: Int?) -> String {
        let whole = variable.detailOf.flatMap { code in codebook.variables.first { $0.code == code } } ?? variable
        let code = whole.group ?? whole.code
        let status = walk.status(SurveyWalk.Place(code, occurrence: occurrence))
        if variable.detailOf != nil, whole.kind.isCoded { return words(variable, whole, status) }
        guard case .answered(let said) = status, let question = walk.questionnaire.question(code) else {
            return gap(status)
        }
        switch said {
        case .choices(let codes, _):
            switch question.kind {
            case .several: return codes.contains(variable.choice ?? "") ? "1" : "0"
            case .ordered: return codes.firstIndex(of: variable.choice ?? "").map { String($0 + 1) } ?? "empty"
            default: return codes.first ?? "?"
            }
        case .matrix(let marks):
            switch marks[variable.choice ?? ""] {
            case nil: return "empty"
            case .choice(let mark)?: return mark
            case .missing(let kind)?: return gap(.missing(kind))
            }
        case .number(let number): return Double(number.text).map { String($0) } ?? "?"
        case .date(let date): return (date.iso + "-01-01").prefix(10).description
        case .place(let code, let words):
            let own = variable.detailOf == nil ? code ?? words : words
            return own.isEmpty ? "empty" : own
        case .text(let text): return text
        case .missing: return "?"
        }
    }

    /// Asked beside a choice that was taken, and of nobody else.
    private func words(_ variable: Variable, _ whole: Variable, _ status: SurveyWalk.Status) -> String {
        guard case .answered(.choices(let codes, let words)) = status else { return "notAsked" }
        let choice = whole.choice ?? codes.first { variable.code.hasSuffix("__\($0)__texte") } ?? ""
        return codes.contains(choice) ? words[choice] ?? "empty" : "notAsked"
    }

    private func gap(_ status: SurveyWalk.Status) -> String {
        switch status {
        case .notAsked, .missing(.notAsked): "notAsked"
        case .blank, .answered: "empty"
        case .missing(.refused): "refused"
        case .missing(.unknown): "unknown"
        case .missing(.inapplicable): "notConcerned"
        }
    }
}
