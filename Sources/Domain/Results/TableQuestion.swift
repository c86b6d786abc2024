/// One question of a data set as tables see it.
package struct TableQuestion: Sendable {
    package enum Shape: String, Sendable, CaseIterable {
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

    /// Another question may stand beside it: numbers and scales have a table of their own instead.
    package var isCrossed: Bool { shape != .number && shape != .matrix }

    /// Those of a level in the order of the codebook; texts and dates are not counted.
    package static func all(_ codebook: Codebook, level: String) -> [TableQuestion] {
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
