package import SQL

/// How a PostgreSQL database is reached.
package struct PostgresOptions: Sendable {
    /// A connection string of libpq: `postgresql://…` or `host=… dbname=…`.
    package var connectionString: String
    /// The schema that holds the tables; nil leaves the server's search path.
    package var schema: String?
    package var connections = 8
    package var statementBudget: Duration = .seconds(2)
    /// How long a caller waits for a connection.
    package var leaseTimeout: Duration = .seconds(5)
    /// How long a new connection may take until it has answered its first statement.
    package var connectTimeout: Duration = .seconds(5)
    package var statementCacheSize = 128
    /// Sees each statement before it runs, with its parameters: for tests.
    package var statementObserver: (@Sendable (SQL) -> Void)?

    package init(connectionString: String) {
        self.connectionString = connectionString
    }
}
