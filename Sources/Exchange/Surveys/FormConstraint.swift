internal import Domain

/// What an answer must be, as a constraint of a form, both ways.
struct FormConstraint {
    /// What a constraint tells of a question.
    enum Rule: Equatable {
        case most(Int)
        case alone(String)
        /// - isStrict: the number itself is not one.
        case least(ExactNumber, isStrict: Bool)
        case highest(ExactNumber, isStrict: Bool)
        case earliest(SurveyDate)
        case latest(SurveyDate)
    }

    static func nodes(of question: Question) -> [XPathNode] {
        switch question.kind {
        case .several(let choices, let most):
            let alone = choices.filter(\.isExclusive).map(\.code) + question.offered.map(\.choice)
            return alone.map(aloneNode) + (most.map { [countNode("<=", $0)] } ?? [])
        case .number(let bounds):
            return [
                bounds.least.map { .compare(">=", .this, .number($0.text)) },
                bounds.most.map { .compare("<=", .this, .number($0.text)) },
            ].compactMap(\.self)
        case .date(let bounds):
            return [
                bounds.earliest.map { .compare(">=", .this, XPathCondition.date($0)) },
                bounds.latest.map { .compare("<=", .this, XPathCondition.date($0)) },
            ].compactMap(\.self)
        default: return []
        }
    }

    private static func aloneNode(_ code: String) -> XPathNode {
        .call("not", [.and([.call("selected", [.this, .text(code)]), countNode(">", 1)])])
    }

    private static func countNode(_ sign: String, _ number: Int) -> XPathNode {
        .compare(sign, .call("count-selected", [.this]), .number(String(number)))
    }

    /// The rules that a constraint tells, and what of it is none of them.
    static func rules(
        _ text: String, precision: SurveyDate.Precision?
    ) throws(XPathFault) -> (rules: [Rule], others: [String]) {
        let node = try XPathParser.parse(text)
        let parts = if case .and(let parts) = node { parts } else { [node] }
        var found: (rules: [Rule], others: [String]) = ([], [])
        for part in parts {
            if let rule = rule(part, precision) { found.rules.append(rule) } else { found.others.append(part.written) }
        }
        return found
    }

    private static func rule(_ node: XPathNode, _ precision: SurveyDate.Precision?) -> Rule? {
        switch node {
        case .call("not", let inside):
            guard case .and(let parts)? = inside.first, parts.count == 2, parts[1] == countNode(">", 1),
                case .call("selected", let arguments) = parts[0], arguments.first == .this,
                case .text(let code)? = arguments.last
            else { return nil }
            return .alone(code)
        case .compare("<=", .call("count-selected", [.this]), .number(let digits)): return Int(digits).map(Rule.most)
        case .compare("<", .call("count-selected", [.this]), .number(let digits)):
            return Int(digits).flatMap { $0 > 0 ? .most($0 - 1) : nil }
        case .compare(let sign, .this, .number(let digits)): return bound(sign, ExactNumber(typed: digits))
        case .compare(let sign, .this, let date):
            return precision.flatMap { XPathComparison.date(date, $0) }.flatMap { bound(sign, $0) }
        default: return nil
        }
    }

    private static func bound(_ sign: String, _ number: ExactNumber?) -> Rule? {
        guard let number else { return nil }
        return switch sign {
        case ">=": .least(number, isStrict: false)
        case ">": .least(number, isStrict: true)
        case "<=": .highest(number, isStrict: false)
        case "<": .highest(number, isStrict: true)
        default: nil
        }
    }

    private static func bound(_ sign: String, _ date: SurveyDate) -> Rule? {
        switch sign {
        case ">=": .earliest(date)
        case ">": SurveyDate(date.precision, ordinal: date.ordinal + 1).map(Rule.earliest)
        case "<=": .latest(date)
        case "<": SurveyDate(date.precision, ordinal: date.ordinal - 1).map(Rule.latest)
        default: nil
        }
    }
}
