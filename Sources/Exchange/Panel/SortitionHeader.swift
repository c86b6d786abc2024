internal import French

/// The first row of a table of targets or of candidates.
struct SortitionHeader {
    let names: [String]
    private let line: Int

    init(_ row: TableRow) throws(SortitionFileError) {
        names = row.cells.indices.map(row.text)
        line = row.number
        var seen: Set<String> = []
        for name in names where !name.isEmpty && !seen.insert(name.key).inserted {
            throw .repeatedColumn(name, line: row.number)
        }
    }

    /// The first column that has one of the names, in the order of the names.
    func index(_ wanted: [String], but taken: Int? = nil) -> Int? {
        wanted.lazy.compactMap { name in names.indices.first { names[$0].key == name.key && $0 != taken } }.first
    }

    func required(_ asked: String, _ wanted: [String], but taken: Int? = nil) throws(SortitionFileError) -> Int {
        if let index = index(wanted, but: taken) { return index }
        throw .missingColumn(asked, nearest: French.nearest(asked, among: names.filter { !$0.isEmpty }))
    }
}

extension TableRow {
    /// The cell without the blanks around it; empty beyond the end of a short row.
    func text(_ column: Int) -> String {
        guard cells.indices.contains(column) else { return "" }
        let start = cells[column].drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}

extension String {
    /// What two names have in common that a person takes for the same.
    var key: String { lowercased() }
}
