import SQL
import SQLiteDriver
import Synchronization
import TestSupport
import Testing

@Suite("Commits shared between writers of SQLite")
struct GroupCommitTests {
    private func withFile(
        _ change: (inout SQLiteOptions) -> Void = { _ in }, _ body: (SQLiteDatabase, String) throws -> Void
    ) throws {
        let directory = try TemporaryDirectory()
        var options = SQLiteOptions(path: directory.file("essaim.db"))
        options.leaseTimeout = .seconds(20)
        change(&options)
        let database = try SQLiteDatabase(options)
        try database.withMigrationLock { try $0.script("CREATE TABLE n (value INTEGER PRIMARY KEY) STRICT") }
        try body(database, options.path)
        database.close()
        withExtendedLifetime(directory) {}
    }

    private func values(_ database: any Database) throws -> [Int] {
        try database.read { try $0.query("SELECT value FROM n ORDER BY value") { try $0.int(0) } }
    }

    @Test("Writers that wait for one another share a commit")
    func batches() throws {
        try withFile { database, _ throws in
            let before = database.commitCount
            let arrived = Atomic<Int>(0)
            onThreads(20) { number in
                #expect(throws: Never.self) {
                    try database.write { connection in
                        // The first to come waits until the others are at the door.
                        arrived.add(1, ordering: .relaxed)
                        if arrived.load(ordering: .relaxed) == 1 { waitABit() }
                        try connection.execute("INSERT INTO n (value) VALUES (\(number))")
                    }
                }
            }
            #expect(try values(database) == Array(0..<20))
            #expect(database.commitCount - before < 20)
        }
    }

    @Test("Without grouping, each write has its own commit")
    func alone() throws {
        try withFile({ $0.batchLimit = 1 }) { database, _ throws in
            let before = database.commitCount
            onThreads(20) { number in
                #expect(throws: Never.self) {
                    try database.write { try $0.execute("INSERT INTO n (value) VALUES (\(number))") }
                }
            }
            #expect(database.commitCount - before == 20)
        }
    }

    @Test("A write that returned is in the file, even for another process")
    func durable() throws {
        try withFile { database, path throws in
            let other = try SQLiteDatabase(SQLiteOptions(path: path))
            onThreads(20) { number in
                #expect(throws: Never.self) {
                    try database.write { try $0.execute("INSERT INTO n (value) VALUES (\(number))") }
                    let seen = try other.read { connection in
                        try connection.first("SELECT value FROM n WHERE value = \(number)") { try $0.int(0) }
                    }
                    #expect(seen == number)
                }
            }
            other.close()
        }
    }

    @Test("A body whose failure ends the transaction does not take its neighbours' work with it")
    func lost() throws {
        let endless: SQL = """
            INSERT INTO n (value) WITH RECURSIVE c(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM c) SELECT i FROM c
            """
        try withFile({ $0.statementBudget = .milliseconds(100) }) { database, _ throws in
            onThreads(20) { number in
                let failure = code {
                    try database.write { connection in
                        try connection.execute("INSERT INTO n (value) VALUES (\(number))")
                        if number == 7 { try connection.execute(endless) }
                    }
                }
                #expect(failure == (number == 7 ? .timeout : nil))
            }
            #expect(try values(database) == (0..<20).filter { $0 != 7 })
        }
    }

    @Test("A deferred foreign key broken by one body is refused to that body only")
    func deferred() throws {
        try withFile { database, _ throws in
            try database.withMigrationLock {
                try $0.script(
                    "CREATE TABLE c (n INTEGER REFERENCES n (value) DEFERRABLE INITIALLY DEFERRED) STRICT")
            }
            onThreads(10) { number in
                let failure = code {
                    try database.write { connection in
                        try connection.execute("INSERT INTO c (n) VALUES (\(number))")
                        if number != 3 { try connection.execute("INSERT INTO n (value) VALUES (\(number))") }
                    }
                }
                #expect(failure == (number == 3 ? .foreignKeyViolation : nil))
            }
            #expect(try values(database).count == 9)
        }
    }

    @Test("A write inside a write is refused instead of waiting for itself")
    func nested() throws {
        try withFile { database, _ throws in
            try database.write { connection throws in
                #expect(code { try database.write { _ in } } == .nested)
                try connection.execute("INSERT INTO n (value) VALUES (1)")
            }
            #expect(try values(database) == [1])
        }
    }

    @Test("A writer that waits too long is told so, and the one that holds the turn still commits")
    func impatient() throws {
        try withFile({ $0.leaseTimeout = .milliseconds(30) }) { database, _ throws in
            try database.write { connection throws in
                try connection.execute("INSERT INTO n (value) VALUES (1)")
                onThreads(5) { _ in #expect(code { try database.write { _ in } } == .busy) }
            }
            try database.write { try $0.execute("INSERT INTO n (value) VALUES (2)") }
            #expect(try values(database) == [1, 2])
        }
    }

    @Test("Writers that come while the database closes are either stored or refused")
    func closing() throws {
        let directory = try TemporaryDirectory()
        var options = SQLiteOptions(path: directory.file("essaim.db"))
        options.leaseTimeout = .seconds(20)
        let database = try SQLiteDatabase(options)
        try database.withMigrationLock { try $0.script("CREATE TABLE n (value INTEGER PRIMARY KEY) STRICT") }
        let stored = Monitor<[Int]>([])
        onThreads(40) { number in
            if number == 20 { return database.close() }
            let failure = code { try database.write { try $0.execute("INSERT INTO n (value) VALUES (\(number))") } }
            if failure == nil { stored.withLock { $0.append(number) } }
            #expect(failure == nil || failure == .closed)
        }
        let again = try SQLiteDatabase(options)
        #expect(try values(again) == stored.withLock { $0.sorted() })
    }
}
