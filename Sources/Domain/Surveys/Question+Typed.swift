extension Question {
    /// What the fields of a form hold of an answer, by name: `answer(typed:)` reads the same answer back.
    package func typed(_ answer: SurveyAnswer?) -> [String: [String]] {
        switch answer {
        case nil: [:]
        case .missing(let missing)?: typed(missing)
        case .choices(let codes, let words)?: typed(codes, words)
        case .matrix(let marks)?:
            marks.reduce(into: [:]) { fields, mark in
                fields[Field.part(code, mark.key)] = [mark.value.typed]
            }
        case .number(let number)?: [Field.main(code): [number.text]]
        case .date(let date)?: [Field.main(code): [date.iso.split(separator: "-").reversed().joined(separator: "/")]]
        case .place(let known, let words)?:
            [Field.main(code): [words]].merging(known.map { [Field.place(code): [$0]] } ?? [:]) { first, _ in first }
        case .text(let text)?: [Field.main(code): [text]]
        }
    }

    /// A matrix has no word for the whole: each row says it.
    private func typed(_ missing: MissingKind) -> [String: [String]] {
        guard case .matrix = kind else { return [Field.missing(code): [missing.rawValue]] }
        return kind.rows.reduce(into: [:]) { $0[Field.part(code, $1.code)] = [missing.rawValue] }
    }

    private func typed(_ codes: [String], _ words: [String: String]) -> [String: [String]] {
        var fields: [String: [String]] = [:]
        if case .ordered = kind {
            for (rank, choice) in codes.enumerated() { fields[Field.part(code, choice)] = [String(rank + 1)] }
        } else {
            fields[Field.main(code)] = codes
        }
        for (choice, text) in words { fields[Field.words(code, choice)] = [text] }
        return fields
    }
}

extension SurveyAnswer.Mark {
    fileprivate var typed: String {
        switch self {
        case .choice(let choice): choice
        case .missing(let kind): kind.rawValue
        }
    }
}
