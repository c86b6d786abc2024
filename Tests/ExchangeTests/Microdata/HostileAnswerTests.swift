import Domain
import Exchange
import TestSupport
import Testing

@Suite("Hostile files of answers") struct HostileAnswerTests {
    private func refusal(_ bytes: [UInt8], _ limits: TableLimits = TableLimits()) throws -> TableError? {
        let folder = try TemporaryDirectory()
        try TextFile.write(bytes, to: folder.file("x"))
        do {
            let reader = try MicrodataReader([.init(name: "x", path: folder.file("x"))], limits: limits)
            _ = try reader.guess(code: "x", title: "X")
            return nil
        } catch MicrodataReadError.table(let error, "x") { return error }
    }

    @Test func `a million columns, bytes that are no text, and unclosed quotes are refused where they stand`() throws {
        let wide = Array(String(repeating: "a;", count: 1_000_000).utf8) + Array("\n1\n".utf8)
        #expect(try refusal(wide) == .tooManyColumns(.line(1), limit: 16_384))
        #expect(try refusal(Array("a;b\n1;\u{0}\n".utf8)) == .controlCharacter(0, .line(2)))
        #expect(try refusal(Array("a;b\n1;".utf8) + [0xE9, 0x0A]) == .notUTF8(line: 2))
        #expect(try refusal(Array("a;b\n1;\"x\n".utf8)) == .unterminatedQuote(line: 2))
        #expect(try refusal([]) == .empty)
        #expect(try refusal([0xFF, 0xFE, 0x61, 0]) == .otherEncoding("UTF-16"))
    }

    @Test func `a workbook made to fill a memory is refused before it is read`() throws {
        let spaces = String(repeating: " ", count: 3 << 20)
        let parts = WorkbookParts.xlsx(
            "<row><c><v>1</v></c></row>" + spaces, texts: "", formats: "", styles: "", properties: "")
        let folder = try TemporaryDirectory()
        try ZipFile.write(parts, to: folder.file("x"), password: nil)
        let bytes = try #require(TextFile.bytes(folder.file("x")))
        #expect(try refusal(bytes) == .inflated("xl/worksheets/one.xml"))
    }

    @Test func `what others send has the usual limits, and larger ones must be asked for`() throws {
        var limits = TableLimits()
        limits.rows = 3
        let rows = Array("a;b\n1;x\n2;y\n3;z\n".utf8)
        #expect(try refusal(rows, limits) == .tooManyRows(sheet: "", limit: 3))
        #expect(try refusal(rows) == nil)
        #expect(MicrodataReader.largeLimits.cells > TableLimits().cells)
    }

    @Test func `a file of names alone is refused, and so is one that is not there`() throws {
        #expect(throws: MicrodataReadError.faults([MicrodataFault(.noRows, sheet: "reponses.csv")], total: 1)) {
            try AnswerFiles("a;b\n").reader()
        }
        #expect(throws: MicrodataReadError.table(.unreadable, file: "x")) {
            try MicrodataReader([.init(name: "x", path: "/nowhere")])
        }
    }

    @Test func `names and answers of any length and any letters make a codebook that can be kept`() throws {
        let long = String(repeating: "é/", count: 12_000)
        let names = [long, "\u{FFFE}", "العربية", "===", "1", "to", "To!", "q/", "/q", "//", " ", "a b/\u{FFFF}"]
        let rows = (0..<5).map { row in names.map { "\($0)\(row % 2)" }.joined(separator: "\t") }
        let files = try AnswerFiles(([names.joined(separator: "\t")] + rows).joined(separator: "\n"))
        let guess = try files.reader().guess(code: "x", title: "X", keeping: Set(names))
        #expect(guess.codebook.fault == nil)
        #expect(try CodebookReader.codebook(guess.codebook.json.encoded()) == guess.codebook)
    }

    @Test func `no bytes stop the process`() throws {
        var draw = Draw(seed: 77)
        let start = Array("q/a;q/b;n;_id;_parent_index;ligne\n1;0;2026-01-01;\"x\";5;r000000000001\n".utf8)
        for _ in 0..<400 {
            var bytes = start + start.dropFirst(34)
            for _ in 0..<(1 + draw.below(6)) { bytes[draw.below(bytes.count)] = UInt8(draw.below(128)) }
            let folder = try TemporaryDirectory()
            try TextFile.write(bytes, to: folder.file("x"))
            do {
                let reader = try MicrodataReader([.init(name: "x", path: folder.file("x"))])
                let guess = try reader.guess(code: "x", title: "X")
                #expect(guess.codebook.fault == nil)
                _ = try reader.reading(guess.codebook, columns: guess.origins) { draw.bytes($0) }
            } catch is MicrodataReadError {}
        }
    }
}
