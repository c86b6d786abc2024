internal import Domain
internal import French

/// A sheet of a form as it was read: rows by the name of their columns, words by language.
struct FormTable {
    struct Row {
        let number: Int
        fileprivate(set) var cells: [String: String] = [:]
        fileprivate(set) var told: [String: Wordings] = [:]

        subscript(column: String) -> String { cells[column] ?? "" }

        func words(_ column: String) -> Wordings { told[column] ?? Wordings() }
    }

    private struct Column {
        let name: String
        let language: String?
        let title: String
    }

    let sheet: String
    private(set) var rows: [Row] = []
    private(set) var faults: [XLSFormFault] = []
    private(set) var notices: [XLSFormNotice] = []
    /// In the order of the columns.
    private(set) var languages: [String] = []
    private var columns: [Column?] = []
    private let main: String
    private let known: Set<String>

    /// Columns with words, which may stand once in each language.
    private static let tellable: Set<String> = [
        "label", "hint", "guidance_hint", "constraint_message", "required_message", "media::image", "media::audio",
        "axis", XLSForm.unit, XLSForm.another,
    ]
    private static let aliases = [
        "image": "media::image", "audio": "media::audio", "relevance": "relevant", "list name": "list_name",
        "caption": "label", "guidance hint": "guidance_hint", "read only": "readonly",
    ]

    /// - Parameters:
    ///   - main: the language of columns that tell none.
    ///   - known: the columns that are read; what stands in others is told.
    init(_ file: TableFile, _ sheet: String, main: String, known: Set<String>) throws {
        self.sheet = sheet
        self.main = main
        self.known = known
        var read: [TableRow] = []
        try file.rows(of: sheet) { read.append($0) }
        guard let header = read.first else { return }
        take(header: header)
        for row in read.dropFirst() { take(row) }
    }

    func has(_ column: String) -> Bool { columns.contains { $0?.name == column } }

    private mutating func take(header row: TableRow) {
        for title in row.cells {
            let column = title.trimmed.isEmpty ? nil : self.column(title.trimmed, row.number)
            if let column, columns.contains(where: { $0?.name == column.name && $0?.language == column.language }) {
                faults.append(XLSFormFault(.repeatedColumn, sheet: sheet, row: row.number, column: title.trimmed))
            }
            if let language = column?.language, !languages.contains(language) { languages.append(language) }
            columns.append(column)
        }
    }

    private mutating func column(_ title: String, _ row: Int) -> Column? {
        var parts = title.split(separator: ":", omittingEmptySubsequences: true).map { String($0).trimmed }
        guard let first = parts.first?.lowercased() else { return nil }
        parts.removeFirst()
        let isMedia = first == "media" && !parts.isEmpty
        let bare = isMedia ? "media::\(parts.removeFirst().lowercased())" : first
        let name = Self.aliases[bare] ?? bare
        guard Self.tellable.contains(name) else {
            // Such as « bind::… », which is for other programs.
            return Column(name: parts.isEmpty ? name : title.lowercased(), language: nil, title: title)
        }
        guard let told = parts.first else { return Column(name: name, language: main, title: title) }
        guard let code = XLSFormLanguages.code(told), SurveyCode.isLanguage(code) else {
            faults.append(XLSFormFault(.unknownLanguage(told), sheet: sheet, row: row, column: title))
            return nil
        }
        return Column(name: name, language: code, title: title)
    }

    private mutating func take(_ row: TableRow) {
        var read = Row(number: row.number)
        for (index, column) in columns.enumerated() where index < row.cells.count {
            let cell = row.cells[index]
            guard let column, !cell.trimmed.isEmpty else { continue }
            if !known.contains(column.name) { leave(column, row.number, cell) }
            if let language = column.language {
                if cell.contains("${") { refer(column, row.number, cell) }
                read.told[column.name, default: Wordings()][language] = cell
            } else {
                read.cells[column.name] = cell.trimmed
            }
        }
        rows.append(read)
    }

    private mutating func refer(_ column: Column, _ row: Int, _ cell: String) {
        let reason = XLSFormNotice.Reason.referenceInWords(String(cell.prefix(200)))
        if known.contains(column.name) {
            notices.append(XLSFormNotice(reason, sheet: sheet, row: row, column: column.title))
        }
    }

    /// Once for a column that nobody knows, at each cell for one that asks for something we do not do.
    private mutating func leave(_ column: Column, _ row: Int, _ cell: String) {
        let isStandard = Self.standard.contains(column.name) || column.name.contains("::")
        if isStandard {
            notices.append(
                XLSFormNotice(.cellLeftOut(String(cell.prefix(200))), sheet: sheet, row: row, column: column.title))
        } else if !notices.contains(where: { $0.reason == .columnLeftOut && $0.column == column.title }) {
            notices.append(XLSFormNotice(.columnLeftOut, sheet: sheet, column: column.title))
        }
    }

    /// Columns of the standard that we do not follow.
    private static let standard: Set<String> = [
        "calculation", "choice_filter", "constraint_message", "default", "parameters", "readonly", "read_only",
        "repeat_count", "required_message", "trigger", "autoplay", "note", "disabled", "intent", "media::video",
        "style", "submission_url", "public_key", "instance_name", "allow_choice_duplicates",
    ]
}
