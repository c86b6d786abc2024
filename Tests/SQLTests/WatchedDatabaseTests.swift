import SQL
import Synchronization
import TestSupport
import Testing

@Suite struct WatchedDatabaseTests {
    private final class Told: Sendable {
        let slow = Mutex<[WatchedDatabase.Slow]>([])
        var texts: [String] { slow.withLock { $0.map(\.text) } }
    }

    @Test(arguments: Engine.allCases)
    func `a slow statement is told on one line, with placeholders and without a value`(_ engine: Engine) throws {
        let told = Told()
        let fixture = try DatabaseFixture(engine)
        let database = WatchedDatabase(fixture.database, slowerThan: .zero) { slow in
            told.slow.withLock { $0.append(slow) }
        }
        let secret = "a-word-nobody-may-read"
        try database.write { connection in
            try connection.execute("CREATE TABLE thing (name TEXT NOT NULL)")
            try connection.execute(
                """
                INSERT INTO thing (name)
                    VALUES (\(secret))
                """)
            let found = try connection.savepoint {
                try connection.query("SELECT name FROM thing WHERE name = \(secret)") { try $0.text(0) }
            }
            #expect(found == [secret])
        }
        let mark = engine == .sqlite ? "?" : "$1"
        #expect(told.texts.contains { $0.hasPrefix("INSERT INTO thing (name) VALUES (\(mark)") })
        #expect(told.texts.contains { $0.hasPrefix("SELECT name FROM thing WHERE name = \(mark)") })
        #expect(!told.texts.contains { $0.contains(secret) || $0.contains("\n") })
    }

    @Test(arguments: Engine.allCases)
    func `a quick statement is not told, a failing one is thrown all the same`(_ engine: Engine) throws {
        let told = Told()
        let fixture = try DatabaseFixture(engine)
        let database = WatchedDatabase(fixture.database, slowerThan: .seconds(3_600)) { slow in
            told.slow.withLock { $0.append(slow) }
        }
        #expect(throws: SQLError.self) { try database.read { try $0.each("SELECT absent FROM nowhere") { _ in } } }
        #expect(told.texts.isEmpty)
    }
}
