import PostgresDriver
import SQL
import Synchronization
import TestSupport
import Testing

@Suite("PostgreSQL")
struct PostgresTests {
    private static let schema = "CREATE TABLE n (id BIGINT PRIMARY KEY, value BIGINT NOT NULL);"

    @Test("Connections that the server has cut are opened again, without an error for the next caller")
    func reconnects() throws {
        try withDatabase(on: .postgres, schema: Self.schema) { database throws in
            let killed = try database.read { try $0.first("SELECT pg_backend_pid()") { try $0.integer(0) } }
            let fixture = try #require(killed)
            try withOther(database) { other throws in
                try other.read { try $0.each("SELECT pg_terminate_backend(CAST(\(fixture) AS INTEGER))") { _ in } }
            }
            waitABit()
            try database.write { try $0.execute("INSERT INTO n (id, value) VALUES (1, 1)") }
            #expect(try database.read { try $0.first("SELECT COUNT(*) FROM n") { try $0.int(0) } } == 1)
        }
    }

    @Test("A connection cut in the middle of a transaction is an error of connection, and the next one works")
    func cut() throws {
        try withDatabase(on: .postgres, schema: Self.schema) { database throws in
            let failure = code {
                try database.write { connection in
                    try connection.execute("INSERT INTO n (id, value) VALUES (1, 1)")
                    try connection.each("SELECT pg_terminate_backend(pg_backend_pid())") { _ in }
                }
            }
            #expect(failure == .connection)
            #expect(try database.read { try $0.first("SELECT COUNT(*) FROM n") { try $0.int(0) } } == 0)
        }
    }

    @Test("Two writers that block each other both succeed: one runs again")
    func deadlock() throws {
        let schema = Self.schema + "INSERT INTO n (id, value) VALUES (1, 0), (2, 0);"
        try withDatabase(on: .postgres, schema: schema) { database throws in
            let runs = Atomic<Int>(0)
            let ready = Atomic<Int>(0)
            onThreads(2) { number in
                #expect(throws: Never.self) {
                    try database.write { connection in
                        runs.add(1, ordering: .relaxed)
                        try connection.execute("UPDATE n SET value = value + 1 WHERE id = \(number + 1)")
                        ready.add(1, ordering: .relaxed)
                        while ready.load(ordering: .relaxed) < 2 { waitABit() }
                        try connection.execute("UPDATE n SET value = value + 1 WHERE id = \(2 - number)")
                    }
                }
            }
            let total = runs.load(ordering: .relaxed)
            #expect(total > 2)
            #expect(try database.read { try $0.query("SELECT value FROM n ORDER BY id") { try $0.int(0) } } == [2, 2])
        }
    }

    @Test("A server that does not exist, or a wrong address, is an error of connection")
    func absent() throws {
        let directory = try TemporaryDirectory()
        for address in ["host=\(directory.path) dbname=none", "nonsense without meaning"] {
            var options = PostgresOptions(connectionString: address)
            options.connectTimeout = .seconds(2)
            #expect(code { try PostgresDatabase(options) } == .connection)
        }
    }

    @Test("Migrations wait for one another, whatever process they run in")
    func migrations() throws {
        try withDatabase(on: .postgres, schema: Self.schema) { database throws in
            try withOther(database) { other throws in
                let inside = Atomic<Int>(0)
                onThreads(6) { number in
                    #expect(throws: Never.self) {
                        try (number.isMultiple(of: 2) ? database : other).withMigrationLock { connection throws in
                            let others = inside.add(1, ordering: .relaxed).oldValue
                            #expect(others == 0)
                            try connection.execute("INSERT INTO n (id, value) VALUES (\(number), 0)")
                            inside.subtract(1, ordering: .relaxed)
                        }
                    }
                }
                #expect(try other.read { try $0.first("SELECT COUNT(*) FROM n") { try $0.int(0) } } == 6)
            }
        }
    }

    @Test("Statements prepared before a migration work after it")
    func plans() throws {
        try withDatabase(on: .postgres, schema: Self.schema) { database throws in
            let select: SQL = "SELECT * FROM n"
            #expect(try database.read { try $0.query(select) { $0.columnCount } } == [])
            try database.write { try $0.execute("INSERT INTO n (id, value) VALUES (1, 1)") }
            try database.withMigrationLock { try $0.script("ALTER TABLE n ADD COLUMN more TEXT") }
            #expect(try database.read { try $0.query(select) { $0.columnCount } } == [3])
        }
    }

    @Test("A message that quotes a value loses it")
    func redacted() throws {
        try withDatabase(on: .postgres) { database throws in
            let error = #expect(throws: SQLError.self) {
                try database.read { try $0.each("SELECT CAST(\("Arles") AS BIGINT)") { _ in } }
            }
            #expect(error?.code == .wrongType)
            #expect(error?.message == "invalid input syntax for type bigint: ")
        }
    }

    @Test("A schema of its own keeps the tables of one instance apart")
    func schemas() throws {
        let cluster = try PostgresCluster.running()
        let name = try cluster.lendDatabase()
        var options = PostgresOptions(connectionString: cluster.connectionString(name))
        options.schema = "house \"a\""
        let database = try PostgresDatabase(options)
        try database.withMigrationLock { try $0.script("CREATE SCHEMA \"house \"\"a\"\"\";" + Self.schema) }
        let tables = try database.read { try $0.query($0.dialect.tableNames) { try $0.text(0) } }
        #expect(tables == ["n"])
        database.close()
        try cluster.takeBack(name)
    }

    /// Opens the same database a second time, as another process would.
    private func withOther(_ database: any Database, _ body: (any Database) throws -> Void) throws {
        let name = try database.read { try $0.first("SELECT current_database()") { try $0.text(0) } }
        let address = try PostgresCluster.running().connectionString(try #require(name))
        let other = try PostgresDatabase(PostgresOptions(connectionString: address))
        defer { other.close() }
        try body(other)
    }
}
