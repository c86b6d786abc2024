/// When something is asked, told of earlier answers.
///
/// It is true or false, never unknown: of a question that was not asked, stayed blank, or was answered with a missing
/// kind, every statement but `missing` is false. So `different` is not the contrary of `equal`, and « moins de 2 choix »
/// is false where nothing was chosen.
package indirect enum SurveyCondition: Sendable, Hashable {
    package enum Comparison: String, Sendable, CaseIterable {
        case less = "<"
        case atMost = "<="
        case equal = "="
        case different = "!="
        case atLeast = ">="
        case more = ">"

        package func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
            switch self {
            case .less: left < right
            case .atMost: left <= right
            case .equal: left == right
            case .different: left != right
            case .atLeast: left >= right
            case .more: left > right
            }
        }
    }

    /// Something was answered; in a matrix, one row at least.
    case answered(String)
    /// The choice is one of these; where several may be taken, one at least is.
    case chosen(String, among: [String])
    /// The mark of a row of a matrix is one of these.
    case marked(String, row: String, among: [String])
    case missing(String, MissingKind)
    /// How many choices were taken.
    case count(String, Comparison, Int)
    case number(String, Comparison, ExactNumber)
    case date(String, Comparison, SurveyDate)
    /// True of none.
    case all([SurveyCondition])
    /// False of none.
    case any([SurveyCondition])
    case not(SurveyCondition)

    /// - Parameter answer: what counts for a question; nil where it was not asked or stayed blank.
    package func holds(_ answer: (String) -> SurveyAnswer?) -> Bool {
        switch self {
        case .all(let parts): parts.allSatisfy { $0.holds(answer) }
        case .any(let parts): parts.contains { $0.holds(answer) }
        case .not(let part): !part.holds(answer)
        default: subject.flatMap(answer).map(states) ?? false
        }
    }

    /// The question that an atom is about; nil for what joins others.
    package var subject: String? {
        switch self {
        case .answered(let code), .chosen(let code, _), .marked(let code, _, _), .missing(let code, _),
            .count(let code, _, _), .number(let code, _, _), .date(let code, _, _):
            code
        case .all, .any, .not: nil
        }
    }

    /// Whether an answer is what an atom says; false for what joins others.
    func states(_ answer: SurveyAnswer) -> Bool {
        switch (self, answer) {
        case (.missing(_, let kind), .missing(let said)): kind == said
        case (.answered, .missing): false
        case (.answered, .matrix(let marks)): marks.values.contains { if case .choice = $0 { true } else { false } }
        case (.answered, _): true
        case (.chosen(_, let among), .choices(let chosen, _)): chosen.contains { among.contains($0) }
        case (.marked(_, let row, let among), .matrix(let marks)):
            if case .choice(let mark) = marks[row] { among.contains(mark) } else { false }
        case (.count(_, let comparison, let number), .choices(let chosen, _)): comparison.holds(chosen.count, number)
        case (.number(_, let comparison, let number), .number(let said)): comparison.holds(said, number)
        case (.date(_, let comparison, let date), .date(let said)):
            said.precision == date.precision && comparison.holds(said.ordinal, date.ordinal)
        default: false
        }
    }

    /// The atoms, in the order they are written.
    package var atoms: [SurveyCondition] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.atoms)
        case .not(let part): part.atoms
        default: [self]
        }
    }

    /// Conditions inside conditions: 1 for an atom.
    package var depth: Int {
        switch self {
        case .all(let parts), .any(let parts): 1 + (parts.map(\.depth).max() ?? 0)
        case .not(let part): 1 + part.depth
        default: 1
        }
    }
}
