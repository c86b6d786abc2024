/// A database of either engine: short transactions, each on the calling thread.
package protocol Database: AnyObject, Sendable {
    var dialect: Dialect { get }

    /// One read-only transaction that sees one state of the database from its first statement to its end.
    /// Throws `.busy` when no connection is free before the lease deadline.
    @discardableResult
    func read<T>(_ body: (any Connection) throws -> T) throws -> T

    /// The whole number of the first row of one statement, 0 without a row, when nothing at all has to be waited for, a
    /// network least of all; nil when something would be. Asked of every request: always with the same statement.
    func numberAtOnce(_ sql: SQL) throws -> Int64?

    /// One atomic unit; returns only when its commit is durable. A body that throws leaves nothing behind.
    /// The body may run more than once (a deadlock, a neighbour that lost the shared transaction), so it must change
    /// nothing outside the database that a second run would not repeat.
    @discardableResult
    func write<T>(_ body: (any Connection) throws -> T) throws -> T

    /// One atomic unit, alone among all processes, without statement budget: for migrations.
    @discardableResult
    func withMigrationLock<T>(_ body: (any Connection) throws -> T) throws -> T

    /// A verified copy of the live database in a new file; `.unsupported` on PostgreSQL, `.alreadyExists` when `path`
    /// exists.
    func backup(to path: String) throws

    /// What is wrong in the engine's own structures, in its words, without values; empty when all is sound. Has no
    /// statement budget: for a job, never for a request.
    func check() throws -> [String]

    /// Refuses new work (`.closed`), waits for running work up to the lease deadline, releases the connections.
    func close()
}

extension Database {
    /// For engines that answer from elsewhere.
    package func numberAtOnce(_: SQL) throws -> Int64? { nil }
}
