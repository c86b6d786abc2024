package import Domain
internal import French

/// Reads tables typed in as a spreadsheet, a row for each answer; docs/formats/figures.md names the columns.
package enum FigureSheet {
    /// What a column is, by the names it may have.
    private enum Field: CaseIterable {
        case table, kind, base, row, count, percent, weighted

        var names: [String] {
            switch self {
            case .table: ["table", "question"]
            case .kind: ["type", "kind"]
            case .base: ["base", "n"]
            case .row: ["reponse", "ligne", "answer", "row"]
            case .count: ["effectif", "nombre", "count"]
            case .percent: ["pourcentage", "%", "percent"]
            case .weighted: ["pondere", "ponderation", "weighted"]
            }
        }
    }

    package enum Fault: Error, Equatable {
        case table(TableError)
        case missingColumn(String)
        /// The cell of that line and column is none of what may stand there.
        case badCell(line: Int, column: String, text: String)
    }

    /// - Throws: `Fault`.
    package static func read(path: String) throws -> PublishedTables {
        do {
            let file = try TableFile(path: path)
            var columns: [Field: Int] = [:]
            var made = PublishedTables()
            var isHead = true
            try file.rows(of: file.sheets[0]) { row in
                if isHead { columns = try Self.columns(row) } else { try add(row, columns, to: &made) }
                isHead = false
            }
            return made
        } catch let error as TableError {
            throw Fault.table(error)
        }
    }

    private static func columns(_ head: TableRow) throws(Fault) -> [Field: Int] {
        let names = head.cells.map { $0.contains("%") ? "%" : French.folded($0) }
        var columns: [Field: Int] = [:]
        for field in Field.allCases {
            columns[field] = names.firstIndex { field.names.contains($0) }
        }
        for field in [Field.table, .row] where columns[field] == nil { throw .missingColumn(field.names[0]) }
        return columns
    }

    private static func add(
        _ row: TableRow, _ columns: [Field: Int], to made: inout PublishedTables
    ) throws(Fault) {
        func cell(_ field: Field) -> String {
            guard let column = columns[field], row.cells.indices.contains(column) else { return "" }
            return row.cells[column].withoutOuterSpaces
        }
        func number(_ field: Field) throws(Fault) -> WrittenFigure? {
            let text = cell(field)
            if text.isEmpty { return nil }
            guard let figure = WrittenFigure(text), field == .percent || figure.decimals == 0 else {
                throw .badCell(line: row.number, column: field.names[0], text: text)
            }
            return figure
        }
        let code = cell(.table).isEmpty ? made.tables.last?.code ?? "" : cell(.table)
        if code.isEmpty { throw .badCell(line: row.number, column: Field.table.names[0], text: "") }
        if made.tables.last?.code != code { made.tables.append(PublishedTable(code)) }
        let last = made.tables.count - 1
        if let kind = try kind(cell(.kind), row.number) { made.tables[last].kind = kind }
        if let base = try number(.base) { made.tables[last].base = base.units...base.units }
        if ["1", "oui", "yes", "x"].contains(French.folded(cell(.weighted))) { made.tables[last].isWeighted = true }
        made.tables[last].rows.append(
            .init(cell(.row), count: try number(.count)?.units, percent: try number(.percent)))
    }

    private static func kind(_ text: String, _ line: Int) throws(Fault) -> PublishedTable.Kind? {
        switch French.folded(text) {
        case "": nil
        case "unique", "simple", "single": .single
        case "multiple", "plusieurs", "several": .several
        default: throw .badCell(line: line, column: "type", text: text)
        }
    }
}
