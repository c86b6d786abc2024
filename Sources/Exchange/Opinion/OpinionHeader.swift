/// The columns of a file of a pol.is export, by any of the names that its versions give them.
struct OpinionHeader {
    /// What a column holds, with its name in the present export first.
    struct Column: Sendable {
        let names: [String]
        let isNeeded: Bool

        init(_ names: String..., isNeeded: Bool = true) { (self.names, self.isNeeded) = (names, isNeeded) }
    }

    /// Names as the file has them, without blanks around.
    let names: [String]
    private let places: [Int?]

    /// - Returns: nil when a needed column is not there.
    init?(_ cells: [String], _ columns: [Column]) throws(OpinionFileError) {
        let names = cells.map(Self.trimmed)
        var places: [Int?] = []
        for column in columns {
            let found = names.indices.filter { column.names.contains(names[$0].lowercased()) }
            if found.count > 1 { throw .repeatedColumn(names[found[1]]) }
            if found.isEmpty && column.isNeeded { return nil }
            places.append(found.first)
        }
        (self.names, self.places) = (names, places)
    }

    /// The cell of a column, empty when the file or the row has none.
    func text(_ column: Int, _ row: TableRow) -> String {
        guard let place = places[column], place < row.cells.count else { return "" }
        return Self.trimmed(row.cells[place])
    }

    func name(_ column: Int) -> String { places[column].map { names[$0] } ?? "" }

    func has(_ column: Int) -> Bool { places[column] != nil }

    /// The number of a cell; nil when it is empty.
    func number(_ column: Int, _ row: TableRow) throws(OpinionFileError) -> Int? {
        let text = text(column, row)
        if text.isEmpty { return nil }
        guard let number = Int(text) else {
            throw .badNumber(Self.cut(text), column: name(column), line: row.number)
        }
        return number
    }

    func neededNumber(_ column: Int, _ row: TableRow) throws(OpinionFileError) -> Int {
        guard let number = try number(column, row) else { throw .missing(column: name(column), line: row.number) }
        return number
    }

    static func vote(_ text: String, column: String, line: Int) throws(OpinionFileError) -> Int8 {
        switch text {
        // Tables that went through a program of figures have a decimal.
        case "1", "1.0": 1
        case "0", "0.0": 0
        case "-1", "-1.0": -1
        default: throw .badVote(cut(text), column: column, line: line)
        }
    }

    /// The first characters of a text, for a message.
    static func cut(_ text: String) -> String { String(text.prefix(40)) }

    static func trimmed(_ text: String) -> String {
        guard let first = text.utf8.first, let last = text.utf8.last else { return text }
        // Nearly every cell; to look for blanks by characters takes ten times as long.
        if first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80 { return text }
        let start = text.drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}

/// A file of a pol.is export read row by row, from the first sheet whose first row has its columns.
enum OpinionTable {
    /// - Parameter body: is given the header and each row below it.
    static func read(
        _ table: TableFile, _ columns: [OpinionHeader.Column],
        _ body: (OpinionHeader, TableRow) throws -> Void
    ) throws {
        var found: [String] = []
        for sheet in table.sheets {
            var header: OpinionHeader?
            var rows = 0
            do {
                try table.rows(of: sheet) { row in
                    guard let known = header else {
                        if found.isEmpty { found = row.cells.prefix(12).map(OpinionHeader.cut) }
                        header = try OpinionHeader(row.cells, columns)
                        if header == nil { throw NoHeader() }
                        return
                    }
                    rows += 1
                    try body(known, row)
                }
            } catch is NoHeader {
                continue
            }
            if header != nil && rows == 0 { throw OpinionFileError.noLines }
            if header != nil { return }
        }
        let needed = columns.filter(\.isNeeded).compactMap(\.names.first)
        throw OpinionFileError.unknownHeader(found: found, needed: needed)
    }

    private struct NoHeader: Error {}
}
