internal import Domain

/// Reads one comparison of a form: of a number, a date, a choice, or a count of choices.
struct XPathComparison {
    private let reading: XPathReading
    private let node: XPathNode

    init(_ reading: XPathReading, _ node: XPathNode) {
        self.reading = reading
        self.node = node
    }

    private var refused: XPathReading.Fault { .notACondition(node.written) }

    /// With what a blank answer makes of it there.
    func condition(
        _ sign: String, _ left: XPathNode, _ right: XPathNode
    ) throws(XPathReading.Fault) -> SurveyCondition {
        if right.isAsked, !left.isAsked {
            let turned = XPathNode.compare(Self.turned(sign), right, left)
            return try XPathComparison(reading, turned).condition(Self.turned(sign), right, left)
        }
        if case .call("count-selected", let counted) = left { return try counting(sign, counted, right) }
        guard let comparison = SurveyCondition.Comparison(rawValue: sign) else { throw refused }
        if let row = reading.onlyRow(node) { return row }
        switch (try reading.named(left), right) {
        case (.question(let question), .text("")): return try blank(question, comparison)
        case (.question(let question), _):
            if let atom = try bare(about: question.code) {
                return comparison == .different ? .any([.not(.answered(question.code)), atom]) : atom
            }
            return try choosing(.question(question), comparison, right)
        case (let name, _): return try choosing(name, comparison, right)
        }
    }

    /// The statement alone, as it is when something was answered; nil for a comparison of another kind or question.
    func bare(about code: String) throws(XPathReading.Fault) -> SurveyCondition? {
        guard case .compare(let sign, let left, let right) = node,
            let comparison = SurveyCondition.Comparison(rawValue: sign)
        else { return nil }
        if case .call("count-selected", let counted) = left {
            guard counted == [.reference(code)], case .number(let digits) = right, let number = Int(digits) else {
                return nil
            }
            return .count(code, comparison, number)
        }
        guard left == .reference(code), case .question(let question) = try reading.named(left) else { return nil }
        switch (question.kind, right) {
        case (.number, .number(let digits)):
            guard let number = ExactNumber(typed: digits) else { throw refused }
            return .number(code, comparison, number)
        case (.date(let bounds), _):
            guard let date = Self.date(right, bounds.precision) else { throw refused }
            return .date(code, comparison, date)
        default: return nil
        }
    }

    private func blank(
        _ question: Question, _ comparison: SurveyCondition.Comparison
    ) throws(XPathReading.Fault) -> SurveyCondition {
        let kinds = question.hasMissingChoices ? question.offered : []
        let isThere = SurveyCondition.any([.answered(question.code)] + kinds.map { .missing(question.code, $0) })
        switch comparison {
        case .different: return isThere
        case .equal: return .not(isThere)
        default: throw refused
        }
    }

    /// `= 'a'`, or `> 2` where the codes of the choices are numbers.
    private func choosing(
        _ name: XPathReading.Name, _ comparison: SurveyCondition.Comparison, _ right: XPathNode
    ) throws(XPathReading.Fault) -> SurveyCondition {
        let (choices, isOne): ([Choice], Bool) =
            switch name {
            case .question(let question): (question.kind.choices, question.kind.name == "single")
            case .row(let question, _): (question.kind.choices, true)
            case .missing: ([], true)
            }
        guard isOne, right != .text("") else { throw refused }
        switch (right, comparison) {
        case (.text(let code), .equal), (.number(let code), .equal): return try reading.chosen(name, code, node)
        case (.text(let code), .different), (.number(let code), .different):
            return .not(try reading.chosen(name, code, node))
        case (.number(let digits), _):
            guard let number = ExactNumber(typed: digits) else { throw refused }
            let among = choices.map(\.code).filter { code in
                ExactNumber(typed: code).map { comparison.holds($0, number) } ?? false
            }
            var statements: [SurveyCondition] = []
            for code in among { statements.append(try reading.chosen(name, code, node)) }
            return .any(statements)
        default: throw refused
        }
    }

    /// A blank counts for none there, and a missing choice for one.
    private func counting(
        _ sign: String, _ counted: [XPathNode], _ right: XPathNode
    ) throws(XPathReading.Fault) -> SurveyCondition {
        guard let comparison = SurveyCondition.Comparison(rawValue: sign), let first = counted.first,
            counted.count == 1,
            case .question(let question) = try reading.named(first), case .number(let digits) = right,
            let number = Int(digits), number <= SurveyLimits.choices
        else { throw refused }
        guard question.mostChoices > 1 || question.kind.name != "single" else { throw refused }
        let code = question.code
        let kinds = question.hasMissingChoices ? question.offered : []
        var ways: [SurveyCondition] = [.count(code, comparison, number)]
        if comparison.holds(0, number) { ways.append(.not(.any([.answered(code)] + kinds.map { .missing(code, $0) }))) }
        if comparison.holds(1, number) { ways += kinds.map { .missing(code, $0) } }
        return .any(ways)
    }

    private static func turned(_ sign: String) -> String {
        switch sign {
        case "<": ">"
        case "<=": ">="
        case ">": "<"
        case ">=": "<="
        default: sign
        }
    }

    /// It says itself that something was answered when it is written by us: a count, or « is not ».
    var needsGuard: Bool {
        switch node {
        case .compare(_, .call("count-selected", _), _), .compare("!=", _, _): true
        default: false
        }
    }

    static func date(_ node: XPathNode, _ precision: SurveyDate.Precision) -> SurveyDate? {
        let text: String
        switch node {
        case .call("date", let arguments):
            guard case .text(let inside)? = arguments.first, arguments.count == 1 else { return nil }
            text = inside
        case .text(let inside): text = inside
        default: return nil
        }
        guard let day = SurveyDate(typed: text), day.precision == .day else { return nil }
        switch precision {
        case .day: return day
        case .month: return text.hasSuffix("-01") ? SurveyDate(typed: String(text.dropLast(3))) : nil
        case .year: return text.hasSuffix("-01-01") ? SurveyDate(typed: String(text.dropLast(6))) : nil
        }
    }
}

extension XPathNode {
    /// A question, or a count of its choices.
    fileprivate var isAsked: Bool {
        switch self {
        case .reference, .call("count-selected", _): true
        default: false
        }
    }
}
