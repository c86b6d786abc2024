import Exchange
import Testing

@Suite("CSV files read") struct CSVReadingTests {
    @Test(
        "lines end with CRLF, LF or CR, the last one or not",
        arguments: ["a;b\r\n1;2\r\n", "a;b\n1;2", "a;b\r1;2\r", "\u{FEFF}a;b\r\n1;2"])
    func lineEnds(text: String) throws {
        #expect(try TableSample(text).cells() == [["a", "b"], ["1", "2"]])
    }

    @Test func `a quoted cell holds separators, line ends and doubled quotes`() throws {
        let rows = try TableSample("a;b\r\n\"x;\"\"y\"\"\";\"un\r\ndeux\ntrois\"\r\nz;\"\"\r\n").rows()
        #expect(rows.map(\.cells) == [["a", "b"], ["x;\"y\"", "un\r\ndeux\ntrois"], ["z", ""]])
        #expect(rows.map(\.number) == [1, 2, 5])
    }

    @Test func `a quote inside a cell that has none at its beginning is text`() throws {
        #expect(try TableSample("a;b\nun 5\" ou 6\";c\n").cells() == [["a", "b"], ["un 5\" ou 6\"", "c"]])
    }

    @Test func `rows are as long as they are, and those that hold nothing are left out`() throws {
        let rows = try TableSample("a;b;c\n\n1\n;;\n1;2;3;4;\n\n").rows()
        #expect(rows.map(\.cells) == [["a", "b", "c"], ["1"], ["1", "2", "3", "4", ""]])
        #expect(rows.map(\.number) == [1, 3, 5])
    }

    @Test(
        "the separator is the one that the header and the lines after it agree on",
        arguments: [
            ("a;b\n1;2", CSVSeparator.semicolon), ("a,b\n1,2", .comma), ("a\tb\n1\t2", .tab),
            ("\"a;b;c\",d\n1,2", .comma), ("nom;rue, ville, pays, code\nx;y\nz;t", .semicolon),
            ("a (b; c),d\nx,y\n1,2", .comma), ("seule\nun, deux; trois", .tab), ("a;b", .semicolon),
        ])
    func separators(text: String, separator: CSVSeparator) throws {
        #expect(try TableSample(text).open().separator == separator)
    }

    @Test func `a byte order mark is skipped and said`() throws {
        let marked = try TableSample("\u{FEFF}a;b\n")
        #expect(try marked.open().warnings == [.byteOrderMark])
        #expect(try marked.cells() == [["a", "b"]])
        #expect(try TableSample("a;b\n").open().warnings == [])
        #expect(try TableSample("\u{FEFF}").fault() == .empty)
    }

    @Test func `another encoding is refused with its name or its line`() throws {
        let latin = Array("nom;ville\nx;y\nRen".utf8) + [0xE9] + Array(";z\n".utf8)
        #expect(try TableSample(latin).fault() == .notUTF8(line: 3))
        let inQuotes = Array("nom;ville\n\"x\ny\nRen".utf8) + [0xE9] + Array("\";z\n".utf8)
        #expect(try TableSample(inQuotes).fault() == .notUTF8(line: 4))
        #expect(try TableSample([0xFF, 0xFE, 0x61, 0]).fault() == .otherEncoding("UTF-16"))
        #expect(try TableSample([0x61, 0, 0x3B, 0]).fault() == .otherEncoding("UTF-16"))
        #expect(try TableSample([0xFF, 0xFE, 0, 0, 0x61]).fault() == .otherEncoding("UTF-32"))
    }

    @Test(
        "what is wrong is refused with the line where it began",
        arguments: [
            ("a;b\n1;\"2\n3\n", TableError.unterminatedQuote(line: 2)), ("a;b\n\"x\" y;2\n", .strayQuote(line: 2)),
            ("a;b\n\n1;\u{0}\n", .controlCharacter(0, .line(3))), ("a;\"\n\u{1B}\"", .controlCharacter(0x1B, .line(2))),
            ("a;b\n1;\u{7F}", .controlCharacter(0x7F, .line(2))), ("", .empty),
        ])
    func refusals(text: String, error: TableError) throws {
        #expect(try TableSample(text).fault() == error)
    }

    @Test func `what is too much is refused with its limit`() throws {
        var limits = TableLimits()
        (limits.rows, limits.columns, limits.characters, limits.cells) = (2, 3, 4, 5)
        #expect(try TableSample("a\nb\nc").fault(limits) == .tooManyRows(sheet: "", limit: 2))
        #expect(try TableSample("a\n1;2").fault(limits) == nil)
        #expect(try TableSample("a;b\n1;2;3;4").fault(limits) == .tooManyColumns(.line(2), limit: 3))
        #expect(try TableSample("éééé;b").fault(limits) == nil)
        #expect(try TableSample("a;\"\n\néééé\"").fault(limits) == .cellTooLong(.line(1), limit: 4))
        #expect(try TableSample("a;b;c\n;;\n").fault(limits) == .tooManyCells(sheet: "", limit: 5))
        limits.bytes = 3
        #expect(try TableSample("a;b;").fault(limits) == .tooBig(bytes: 4, limit: 3))
    }

    @Test func `an apostrophe that kept a text from being a formula is taken away, others stay`() throws {
        let cells = try TableSample("'=1;''+1;'abc;l'eau;';'-\n").cells()
        #expect(cells == [["=1", "'+1", "'abc", "l'eau", "'", "-"]])
    }

    @Test func `what is no file of tables is refused`() throws {
        #expect(throws: TableError.unreadable) { try TableFile(path: "/dev/null") }
        #expect(throws: TableError.unreadable) { try TableFile(path: "/dev/absent") }
        #expect(try TableSample("%PDF-1.7\n").fault() == .unknownFormat)
        #expect(try TableSample("  <!DOCTYPE html><table>").fault() == .unknownFormat)
        #expect(try TableSample([0xD0, 0xCF, 0x11, 0xE0, 0xA1]).fault() == .otherWorkbook)
    }

    @Test func `rows can be read again, and a sheet that is not there is refused`() throws {
        let file = try TableSample("a;b\n1;2\n")
        let table = try file.open()
        for _ in 0..<2 {
            var count = 0
            try table.rows(of: "") { _ in count += 1 }
            #expect(count == 2)
        }
        #expect(throws: TableError.unknownSheet("Feuille", nearest: nil)) { try table.rows(of: "Feuille") { _ in } }
    }
}
