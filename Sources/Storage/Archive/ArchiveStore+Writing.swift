internal import SQL

extension ArchiveStore {
    /// Empties every table that an archive fills or rebuilds, except the log of audit, which only grows. Who could sign
    /// in here before is not among the people of the archive.
    func clear() throws {
        let kept: Set = ["audit", "schema_migration"]
        for table in ArchiveTable.rebuilt + ArchiveTable.secret + ArchiveTable.kept.reversed()
        where !kept.contains(table.name) {
            try connection.execute("DELETE FROM \(fragment: SQL(name: table.name))")
        }
    }

    /// Adds a row; columns that wait for the others stay empty.
    func insert(_ values: [SQLValue], into table: ArchiveTable, _ columns: [ArchiveColumn]) throws {
        let now = columns.indices.filter { !table.later.contains(columns[$0].name) }
        let names = SQL.joined(now.map { SQL(name: columns[$0].name) })
        let bound = SQL.joined(now.map { SQL(value: values[$0]) })
        try connection.execute(
            "INSERT INTO \(fragment: SQL(name: table.name)) (\(fragment: names)) VALUES (\(fragment: bound))")
    }

    /// Sets what `insert` left empty.
    func complete(_ values: [SQLValue], of table: ArchiveTable, _ columns: [ArchiveColumn]) throws {
        func equals(_ index: Int) -> SQL {
            "\(fragment: SQL(name: columns[index].name)) = \(fragment: SQL(value: values[index]))"
        }
        let waiting = columns.indices.filter { index in
            guard table.later.contains(columns[index].name) else { return false }
            if case .null = values[index] { return false }
            return true
        }
        if waiting.isEmpty { return }
        let keys = columns.indices.filter { table.order.contains(columns[$0].name) }
        try connection.execute(
            """
            UPDATE \(fragment: SQL(name: table.name)) SET \(fragment: .joined(waiting.map(equals)))
            WHERE \(fragment: .joined(keys.map(equals), " AND "))
            """)
    }

    /// Makes the engine number the next row after the greatest one.
    func restartIdentity(of table: ArchiveTable) throws {
        guard let column = table.identity,
            let restart = connection.dialect.identityRestart(table: table.name, column: column)
        else { return }
        try connection.each(restart) { _ in }
    }
}
