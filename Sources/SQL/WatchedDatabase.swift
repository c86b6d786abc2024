/// A database that tells which statements took long: their text with placeholders, never what was put into them.
package final class WatchedDatabase: Database {
    /// What is told of a statement.
    package struct Slow: Sendable, Equatable {
        /// On one line; it holds no value.
        package let text: String
        package let microseconds: Int
    }

    private let inner: any Database
    private let threshold: UInt64
    private let tell: @Sendable (Slow) -> Void

    /// - Parameters:
    ///   - threshold: from which a statement is told, the reading of its rows included.
    ///   - tell: called on the thread of the statement, inside its transaction: must not wait.
    package init(
        _ inner: any Database, slowerThan threshold: Duration, tell: @escaping @Sendable (Slow) -> Void
    ) {
        self.inner = inner
        self.threshold = Deadline.nanoseconds(of: threshold)
        self.tell = tell
    }

    package var dialect: Dialect { inner.dialect }

    package func read<T>(_ body: (any Connection) throws -> T) throws -> T { try inner.read { try body(watched($0)) } }

    package func write<T>(_ body: (any Connection) throws -> T) throws -> T {
        try inner.write { try body(watched($0)) }
    }

    package func withMigrationLock<T>(_ body: (any Connection) throws -> T) throws -> T {
        try inner.withMigrationLock(body)
    }

    package func numberAtOnce(_ sql: SQL) throws -> Int64? { try inner.numberAtOnce(sql) }
    package func backup(to path: String) throws { try inner.backup(to: path) }
    package func check() throws -> [String] { try inner.check() }
    package func close() { inner.close() }

    private func watched(_ connection: any Connection) -> any Connection {
        WatchedConnection(connection, threshold, tell)
    }
}

/// Measures each statement of one transaction.
private final class WatchedConnection: Connection {
    private let inner: any Connection
    private let threshold: UInt64
    private let tell: (WatchedDatabase.Slow) -> Void

    init(_ inner: any Connection, _ threshold: UInt64, _ tell: @escaping (WatchedDatabase.Slow) -> Void) {
        self.inner = inner
        self.threshold = threshold
        self.tell = tell
    }

    var dialect: Dialect { inner.dialect }

    func scan(_ sql: SQL, _ row: (any Row) throws -> Bool) throws { try measure(sql) { try inner.scan(sql, row) } }

    func execute(_ sql: SQL) throws -> Int { try measure(sql) { try inner.execute(sql) } }

    func script(_ text: String) throws { try inner.script(text) }

    func savepoint<T>(_ body: () throws -> T) throws -> T { try inner.savepoint(body) }

    func explain(_ sql: SQL) throws -> [String] { try inner.explain(sql) }

    private func measure<T>(_ sql: SQL, _ run: () throws -> T) throws -> T {
        let begin = Deadline.now
        defer {
            let taken = Deadline.now - begin
            if taken >= threshold {
                let words = sql.text(for: dialect).split(whereSeparator: \.isWhitespace)
                tell(.init(text: words.joined(separator: " "), microseconds: Int(clamping: taken / 1_000)))
            }
        }
        return try run()
    }
}
