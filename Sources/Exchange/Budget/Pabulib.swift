/// A file of a shared budget as it stands (pabulib.org/format): every key, column and cell, also those nobody here
/// knows, so that writing gives back what was read.
package struct Pabulib: Sendable, Equatable {
    /// One line of META.
    package struct Entry: Sendable, Equatable {
        package let key: String
        package var value: String
        package let line: Int

        package init(_ key: String, _ value: String, line: Int = 0) {
            self.key = key
            self.value = value
            self.line = line
        }

        package static func == (left: Entry, right: Entry) -> Bool {
            left.key == right.key && left.value == right.value
        }
    }

    package struct Row: Sendable, Equatable {
        /// As many as the table has columns.
        package var cells: [String]
        package let line: Int

        package init(_ cells: [String], line: Int = 0) {
            self.cells = cells
            self.line = line
        }

        package static func == (left: Row, right: Row) -> Bool { left.cells == right.cells }
    }

    package struct Table: Sendable, Equatable {
        package var columns: [String]
        package var rows: [Row]
        /// Where the columns are named.
        package let line: Int

        package init(columns: [String], rows: [Row], line: Int = 0) {
            self.columns = columns
            self.rows = rows
            self.line = line
        }

        package static func == (left: Table, right: Table) -> Bool {
            left.columns == right.columns && left.rows == right.rows
        }

        /// The place of a column, whatever the case of its name.
        package func column(_ name: String) -> Int? { columns.firstIndex { $0.lowercased() == name } }
    }

    package var meta: [Entry]
    package var projects: Table
    package var votes: Table

    package init(meta: [Entry], projects: Table, votes: Table) {
        self.meta = meta
        self.projects = projects
        self.votes = votes
    }

    /// The line of META with that key, whatever its case.
    package func entry(_ key: String) -> Entry? { meta.first { $0.key.lowercased() == key } }

    /// The same file with its column `selected` said anew: 1 for these projects, 0 for the others.
    package func selecting(_ winners: Set<String>) -> Pabulib {
        var copy = self
        guard let identifier = projects.column("project_id") else { return copy }
        let place = projects.column("selected") ?? projects.columns.count
        if place == projects.columns.count { copy.projects.columns.append("selected") }
        for index in projects.rows.indices {
            let mark = winners.contains(projects.rows[index].cells[identifier]) ? "1" : "0"
            if place < copy.projects.rows[index].cells.count {
                copy.projects.rows[index].cells[place] = mark
            } else {
                copy.projects.rows[index].cells.append(mark)
            }
        }
        return copy
    }

    /// The file: UTF-8, a line feed after each line, quotes around what holds a semicolon, a quote or a line end.
    package var bytes: [UInt8] {
        var text = "META\nkey;value\n"
        for entry in meta { text += Self.line([entry.key, entry.value]) }
        for (name, table) in [("PROJECTS", projects), ("VOTES", votes)] {
            text += name + "\n" + Self.line(table.columns)
            for row in table.rows { text += Self.line(row.cells) }
        }
        return Array(text.utf8)
    }

    private static func line(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ";") + "\n" }

    private static func quoted(_ cell: String) -> String {
        let needsQuotes =
            cell.utf8.contains { [0x0A, 0x0D, UInt8(ascii: ";"), UInt8(ascii: "\"")].contains($0) }
            || cell.utf8.first == 0x20 || cell.utf8.last == 0x20
        return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }
}
