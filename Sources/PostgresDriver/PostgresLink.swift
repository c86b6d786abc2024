internal import CPQ
internal import Glibc
internal import SQL

/// One connection to the server with its prepared statements; used by one thread at a time.
final class PostgresLink {
    let connection: OpaquePointer
    /// The number of migrations made when it was opened: older ones hold outdated plans.
    let generation: Int
    private let options: PostgresOptions
    private var cache: StatementCache<String>
    private var prepared = 0
    /// Names whose turn to be forgotten has come, once no transaction is open.
    private var unused: [String] = []
    /// Longest wait for the server's answer; the server itself should have given up before.
    private var patience: Duration?

    init(_ options: PostgresOptions, generation: Int) throws {
        self.options = options
        self.generation = generation
        cache = StatementCache(capacity: options.statementCacheSize)
        let deadline = Deadline(after: options.connectTimeout)
        connection = try Self.connect(options.connectionString, deadline)
        shim_pq_silence(connection)
        patience = options.connectTimeout
        try script(Self.settings(options))
        patience = options.statementBudget + .seconds(5)
    }

    deinit {
        PQfinish(connection)
    }

    var isIdle: Bool { PQtransactionStatus(connection) == PQTRANS_IDLE }
    var isBroken: Bool { PQstatus(connection) != CONNECTION_OK }

    /// Ready for another transaction.
    var isHealthy: Bool { !isBroken && isIdle }

    func observe(_ sql: SQL) {
        options.statementObserver?(sql)
    }

    /// Lifts the server's and our own limits for the rest of the transaction.
    func withoutBudget<T>(_ body: () throws -> T) throws -> T {
        let kept = patience
        patience = nil
        defer { patience = kept }
        try script("SET LOCAL statement_timeout = 0")
        return try body()
    }

    /// Runs trusted text that may hold several statements, and returns the last result.
    @discardableResult
    func script(_ text: String) throws -> PostgresResult {
        try require(PQsendQuery(connection, text))
        return try receive(text)
    }

    func run(_ sql: SQL) throws -> PostgresResult {
        let text = sql.text(for: .postgres)
        let parameters = try PostgresParameters(sql.binds)
        let name = try cache.take(text) ?? prepare(text, parameters.types)
        defer { if let old = cache.put(name, text) { unused.append(old) } }
        try parameters.withPointers { values, lengths, formats in
            let count = Int32(values.count)
            try require(PQsendQueryPrepared(connection, name, count, values, lengths, formats, 0))
        }
        return try receive(text)
    }

    /// Runs a statement that is not worth keeping.
    func runOnce(_ sql: SQL) throws -> PostgresResult {
        let text = sql.text(for: .postgres)
        let parameters = try PostgresParameters(sql.binds)
        try parameters.withPointers { values, lengths, formats in
            let count = Int32(values.count)
            try require(PQsendQueryParams(connection, text, count, parameters.types, values, lengths, formats, 0))
        }
        return try receive(text)
    }

    /// PostgreSQL answers the commit of a failed transaction with a rollback, and calls it a success.
    func commit() throws {
        if try run("COMMIT").tag != "COMMIT" { throw SQLError(.aborted) }
    }

    func forgetUnused() throws {
        while let name = unused.popLast() { try script("DEALLOCATE \(name)") }
    }

    private func prepare(_ text: String, _ types: [UInt32]) throws -> String {
        prepared += 1
        let name = "s\(prepared)"
        try require(PQsendPrepare(connection, name, text, Int32(types.count), types))
        _ = try receive(text)
        return name
    }

    private func require(_ isSent: Int32) throws {
        if isSent == 0 { throw SQLError(postgres: connection) }
    }

    /// Reads every result of the command; throws the first failure, else returns the last result.
    private func receive(_ text: String) throws -> PostgresResult {
        let deadline = patience.map { Deadline(after: $0) } ?? .never
        var last: PostgresResult?
        var failure: SQLError?
        while let result = try next(deadline) {
            if result.isFailure, failure == nil { failure = SQLError(postgres: result.pointer, statement: text) }
            last = result
        }
        if isBroken { throw SQLError(postgres: connection) }
        if let failure { throw failure }
        guard let last else { throw SQLError(postgres: connection) }
        return last
    }

    private func next(_ deadline: Deadline) throws -> PostgresResult? {
        while PQisBusy(connection) != 0 {
            guard Self.wait(connection, POLLIN, deadline) else {
                // An answer that came later would be taken for that of the next statement.
                shutdown(PQsocket(connection), Int32(SHUT_RDWR))
                _ = PQconsumeInput(connection)
                throw SQLError(.connection, message: "the server did not answer before the deadline")
            }
            if PQconsumeInput(connection) == 0 { throw SQLError(postgres: connection) }
        }
        return PQgetResult(connection).map(PostgresResult.init)
    }
}
