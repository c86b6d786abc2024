internal import Domain

/// The codebook as a table, a line for each value of each variable: for the workbook, CSV and Markdown.
struct CodebookRows {
    private let codebook: Codebook
    private let words: MicrodataWords

    init(_ codebook: Codebook, _ words: MicrodataWords) {
        self.codebook = codebook
        self.words = words
    }

    var header: [String] {
        [
            words.variable, words.level, words.kind, words.label, words.question, words.base, words.value, words.name,
            words.valueLabel, words.weight,
        ]
    }

    var rows: [[TableCell]] {
        codebook.variables.flatMap { variable in
            values(variable).map { start(variable) + $0 }
        }
    }

    private func start(_ variable: Variable) -> [TableCell] {
        [
            .text(variable.code), .text(variable.level), .text(words.word(variable.kind)),
            .text(codebook.fullLabel(of: variable, in: words.language)),
            .text(codebook.question(of: variable).text(in: words.language)),
            .text(codebook.base(of: variable).text(in: words.language)),
        ]
    }

    /// The values, then the missing answers.
    private func values(_ variable: Variable) -> [[TableCell]] {
        let known = variable.values.map { value -> [TableCell] in
            [
                variable.kind.isText ? .text(value.name) : .integer(Int(value.number)), .text(value.name),
                .text(value.label.text(in: words.language)), value.weight.map(TableCell.number) ?? .empty,
            ]
        }
        let missing = Gap.missing.map { gap -> [TableCell] in
            [.integer(Int(variable.missing.code(of: gap) ?? 0)), .text(gap.name), .text(words.word(gap)), .empty]
        }
        return known + missing
    }
}
