internal import SQL

/// Rows by pages, so that a table of any size takes the same memory and no statement runs long.
extension ArchiveStore {
    private static let pageSize = 200

    /// Gives every row in the order of its key; values in the order of the columns.
    func each(
        _ table: ArchiveTable, _ columns: [ArchiveColumn], leavingBehind cell: ArchiveTable.Cell?,
        _ body: ([SQLValue]) throws -> Void
    ) throws {
        let keys = table.order.compactMap { name in columns.firstIndex { $0.name == name } }
        var last: [SQLValue]?
        repeat {
            let page = try page(table, columns, keys, after: last, leavingBehind: cell)
            for row in page { try body(row) }
            last = page.count == Self.pageSize ? page.last.map { row in keys.map { row[$0] } } : nil
        } while last != nil
    }

    private func page(
        _ table: ArchiveTable, _ columns: [ArchiveColumn], _ keys: [Int], after last: [SQLValue]?,
        leavingBehind cell: ArchiveTable.Cell?
    ) throws -> [[SQLValue]] {
        let order = SQL.joined(
            keys.map { key in
                let name = SQL(name: columns[key].name)
                return columns[key].kind == .text ? connection.dialect.byteOrder(name) : name
            })
        var statement: SQL = """
            SELECT \(fragment: .joined(columns.map { SQL(name: $0.name) })) FROM \(fragment: SQL(name: table.name))
            """
        var conditions: [SQL] = []
        if let cell {
            conditions.append("\(fragment: SQL(name: cell.column)) <> \(cell.value)")
        }
        if let last {
            let values = SQL.joined(last.map(SQL.init(value:)))
            conditions.append("(\(fragment: order)) > (\(fragment: values))")
        }
        if !conditions.isEmpty { statement = statement + " WHERE " + .joined(conditions, " AND ") }
        statement = statement + " ORDER BY \(fragment: order) LIMIT \(Self.pageSize)"
        return try connection.query(statement) { row in
            try columns.indices.map { try row.value($0, as: columns[$0].kind.sqlType) }
        }
    }
}
