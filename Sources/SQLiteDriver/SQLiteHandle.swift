internal import CSQLite
internal import SQL

/// One open connection of SQLite with its prepared statements; used by one thread at a time.
final class SQLiteHandle {
    let db: OpaquePointer
    private let options: SQLiteOptions
    private var cache: StatementCache<OpaquePointer>
    /// The one statement of `number`: looking it up and beginning a transaction for it would cost more than running it.
    private var counter: (text: String, statement: OpaquePointer)?
    /// Read by the progress handler while a statement runs: nanoseconds of CLOCK_MONOTONIC.
    private let deadline: UnsafeMutablePointer<UInt64>
    /// Time that one statement may take, without the time that its caller spends on rows; nil: no limit.
    var budget: Duration?

    init(_ options: SQLiteOptions, path: String) throws {
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (options.isInMemory ? SQLITE_OPEN_CREATE : 0)
        let result = sqlite3_open_v2(path, &opened, flags, nil)
        guard result == SQLITE_OK, let opened else {
            defer { sqlite3_close_v2(opened) }
            throw SQLError(sqlite: opened, statement: nil, isRunning: false)
        }
        db = opened
        self.options = options
        cache = StatementCache(capacity: options.statementCacheSize)
        deadline = .allocate(capacity: 1)
        deadline.initialize(to: .max)
        sqlite3_extended_result_codes(db, 1)
        sqlite3_busy_timeout(db, Deadline(after: options.busyTimeout).milliseconds)
        shim_sqlite_harden(db)
        shim_sqlite_watch(db, deadline)
    }

    deinit {
        for statement in cache.removeAll() { sqlite3_finalize(statement) }
        if let counter { sqlite3_finalize(counter.statement) }
        sqlite3_close_v2(db)
        deadline.deallocate()
    }

    /// True outside a transaction, also when the engine has just rolled one back by itself.
    var isIdle: Bool { sqlite3_get_autocommit(db) != 0 }

    /// Runs trusted text that may hold several statements, without budget.
    func script(_ text: String) throws {
        guard sqlite3_exec(db, text, nil, nil, nil) == SQLITE_OK else {
            throw SQLError(sqlite: db, statement: text, isRunning: false)
        }
    }

    /// Runs a statement of the driver itself, unseen by the observer and without budget.
    func control(_ text: SQL) throws {
        let kept = budget
        budget = nil
        defer { budget = kept }
        try run(text) { _ in true }
    }

    func observe(_ sql: SQL) {
        options.statementObserver?(sql)
    }

    /// The whole number of the first row, 0 without a row: a transaction of its own.
    func number(_ sql: SQL) throws -> Int64 {
        observe(sql)
        let statement = try counting(sql.text(for: .sqlite))
        defer { sqlite3_reset(statement) }
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return sqlite3_column_int64(statement, 0)
        case SQLITE_DONE: return 0
        default: throw SQLError(sqlite: db, statement: counter?.text, isRunning: true)
        }
    }

    private func counting(_ text: String) throws -> OpaquePointer {
        if let counter, counter.text == text { return counter.statement }
        if let counter { sqlite3_finalize(counter.statement) }
        counter = nil
        let statement = try prepare(text)
        counter = (text, statement)
        return statement
    }

    /// Runs one statement to its end, or until `row` returns false; returns the number of changed rows.
    @discardableResult
    func run(_ sql: SQL, allowingUnbound: Bool = false, _ row: (SQLiteRow) throws -> Bool) throws -> Int {
        let text = sql.text(for: .sqlite)
        let handle = try cache.take(text) ?? prepare(text)
        var statement = SQLiteStatement(handle: handle, text: text, db: db)
        defer {
            statement.reset()
            if let unused = cache.put(handle, text) { sqlite3_finalize(unused) }
        }
        try statement.bind(sql.binds, allowingUnbound: allowingUnbound)
        let before = sqlite3_total_changes64(db)
        var isWanted = true
        let limit = budget.map(Deadline.nanoseconds(of:))
        while try statement.step(deadline, limit) {
            if isWanted { isWanted = try row(SQLiteRow(statement: handle)) }
            if !isWanted, statement.isReadOnly { break }
        }
        return sqlite3_total_changes64(db) == before ? 0 : Int(sqlite3_changes64(db))
    }

    private func prepare(_ text: String) throws -> OpaquePointer {
        var statement: OpaquePointer?
        var isAlone = true
        let result = text.withCString { start in
            var tail: UnsafePointer<CChar>?
            let result = sqlite3_prepare_v3(db, start, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, &tail)
            isAlone = tail.map { String(cString: $0).allSatisfy { $0.isWhitespace || $0 == ";" } } ?? true
            return result
        }
        guard result == SQLITE_OK else { throw SQLError(sqlite: db, statement: text, isRunning: false) }
        guard let statement, isAlone else {
            sqlite3_finalize(statement)
            throw SQLError(.unsupported, message: "exactly one statement is expected", statement: text)
        }
        return statement
    }
}
