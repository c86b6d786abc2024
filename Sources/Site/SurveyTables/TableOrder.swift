package import Domain

/// Which tables are asked for, of a data set.
package struct TableOrder: Sendable {
    /// Codes of questions; all of them when empty.
    package var only: [String] = []
    /// A variable that every question is crossed with.
    package var by: String?
    /// Rows that have that value: its number, its name or its label.
    package var filter: [(variable: String, value: String)] = []
    /// A number of the data set that says how many persons a row stands for.
    package var weights: String?
    /// The smallest count of persons that is shown.
    package var floor = 5

    package init() {}

    package enum Fault: Error, Equatable {
        case unknownVariable(String, known: [String])
        case unknownValue(String, variable: String, known: [String])
        /// Of a kind that is not tabulated, or not so: texts, dates, numbers as filters, questions with several answers.
        case notCounted(String)
        /// Variables of different levels cannot stand in one table.
        case otherLevel(String)
        case badWeight(String)
        case tooBig(String)
    }
}

/// One question of a data set as tables see it.
package struct TableQuestion: Sendable {
    package enum Shape: Sendable, Equatable {
        case single
        case several
        case ordered
        case matrix
        case number
    }

    package let code: String
    package let shape: Shape
    package let label: Labels
    package let question: Labels
    package let base: Labels
    /// One, or the choices or rows of a group.
    package let variables: [Variable]

    /// Those of a level in the order of the codebook; texts and dates are not counted.
    static func all(_ codebook: Codebook, level: String) -> [TableQuestion] {
        var questions: [TableQuestion] = []
        var groups: Set<String> = []
        for variable in codebook.variables(of: level) where variable.role != .weight && variable.role != .day {
            guard let group = codebook.group(variable.group) else {
                if let shape = Shape(variable.kind) { questions.append(TableQuestion(variable, shape, codebook)) }
                continue
            }
            guard groups.insert(group.code).inserted else { continue }
            let columns = codebook.variables(of: level).filter { $0.group == group.code }
            guard let shape = Shape(group.kind) else { continue }
            questions.append(
                TableQuestion(
                    code: group.code, shape: shape, label: group.label,
                    question: group.question.isEmpty ? group.label : group.question, base: group.base,
                    variables: columns))
        }
        return questions
    }

    private init(_ variable: Variable, _ shape: Shape, _ codebook: Codebook) {
        self.init(
            code: variable.code, shape: shape, label: variable.label, question: codebook.question(of: variable),
            base: codebook.base(of: variable), variables: [variable])
    }

    private init(
        code: String, shape: Shape, label: Labels, question: Labels, base: Labels, variables: [Variable]
    ) {
        (self.code, self.shape, self.label) = (code, shape, label)
        (self.question, self.base, self.variables) = (question, base, variables)
    }
}

extension TableQuestion.Shape {
    fileprivate init?(_ kind: Variable.Kind) {
        switch kind {
        case .single, .territory, .organisation: self = .single
        case .several: self = .several
        case .ordered: self = .ordered
        case .matrix: self = .matrix
        case .number: self = .number
        case .date, .text: return nil
        }
    }
}
