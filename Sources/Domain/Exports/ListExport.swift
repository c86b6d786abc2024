/// One value of a list to take away.
package enum ListCell: Sendable, Equatable {
    case text(String)
    case number(Double)
    case integer(Int)
    /// Several texts; a table joins them in one cell.
    case list([String])
    case empty

    /// A text, or nothing when there is none.
    package init(_ text: String?) {
        if let text, !text.isEmpty { self = .text(text) } else { self = .empty }
    }
}

/// One row of a list to take away.
package struct ListRow: Sendable {
    /// As many as the columns.
    package let cells: [ListCell]
    /// What only the JSON form carries, after the columns.
    package let more: [JSON.Member]

    package init(_ cells: [ListCell], more: [JSON.Member] = []) {
        self.cells = cells
        self.more = more
    }
}

/// A list as it is taken away, before it is a file: names of columns and rows given one after the other.
package struct ListExport {
    /// Base of the file's name and name of the sheet: "pratiques".
    package let name: String
    package let columns: [String]
    package let rows: (_ each: (ListRow) throws -> Void) throws -> Void

    package init(
        name: String, columns: [String], rows: @escaping (_ each: (ListRow) throws -> Void) throws -> Void
    ) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }
}
