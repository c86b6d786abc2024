internal import Domain
internal import French

/// The rows of the main sheet, read one after the other.
struct TableReading {
    private let sheet: String
    private let details: DetailRows
    private let context: TableContext
    private var header: TableHeader?
    private var keys: Set<String> = []
    private(set) var hasRows = false

    init(sheet: String, details: DetailRows, context: TableContext) {
        self.sheet = sheet
        self.details = details
        self.context = context
    }

    static func header(_ cells: [String], sheet: String) throws(PracticeTableError) -> TableHeader {
        let header = try TableHeader(cells, names: PracticeRow.columns, sheet: sheet)
        guard header.places["titre"] != nil else { throw .missingColumn("titre", sheet: sheet) }
        return header
    }

    /// What a row says: of the first one, which columns are left aside.
    mutating func read(_ row: TableRow) throws(PracticeTableError) -> [FeedItem] {
        guard let header else {
            let read = try Self.header(row.cells, sheet: sheet)
            header = read
            return notes(on: read, line: row.number)
        }
        let cells = row.cells
        guard cells.contains(where: { !$0.trimmed.isEmpty }) else { return [] }
        hasRows = true
        let title = header.cell("titre", of: cells)
        let written = header.cell("id", of: cells)
        let key = written.isEmpty ? French.slug(title) : written
        let place = RecordPlace(sheet: sheet, line: row.number)
        var reader = TableRecordReader(name: key, place: place, context: context)
        check(title, written, key, isTooLong: header.isTooLong(cells), in: &reader)
        for group in PracticeColumns.all {
            let items = group.sheet.map { details.items($0, of: key) } ?? []
            reader.read(group, group.columns.map { header.cell($0.name, of: cells) }, details: items)
        }
        let warnings = reader.warnings.map(FeedItem.warning)
        if !reader.refusals.isEmpty { return warnings + reader.refusals.map(FeedItem.refusal) }
        return warnings + [.draft(PracticeDraft(key: key, title: title, facts: reader.finishedFacts))]
    }

    /// Details of practices that the main sheet does not have.
    var orphans: [FeedItem] {
        details.orphans(besides: keys).map { orphan in
            .refusal(
                ImportRefusal(
                    record: orphan.parent, path: DetailRows.parentColumn, reason: .unknownParent(orphan.parent),
                    place: orphan.place))
        }
    }

    private mutating func check(
        _ title: String, _ written: String, _ key: String, isTooLong: Bool, in reader: inout TableRecordReader
    ) {
        let rule = TextRule(limit: 300)
        if let reason = rule.fault(in: title) { reader.refuse("titre", reason) }
        if !written.isEmpty, let reason = rule.fault(in: written) { reader.refuse("id", reason) }
        if written.isEmpty && header?.places["id"] != nil { reader.warn("id", .noIdentifier) }
        if !keys.insert(key).inserted { reader.refuse(written.isEmpty ? "titre" : "id", .duplicateKey(key)) }
        if isTooLong { reader.refuse("", .unknownField) }
    }

    private func notes(on header: TableHeader, line: Int) -> [FeedItem] {
        let place = RecordPlace(sheet: sheet, line: line)
        var notes = header.ignored.map { ImportWarning(record: "", path: $0, reason: .ignoredColumn, place: place) }
        if header.places["id"] == nil {
            notes.append(ImportWarning(record: "", path: "id", reason: .noIdentifier, place: place))
        }
        return notes.map(FeedItem.warning)
    }
}
