package import Domain

/// Rows that satisfy published tables: each question is answered by the first rows, the others were not asked.
package enum PublishedRows {
    /// - Throws: for tables that no rows can satisfy.
    package static func dataset(_ tables: [PublishedTable], rows: Int) throws -> Dataset {
        var book = Codebook("publie", ["fr": "Tableaux publiés"])
        var columns: [[Datum]] = []
        for table in tables {
            switch table.kind {
            case .single:
                book.variables.append(single(table))
                columns.append(column(table.rows.compactMap(\.count), rows))
            case .several:
                book.groups.append(.init(table.code, .several, ["fr": table.code]))
                let base = table.base?.lowerBound ?? 0
                for (index, row) in table.rows.enumerated() {
                    var variable = Variable("\(table.code)_\(index + 1)", .several, ["fr": row.label])
                    (variable.group, variable.choice) = (table.code, "c\(index + 1)")
                    book.variables.append(variable)
                    columns.append(
                        (0..<rows).map { row in
                            if row >= base { return .gap(.notAsked) }
                            // Shifted, so that those who take one choice are not those who take another.
                            return .code((row + index * 17) % base < table.rows[index].count ?? 0 ? 1 : 0)
                        })
                }
            case .matrix:
                book.groups.append(.init(table.code, .matrix, ["fr": table.code]))
                for (index, row) in table.rows.enumerated() {
                    var variable = Variable("\(table.code)_\(index + 1)", .matrix, ["fr": row.label])
                    (variable.group, variable.choice) = (table.code, "r\(index + 1)")
                    variable.values = table.scale.enumerated().map { step, weight in
                        Variable.Value(
                            Int32(step + 1), "s\(step + 1)", ["fr": "échelon \(step + 1)"], weight: Double(weight))
                    }
                    book.variables.append(variable)
                    columns.append(column(row.counts, rows))
                }
            }
        }
        var builder = try DatasetBuilder(book)
        for row in 0..<rows { try builder.add(columns.map { $0[row] }) }
        return try builder.frozen([(0..<rows).map { RowID(UInt64($0 * 104_729)) }])
    }

    private static func single(_ table: PublishedTable) -> Variable {
        var variable = Variable(table.code, .single, ["fr": table.code])
        variable.values = values(table.rows.map(\.label))
        return variable
    }

    private static func values(_ names: [String]) -> [Variable.Value] {
        names.enumerated().map { Variable.Value(Int32($0.offset + 1), "v\($0.offset + 1)", ["fr": $0.element]) }
    }

    private static func column(_ counts: [Int], _ rows: Int) -> [Datum] {
        let told = counts.enumerated().flatMap { [Datum](repeating: .code(Int32($0.offset + 1)), count: $0.element) }
        return told + [Datum](repeating: .gap(.notAsked), count: max(0, rows - told.count))
    }
}
