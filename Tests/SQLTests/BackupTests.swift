import Glibc
import SQL
import SQLiteDriver
import Synchronization
import TestSupport
import Testing

@Suite("Copies of a live SQLite database")
struct BackupTests {
    private static let schema = """
        CREATE TABLE account (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL) STRICT;
        INSERT INTO account (id, amount) VALUES (1, 1000), (2, 0);
        """

    @Test("A copy made while others write holds one state, and opens by itself")
    func consistent() throws {
        let directory = try TemporaryDirectory()
        let database = try SQLiteDatabase(SQLiteOptions(path: directory.file("essaim.db")))
        try database.withMigrationLock { try $0.script(Self.schema) }
        let isDone = Atomic<Bool>(false)
        onThreads(3) { number in
            if number == 0 {
                for copy in 0..<5 {
                    #expect(throws: Never.self) { try database.backup(to: directory.file("copy\(copy).db")) }
                }
                isDone.store(true, ordering: .releasing)
            } else {
                while !isDone.load(ordering: .acquiring) {
                    #expect(throws: Never.self) { try Self.move(1, in: database) }
                }
            }
        }
        for copy in 0..<5 {
            let opened = try SQLiteDatabase(SQLiteOptions(path: directory.file("copy\(copy).db")))
            #expect(try opened.read { try $0.first("SELECT SUM(amount) FROM account") { try $0.int(0) } } == 1000)
            opened.close()
        }
        database.close()
    }

    @Test("A copy is one file, readable by its owner only")
    func file() throws {
        let directory = try TemporaryDirectory()
        let database = try SQLiteDatabase(SQLiteOptions(path: directory.file("essaim.db")))
        try database.withMigrationLock { try $0.script(Self.schema) }
        try database.backup(to: directory.file("copy.db"))
        #expect(mode(of: directory.file("copy.db")) == 0o600)
        for leftover in ["copy.db-wal", "copy.db-shm", "copy.db.partial", "copy.db.partial-wal"] {
            #expect(access(directory.file(leftover), F_OK) != 0, "\(leftover)")
        }
    }

    @Test("A copy never replaces a file")
    func exists() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("essaim.db")
        let database = try SQLiteDatabase(SQLiteOptions(path: path))
        #expect(code { try database.backup(to: path) } == .alreadyExists)
        #expect(code { try database.backup(to: directory.file("absent/copy.db")) } == .connection)
    }

    @Test("A database in memory can be copied to a file")
    func memory() throws {
        let directory = try TemporaryDirectory()
        let database = try SQLiteDatabase(SQLiteOptions(path: ":memory:"))
        try database.withMigrationLock { try $0.script(Self.schema) }
        try database.backup(to: directory.file("copy.db"))
        let opened = try SQLiteDatabase(SQLiteOptions(path: directory.file("copy.db")))
        #expect(try opened.read { try $0.first("SELECT SUM(amount) FROM account") { try $0.int(0) } } == 1000)
    }

    @Test("PostgreSQL says that it has another way")
    func postgres() throws {
        let directory = try TemporaryDirectory()
        try withDatabase(on: .postgres) { database throws in
            #expect(code { try database.backup(to: directory.file("copy.db")) } == .unsupported)
        }
    }

    private static func move(_ amount: Int, in database: any Database) throws {
        try database.write { connection in
            try connection.execute("UPDATE account SET amount = amount - \(amount) WHERE id = 1")
            try connection.execute("UPDATE account SET amount = amount + \(amount) WHERE id = 2")
        }
    }
}

/// The permissions of a file, nil when it is absent.
func mode(of path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
}
