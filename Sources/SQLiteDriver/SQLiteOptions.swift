package import SQL

/// How a SQLite database is opened.
package struct SQLiteOptions: Sendable {
    /// Who copies the write-ahead log back into the database file.
    package enum Checkpoint: Sendable {
        /// The writer itself, now and then: for commands that run once.
        case byWriter
        /// A thread of its own, so that no visitor waits for it: for a server.
        case byThread
    }

    /// The path of the file, or `:memory:` for a database that lives as long as the object.
    package var path: String
    package var readers = 4
    package var statementBudget: Duration = .seconds(2)
    /// How long a caller waits for a reader or for its turn to write.
    package var leaseTimeout: Duration = .seconds(5)
    /// How long a statement waits for a lock that another process holds.
    package var busyTimeout: Duration = .seconds(5)
    package var checkpoint: Checkpoint = .byWriter
    /// How many bodies share one commit at most.
    package var batchLimit = 32
    package var statementCacheSize = 128
    /// Bytes of pages that the writer keeps in memory: more for an import of very many rows, whose indexes are touched
    /// everywhere.
    package var cacheSize = 2 << 20
    /// Sees each statement before it runs, with its parameters: for tests.
    package var statementObserver: (@Sendable (SQL) -> Void)?

    package init(path: String) {
        self.path = path
    }

    var isInMemory: Bool { path == ":memory:" }
}
