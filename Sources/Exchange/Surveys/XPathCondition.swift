internal import Domain

/// Tells a condition in XPath, so that it holds in other programs when it holds here.
///
/// There a blank answer compares as false but with `!=`, has no choice, and what is missing is a choice like another: each
/// statement that this would make true says first that something was answered.
struct XPathCondition {
    let questionnaire: Questionnaire

    func node(_ condition: SurveyCondition) -> XPathNode {
        switch condition {
        case .all(let parts):
            parts.isEmpty ? .call("true", []) : parts.count == 1 ? node(parts[0]) : .and(parts.map(node))
        case .any(let parts):
            parts.isEmpty ? .call("false", []) : parts.count == 1 ? node(parts[0]) : .or(parts.map(node))
        case .not(let part): .call("not", [node(part)])
        case .answered(let code): answered(code)
        case .chosen(let code, let among): Self.selected(code, among)
        case .marked(let code, let row, let among): Self.selected(XLSForm.row(code, row), among)
        case .missing(let code, let kind): missing(code, kind)
        case .count(let code, let comparison, let number):
            guarded(code, .compare(comparison.rawValue, Self.count(code), .number(String(number))))
        case .number(let code, let comparison, let number):
            compared(code, comparison, .number(number.text))
        case .date(let code, let comparison, let date):
            compared(code, comparison, Self.date(date))
        }
    }

    /// That all hold, those of an « all » side by side with the others; nil of none.
    func all(_ conditions: [SurveyCondition]) -> XPathNode? {
        XPathNode.joined(
            conditions.map(\.normal).flatMap { condition in
                if case .all(let parts) = condition, !parts.isEmpty { parts.map(node) } else { [node(condition)] }
            })
    }

    static func count(_ code: String) -> XPathNode { .call("count-selected", [.reference(code)]) }

    /// The first day of a month or of a year: what programs store for them.
    static func date(_ date: SurveyDate) -> XPathNode {
        let iso =
            switch date.precision {
            case .day: date.iso
            case .month: date.iso + "-01"
            case .year: date.iso + "-01-01"
            }
        return .call("date", [.text(iso)])
    }

    static func selected(_ name: String, _ among: [String]) -> XPathNode {
        let each = among.map { XPathNode.call("selected", [.reference(name), .text($0)]) }
        return each.count == 1 ? each[0] : .or(each)
    }

    private func compared(_ code: String, _ comparison: SurveyCondition.Comparison, _ value: XPathNode) -> XPathNode {
        let bare = XPathNode.compare(comparison.rawValue, .reference(code), value)
        return comparison == .different ? guarded(code, bare) : bare
    }

    private func guarded(_ code: String, _ node: XPathNode) -> XPathNode {
        .and(Self.guards(questionnaire.question(code), code) + [node])
    }

    private func answered(_ code: String) -> XPathNode {
        let question = questionnaire.question(code)
        let names = question?.kind.rows.map { XLSForm.row(code, $0.code) }.nonEmpty ?? [code]
        let each = names.map { Self.conjunction(Self.guards(question, $0)) }
        return each.count == 1 ? each[0] : .or(each)
    }

    /// Something is there, and it is none of the missing kinds.
    static func guards(_ question: Question?, _ name: String) -> [XPathNode] {
        let kinds = question.map { $0.hasMissingChoices ? $0.offered : [] } ?? []
        return [.compare("!=", .reference(name), .text(""))]
            + kinds.map { .call("not", [.call("selected", [.reference(name), .text($0.choice)])]) }
    }

    private func missing(_ code: String, _ kind: MissingKind) -> XPathNode {
        let question = questionnaire.question(code)
        let names =
            question?.kind.rows.map { XLSForm.row(code, $0.code) }.nonEmpty
            ?? [question?.hasMissingChoices == true ? code : XLSForm.name(code, XLSForm.missing)]
        return Self.conjunction(names.map { .call("selected", [.reference($0), .text(kind.choice)]) })
    }

    private static func conjunction(_ parts: [XPathNode]) -> XPathNode { parts.count == 1 ? parts[0] : .and(parts) }
}

extension [String] {
    fileprivate var nonEmpty: [String]? { isEmpty ? nil : self }
}

extension MissingKind {
    /// The choice that stands for it in lists; no code begins so.
    var choice: String { "_\(rawValue)" }

    init?(choice: String) {
        guard choice.hasPrefix("_"), let kind = MissingKind(rawValue: String(choice.dropFirst())) else { return nil }
        self = kind
    }
}

extension Question {
    /// What is missing is a choice among the others; elsewhere it is asked on a row of its own.
    var hasMissingChoices: Bool {
        switch kind {
        case .single, .several, .matrix: true
        default: false
        }
    }
}
