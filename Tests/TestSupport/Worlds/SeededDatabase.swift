internal import Acts
internal import Domain
internal import SQL
internal import Secrets
internal import Storage

/// A database as it is when a world has just been opened on it: made once in this process and copied for each test,
/// because migrations and shipped words take an engine ten times longer than the copy.
struct SeededDatabase {
    enum Original {
        case bytes([UInt8])
        case database(String)
    }

    let original: Original
    /// What the clock of the tests said afterwards, in microseconds: later identifiers are others.
    let end: Int64

    private static let sqlite = Result { try SeededDatabase(sqlite: DatabaseSettings()) }
    private static let postgres = Result { try SeededDatabase(postgres: DatabaseSettings()) }

    static func shared(_ engine: Engine) throws -> SeededDatabase {
        switch engine {
        case .sqlite: try sqlite.get()
        case .postgres: try postgres.get()
        }
    }

    private init(sqlite settings: DatabaseSettings) throws {
        let directory = try TemporaryDirectory()
        let database = try DatabaseFixture.sqlite(directory, settings)
        end = try Self.seed(database)
        original = .bytes(try DurableFile.read(DatabaseFixture.file(in: directory), limit: 1 << 30))
    }

    private init(postgres settings: DatabaseSettings) throws {
        let cluster = try PostgresCluster.running()
        let name = try cluster.lendDatabase()
        end = try Self.seed(try DatabaseFixture.postgres(cluster, name, settings))
        original = .database(name)
    }

    /// Opens a world, closes its database, and returns what the clock says.
    private static func seed(_ database: any Database) throws -> Int64 {
        defer { database.close() }
        let directory = try TemporaryDirectory()
        let clock = TestClock()
        let secrets = try Secrets()
        _ = try World(
            database: database, files: FolderFiles(folder: directory.file("files")) { secrets.fingerprint($0) },
            journal: ErasureJournal(path: directory.file("erasures.tsv")), credentials: try TestCredentials.make(),
            ids: IdentifierSource(node: 1, milliseconds: { clock.now() / 1_000 }), now: { clock.now() })
        return clock.now()
    }
}
