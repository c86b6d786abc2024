import SQL
import Synchronization
import TestSupport
import Testing

@Suite("Limits")
struct LimitTests {
    /// Counts for ever.
    private static let endless: SQL = """
        WITH RECURSIVE n(i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n
        """

    @Test("A statement that passes its budget is stopped, and the next transaction works", arguments: Engine.allCases)
    func budget(_ engine: Engine) throws {
        var settings = DatabaseSettings()
        settings.statementBudget = .milliseconds(100)
        try withDatabase(on: engine, schema: "CREATE TABLE n (value BIGINT);", settings) { database throws in
            #expect(code { try database.read { try $0.each(Self.endless) { _ in } } } == .timeout)
            let write = "INSERT INTO n (value) " + Self.endless
            #expect(code { try database.write { try $0.execute(write) } } == .timeout)
            #expect(try database.read { try $0.first("SELECT COUNT(*) FROM n") { try $0.int(0) } } == 0)
        }
    }

    @Test("A statement that gives rows without end is stopped too", arguments: Engine.allCases)
    func endlessRows(_ engine: Engine) throws {
        var settings = DatabaseSettings()
        settings.statementBudget = .milliseconds(100)
        let rows: SQL = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
        try withDatabase(on: engine, settings) { database throws in
            var seen = 0
            let failure = code {
                try database.read { connection in
                    try connection.scan(rows) { _ in
                        seen += 1
                        return seen < 20_000_000
                    }
                }
            }
            #expect(failure == .timeout)
        }
    }

    @Test("The time that a caller spends on a row is not the statement's", arguments: Engine.allCases)
    func slowCaller(_ engine: Engine) throws {
        var settings = DatabaseSettings()
        settings.statementBudget = .milliseconds(40)
        let rows: [Int64] = [1, 2, 3]
        try withDatabase(on: engine, settings) { database throws in
            var seen: [Int] = []
            try database.read { connection in
                try connection.each("SELECT value FROM \(rowsOf: rows) AS list ORDER BY position") { row in
                    waitABit()
                    seen.append(try row.int(0))
                }
            }
            #expect(seen == [1, 2, 3])
        }
    }

    @Test("A migration has no budget", arguments: Engine.allCases)
    func migration(_ engine: Engine) throws {
        var settings = DatabaseSettings()
        settings.statementBudget = .milliseconds(1)
        let long: SQL = """
            WITH RECURSIVE n(i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < 300000)
            SELECT COUNT(*) FROM n
            """
        try withDatabase(on: engine, settings) { database throws in
            #expect(try database.withMigrationLock { try $0.first(long) { try $0.int(0) } } == 300_000)
            #expect(code { try database.read { try $0.each(long) { _ in } } } == .timeout)
        }
    }

    @Test("When every connection is in use, the next caller is told so at the deadline", arguments: Engine.allCases)
    func busy(_ engine: Engine) throws {
        var settings = DatabaseSettings()
        settings.connections = 1
        settings.leaseTimeout = .milliseconds(50)
        try withDatabase(on: engine, settings) { database throws in
            try database.read { _ in
                onThreads(1) { _ in
                    #expect(code { try database.read { try $0.each("SELECT 1") { _ in } } } == .busy)
                }
            }
            #expect(code { try database.read { try $0.each("SELECT 1") { _ in } } } == nil)
        }
    }

    @Test("Closing lets running work end and refuses what comes after", arguments: Engine.allCases)
    func closing(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: "CREATE TABLE n (value BIGINT);") { database throws in
            let isClosed = Atomic<Bool>(false)
            let isReading = Atomic<Bool>(false)
            onThreads(2) { number in
                if number == 0 {
                    while !isReading.load(ordering: .acquiring) {}
                    database.close()
                    isClosed.store(true, ordering: .releasing)
                } else {
                    #expect(throws: Never.self) {
                        try database.read { connection throws in
                            isReading.store(true, ordering: .releasing)
                            while code({ try database.read { _ in } }) != .closed {}
                            try connection.each("SELECT COUNT(*) FROM n") { row throws in #expect(try row.int(0) == 0) }
                            let isTooEarly = isClosed.load(ordering: .acquiring)
                            #expect(!isTooEarly)
                        }
                    }
                }
            }
            #expect(code { try database.write { try $0.execute("DELETE FROM n") } } == .closed)
            database.close()
        }
    }

    @Test("Several statements in one, or none, are refused", arguments: Engine.allCases)
    func single(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: "CREATE TABLE n (value BIGINT);") { database throws in
            let two: SQL = "INSERT INTO n (value) VALUES (1); INSERT INTO n (value) VALUES (2)"
            #expect(throws: SQLError.self) { try database.write { try $0.execute(two) } }
            #expect(try database.read { try $0.first("SELECT COUNT(*) FROM n") { try $0.int(0) } } == 0)
        }
    }

    @Test("More statements than the cache holds all work, again and again", arguments: Engine.allCases)
    func cache(_ engine: Engine) throws {
        try withDatabase(on: engine) { database throws in
            for _ in 0..<3 {
                for number in 0..<300 {
                    let statement = SQL(unsafe: "SELECT \(number) AS n\(number)")
                    #expect(try database.read { try $0.first(statement) { try $0.int(0) } } == number)
                }
            }
        }
    }
}
