/// Reading vocabularies from their file, and writing them back.
extension Vocabulary {
    /// The vocabularies that come with the program, in the order of their file; empty only if the file is damaged,
    /// which the tests exclude.
    package static let shipped: [Vocabulary] = (try? parse(tsv: EmbeddedData.vocabulariesTSV)) ?? []

    /// Reads tab-separated lines, the names of the columns first (`VocabularyReader.columns`); `#vocabulary CODE
    /// VERSION SOURCE` declares a vocabulary before its terms, any other line that begins with `#` is a comment.
    package static func parse(tsv: String) throws(VocabularyError) -> [Vocabulary] {
        var reader = VocabularyReader(isDeclarationNeeded: true)
        for (index, line) in tsv.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index == 0 {
                try VocabularyReader.checkHeader(cells(line))
            } else if line.hasPrefix("#vocabulary ") {
                try reader.declare(line, at: index + 1)
            } else if !line.isEmpty && !line.hasPrefix("#") {
                try reader.add(cells(line), at: index + 1)
            }
        }
        return try reader.finished()
    }

    private static func cells(_ line: Substring) -> [String] {
        line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }

    /// One row of cells for each term, in the order of `VocabularyReader.columns`.
    package var rows: [[String]] {
        terms.map { term in
            [
                code, term.code, term.french, term.english,
                Term.cell(of: term.frenchSynonyms), Term.cell(of: term.englishSynonyms), term.parent ?? "",
                term.isRetired ? term.successor ?? "-" : "",
            ]
        }
    }
}
