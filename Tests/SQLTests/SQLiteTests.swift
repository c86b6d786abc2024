import Glibc
import SQL
import SQLiteDriver
import TestSupport
import Testing

@Suite("SQLite")
struct SQLiteTests {
    private static let schema = "CREATE TABLE n (value INTEGER PRIMARY KEY) STRICT"

    @Test("The file and its companions belong to their owner only")
    func modes() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("essaim.db")
        let database = try SQLiteDatabase(SQLiteOptions(path: path))
        try database.withMigrationLock { try $0.script(Self.schema) }
        for name in [path, path + "-wal", path + "-shm"] { #expect(mode(of: name) == 0o600) }
    }

    @Test("What is no database is refused as corrupt, and left as it was")
    func corrupt() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("essaim.db")
        let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
        let text = Array(String(repeating: "no database at all ", count: 100).utf8)
        #expect(write(descriptor, text, text.count) == text.count)
        close(descriptor)
        #expect(code { try SQLiteDatabase(SQLiteOptions(path: path)) } == .corrupt)
        #expect(access(path + "-wal", F_OK) != 0)
    }

    @Test("A folder that does not exist is an error of connection")
    func absent() throws {
        let directory = try TemporaryDirectory()
        #expect(code { try SQLiteDatabase(SQLiteOptions(path: directory.file("absent/essaim.db"))) } == .connection)
    }

    @Test("Two processes write to one file, each waiting for the other")
    func twoWriters() throws {
        let fixture = try DatabaseFixture(.sqlite)
        try fixture.database.withMigrationLock { try $0.script(Self.schema) }
        let other = try fixture.openAgain()
        let first = fixture.database
        onThreads(20) { number in
            #expect(throws: Never.self) {
                try (number.isMultiple(of: 2) ? first : other).write {
                    try $0.execute("INSERT INTO n (value) VALUES (\(number))")
                }
            }
        }
        #expect(try first.read { try $0.first("SELECT COUNT(*) FROM n") { try $0.int(0) } } == 20)
        other.close()
    }

    @Test("A lock that another process keeps is reported as busy, and a later write works")
    func locked() throws {
        let directory = try TemporaryDirectory()
        var options = SQLiteOptions(path: directory.file("essaim.db"))
        options.busyTimeout = .milliseconds(30)
        let first = try SQLiteDatabase(options)
        try first.withMigrationLock { try $0.script(Self.schema) }
        let second = try SQLiteDatabase(options)
        try first.write { _ throws in
            #expect(code { try second.write { try $0.execute("INSERT INTO n (value) VALUES (1)") } } == .busy)
        }
        try second.write { try $0.execute("INSERT INTO n (value) VALUES (2)") }
        #expect(try first.read { try $0.query("SELECT value FROM n") { try $0.int(0) } } == [2])
    }

    @Test("A message that quotes a value loses it")
    func redacted() throws {
        let database = try SQLiteDatabase(SQLiteOptions(path: ":memory:"))
        try database.withMigrationLock { try $0.script("CREATE VIRTUAL TABLE words USING fts5(body)") }
        for query in ["\"Arles", "Arles: mairie", "Arles ^ \u{27}"] {
            let error = #expect(throws: SQLError.self) {
                try database.read { try $0.each("SELECT rowid FROM words WHERE words MATCH \(query)") { _ in } }
            }
            #expect(error?.debugDescription.contains("Arles") == false)
            #expect(error?.message.isEmpty == false)
        }
    }

    @Test("In memory, readers see what was written, one at a time")
    func memory() throws {
        let database = try SQLiteDatabase(SQLiteOptions(path: ":memory:"))
        try database.withMigrationLock { try $0.script(Self.schema) }
        onThreads(20) { number in
            #expect(throws: Never.self) {
                try database.write { try $0.execute("INSERT INTO n (value) VALUES (\(number))") }
                let seen = try database.read { connection in
                    try connection.first("SELECT COUNT(*) FROM n WHERE value = \(number)") { try $0.int(0) }
                }
                #expect(seen == 1)
            }
        }
        #expect(code { try database.read { try $0.execute("DELETE FROM n") } } == .readOnly)
        #expect(code { try database.read { _ in try database.write { _ in } } } == .nested)
        #expect(try database.write { try $0.execute("DELETE FROM n") } == 20)
    }

    @Test("With its own thread, the log is copied back into the file while the database stays open")
    func checkpoints() throws {
        let directory = try TemporaryDirectory()
        var options = SQLiteOptions(path: directory.file("essaim.db"))
        options.checkpoint = .byThread
        let database = try SQLiteDatabase(options)
        try database.withMigrationLock { try $0.script("CREATE TABLE b (bytes BLOB NOT NULL) STRICT") }
        let bytes = [UInt8](repeating: 7, count: 100_000)
        for _ in 0..<100 { try database.write { try $0.execute("INSERT INTO b (bytes) VALUES (\(bytes))") } }
        // Ten million bytes were written: without a checkpoint the file would still have its first pages only.
        while size(of: options.path) < 1_000_000 { waitABit() }
        database.close()
        #expect(size(of: options.path) > 10_000_000)
        #expect(access(options.path + "-wal", F_OK) != 0)
    }

    @Test("A migration that rebuilds a table keeps the rows that point to it, and a dangling one is refused")
    func migrations() throws {
        try withDatabase(
            on: .sqlite,
            schema: """
                CREATE TABLE team (id BIGINT PRIMARY KEY);
                CREATE TABLE member (team BIGINT NOT NULL REFERENCES team (id) ON DELETE CASCADE);
                INSERT INTO team (id) VALUES (1); INSERT INTO member (team) VALUES (1);
                """
        ) { database throws in
            let rebuild = """
                CREATE TABLE new_team (id INTEGER PRIMARY KEY, name TEXT) STRICT;
                INSERT INTO new_team (id) SELECT id FROM team;
                DROP TABLE team; ALTER TABLE new_team RENAME TO team;
                """
            try database.withMigrationLock { try $0.script(rebuild) }
            #expect(try database.read { try $0.first("SELECT COUNT(*) FROM member") { try $0.int(0) } } == 1)
            #expect(
                code { try database.withMigrationLock { try $0.script("DELETE FROM team") } } == .foreignKeyViolation)
            #expect(code { try database.write { try $0.execute("INSERT INTO member (team) VALUES (2)") } } != nil)
        }
    }

    private func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
