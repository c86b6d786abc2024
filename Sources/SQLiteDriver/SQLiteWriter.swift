internal import CSQLite
internal import SQL
internal import Synchronization

/// The only connection that writes. Bodies of several threads share a transaction, a savepoint each, and every caller
/// returns once the commit that holds its work is durable: one fsync for many.
///
/// `@unchecked Sendable`: `handle`, `batch` and `batchSize` are touched only by the thread that holds `turn`.
final class SQLiteWriter: @unchecked Sendable {
    private let turn: WriterTurn
    private let limit: Int
    private let budget: Duration
    private let commitCount = Atomic<Int>(0)
    private var handle: SQLiteHandle?
    private var batch: CommitBatch?
    private var batchSize = 0

    init(_ handle: SQLiteHandle, _ options: SQLiteOptions) {
        self.handle = handle
        turn = WriterTurn(timeout: options.leaseTimeout)
        limit = options.isInMemory ? 1 : max(1, options.batchLimit)
        budget = options.statementBudget
    }

    var commits: Int { commitCount.load(ordering: .relaxed) }

    func write<T>(_ body: (any Connection) throws -> T) throws -> T {
        for _ in 1...3 {
            let (result, joined) = try takePart(body)
            let value = try result.get()
            switch joined.wait() {
            case .committed: return value
            case .failed(let error): throw error
            case .lost: continue
            }
        }
        throw SQLError(.busy, message: "the shared transaction was lost several times")
    }

    /// Gives the connection, outside any transaction, to `body`.
    func alone<T>(_ body: (SQLiteHandle) throws -> T) throws -> T {
        try turn.take()
        guard let handle else {
            turn.release()
            throw SQLError(.closed)
        }
        commitBatch(handle)
        defer { turn.release() }
        return try body(handle)
    }

    func close() {
        guard turn.close() else { return }
        handle = nil
        turn.release()
    }

    private func takePart<T>(_ body: (any Connection) throws -> T) throws -> (Result<T, any Error>, CommitBatch) {
        try turn.take()
        do {
            guard let handle else { throw SQLError(.closed) }
            let joined = try batch ?? begin(handle)
            let result = Result { try perform(body, handle) }
            if handle.isIdle { endBatch(.lost) }
            passOn(handle)
            return (result, joined)
        } catch {
            turn.release()
            throw error
        }
    }

    private func begin(_ handle: SQLiteHandle) throws -> CommitBatch {
        try handle.control("BEGIN IMMEDIATE")
        let started = CommitBatch()
        batch = started
        batchSize = 0
        return started
    }

    private func perform<T>(_ body: (any Connection) throws -> T, _ handle: SQLiteHandle) throws -> T {
        batchSize += 1
        handle.budget = budget
        defer { handle.budget = nil }
        try handle.control("SAVEPOINT body")
        do {
            let value = try SQLiteConnection(handle).perform(body)
            try refuseDeferredViolations(handle)
            try handle.control("RELEASE body")
            return value
        } catch {
            if !handle.isIdle {
                try handle.control("ROLLBACK TO body")
                try handle.control("RELEASE body")
            }
            throw error
        }
    }

    /// A deferred foreign key is checked by COMMIT, where one body's violation would undo its neighbours.
    private func refuseDeferredViolations(_ handle: SQLiteHandle) throws {
        var violations: Int32 = 0
        var highest: Int32 = 0
        sqlite3_db_status(handle.db, SQLITE_DBSTATUS_DEFERRED_FKS, &violations, &highest, 0)
        if violations > 0 { throw SQLError(.foreignKeyViolation) }
    }

    private func passOn(_ handle: SQLiteHandle) {
        if batch != nil, batchSize < limit, turn.passOn() { return }
        commitBatch(handle)
        turn.release()
    }

    private func commitBatch(_ handle: SQLiteHandle) {
        guard batch != nil else { return }
        do {
            try handle.control("COMMIT")
            commitCount.add(1, ordering: .relaxed)
            endBatch(.committed)
        } catch {
            if !handle.isIdle { try? handle.control("ROLLBACK") }
            endBatch(.failed(error as? SQLError ?? SQLError(.other(engineCode: "COMMIT"))))
        }
    }

    private func endBatch(_ outcome: CommitBatch.Outcome) {
        batch?.finish(outcome)
        batch = nil
        batchSize = 0
    }
}
