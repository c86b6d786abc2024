import SQL
import TestSupport
import Testing

@Suite("Values")
struct ValueTests {
    private static let schema = """
        CREATE TABLE sample (id BIGINT PRIMARY KEY, number BIGINT, ratio DOUBLE PRECISION,
            words TEXT COLLATE "C", bytes BYTEA);
        """

    @Test("Integers keep their 64 bits", arguments: Engine.allCases)
    func integers(_ engine: Engine) throws {
        let numbers: [Int64] = [.min, .min + 1, -1, 0, 1, 1 << 53 + 1, .max]
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            let read = try database.write { connection throws in
                for number in numbers {
                    try connection.execute("INSERT INTO sample (id, number) VALUES (\(number), \(number))")
                }
                return try connection.query("SELECT number FROM sample ORDER BY id") { try $0.integer(0) }
            }
            #expect(read == numbers)
        }
    }

    @Test("Doubles come back bit for bit, infinities too", arguments: Engine.allCases)
    func doubles(_ engine: Engine) throws {
        let numbers = [
            0.1, 1 / 3, -2.5e-308, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 1e22, .pi, .infinity, -.infinity,
        ]
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            for (id, number) in numbers.enumerated() {
                try database.write { try $0.execute("INSERT INTO sample (id, ratio) VALUES (\(id), \(number))") }
            }
            let read = try database.read { connection throws in
                try connection.query("SELECT ratio FROM sample ORDER BY id") { try $0.double(0) }
            }
            #expect(read.map(\.bitPattern) == numbers.map(\.bitPattern))
        }
    }

    @Test("Text keeps every character, in its own composition", arguments: Engine.allCases)
    func texts(_ engine: Engine) throws {
        let texts = [
            "", " ", "é", "e\u{301}", "œuvre", "👩🏽‍🌾 «\u{202F}d’ici\u{202F}»", "\u{1}\n\t\"'\\", "مرحبا", "\u{10FFFF}",
            String(repeating: "mot ", count: 100_000),
        ]
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            for (id, text) in texts.enumerated() {
                try database.write { try $0.execute("INSERT INTO sample (id, words) VALUES (\(id), \(text))") }
            }
            let read = try database.read { connection throws in
                try connection.query("SELECT words FROM sample ORDER BY id") { try $0.text(0) }
            }
            #expect(read.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
        }
    }

    @Test("Bytes keep zeros, and an empty value is not an absent one", arguments: Engine.allCases)
    func blobs(_ engine: Engine) throws {
        let blobs: [[UInt8]] = [[], [0], [0, 1, 0], Array(0...255)]
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            for (id, blob) in blobs.enumerated() {
                try database.write { try $0.execute("INSERT INTO sample (id, bytes) VALUES (\(id), \(blob))") }
            }
            let read = try database.read { connection throws in
                try connection.query("SELECT bytes FROM sample ORDER BY id") { try $0.optionalBlob(0) }
            }
            #expect(read == blobs)
        }
    }

    @Test("An absent value of each type is stored as NULL and read as nil", arguments: Engine.allCases)
    func nulls(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            try database.write { connection throws in
                try connection.execute(
                    """
                    INSERT INTO sample (id, number, ratio, words, bytes)
                    VALUES (1, \(nil as Int64?), \(nil as Double?), \(nil as String?), \(nil as [UInt8]?))
                    """)
            }
            let row = try database.read { connection throws in
                try connection.first("SELECT number, ratio, words, bytes FROM sample") { row throws in
                    #expect(try row.optionalInteger(0) == nil && row.optionalDouble(1) == nil)
                    #expect(try row.optionalText(2) == nil && row.optionalBlob(3) == nil)
                    #expect(try row.value(2, as: .text) == .null(.text))
                    return row.columnCount
                }
            }
            #expect(row == 4)
        }
    }

    @Test("What one engine could not keep is refused by both", arguments: Engine.allCases)
    func refused(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            let inserts: [SQL] = [
                "INSERT INTO sample (id, words) VALUES (1, \("a\u{0}b"))",
                "INSERT INTO sample (id, ratio) VALUES (1, \(Double.nan))",
            ]
            for insert in inserts {
                #expect(code { try database.write { try $0.execute(insert) } } == .invalidValue)
            }
            let list = ["a", "\u{0}"]
            let inList = code { try database.read { try $0.each("SELECT 1 WHERE 'a' \(anyOf: list)") { _ in } } }
            #expect(inList == .invalidValue)
            #expect(try database.read { try $0.query("SELECT id FROM sample") { try $0.integer(0) } } == [])
        }
    }

    @Test("An injection attempt stays a piece of text", arguments: Engine.allCases)
    func injection(_ engine: Engine) throws {
        let attempt = "x'); DROP TABLE sample; --\" $1 ? \\"
        try withDatabase(on: engine, schema: Self.schema) { database throws in
            try database.write { try $0.execute("INSERT INTO sample (id, words) VALUES (1, \(attempt))") }
            let read = try database.read { connection throws in
                try connection.first("SELECT words FROM sample WHERE words = \(attempt)") { try $0.text(0) }
            }
            #expect(read == attempt)
        }
    }
}
