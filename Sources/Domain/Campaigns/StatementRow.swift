/// One line of a condition as a form has it: what it looks at, how, and the words typed beside.
///
/// What no line can tell is told as a formula.
package struct StatementRow: Sendable, Equatable {
    package enum Relation: String, Sendable, CaseIterable {
        case answered = "repondu"
        case unanswered = "pas-repondu"
        case chosen = "parmi"
        case notChosen = "hors"
        case equal = "egal"
        case different = "different"
        case less = "moins"
        case atMost = "au-plus"
        case atLeast = "au-moins"
        case more = "plus"
        case refused = "refuse"
        case unknown = "ne-sait-pas"
        case inapplicable = "non-concerne"
        case formula = "formule"

        fileprivate var comparison: SurveyCondition.Comparison? {
            switch self {
            case .equal: .equal
            case .different: .different
            case .less: .less
            case .atMost: .atMost
            case .atLeast: .atLeast
            case .more: .more
            default: nil
            }
        }

        fileprivate init(_ comparison: SurveyCondition.Comparison) {
            self =
                switch comparison {
                case .equal: .equal
                case .different: .different
                case .less: .less
                case .atMost: .atMost
                case .atLeast: .atLeast
                case .more: .more
                }
        }

        fileprivate init?(_ missing: MissingKind) {
            switch missing {
            case .refused: self = .refused
            case .unknown: self = .unknown
            case .inapplicable: self = .inapplicable
            case .notAsked: return nil
            }
        }

        fileprivate var missing: MissingKind? {
            switch self {
            case .refused: .refused
            case .unknown: .unknown
            case .inapplicable: .inapplicable
            default: nil
            }
        }
    }

    /// Why a line tells nothing.
    package enum Fault: Error, Sendable, Equatable {
        /// No question is chosen.
        case noSubject
        case noValue
        /// Neither a number nor a date where one is compared.
        case badValue(String)
    }

    /// The code of a question, or « code/line » for a line of a matrix; empty in a formula.
    package var subject: String
    package var relation: Relation
    /// Codes of answers, a number, a date, or the formula.
    package var value: String

    package init(subject: String = "", relation: Relation = .chosen, value: String = "") {
        self.subject = subject
        self.relation = relation
        self.value = value
    }

    package var isBlank: Bool {
        subject.isEmpty && ReportEntry.tidy(value).isEmpty
    }

    /// - Parameter formula: how what no line tells is written.
    package init(_ condition: SurveyCondition, formula: (SurveyCondition) -> String) {
        self =
            Self.simple(condition) ?? StatementRow(subject: "", relation: .formula, value: formula(condition))
    }

    private static func simple(_ condition: SurveyCondition) -> StatementRow? {
        let list = { (codes: [String]) in codes.joined(separator: ", ") }
        switch condition {
        case .answered(let code): return StatementRow(subject: code, relation: .answered)
        case .not(.answered(let code)): return StatementRow(subject: code, relation: .unanswered)
        case .chosen(let code, let among) where !among.isEmpty:
            return StatementRow(subject: code, relation: .chosen, value: list(among))
        case .not(.chosen(let code, let among)) where !among.isEmpty:
            return StatementRow(subject: code, relation: .notChosen, value: list(among))
        case .marked(let code, let row, let among) where !among.isEmpty:
            return StatementRow(subject: "\(code)/\(row)", relation: .chosen, value: list(among))
        case .not(.marked(let code, let row, let among)) where !among.isEmpty:
            return StatementRow(subject: "\(code)/\(row)", relation: .notChosen, value: list(among))
        case .missing(let code, let kind):
            return Relation(kind).map { StatementRow(subject: code, relation: $0) }
        case .count(let code, let comparison, let number):
            return StatementRow(subject: code, relation: Relation(comparison), value: String(number))
        case .number(let code, let comparison, let number):
            return StatementRow(subject: code, relation: Relation(comparison), value: number.text)
        case .date(let code, let comparison, let date):
            return StatementRow(subject: code, relation: Relation(comparison), value: date.iso)
        default: return nil
        }
    }

    /// - Parameters:
    ///   - kind: of the question that the line looks at; nil when there is none.
    ///   - formula: reads what is written as one.
    package func condition(
        kind: QuestionKind?, formula: (String) throws -> SurveyCondition
    ) throws -> SurveyCondition {
        let value = ReportEntry.tidy(value)
        if relation == .formula {
            if value.isEmpty { throw Fault.noValue }
            return try formula(value)
        }
        if subject.isEmpty { throw Fault.noSubject }
        let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
        let code = parts.first ?? subject
        if relation == .answered { return .answered(code) }
        if relation == .unanswered { return .not(.answered(code)) }
        if let missing = relation.missing { return .missing(code, missing) }
        if value.isEmpty { throw Fault.noValue }
        if let comparison = relation.comparison { return try compared(code, kind, comparison, value) }
        let among = value.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
        if among.isEmpty { throw Fault.noValue }
        let positive: SurveyCondition =
            parts.count == 2 ? .marked(code, row: parts[1], among: among) : .chosen(code, among: among)
        return relation == .notChosen ? .not(positive) : positive
    }

    private func compared(
        _ code: String, _ kind: QuestionKind?, _ comparison: SurveyCondition.Comparison, _ value: String
    ) throws -> SurveyCondition {
        switch kind {
        case .several, .ordered:
            guard let number = Int(value) else { throw Fault.badValue(value) }
            return .count(code, comparison, number)
        case .date:
            guard let date = SurveyDate(typed: value) else { throw Fault.badValue(value) }
            return .date(code, comparison, date)
        default:
            guard let number = ExactNumber(typed: value) else { throw Fault.badValue(value) }
            return .number(code, comparison, number)
        }
    }
}

/// A whole condition as a form has it.
package struct StatementList: Sendable, Equatable {
    package enum Joining: String, Sendable, CaseIterable {
        case always = "toujours"
        case all = "toutes"
        case any = "une"
    }

    package var joining: Joining
    package var rows: [StatementRow]

    package init(joining: Joining = .always, rows: [StatementRow] = []) {
        self.joining = joining
        self.rows = rows
    }

    package init(_ condition: SurveyCondition?, formula: (SurveyCondition) -> String) {
        switch condition {
        case nil: self.init()
        case .all(let parts)? where !parts.isEmpty:
            self.init(joining: .all, rows: parts.map { StatementRow($0, formula: formula) })
        case .any(let parts)? where !parts.isEmpty:
            self.init(joining: .any, rows: parts.map { StatementRow($0, formula: formula) })
        case let other?: self.init(joining: .all, rows: [StatementRow(other, formula: formula)])
        }
    }

    /// Nil for always. Blank lines are left out; the other ones are all told, or the first that cannot be.
    package func condition(
        kind: (String) -> QuestionKind?, formula: (String) throws -> SurveyCondition
    ) throws -> SurveyCondition? {
        if joining == .always { return nil }
        let parts = try rows.filter { !$0.isBlank }.map { row in
            let code = row.subject.split(separator: "/", maxSplits: 1).first.map(String.init) ?? ""
            return try row.condition(kind: kind(code), formula: formula)
        }
        if parts.isEmpty { return nil }
        if parts.count == 1 { return parts[0] }
        return joining == .all ? .all(parts) : .any(parts)
    }
}
