internal import Acts
internal import Domain
internal import Glibc
internal import PostgresDriver
internal import SQL
internal import SQLiteDriver
internal import Secrets
internal import Site
internal import Storage

/// An opened instance: the data folder held, the database migrated, everything an act needs. The one place that names
/// a database engine.
struct Instance {
    enum Use {
        /// A long life: the log is checkpointed beside the writer.
        case server
        case command
        /// Like a command, for work on very many rows.
        case bulk
        /// Replaces what is stored: nobody else may have the folder open.
        case replacement
    }

    let world: World
    let secrets: Secrets
    /// The copy that was made because this opening migrates; nil when it did not, or on a server's database.
    let formerCopy: String?
    private let lock: DataLock

    /// - Parameters:
    ///   - copiesFirst: makes a copy before it migrates.
    ///   - watching: puts somebody between the acts and the engine; the engine itself unless given.
    init(
        _ configuration: Configuration, for use: Use, copiesFirst: Bool = true,
        watching: (any Database) -> any Database = { $0 }
    ) throws {
        let folder = configuration.folder
        if mkdir(folder.path, 0o700) != 0 && errno != EEXIST { throw UsageError.unwritable(folder.path) }
        lock = try DataLock(folder, use == .replacement ? .alone : .shared)
        secrets = try Secrets()
        let database = try Self.database(configuration, in: folder, use: use)
        let copying = copiesFirst ? CopyBeforeMigrating(try Self.copyMaker(configuration, secrets)) : nil
        formerCopy = try copying?.perform(
            database, Self.files(folder, secrets), ErasureJournal(path: folder.erasures), at: Clock.now())
        world = try Self.world(
            watching(database), in: folder,
            node: try Self.node(configuration, use: use),
            wordRoom: try configuration.number(.wordCache, in: 0...65_536) << 20)
    }

    func close() { world.database.close() }

    /// Also handed to the restore, which prepares another folder first.
    static func world(
        _ database: any Database, in folder: DataFolder, node: Int, wordRoom: Int = 0
    ) throws -> World {
        let secrets = try Secrets()
        return try World(
            database: database,
            files: files(folder, secrets),
            journal: ErasureJournal(path: folder.erasures),
            credentials: try InstanceCredentials(
                secrets, key: try InstanceKey.open(folder.key) { secrets.random(InstanceCredentials.keyLength) }),
            ids: IdentifierSource(node: node) { Clock.now() / 1_000 }, now: Clock.now,
            prints: PrintFolder(folder: folder.prints), cleaner: CleaningProgram(), wordRoom: wordRoom)
    }

    private static func files(_ folder: DataFolder, _ secrets: Secrets) -> FolderFiles {
        FolderFiles(folder: folder.files) { secrets.fingerprint($0) }
    }

    /// - Parameter parent: the folder that receives copies; that of the settings unless given.
    static func copyMaker(
        _ configuration: Configuration, _ secrets: Secrets, into parent: String? = nil
    ) throws(UsageError) -> CopyMaker {
        let schedule = try configuration.copies()
        return CopyMaker(
            into: parent ?? schedule.folder, of: configuration.folder, Hashing(secrets),
            sealing: try configuration.sealing(secrets)
        ) { try sqlite($0, use: .command) }
    }

    /// Commands run beside the server and beside each other, so each takes a node of its own by chance.
    static func node(_ configuration: Configuration, use: Use) throws(UsageError) -> Int {
        let node = try configuration.number(.node, in: 0...127)
        return use == .server ? node : Int.random(in: 128...255)
    }

    static func database(
        _ configuration: Configuration, in folder: DataFolder, use: Use
    ) throws -> any Database {
        let text = configuration[.database].text
        if text == "sqlite" { return try sqlite(folder.database, use: use) }
        guard text.hasPrefix("postgres") else {
            throw UsageError.badValue(option: "--database", value: "…")
        }
        return try PostgresDatabase(PostgresOptions(connectionString: text))
    }

    /// Opens a SQLite file; also handed to the backup, which does not know the engine.
    static func sqlite(_ path: String, use: Use) throws -> any Database {
        var options = SQLiteOptions(path: path)
        if use == .server { options.checkpoint = .byThread }
        if use == .bulk {
            options.cacheSize = 64 << 20
            // Nobody waits for a page here, and a machine that sleeps must not end an import of an hour.
            options.statementBudget = .seconds(3_600)
        }
        return try SQLiteDatabase(options)
    }
}

/// The clock of the machine.
enum Clock {
    /// Microseconds since 1970-01-01 UTC.
    @Sendable static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }
}
