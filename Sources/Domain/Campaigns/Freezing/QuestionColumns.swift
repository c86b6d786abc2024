/// The columns of one question, and what stands in them for an answer.
struct QuestionColumns {
    private enum Part {
        case whole
        case choice(String)
        case row(String)
        /// What is typed beside a choice.
        case words(String)
        /// What was typed of a place or of a body.
        case place
    }

    /// Its code.
    var question: String { merged.question.code }
    let variables: [Variable]
    let group: Codebook.Group?
    private let merged: MergedQuestion
    private let parts: [Part]
    private let missing: MissingCodes
    /// The number of each choice or mark, by code.
    private let numbers: [String: Int32]

    init(_ merged: MergedQuestion, level: String, languages: [String], _ names: inout VariableNames) {
        let question = merged.question
        var making = ColumnMaking(
            question, level: level, base: merged.base, languages: languages, names.free(question.code))
        let values = Variable.Value.all(of: question.kind.choices, making.label)
        numbers = Dictionary(
            zip(question.kind.choices.map(\.code), values.map(\.number)), uniquingKeysWith: { first, _ in first })
        let parts = Self.parts(of: question, values, &making, &names)
        (variables, group) = (making.variables, making.group)
        missing = making.variables.first?.missing ?? .usual
        self.merged = merged
        self.parts = parts
    }

    /// Makes the columns.
    private static func parts(
        of question: Question, _ values: [Variable.Value], _ making: inout ColumnMaking, _ names: inout VariableNames
    ) -> [Part] {
        var parts: [Part] = []
        switch question.kind {
        case .single(let choices):
            making.add(.single, values: values)
            parts.append(.whole)
            for choice in choices where choice.takesWords {
                making.addWords(of: making.stem, choice, &names)
                parts.append(.words(choice.code))
            }
        case .several(let choices, _), .ordered(let choices, _):
            for choice in choices {
                let column = making.add(choice, &names)
                parts.append(.choice(choice.code))
                guard choice.takesWords else { continue }
                making.addWords(of: column, choice, &names)
                parts.append(.words(choice.code))
            }
        case .matrix(let rows, _):
            for row in rows {
                making.add(row, values: values, &names)
                parts.append(.row(row.code))
            }
        case .territory, .organisation:
            making.add(question.kind == .territory ? .territory : .organisation)
            making.addWords(of: making.stem, nil, &names)
            parts += [.whole, .place]
        case .number, .date, .shortText, .longText, .contact, .note:
            making.addTyped()
            parts.append(.whole)
        }
        return parts
    }

    // MARK: Cells

    /// - Parameters:
    ///   - status: what the walk of the version says of it.
    ///   - version: what was answered.
    func cells(_ status: SurveyWalk.Status, version: Int) -> [Datum] {
        guard let asked = merged.asked[version], status != .notAsked else {
            return parts.map { _ in .gap(.notAsked) }
        }
        return parts.map { cell($0, status, asked) }
    }

    private func cell(_ part: Part, _ status: SurveyWalk.Status, _ asked: Question) -> Datum {
        switch part {
        case .whole: break
        case .choice(let code): if asked.choice(code) == nil { return .gap(.notAsked) }
        case .row(let code): if asked.row(code) == nil { return .gap(.notAsked) }
        case .words(let code): return words(beside: code, status)
        case .place:
            guard case .answered(.place(_, let words)) = status else { return .gap(Self.gap(status)) }
            return Self.text(words)
        }
        guard case .answered(let answer) = status else { return .gap(Self.gap(status)) }
        return datum(answer, part)
    }

    private func datum(_ answer: SurveyAnswer, _ part: Part) -> Datum {
        switch (answer, part) {
        case (.choices(let codes, _), .whole):
            return codes.first.flatMap { numbers[$0] }.map(Datum.code) ?? .gap(.empty)
        case (.choices(let codes, _), .choice(let code)):
            guard case .ordered = merged.question.kind else { return .code(codes.contains(code) ? 1 : 0) }
            return codes.firstIndex(of: code).map { .code(Int32($0 + 1)) } ?? .gap(.empty)
        case (.matrix(let marks), .row(let code)):
            switch marks[code] {
            case nil: return .gap(.empty)
            case .choice(let mark)?: return numbers[mark].map(Datum.code) ?? .gap(.empty)
            case .missing(let kind)?: return .gap(kind.gap)
            }
        case (.number(let number), _):
            guard let typed = Double(number.text), missing.gap(of: typed) == nil else { return .gap(.empty) }
            return .number(typed)
        case (.date(let date), _): return date.firstDay.map(Datum.day) ?? .gap(.empty)
        case (.place(let code, let words), _): return Self.text(code ?? words)
        case (.text(let text), _): return Self.text(text)
        default: return .gap(.empty)
        }
    }

    /// Nobody is asked words beside a choice that they did not take.
    private func words(beside code: String, _ status: SurveyWalk.Status) -> Datum {
        guard case .answered(.choices(let codes, let words)) = status, codes.contains(code) else {
            return .gap(.notAsked)
        }
        return Self.text(words[code] ?? "")
    }

    /// Only signs that files hold.
    private static func text(_ text: String) -> Datum {
        let kept = text.unicodeScalars.prefix(Dataset.textLimit).filter { Dataset.isText(String($0)) }
        let clean = String(String.UnicodeScalarView(kept))
        return clean.isEmpty ? .gap(.empty) : .text(clean)
    }

    private static func gap(_ status: SurveyWalk.Status) -> Gap {
        switch status {
        case .notAsked: .notAsked
        case .blank, .answered: .empty
        case .missing(let kind): kind.gap
        }
    }
}

extension MissingKind {
    /// What data sets call it.
    package var gap: Gap {
        switch self {
        case .refused: .refused
        case .unknown: .unknown
        case .inapplicable: .notConcerned
        case .notAsked: .notAsked
        }
    }
}

extension SurveyDate {
    /// The day itself, or the first of the month or of the year.
    fileprivate var firstDay: CalendarDay? {
        switch precision {
        case .day: CalendarDay(number: ordinal)
        case .month: CalendarDay(year: ordinal / 12, month: ordinal % 12 + 1, day: 1)
        case .year: CalendarDay(year: ordinal, month: 1, day: 1)
        }
    }
}
