package import Domain

/// Writes a list as a file: CSV for spreadsheets (`;`, byte order mark, formulas neutralised), XLSX, or JSON.
package struct ListFile {
    private let list: ListExport

    package init(_ list: ListExport) { self.list = list }

    /// The file a piece after the other.
    ///
    /// - Throws: what the sink and the rows throw.
    package func csv(into sink: @escaping ([UInt8]) throws -> Void) throws {
        var writer = CSVWriter(into: sink)
        try writer.row(list.columns.map(TableCell.text))
        try list.rows { try writer.row($0.cells.map(Self.cell)) }
        try writer.finish()
    }

    /// An array with an object a row: the columns by their names, a repeated cell as an array, an empty one as null.
    package func json(into sink: ([UInt8]) throws -> Void) throws {
        var isFirst = true
        try list.rows { row in
            let columns = zip(list.columns, row.cells).map { JSON.Member($0, Self.json($1)) }
            try sink(Array((isFirst ? "[\n" : ",\n").utf8) + JSON.object(columns + row.more).encoded())
            isFirst = false
        }
        try sink(Array((isFirst ? "[]\n" : "\n]\n").utf8))
    }

    /// - Parameters:
    ///   - path: of the file to make.
    ///   - created: the date it carries, seconds since 1970.
    package func xlsx(at path: String, created: Int64) throws {
        let writer = try XLSXWriter(path: path, created: created)
        // Names of sheets have at most 31 characters.
        try writer.sheet(String(list.name.prefix(31)), header: list.columns)
        try list.rows { try writer.row($0.cells.map(Self.cell)) }
        try writer.close()
    }

    private static func cell(_ cell: ListCell) -> TableCell {
        switch cell {
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .integer(let integer): .integer(integer)
        case .list(let texts): .text(RepeatedCell.joined(texts))
        case .empty: .empty
        }
    }

    private static func json(_ cell: ListCell) -> JSON {
        switch cell {
        case .text(let text): .string(text)
        case .number(let number): .number(number)
        case .integer(let integer): .integer(Int64(integer))
        case .list(let texts): .array(texts.map(JSON.string))
        case .empty: .null
        }
    }
}
