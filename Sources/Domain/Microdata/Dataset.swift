/// A frozen set of rows with its codebook: what tables are computed from, and what is exported.
package struct Dataset: Sendable, Equatable {
    /// The rows of one level, in the order of their ids, or of the rows that they belong to.
    package struct Table: Sendable, Equatable {
        package let level: Codebook.Level
        package let ids: [RowID]
        /// For each row the index of the row it belongs to; empty for the first level.
        package let parents: [Int32]
        /// As the variables of the level.
        package let columns: [Column]
        package let variables: [Variable]

        package var count: Int { ids.count }
    }

    package let codebook: Codebook
    /// As the levels of the codebook.
    package let tables: [Table]

    init(_ codebook: Codebook, _ tables: [Table]) {
        self.codebook = codebook
        self.tables = tables
    }

    package func table(of level: String) -> Table? { tables.first { $0.level.code == level } }

    /// Nil when there is no such variable.
    package func column(_ code: String) -> Column? {
        for table in tables {
            if let index = table.variables.firstIndex(where: { $0.code == code }) { return table.columns[index] }
        }
        return nil
    }

    /// Longest text of a cell, in characters of Unicode: what a spreadsheet holds, less the mark that may come before.
    package static let textLimit = 32_000

    /// Whether files can hold the text and give it back: no control characters but tab and line ends.
    package static func isText(_ text: String) -> Bool {
        if text.isEmpty || text.utf8.count > textLimit && text.unicodeScalars.count > textLimit { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: true
            case ..<0x20, 0x7F, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
    }
}
