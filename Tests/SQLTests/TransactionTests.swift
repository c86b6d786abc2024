import SQL
import Synchronization
import TestSupport
import Testing

@Suite("Transactions")
struct TransactionTests {
    private static let schema = "CREATE TABLE n (value BIGINT PRIMARY KEY);"

    private func values(_ database: any Database) throws -> [Int] {
        try database.read { try $0.query("SELECT value FROM n ORDER BY value") { try $0.int(0) } }
    }

    @Test("A body that throws leaves nothing behind, and its error comes out", arguments: Engine.allCases)
    func rollback(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            #expect(throws: Deliberate.self) {
                try database.write { connection throws in
                    try connection.execute("INSERT INTO n (value) VALUES (1)")
                    throw Deliberate()
                }
            }
            try database.write { try $0.execute("INSERT INTO n (value) VALUES (2)") }
            #expect(try values(database) == [2])
        }
    }

    @Test("A read sees one state, whatever is written meanwhile", arguments: Engine.allCases)
    func snapshot(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            try database.read { connection throws in
                func count() throws -> Int? { try connection.first("SELECT COUNT(*) FROM n") { try $0.int(0) } }
                #expect(try count() == 0)
                onThreads(1) { _ in
                    #expect(throws: Never.self) {
                        try database.write { try $0.execute("INSERT INTO n (value) VALUES (1)") }
                    }
                }
                #expect(try count() == 0)
            }
            #expect(try values(database) == [1])
        }
    }

    @Test("A read cannot write", arguments: Engine.allCases)
    func readOnly(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            let refusal = code { try database.read { try $0.execute("INSERT INTO n (value) VALUES (1)") } }
            #expect(refusal == .readOnly)
            #expect(try values(database) == [])
        }
    }

    @Test("A savepoint undoes only its own part, and the rest is kept", arguments: Engine.allCases)
    func savepoint(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            try database.write { connection throws in
                try connection.execute("INSERT INTO n (value) VALUES (1)")
                let duplicate = code {
                    try connection.savepoint {
                        try connection.execute("INSERT INTO n (value) VALUES (2)")
                        try connection.savepoint { _ = try connection.execute("INSERT INTO n (value) VALUES (3)") }
                        try connection.execute("INSERT INTO n (value) VALUES (1)")
                    }
                }
                #expect(duplicate == .uniqueViolation(constraint: "n.value"))
                try connection.savepoint { _ = try connection.execute("INSERT INTO n (value) VALUES (4)") }
            }
            #expect(try values(database) == [1, 4])
        }
    }

    @Test("After a failure that the body hides, nothing more runs and nothing is kept", arguments: Engine.allCases)
    func aborted(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            let outcome = code {
                try database.write { connection throws in
                    try connection.execute("INSERT INTO n (value) VALUES (1)")
                    _ = try? connection.execute("INSERT INTO n (value) VALUES (1)")
                    #expect(code { try connection.execute("INSERT INTO n (value) VALUES (2)") } == .aborted)
                }
            }
            #expect(outcome == .aborted)
            #expect(try values(database) == [])
        }
    }

    @Test("An error of the caller's own closure does not spoil the transaction", arguments: Engine.allCases)
    func callerError(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            try database.write { connection throws in
                #expect(throws: Deliberate.self) { try connection.each("SELECT 1") { _ in throw Deliberate() } }
                try connection.execute("INSERT INTO n (value) VALUES (1)")
            }
            #expect(try values(database) == [1])
        }
    }

    @Test("A connection kept after its transaction refuses to work", arguments: Engine.allCases)
    func kept(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            let connection = try database.write { $0 }
            #expect(code { try connection.execute("INSERT INTO n (value) VALUES (1)") } == .closed)
            #expect(code { try connection.script("DELETE FROM n") } == .closed)
        }
    }

    @Test("Concurrent writers add up, those that throw add nothing", arguments: Engine.allCases)
    func concurrent(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            let failures = Atomic<Int>(0)
            onThreads(200) { number in
                do {
                    try database.write { connection throws in
                        try connection.execute("INSERT INTO n (value) VALUES (\(number))")
                        if number.isMultiple(of: 2) { throw Deliberate() }
                    }
                } catch is Deliberate {
                    failures.add(1, ordering: .relaxed)
                } catch {
                    Issue.record(error)
                }
            }
            let failed = failures.load(ordering: .relaxed)
            #expect(failed == 100)
            #expect(try values(database) == (0..<200).filter { !$0.isMultiple(of: 2) })
        }
    }

    @Test("No increment is lost between concurrent writers", arguments: Engine.allCases)
    func increments(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: Self.schema + "INSERT INTO n (value) VALUES (0);") { database throws in
            onThreads(50) { _ in
                #expect(throws: Never.self) { try database.write { try $0.execute("UPDATE n SET value = value + 1") } }
            }
            #expect(try values(database) == [50])
        }
    }
}
