internal import PostgresDriver
package import SQL
internal import SQLiteDriver

/// An empty database of its own for one test; closed and removed when the object goes away.
package final class DatabaseFixture: Sendable {
    package let engine: Engine
    package let database: any Database
    private let settings: DatabaseSettings
    private let directory: TemporaryDirectory?
    private let postgres: (cluster: PostgresCluster, name: String)?

    package init(_ engine: Engine, _ settings: DatabaseSettings = DatabaseSettings()) throws {
        self.engine = engine
        self.settings = settings
        switch engine {
        case .sqlite:
            let made = try TemporaryDirectory()
            directory = made
            postgres = nil
            database = try Self.sqlite(made, settings)
        case .postgres:
            let cluster = try PostgresCluster.running()
            let name = try cluster.lendDatabase()
            directory = nil
            postgres = (cluster, name)
            database = try Self.postgres(cluster, name, settings)
        }
    }

    deinit {
        database.close()
        if let postgres { try? postgres.cluster.takeBack(postgres.name) }
    }

    /// For a program that opens it too; nil on SQLite, whose file belongs to a data folder.
    package var address: String? { postgres.map { $0.cluster.address($0.name) } }

    /// The same database opened a second time, as another process would.
    package func openAgain() throws -> any Database {
        if let postgres { return try Self.postgres(postgres.cluster, postgres.name, settings) }
        guard let directory else { throw SupportFailure("this fixture has no database") }
        return try Self.sqlite(directory, settings)
    }

    private static func sqlite(_ directory: TemporaryDirectory, _ settings: DatabaseSettings) throws -> any Database {
        var options = SQLiteOptions(path: directory.file("essaim.db"))
        options.readers = settings.connections
        options.statementBudget = settings.statementBudget
        options.leaseTimeout = settings.leaseTimeout
        options.statementObserver = settings.statementObserver
        return try SQLiteDatabase(options)
    }

    private static func postgres(
        _ cluster: PostgresCluster, _ name: String, _ settings: DatabaseSettings
    ) throws -> any Database {
        var options = PostgresOptions(connectionString: cluster.connectionString(name))
        options.connections = settings.connections
        options.statementBudget = settings.statementBudget
        options.leaseTimeout = settings.leaseTimeout
        options.statementObserver = settings.statementObserver
        return try PostgresDatabase(options)
    }
}
