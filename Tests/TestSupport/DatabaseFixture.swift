internal import PostgresDriver
package import SQL
internal import SQLiteDriver
internal import Storage

/// A database of its own for one test, empty or seeded; closed and removed when the object goes away.
package final class DatabaseFixture: Sendable {
    package let engine: Engine
    package let database: any Database
    private let settings: DatabaseSettings
    private let directory: TemporaryDirectory?
    private let postgres: (cluster: PostgresCluster, name: String)?
    private let isCopy: Bool

    package convenience init(_ engine: Engine, _ settings: DatabaseSettings = DatabaseSettings()) throws {
        try self.init(engine, settings, as: nil)
    }

    init(_ engine: Engine, _ settings: DatabaseSettings, as seeded: SeededDatabase?) throws {
        self.engine = engine
        self.settings = settings
        isCopy = seeded != nil
        switch engine {
        case .sqlite:
            let made = try TemporaryDirectory()
            directory = made
            postgres = nil
            if case .bytes(let bytes) = seeded?.original { try DurableFile.write(bytes, to: Self.file(in: made)) }
            database = try Self.sqlite(made, settings)
        case .postgres:
            let cluster = try PostgresCluster.running()
            let name =
                if case .database(let original) = seeded?.original {
                    try cluster.copyDatabase(original)
                } else {
                    try cluster.lendDatabase()
                }
            directory = nil
            postgres = (cluster, name)
            database = try Self.postgres(cluster, name, settings)
        }
    }

    deinit {
        database.close()
        guard let postgres else { return }
        if isCopy { try? postgres.cluster.drop(postgres.name) } else { try? postgres.cluster.takeBack(postgres.name) }
    }

    /// For a program that opens it too; nil on SQLite, whose file belongs to a data folder.
    package var address: String? { postgres.map { $0.cluster.address($0.name) } }

    /// The same database opened a second time, as another process would.
    package func openAgain() throws -> any Database {
        if let postgres { return try Self.postgres(postgres.cluster, postgres.name, settings) }
        guard let directory else { throw SupportFailure("this fixture has no database") }
        return try Self.sqlite(directory, settings)
    }

    static func file(in directory: TemporaryDirectory) -> String { directory.file("essaim.db") }

    static func sqlite(_ directory: TemporaryDirectory, _ settings: DatabaseSettings) throws -> any Database {
        var options = SQLiteOptions(path: file(in: directory))
        options.readers = settings.connections
        options.statementBudget = settings.statementBudget
        options.leaseTimeout = settings.leaseTimeout
        options.statementObserver = settings.statementObserver
        return try SQLiteDatabase(options)
    }

    static func postgres(
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
