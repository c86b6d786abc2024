internal import Domain

/// A row of a form on its way to a sheet: cells by the name of their column.
struct FormRow {
    private(set) var cells: [String: String] = [:]
    /// Words by the name of their column and their language.
    private(set) var told: [String: Wordings] = [:]

    init(_ cells: [String: String] = [:], label: Wordings = Wordings()) {
        for (column, text) in cells { self[column] = text }
        tell("label", label)
    }

    subscript(column: String) -> String {
        get { cells[column] ?? "" }
        set { cells[column] = newValue.isEmpty ? nil : newValue }
    }

    mutating func tell(_ column: String, _ words: Wordings) {
        told[column] = words.isEmpty ? nil : words
    }

    mutating func set(_ column: String, _ node: XPathNode?) { self[column] = node?.written ?? "" }
}

/// A sheet of a form: a column is there when a row has something in it; one with words is there in every language, because
/// a form that tells something in one language and has no column for another is complained about.
struct FormSheet {
    let name: String
    let languages: [String]
    /// All that there may be, in order; those with words are expanded.
    let columns: [String]
    var rows: [FormRow] = []

    var table: (header: [String], rows: [[String]]) {
        var header: [String] = []
        var cells: [(FormRow) -> String] = []
        for column in columns {
            if rows.contains(where: { $0.told[column] != nil }) {
                for language in languages {
                    header.append("\(column)::\(XLSFormLanguages.told(language))")
                    cells.append { $0.told[column]?[language] ?? "" }
                }
            } else if rows.contains(where: { !$0[column].isEmpty }) {
                header.append(column)
                cells.append { $0[column] }
            }
        }
        return (header, rows.map { row in cells.map { $0(row) } })
    }
}
