internal import CPQ
internal import SQL

/// What one transaction's body sees of a PostgreSQL connection.
final class PostgresConnection: Connection {
    private let link: PostgresLink
    private var isAborted = false
    private var isOver = false
    /// True once a statement failed for a reason that another run of the body may not meet, whatever the body threw.
    private(set) var isWorthRetrying = false

    init(_ link: PostgresLink) {
        self.link = link
    }

    var dialect: Dialect { .postgres }

    /// Runs a whole body, after which this object refuses everything.
    func perform<T>(_ body: (any Connection) throws -> T) throws -> T {
        defer { isOver = true }
        let value = try body(self)
        if isAborted { throw SQLError(.aborted) }
        return value
    }

    func scan(_ sql: SQL, _ row: (any Row) throws -> Bool) throws {
        link.observe(sql)
        let result = try attempt { try link.run(sql) }
        for number in 0..<result.rowCount {
            guard try row(PostgresRow(result: result.pointer, number: number)) else { return }
        }
    }

    func execute(_ sql: SQL) throws -> Int {
        link.observe(sql)
        return try attempt { try link.run(sql).changes }
    }

    func script(_ text: String) throws {
        try attempt { _ = try link.script(text) }
    }

    @discardableResult
    func savepoint<T>(_ body: () throws -> T) throws -> T {
        try attempt { _ = try link.run("SAVEPOINT part") }
        do {
            let value = try body()
            if isAborted { throw SQLError(.aborted) }
            try attempt { _ = try link.run("RELEASE SAVEPOINT part") }
            return value
        } catch {
            if !isWorthRetrying, !link.isBroken {
                try link.script("ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part")
                isAborted = false
            }
            throw error
        }
    }

    func explain(_ sql: SQL) throws -> [String] {
        let result = try attempt { try link.runOnce(dialect.explainPrefix + sql) }
        return try (0..<result.rowCount).map {
            try PostgresRow(result: result.pointer, number: $0).text(dialect.explainColumn)
        }
    }

    private func attempt<T>(_ work: () throws -> T) throws -> T {
        if isOver { throw SQLError(.closed) }
        if isAborted { throw SQLError(.aborted) }
        do {
            return try work()
        } catch {
            isAborted = true
            if let error = error as? SQLError, error.isWorthRetrying { isWorthRetrying = true }
            throw error
        }
    }
}
