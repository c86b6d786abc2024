internal import CSQLite
internal import SQL

/// What one transaction's body sees of a SQLite connection.
///
/// SQLite would let a transaction go on after a failed statement; PostgreSQL does not, so this refuses it too: a body
/// that works on one engine works on the other.
final class SQLiteConnection: Connection {
    private let handle: SQLiteHandle
    private var isAborted = false
    private var isOver = false

    init(_ handle: SQLiteHandle) {
        self.handle = handle
    }

    var dialect: Dialect { .sqlite }

    /// Runs a whole body, after which this object refuses everything.
    func perform<T>(_ body: (any Connection) throws -> T) throws -> T {
        defer { isOver = true }
        let value = try body(self)
        if isAborted { throw SQLError(.aborted) }
        return value
    }

    func scan(_ sql: SQL, _ row: (any Row) throws -> Bool) throws {
        try run(sql, row)
    }

    func execute(_ sql: SQL) throws -> Int {
        try run(sql) { _ in true }
    }

    func script(_ text: String) throws {
        try requireLive()
        try abortingOnFailure { try handle.script(text) }
    }

    @discardableResult
    func savepoint<T>(_ body: () throws -> T) throws -> T {
        try requireLive()
        try handle.control("SAVEPOINT part")
        do {
            let value = try body()
            if isAborted { throw SQLError(.aborted) }
            try handle.control("RELEASE part")
            return value
        } catch {
            // A failure such as a full disk ends the whole transaction: then nothing is left to go on with.
            if !handle.isIdle {
                try handle.control("ROLLBACK TO part")
                try handle.control("RELEASE part")
                isAborted = false
            }
            throw error
        }
    }

    func explain(_ sql: SQL) throws -> [String] {
        try requireLive()
        var lines: [String] = []
        try handle.run(dialect.explainPrefix + sql, allowingUnbound: true) {
            lines.append(try $0.text(dialect.explainColumn))
            return true
        }
        return lines
    }

    @discardableResult
    private func run(_ sql: SQL, _ row: (any Row) throws -> Bool) throws -> Int {
        try requireLive()
        handle.observe(sql)
        // What the caller's own closure throws is no failure of the statement.
        var callerError: (any Error)?
        let changes = try abortingOnFailure {
            try handle.run(sql) {
                do {
                    return try row($0)
                } catch {
                    callerError = error
                    return false
                }
            }
        }
        if let callerError { throw callerError }
        return changes
    }

    private func requireLive() throws {
        if isOver { throw SQLError(.closed) }
        if isAborted { throw SQLError(.aborted) }
    }

    private func abortingOnFailure<T>(_ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch {
            isAborted = true
            throw error
        }
    }
}
