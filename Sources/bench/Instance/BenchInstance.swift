internal import Acts
internal import Domain
internal import Exchange
internal import Glibc
internal import HTTP
internal import PostgresDriver
internal import SQL
internal import SQLiteDriver
internal import Secrets
internal import Site
internal import Storage
internal import Texts

/// An instance opened in this process, as `essaim serve` opens it.
final class BenchInstance: Sendable {
    let world: World
    let site: Site
    let zone: TimeZone

    /// - Parameters:
    ///   - database: a connection string of PostgreSQL; nil is the SQLite file of the folder.
    ///   - cacheSize: bytes of pages that the writer of SQLite keeps; more for very many rows.
    ///   - key: of the instance; one by chance when nothing outlives this process.
    init(
        _ path: String, database: String? = nil, batchLimit: Int? = nil, cacheSize: Int? = nil, key: [UInt8]? = nil
    ) throws {
        let folder = DataFolder(path: path)
        if mkdir(path, 0o700) != 0 && errno != EEXIST { throw BenchFault.system("mkdir \(path)", errno: errno) }
        let secrets = try Secrets()
        world = try World(
            database: try Self.open(folder, database, batchLimit, cacheSize),
            files: FolderFiles(folder: folder.files) { secrets.fingerprint($0) },
            journal: ErasureJournal(path: folder.erasures),
            credentials: try InstanceCredentials(
                secrets, key: key ?? secrets.random(InstanceCredentials.keyLength)),
            ids: IdentifierSource(node: 1) { Self.now() / 1_000 }, now: Self.now)
        zone = try TimeZone(named: "Europe/Paris")
        var settings = SiteSettings(timeZone: zone, version: "bench", scratchFolder: path, pageCache: 0) { _, _ in }
        settings.contentCache = 0
        site = Site(
            world: world, secrets: secrets,
            settings: settings)
    }

    func close() { world.database.close() }

    /// Answers a request without a socket and returns the status and the length of the page.
    func ask(_ path: String, _ query: [(String, String)] = []) throws -> Int {
        let pairs = query.map { NamedValue(name: $0.0, value: $0.1) }
        let response = site.respond(to: Request(path: path, query: Query(pairs)))
        guard case .bytes(let bytes) = response.body, response.status == 200 else {
            throw BenchFault.unreadable(path, said: String(response.status))
        }
        return bytes.count
    }

    func importPractices(_ file: SyntheticPractices) throws -> ImportReport {
        try ImportPractices(try file.read(), original: ImportOriginal(file.bytes), isDryRun: false)
            .perform(by: .instanceOperator, in: world)
    }

    private static func open(
        _ folder: DataFolder, _ database: String?, _ batchLimit: Int?, _ cacheSize: Int?
    ) throws -> any Database {
        if let database { return try PostgresDatabase(PostgresOptions(connectionString: database)) }
        var options = SQLiteOptions(path: folder.database)
        options.checkpoint = .byThread
        // The largest import of the bench takes longer than a visitor may wait.
        options.statementBudget = .seconds(600)
        if let cacheSize { options.cacheSize = cacheSize }
        if let batchLimit { options.batchLimit = batchLimit }
        return try SQLiteDatabase(options)
    }

    @Sendable static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }
}
