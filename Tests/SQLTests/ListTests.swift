import SQL
import TestSupport
import Testing

@Suite("Lists as one parameter")
struct ListTests {
    private static let schema = "CREATE TABLE item (id BIGINT PRIMARY KEY, name TEXT NOT NULL);"

    private func filled(_ engine: Engine, _ body: (any Connection) throws -> Void) throws {
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            try database.write { connection throws in
                let ids = Array<Int64>(1...12_000)
                try connection.execute(
                    "INSERT INTO item (id, name) SELECT value, 'n' || value FROM \(rowsOf: ids) AS list")
                try body(connection)
            }
        }
    }

    @Test("Membership in lists of 0, 1 and 10,000 elements", arguments: Engine.allCases)
    func integers(_ engine: Engine) throws {
        try filled(engine) { connection throws in
            for list in [[], [7], Array<Int64>(5_001...15_000)] {
                let found = try connection.query("SELECT id FROM item WHERE id \(anyOf: list) ORDER BY id") {
                    try $0.integer(0)
                }
                #expect(found == list.filter { $0 <= 12_000 })
                let others = try connection.first("SELECT COUNT(*) FROM item WHERE id \(noneOf: list)") {
                    try $0.int(0)
                }
                #expect(others == 12_000 - found.count)
            }
        }
    }

    @Test("Texts of any characters", arguments: Engine.allCases)
    func texts(_ engine: Engine) throws {
        let odd = ["a\"b", "c\\d", "{e,f}", "NULL", "", "\u{1}\n", "g\u{301}😀"]
        try filled(engine) { connection throws in
            for (index, name) in odd.enumerated() {
                try connection.execute("UPDATE item SET name = \(name) WHERE id = \(index + 1)")
            }
            let found = try connection.query("SELECT name FROM item WHERE name \(anyOf: odd) ORDER BY id") {
                try $0.text(0)
            }
            #expect(found == odd)
        }
    }

    @Test("A list read as rows keeps its order and its doubles", arguments: Engine.allCases)
    func rows(_ engine: Engine) throws {
        let names = ["b", "a", "b"]
        try withDatabase(on: engine) { database throws in
            let rows = try database.read { connection throws in
                try connection.query("SELECT position, value FROM \(rowsOf: names) AS l ORDER BY position") {
                    "\(try $0.int(0))\(try $0.text(1))"
                }
            }
            #expect(rows == ["1b", "2a", "3b"])
        }
    }
}
