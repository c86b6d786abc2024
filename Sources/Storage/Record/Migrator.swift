package import SQL

/// Brings a database to the schema of this program: numbered files, forward only, one transaction under a lock.
package struct Migrator {
    private let migrations: [EmbeddedMigration]

    package init() { migrations = EmbeddedMigrations.all }

    /// The greatest schema number this program knows.
    package var latest: Int { migrations.map(\.number).max() ?? 0 }

    /// Runs what is missing.
    ///
    /// - Parameter now: microseconds since 1970-01-01 UTC, written beside each migration.
    /// - Returns: the numbers that ran.
    /// - Throws: `StorageError.databaseTooNew`, `.migrationChanged`, or the engine's error; nothing is changed then.
    package func migrate(_ database: any Database, now: Int64) throws -> [Int] {
        try database.withMigrationLock { connection in
            try connection.script(connection.dialect.schema(Self.ledger))
            let applied = try applied(connection)
            try refuseUnknown(applied, connection.dialect)
            return try migrations.filter { $0.runs(on: connection.dialect) && applied[$0.number] == nil }.map {
                try run($0, on: connection, now: now)
                return $0.number
            }
        }
    }

    /// How far a database is, which is only read: numbers that ran and numbers that wait.
    ///
    /// - Returns: `applied`: the last number that ran, nil before the first.
    /// - Throws: `StorageError.databaseTooNew`, `.migrationChanged`, or the engine's error.
    package func standing(of database: any Database) throws -> (applied: Int?, pending: [Int]) {
        try database.read { connection in
            guard try connection.query(connection.dialect.tableNames, { try $0.text(0) }).contains(Self.table) else {
                return (nil, migrations.filter { $0.runs(on: connection.dialect) }.map(\.number))
            }
            let applied = try applied(connection)
            try refuseUnknown(applied, connection.dialect)
            let pending = migrations.filter { $0.runs(on: connection.dialect) && applied[$0.number] == nil }
            return (applied.keys.max(), pending.map(\.number))
        }
    }

    private static let table = "schema_migration"

    /// The numbers that ran on this database, with the checksum of the text that ran; empty before the first.
    private func applied(_ connection: any Connection) throws -> [Int: String] {
        var applied: [Int: String] = [:]
        try connection.each("SELECT number, checksum FROM schema_migration ORDER BY number") { row in
            applied[try row.int(0)] = try row.text(1)
        }
        return applied
    }

    private func refuseUnknown(_ applied: [Int: String], _ dialect: Dialect) throws(StorageError) {
        if let newest = applied.keys.max(), newest > latest {
            throw .databaseTooNew(stored: newest, known: latest)
        }
        for migration in migrations where migration.runs(on: dialect) {
            if let checksum = applied[migration.number], checksum != migration.checksum {
                throw .migrationChanged(number: migration.number)
            }
        }
    }

    private func run(_ migration: EmbeddedMigration, on connection: any Connection, now: Int64) throws {
        try connection.script(connection.dialect.schema(migration.text))
        try connection.execute(
            """
            INSERT INTO schema_migration (number, name, checksum, applied_at)
            VALUES (\(migration.number), \(migration.name), \(migration.checksum), \(now))
            """)
    }

    private static let ledger = """
        CREATE TABLE IF NOT EXISTS schema_migration (
            number BIGINT PRIMARY KEY,
            name TEXT NOT NULL,
            checksum TEXT NOT NULL,
            applied_at BIGINT NOT NULL
        );
        """
}

extension EmbeddedMigration {
    /// True when the file is for both engines or for this one (`0008_search.sqlite.sql`).
    func runs(on dialect: Dialect) -> Bool { engine == nil || engine == dialect.rawValue }
}
