/// What was written to one open question of a frozen data set, in the order of its rows, which was drawn by lot.
package struct OpenAnswers: Sendable {
    package struct Answer: Sendable, Equatable {
        /// Of its row.
        package let row: String
        /// Empty where nobody reads.
        package let text: String
        /// The rank, in the first level, of the questionnaire that it belongs to.
        package let questionnaire: Int

        package init(row: String, text: String, questionnaire: Int) {
            self.row = row
            self.text = text
            self.questionnaire = questionnaire
        }
    }

    package let variable: Variable
    /// As it was asked, and of whom.
    package let question: Labels
    package let base: Labels
    package let answers: [Answer]
    private let ranks: [String: Int]

    private init(_ variable: Variable, _ codebook: Codebook, _ answers: [Answer]) {
        self.variable = variable
        question = codebook.question(of: variable)
        base = codebook.base(of: variable)
        self.answers = answers
        ranks = Dictionary(answers.enumerated().map { ($1.row, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nil when there is no column of that name where people wrote in their own words.
    package init?(_ code: String, in dataset: Dataset) {
        for (rank, table) in dataset.tables.enumerated() {
            guard let index = table.variables.firstIndex(where: { $0.code == code && $0.isOpen }) else { continue }
            let column = table.columns[index]
            var answers: [Answer] = []
            for row in 0..<table.count where column.gap(at: row) == nil {
                let text = column.texts[Int(column.codes[row])]
                guard text.contains(where: { !$0.isWhitespace }) else { continue }
                answers.append(
                    Answer(
                        row: table.ids[row].description, text: text,
                        questionnaire: Self.questionnaire(of: row, level: rank, in: dataset)))
            }
            self.init(table.variables[index], dataset.codebook, answers)
            return
        }
        return nil
    }

    /// The columns that people wrote in their own words, with how many did; those nobody wrote in are left out.
    package static func all(in dataset: Dataset) -> [OpenAnswers] {
        dataset.tables.flatMap { table in
            table.variables.filter(\.isOpen).compactMap { OpenAnswers($0.code, in: dataset) }
        }.filter { !$0.answers.isEmpty }
    }

    /// The same for whoever does not read them.
    package var unread: OpenAnswers {
        OpenAnswers(
            variable, question, base, answers.map { Answer(row: $0.row, text: "", questionnaire: $0.questionnaire) })
    }

    private init(_ variable: Variable, _ question: Labels, _ base: Labels, _ answers: [Answer]) {
        self.variable = variable
        self.question = question
        self.base = base
        self.answers = answers
        ranks = Dictionary(answers.enumerated().map { ($1.row, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where the answer of that row stands; nil for none.
    package func rank(of row: String) -> Int? { ranks[row] }

    package func answer(_ row: String) -> Answer? { ranks[row].map { answers[$0] } }

    private static func questionnaire(of row: Int, level: Int, in dataset: Dataset) -> Int {
        var (row, level) = (row, level)
        while level > 0 {
            let table = dataset.tables[level]
            guard table.parents.indices.contains(row),
                let above = dataset.tables.firstIndex(where: { $0.level.code == table.level.parent }), above < level
            else { return row }
            row = Int(table.parents[row])
            level = above
        }
        return row
    }
}

extension Variable {
    /// People wrote there in their own words.
    package var isOpen: Bool { kind == .text && role == .answer }
}
