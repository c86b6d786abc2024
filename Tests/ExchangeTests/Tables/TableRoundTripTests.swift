import Exchange
import TestSupport
import Testing

@Suite("Tables written and read back") struct TableRoundTripTests {
    /// Texts that files of tables are known to spoil.
    private static let pieces = [
        "=", "+", "-", "@", "'", "\"", ";", ",", "\t", "\r", "\n", "\r\n", " ", "é", "’", "œ", "\u{301}", "😀", "0",
        "1.50",
        "_x000D_", "_x0041_", "_", "<a>", "&amp;", "&", "]]>", "\u{FEFF}", "\u{A0}", "TRUE", "2021-03-04", "un mot",
    ]

    private static func texts(_ seed: UInt64, rows: Int) -> [[String]] {
        var state = seed
        func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        return (0..<rows).map { _ in
            (0..<5).map { _ in (0..<below(5)).map { _ in pieces[below(pieces.count)] }.joined() } + ["fin"]
        }
    }

    private static let header = ["un", "deux; trois", "quatre, cinq", "six", "=sept", "huit"]

    @Test("CSV gives back every text, whatever it is made of", arguments: CSVSeparator.allCases, [true, false])
    func csv(separator: CSVSeparator, hasMark: Bool) throws {
        let rows = [Self.header] + Self.texts(UInt64(separator.rawValue), rows: 3_000)
        var bytes: [UInt8] = []
        var writer = CSVWriter(separator: separator, hasMark: hasMark) { bytes += $0 }
        for row in rows { try writer.row(row.map(TableCell.text)) }
        try writer.finish()
        let sample = try TableSample(bytes)
        #expect(try sample.open().separator == separator)
        #expect(try sample.cells() == rows)
    }

    @Test func `XLSX gives back every text, whatever it is made of`() throws {
        let rows = Self.texts(7, rows: 3_000)
        let sample = try TableSample()
        let writer = try XLSXWriter(path: sample.path, created: 0)
        try writer.sheet("Données", header: Self.header, widths: [10, 40])
        for row in rows { try writer.row(row.map(TableCell.text)) }
        try writer.sheet("Autre", header: ["x"])
        try writer.close()
        #expect(try sample.open().sheets == ["Données", "Autre"])
        #expect(try sample.cells() == [Self.header] + rows)
    }

    @Test func `numbers come back as the same numbers`() throws {
        var numbers: [Double] = [0, -1, 0.1, 1e15, 123_456.789, -2.5e-7, 1e21, 0.1 + 0.2]
        for step in 1...500 { numbers.append(Double(step) * 1.1 - 200) }
        let sample = try TableSample()
        let writer = try XLSXWriter(path: sample.path, created: 0)
        try writer.sheet("x", header: ["n"])
        var bytes: [UInt8] = []
        var text = CSVWriter { bytes += $0 }
        try text.row([.text("n")])
        for number in numbers {
            try writer.row([.number(number)])
            try text.row([.number(number)])
        }
        try writer.close()
        try text.finish()
        #expect(try TableSample(bytes).cells().dropFirst().compactMap { Double($0[0]) } == numbers)
        // A spreadsheet keeps 16 digits.
        let read = try sample.cells().dropFirst().compactMap { Double($0[0]) }
        #expect(read.count == numbers.count)
        #expect(zip(read, numbers).allSatisfy { abs($0 - $1) <= abs($1) * 1e-15 })
    }

    @Test func `CSV is written as the standard says`() throws {
        var bytes: [UInt8] = []
        var writer = CSVWriter(separator: .comma, hasMark: false) { bytes += $0 }
        try writer.row([.text("a\"b"), .text("c,d"), .text("e\nf"), .text("simple")])
        try writer.row([.text(" x"), .empty, .integer(-3), .number(0.5)])
        try writer.row([.text("=1+1"), .text("-3"), .text("'@x"), .number(.infinity), .text("\u{1}")])
        try writer.finish()
        #expect(
            String(decoding: bytes, as: UTF8.self) == "\"a\"\"b\",\"c,d\",\"e\nf\",simple\r\n\" x\",,-3,0.5\r\n"
                + "'=1+1,'-3,''@x,,\u{FFFD}\r\n")
    }

    @Test func `whole numbers that a spreadsheet would round are written as text`() throws {
        let sample = try TableSample()
        let writer = try XLSXWriter(path: sample.path, created: 0)
        try writer.sheet("x", header: ["n", "m", "o"])
        try writer.row([.integer(1_234_567_890_123_456_789), .integer(-42), .text("0042")])
        try writer.close()
        #expect(try sample.cells().last == ["1234567890123456789", "-42", "0042"])
    }

    @Test func `the same rows and date give the same file`() throws {
        func made() throws -> [UInt8] {
            let sample = try TableSample()
            let writer = try XLSXWriter(path: sample.path, created: 1_600_000_000)
            try writer.sheet("x", header: ["n"])
            try writer.row([.text("é")])
            try writer.close()
            return try #require(TextFile.bytes(sample.path))
        }
        #expect(try made() == made())
    }

    @Test func `a workbook given up leaves no file`() throws {
        let sample = try TableSample()
        do {
            let writer = try XLSXWriter(path: sample.path, created: 0)
            try writer.sheet("x", header: ["n"])
            try writer.row([.text("é")])
        }
        #expect(TextFile.bytes(sample.path) == nil)
    }

    @Test func `what cannot be written is refused`() throws {
        let sample = try TableSample()
        let writer = try XLSXWriter(path: sample.path, created: 0)
        #expect(throws: TableError.unwritable) { try writer.row([.text("x")]) }
        for name in ["", "a/b", "a[b", "'a", String(repeating: "a", count: 32)] {
            #expect(throws: TableError.badSheetName(name)) { try writer.sheet(name, header: []) }
        }
        try writer.sheet("Une", header: ["x"])
        #expect(throws: TableError.badSheetName("une")) { try writer.sheet("une", header: []) }
        let place = TablePlace.cell("A2", sheet: "Une")
        #expect(throws: TableError.cellTooLong(place, limit: 32_767)) {
            try writer.row([.text(String(repeating: "é", count: 32_768))])
        }
        try writer.close()
        #expect(throws: TableError.unwritable) { try writer.row([.text("x")]) }
        #expect(throws: TableError.unwritable) { try XLSXWriter(path: sample.folder.file("absent/x"), created: 0) }
    }
}
