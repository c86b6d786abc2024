internal import Domain
internal import French

/// Values of the columns of one group, for one fact, and where they stand.
struct TableItem {
    /// As many as the columns of the group.
    let cells: [String]
    let place: RecordPlace
}

/// The rows of the sheets of details of a workbook, by the identifier of the practice they belong to.
struct DetailRows {
    static let parentColumn = "_parent_id"
    static let limit = 200_000
    private var items: [String: [String: [TableItem]]] = [:]
    private var count = 0
    private(set) var warnings: [ImportWarning] = []

    init(of file: TableFile, besides main: String) throws {
        for sheet in file.sheets where sheet != main {
            let groups = PracticeColumns.all.filter { group in
                group.sheet.map(French.folded) == French.folded(sheet)
            }
            if let group = groups.first {
                try read(sheet, group, file)
            } else if !TemplateSheets.isOurs(sheet) {
                warnings.append(ImportWarning(record: "", path: sheet, reason: .ignoredSheet))
            }
        }
    }

    /// The details of one practice in a sheet, in their order.
    func items(_ sheet: String, of parent: String) -> [TableItem] { items[sheet]?[parent] ?? [] }

    /// The first row of each practice that the main sheet does not have.
    func orphans(besides keys: Set<String>) -> [(parent: String, place: RecordPlace)] {
        items.values.flatMap { sheet in
            sheet.filter { !keys.contains($0.key) }.compactMap { parent, items in
                items.first.map { (parent, $0.place) }
            }
        }
        .sorted { ($0.place.sheet, $0.place.line) < ($1.place.sheet, $1.place.line) }
    }

    private mutating func read(_ sheet: String, _ group: PracticeColumns, _ file: TableFile) throws {
        var header: TableHeader?
        let names = group.columns.map(\.name)
        try file.rows(of: sheet) { row in
            guard let header else {
                let read = try TableHeader(row.cells, names: [Self.parentColumn] + names, sheet: sheet)
                guard read.places[Self.parentColumn] != nil else {
                    throw PracticeTableError.missingColumn(Self.parentColumn, sheet: sheet)
                }
                header = read
                return
            }
            let cells = names.map { header.cell($0, of: row.cells) }
            let parent = header.cell(Self.parentColumn, of: row.cells)
            if parent.isEmpty && cells.allSatisfy(\.isEmpty) { return }
            count += 1
            guard count <= Self.limit else { throw PracticeTableError.tooManyDetails(limit: Self.limit) }
            let item = TableItem(cells: cells, place: RecordPlace(sheet: sheet, line: row.number))
            items[group.sheet ?? sheet, default: [:]][parent, default: []].append(item)
        }
    }
}
