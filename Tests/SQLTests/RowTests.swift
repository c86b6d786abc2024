import SQL
import TestSupport
import Testing

@Suite("Reading a row")
struct RowTests {
    @Test("A value of another type, or an absent one, is an error that names the column", arguments: Engine.allCases)
    func strict(_ engine: Engine) throws {
        try withDatabase(on: engine) { database throws in
            let select: SQL = "SELECT \("seven") AS word, \(7) AS number, \(nil as String?) AS absent, \(2) AS two"
            let codes = try database.read { connection throws in
                try connection.first(select) { row throws in
                    #expect(row.columnName(1) == "number")
                    return [
                        code { _ = try row.integer(0) }, code { _ = try row.text(1) }, code { _ = try row.double(1) },
                        code { _ = try row.blob(0) }, code { _ = try row.text(2) }, code { _ = try row.bool(3) },
                    ]
                }
            }
            #expect(
                codes == [
                    .unexpectedType(column: "word", wanted: .integer),
                    .unexpectedType(column: "number", wanted: .text),
                    .unexpectedType(column: "number", wanted: .double),
                    .unexpectedType(column: "word", wanted: .blob), .unexpectedNull(column: "absent"),
                    .unexpectedType(column: "two", wanted: .integer),
                ])
        }
    }

    @Test("Truth values, counts, sums and means read alike on both engines", arguments: Engine.allCases)
    func computed(_ engine: Engine) throws {
        let numbers: [Int64] = [1, 2, 4]
        try withDatabase(on: engine, schema: "CREATE TABLE n (value BIGINT NOT NULL);") { database throws in
            try database.write { try $0.execute("INSERT INTO n (value) SELECT value FROM \(rowsOf: numbers) AS l") }
            try database.read { connection throws in
                try connection.each("SELECT EXISTS (SELECT 1 FROM n), COUNT(*), SUM(value), AVG(value) FROM n") {
                    row throws in
                    #expect(try row.bool(0))
                    #expect(try row.int(1) == 3)
                    #expect(try row.integer(2) == 7)
                    #expect(abs(try row.double(3) - 7.0 / 3) < 1e-12)
                }
            }
        }
    }

    @Test("The first row is enough when only one is asked for", arguments: Engine.allCases)
    func first(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: "CREATE TABLE n (value BIGINT NOT NULL);") { database throws in
            try database.write { connection throws in
                try connection.execute("INSERT INTO n (value) VALUES (3), (1), (2)")
                let least = try connection.first("SELECT value FROM n ORDER BY value") { try $0.int(0) }
                #expect(least == 1)
                let none = try connection.first("SELECT value FROM n WHERE value > 3") { try $0.int(0) }
                #expect(none == nil)
            }
        }
    }

    @Test("A statement that returns what it inserts inserts everything, even when one row is read")
    func returning() throws {
        try withEachEngine(schema: "CREATE TABLE n (value BIGINT NOT NULL);") { _, database throws in
            try database.write { connection throws in
                let one = try connection.first("INSERT INTO n (value) VALUES (5), (6) RETURNING value") {
                    try $0.int(0)
                }
                #expect(one == 5)
            }
            #expect(try database.read { try $0.first("SELECT COUNT(*) FROM n") { try $0.int(0) } } == 2)
        }
    }

    @Test("A statement may run again inside its own rows", arguments: Engine.allCases)
    func nested(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: "CREATE TABLE n (value BIGINT NOT NULL);") { database throws in
            try database.write { try $0.execute("INSERT INTO n (value) VALUES (1), (2), (3)") }
            var pairs: [[Int]] = []
            try database.read { connection throws in
                try connection.each("SELECT value FROM n ORDER BY value") { outer throws in
                    let left = try outer.int(0)
                    try connection.each("SELECT value FROM n ORDER BY value") { pairs.append([left, try $0.int(0)]) }
                }
            }
            #expect(pairs == [[1, 1], [1, 2], [1, 3], [2, 1], [2, 2], [2, 3], [3, 1], [3, 2], [3, 3]])
        }
    }
}
