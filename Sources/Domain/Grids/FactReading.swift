/// One rule of reading: what a field of a sheet lets suppose of a criterion.
///
/// It holds when the field says one of the terms, or some of the words, enough things, a number within the limits.
package struct FactReading: Sendable, Equatable {
    package let field: String
    package let answer: GridAnswer
    /// Codes of terms; empty when any will do.
    package let terms: [String]
    /// Words, of which the statement has some in a row; empty when any will do.
    package let words: [String]
    /// How many things the field says at least.
    package let count: Int?
    package let least: Double?
    package let most: Double?

    package init(
        field: String, answer: GridAnswer, terms: [String] = [], words: [String] = [], count: Int? = nil,
        least: Double? = nil, most: Double? = nil
    ) {
        self.field = field
        self.answer = answer
        self.terms = terms
        self.words = words
        self.count = count
        self.least = least
        self.most = most
    }

    /// The statements that make it hold; nil when it does not.
    func evidence(in sheet: ReadableSheet) -> [ReadableSheet.Statement]? {
        let said = sheet.statements.filter { $0.field == field }.filter { statement in
            if !terms.isEmpty, !terms.contains(statement.term ?? "") { return false }
            if !words.isEmpty, !words.contains(where: { Self.has($0, in: statement.text) }) { return false }
            if least == nil && most == nil { return true }
            guard let number = statement.number else { return false }
            return number >= (least ?? number) && number <= (most ?? number)
        }
        return said.count >= max(1, count ?? 1) ? said : nil
    }

    /// Whole words, whatever their capitals: « ouvert » is not in « découverte ».
    private static func has(_ phrase: String, in text: String) -> Bool {
        let (asked, said) = (words(phrase), words(text))
        if asked.isEmpty || said.count < asked.count { return false }
        return (0...(said.count - asked.count)).contains { Array(said[$0..<($0 + asked.count)]) == asked }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

/// What a sheet says, as little as a grid asks of it: a sheet of this instance, or one that was taken away as a file.
package struct ReadableSheet: Sendable, Equatable {
    package struct Statement: Sendable, Equatable {
        package let field: String
        /// As the screens name the field.
        package let label: Wording
        /// What it says, in words.
        package let text: String
        package let term: String?
        package let number: Double?

        package init(field: String, label: Wording, text: String, term: String? = nil, number: Double? = nil) {
            self.field = field
            self.label = label
            self.text = text
            self.term = term
            self.number = number
        }
    }

    package let title: String
    package let statements: [Statement]

    package init(title: String, statements: [Statement]) {
        self.title = title
        self.statements = statements
    }
}

/// What the facts of a sheet let suppose of one criterion, with the reasons. It replaces nobody's reading.
package struct CriterionReading: Sendable, Equatable {
    package let criterion: Grid.Criterion
    package let answer: GridAnswer
    package let evidence: [ReadableSheet.Statement]
}

extension Grid {
    /// What a sheet lets suppose, criterion by criterion: *unknown* where it says nothing.
    package func readings(of sheet: ReadableSheet) -> [CriterionReading] {
        criteria.map { criterion in
            for rule in criterion.reads {
                if let evidence = rule.evidence(in: sheet) {
                    return CriterionReading(criterion: criterion, answer: rule.answer, evidence: evidence)
                }
            }
            return CriterionReading(criterion: criterion, answer: .unknown, evidence: [])
        }
    }
}
