import SQL
import Testing

@Suite("The text of a statement")
struct SQLTextTests {
    @Test("Placeholders are those of each engine, values are bound in order")
    func placeholders() {
        let sql: SQL = "SELECT a FROM t WHERE b = \(7) AND c = \("x") AND d = \(nil as Int64?)"
        #expect(sql.text(for: .sqlite) == "SELECT a FROM t WHERE b = ? AND c = ? AND d = ?")
        #expect(sql.text(for: .postgres) == "SELECT a FROM t WHERE b = $1 AND c = $2 AND d = $3")
        #expect(sql.binds == [.integer(7), .text("x"), .null(.integer)])
    }

    @Test("A list is one parameter, and the text does not depend on its length")
    func lists() {
        let short: SQL = "SELECT 1 WHERE 2 \(anyOf: [2] as [Int64])"
        let long: SQL = "SELECT 1 WHERE 2 \(anyOf: Array(0...999) as [Int64])"
        #expect(short.text(for: .sqlite) == "SELECT 1 WHERE 2 IN (SELECT value FROM json_each(?))")
        #expect(short.text(for: .postgres) == "SELECT 1 WHERE 2 = ANY($1)")
        #expect(short.text(for: .postgres) == long.text(for: .postgres))
        #expect(long.binds.count == 1)
    }

    @Test("A fragment brings its parameters, renumbered")
    func fragments() {
        let filter: SQL = "team = \(3) OR team \(noneOf: ["a"])"
        let sql: SQL = "SELECT id FROM t WHERE kind = \("k") AND (\(fragment: filter)) LIMIT \(5)"
        #expect(
            sql.text(for: .postgres)
                == "SELECT id FROM t WHERE kind = $1 AND (team = $2 OR team <> ALL($3)) LIMIT $4")
        #expect(sql.binds == [.text("k"), .integer(3), .texts(["a"]), .integer(5)])
    }

    @Test("Each kind of value becomes the parameter of its type")
    func bindable() {
        enum Kind: String, SQLBindable { case sheet }
        let sql: SQL = "\(true) \(false) \(1.5) \([1, 2] as [UInt8]) \(Kind.sheet) \(nil as String?) \(nil as Kind?)"
        #expect(
            sql.binds == [
                .integer(1), .integer(0), .double(1.5), .blob([1, 2]), .text("sheet"), .null(.text), .null(.text),
            ])
    }

    @Test("Minus zero is bound as zero, which every engine can store")
    func minusZero() {
        let sql: SQL = "\(-0.0)"
        guard case .double(let number)? = sql.binds.first else {
            Issue.record("not a double")
            return
        }
        #expect(number.sign == .plus)
    }

    @Test("An error's description has neither values nor engine text, its debug description has the statement")
    func descriptions() {
        let error = SQLError(.busy, message: "database is locked", statement: "SELECT a FROM t WHERE b = ?")
        #expect(error.description == "database: busy")
        #expect(error.debugDescription == "database: busy | database is locked | SELECT a FROM t WHERE b = ?")
    }
}
