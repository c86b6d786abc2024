package import SQL

/// Reads and writes whole tables as the catalogue of the database describes them.
package struct ArchiveStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Refuses a database with a table that `ArchiveTable.all` does not name, or without one that it names.
    package func requireKnownTables() throws {
        let present = try connection.query(connection.dialect.tableNames) { try $0.text(0) }
        let declared = Set(ArchiveTable.all.map(\.name))
        if let stranger = present.first(where: { !declared.contains($0) }) {
            throw ArchiveFault.undeclaredTable(stranger)
        }
        if let absent = declared.subtracting(present).min() { throw ArchiveFault.absentTable(absent) }
    }

    /// The columns of a table in their declared order.
    func columns(of table: ArchiveTable) throws -> [ArchiveColumn] {
        let declared = try connection.query(connection.dialect.columns(of: table.name)) { row in
            (name: try row.text(0), type: try row.text(1))
        }
        return try declared.map { column in
            guard let kind = ArchiveColumn.Kind(declared: column.type) else {
                throw ArchiveFault.unknownType(table: table.name, column: column.name)
            }
            return ArchiveColumn(
                name: column.name, kind: kind, isIdentifier: table.identifiers.contains(column.name))
        }
    }

    /// How many rows each table has, rebuilt ones included.
    package func rowCounts() throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for name in try connection.query(connection.dialect.tableNames, { try $0.text(0) }) {
            counts[name] = try connection.first("SELECT COUNT(*) FROM \(fragment: SQL(name: name))") { try $0.int(0) }
        }
        return counts
    }
}
