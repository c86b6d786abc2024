package import Domain

/// Word lists as files: CSV to change in a spreadsheet and bring back, JSON for programs.
///
/// The columns are those of `VocabularyReader`, described in docs/formats/vocabularies.md.
package enum VocabularyFile {
    /// Reads edited lists from CSV (`;`, `,` or tabs), XLSX or ODS: the first sheet, rows that begin with `#` skipped.
    ///
    /// - Throws: `TableError` for the file, `VocabularyError` for a row, which it names as a line.
    package static func read(path: String) throws -> [Vocabulary] {
        let file = try TableFile(path: path)
        var reader = VocabularyReader(isDeclarationNeeded: false)
        var isFirst = true
        try file.rows(of: file.sheets.first ?? "") { row in
            let cells = trimmed(row.cells)
            if isFirst {
                try VocabularyReader.checkHeader(cells)
                isFirst = false
            } else if cells.first?.hasPrefix("#") == false {
                try reader.add(cells, at: row.number)
            }
        }
        if isFirst { throw VocabularyError.header }
        return try reader.finished()
    }

    /// Empty cells at the end say nothing: spreadsheets add them.
    private static func trimmed(_ cells: [String]) -> [String] {
        var cells = cells
        while cells.last == "", cells.count > 4 { cells.removeLast() }
        return cells
    }

    /// The list as CSV with its header, ready to be changed and read back.
    package static func csv(_ vocabulary: Vocabulary) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = CSVWriter { bytes += $0 }
        for row in [VocabularyReader.columns] + vocabulary.rows { try writer.row(row.map(TableCell.text)) }
        try writer.finish()
        return bytes
    }

    /// `{"code","version","source","terms":[{"code","fr","en","synonyms_fr","synonyms_en","parent","successor","since",
    /// "until"}]}`; what a term does not have is null.
    package static func json(_ vocabulary: Vocabulary) -> [UInt8] {
        let json = JSON.object([
            JSON.Member("code", .string(vocabulary.code)),
            JSON.Member("version", .integer(Int64(vocabulary.version))),
            JSON.Member("source", .string(vocabulary.source)),
            JSON.Member("terms", .array(vocabulary.terms.map(term))),
        ])
        return json.encoded() + [UInt8(ascii: "\n")]
    }

    private static func term(_ term: Term) -> JSON {
        .object([
            JSON.Member("code", .string(term.code)), JSON.Member("fr", .string(term.french)),
            JSON.Member("en", .string(term.english)),
            JSON.Member("synonyms_fr", .array(term.frenchSynonyms.map(JSON.string))),
            JSON.Member("synonyms_en", .array(term.englishSynonyms.map(JSON.string))),
            JSON.Member("parent", term.parent.map(JSON.string) ?? .null),
            JSON.Member("successor", term.successor.map(JSON.string) ?? .null),
            JSON.Member("since", .integer(Int64(term.since))),
            JSON.Member("until", term.until.map { .integer(Int64($0)) } ?? .null),
        ])
    }
}
