internal import Glibc
package import SQL
internal import Synchronization

/// A PostgreSQL database behind a pool of connections.
///
/// When the connection breaks during a commit, `.connection` is thrown and whether the work is stored is unknown, as
/// with any networked database.
package final class PostgresDatabase: Database {
    /// Thrown when a pooled connection turns out dead before anything was done on it.
    private struct StaleLink: Error {}

    /// One number for all instances: advisory locks belong to one database of the server.
    private static let migrationLock: Int64 = 0x4553_5341_494D

    private let pool: LeasePool<PostgresLink>
    private let generation: Generation

    /// Opens a first connection, so that a wrong address fails here.
    package init(_ options: PostgresOptions) throws {
        let generation = Generation()
        self.generation = generation
        pool = LeasePool(
            capacity: options.connections, timeout: options.leaseTimeout,
            open: { try PostgresLink(options, generation: generation.current) },
            close: { _ in }, isHealthy: { $0.isHealthy && $0.generation == generation.current })
        try pool.withResource { _ in }
    }

    package var dialect: Dialect { .postgres }

    @discardableResult
    package func read<T>(_ body: (any Connection) throws -> T) throws -> T {
        try transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") { _, connection in
            try connection.perform(body)
        }
    }

    @discardableResult
    package func write<T>(_ body: (any Connection) throws -> T) throws -> T {
        try transaction("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE") { _, connection in
            try connection.perform(body)
        }
    }

    @discardableResult
    package func withMigrationLock<T>(_ body: (any Connection) throws -> T) throws -> T {
        defer {
            generation.advance()
            pool.dropIdle()
        }
        return try transaction("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE") { link, connection in
            try link.withoutBudget {
                _ = try link.runOnce("SELECT pg_advisory_xact_lock(\(Self.migrationLock))")
                return try connection.perform(body)
            }
        }
    }

    package func backup(to path: String) throws {
        throw SQLError(.unsupported, message: "PostgreSQL is saved by a logical export")
    }

    package func close() {
        pool.close()
    }

    /// Runs again what met a deadlock or a serialization failure, and what found its connection dead at once.
    private func transaction<T>(
        _ begin: SQL, _ work: (PostgresLink, PostgresConnection) throws -> T
    ) throws -> T {
        var isFresh = false
        for attempt in 1...5 {
            do {
                let value = try pool.withResource { try Self.once($0, begin, isFresh: isFresh, work) }
                if let value { return value }
                usleep(UInt32(attempt) * 5_000)
            } catch is StaleLink {
                pool.dropIdle()
                isFresh = true
            }
        }
        throw SQLError(.busy, message: "the transaction met a conflict several times")
    }

    /// nil when the transaction was undone and deserves another run.
    private static func once<T>(
        _ link: PostgresLink, _ begin: SQL, isFresh: Bool, _ work: (PostgresLink, PostgresConnection) throws -> T
    ) throws -> T? {
        do {
            try link.forgetUnused()
            _ = try link.run(begin)
        } catch let error as SQLError where error.code == .connection && !isFresh {
            throw StaleLink()
        }
        let connection = PostgresConnection(link)
        do {
            let value = try work(link, connection)
            try link.commit()
            return value
        } catch {
            if !link.isIdle, !link.isBroken { _ = try? link.script("ROLLBACK") }
            let isWorthRetrying = connection.isWorthRetrying || (error as? SQLError)?.isWorthRetrying == true
            if isWorthRetrying, !link.isBroken { return nil }
            throw error
        }
    }
}
