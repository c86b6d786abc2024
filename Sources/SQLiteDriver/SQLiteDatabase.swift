internal import CSQLite
internal import Glibc
package import SQL

/// A SQLite file: readers that never wait for the writer, one writer that groups commits, all durable.
///
/// With `:memory:`, readers and writer share the only connection, one body at a time.
package final class SQLiteDatabase: Database {
    let options: SQLiteOptions
    private let writer: SQLiteWriter
    private let readers: LeasePool<SQLiteHandle>
    private let checkpointer: SQLiteCheckpointer?

    /// Opens the file, and creates it with mode 0600 when it is absent.
    package init(_ options: SQLiteOptions) throws {
        self.options = options
        if !options.isInMemory { try Self.createFile(options.path) }
        let handle = try Self.open(options, pragmas: Self.writerPragmas(options))
        checkpointer = options.checkpoint == .byThread && !options.isInMemory ? SQLiteCheckpointer() : nil
        if let checkpointer {
            try checkpointer.start(try Self.open(options, pragmas: "PRAGMA wal_autocheckpoint = 0;"))
            checkpointer.watch(handle)
        }
        writer = SQLiteWriter(handle, options)
        readers = LeasePool(
            capacity: options.readers, timeout: options.leaseTimeout,
            open: {
                let reader = try Self.open(options, pragmas: "PRAGMA query_only = 1;")
                reader.budget = options.statementBudget
                return reader
            },
            close: { _ in }, isHealthy: { $0.isIdle })
    }

    deinit {
        checkpointer?.stop()
    }

    package var dialect: Dialect { .sqlite }

    /// How many commits the writer has made: fewer than writes when they were grouped.
    package var commitCount: Int { writer.commits }

    @discardableResult
    package func read<T>(_ body: (any Connection) throws -> T) throws -> T {
        if options.isInMemory { return try writer.alone { try readAlone($0, body) } }
        return try readers.withResource { try Self.transaction($0, "BEGIN", body) }
    }

    package func numberAtOnce(_ sql: SQL) throws -> Int64? {
        if options.isInMemory { return nil }
        return try readers.withIdle { try $0.number(sql) }
    }

    @discardableResult
    package func write<T>(_ body: (any Connection) throws -> T) throws -> T {
        try writer.write(body)
    }

    /// Foreign keys are off while `body` runs, as rebuilding a table needs, and all verified before the commit.
    @discardableResult
    package func withMigrationLock<T>(_ body: (any Connection) throws -> T) throws -> T {
        try writer.alone { handle in
            try handle.control("PRAGMA foreign_keys = OFF")
            defer { try? handle.control("PRAGMA foreign_keys = ON") }
            return try Self.transaction(handle, "BEGIN IMMEDIATE") { connection in
                let value = try body(connection)
                try handle.run("PRAGMA foreign_key_check") { _ in throw SQLError(.foreignKeyViolation) }
                return value
            }
        }
    }

    package func close() {
        readers.close()
        writer.close()
        checkpointer?.stop()
    }

    /// Gives a connection of its own, outside any transaction, or the only one there is.
    func withSource<T>(_ body: (SQLiteHandle) throws -> T) throws -> T {
        if options.isInMemory { return try writer.alone(body) }
        return try readers.withResource(body)
    }

    private func readAlone<T>(_ handle: SQLiteHandle, _ body: (any Connection) throws -> T) throws -> T {
        handle.budget = options.statementBudget
        try handle.control("PRAGMA query_only = 1")
        defer {
            try? handle.control("PRAGMA query_only = 0")
            handle.budget = nil
        }
        return try Self.transaction(handle, "BEGIN", body)
    }

    private static func transaction<T>(
        _ handle: SQLiteHandle, _ begin: SQL, _ body: (any Connection) throws -> T
    ) throws -> T {
        try handle.control(begin)
        do {
            let value = try SQLiteConnection(handle).perform(body)
            try handle.control("COMMIT")
            return value
        } catch {
            if !handle.isIdle { try? handle.control("ROLLBACK") }
            throw error
        }
    }
}
