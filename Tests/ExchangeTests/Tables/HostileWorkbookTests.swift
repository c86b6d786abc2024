import Exchange
import TestSupport
import Testing

@Suite("Hostile workbooks") struct HostileWorkbookTests {
    private let row = "<row><c><v>1</v></c></row>"
    private let odsRow = "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"

    @Test func `a document type is refused unread, in every part`() throws {
        let laughs = """
            <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>
            """
        let ods = try TableSample(parts: WorkbookParts.ods(odsRow, prolog: laughs))
        #expect(try ods.fault() == .declaresType(part: "content.xml"))
        for index in 1..<7 {
            var parts = WorkbookParts.xlsx(row)
            parts[index].1 = laughs + parts[index].1
            #expect(try TableSample(parts: parts).fault() == .declaresType(part: parts[index].0))
        }
    }

    @Test func `parts that inflate too much are refused before they are read`() throws {
        let spaces = String(repeating: " ", count: 3 << 20)
        let bomb = try TableSample.workbook(row + spaces)
        #expect(try bomb.fault() == .inflated("xl/worksheets/one.xml"))
        var limits = TableLimits()
        limits.ratio = 10_000
        #expect(try bomb.fault(limits) == nil)
        limits.partBytes = 1 << 20
        #expect(try bomb.fault(limits) == .partTooBig("xl/worksheets/one.xml", limit: 1 << 20))
    }

    @Test func `a part that inflates to more than it says is refused`() throws {
        let sample = try TableSample.workbook(row + String(repeating: "<!-- -->", count: 5_000))
        var bytes = try #require(TextFile.bytes(sample.path))
        // The size of the sheet, in the table of contents and before the part itself.
        let name = Array("xl/worksheets/one.xml".utf8)
        for place in bytes.indices.filter({ bytes[$0...].starts(with: name) }) {
            let isCentral = bytes[(place - 46)...].starts(with: [0x50, 0x4B, 1, 2])
            let size = isCentral ? place - 46 + 24 : place - 30 + 22
            bytes.replaceSubrange(size..<size + 4, with: [100, 0, 0, 0])
        }
        #expect(try TableSample(bytes).fault() == .damaged)
    }

    @Test func `a file cut short anywhere is refused`() throws {
        let sample = try TableSample.workbook(row)
        let bytes = try #require(TextFile.bytes(sample.path))
        for length in stride(from: 4, to: bytes.count, by: 37) {
            let fault = try TableSample(Array(bytes[..<length])).fault()
            #expect(fault == .damaged, "cut at \(length)")
        }
    }

    @Test func `a wrong checksum is refused`() throws {
        let sample = try TableSample.workbook(row)
        var bytes = try #require(TextFile.bytes(sample.path))
        let name = Array("xl/worksheets/one.xml".utf8)
        let place = try #require(bytes.indices.last { bytes[$0...].starts(with: name) })
        bytes[place - 46 + 16] ^= 0xFF
        #expect(try TableSample(bytes).fault() == .damaged)
    }

    @Test func `names that leave the file are refused`() throws {
        for name in ["../x", "a/../../x", "/etc/x", "a\\..\\x"] {
            #expect(try TableSample.workbook(row, others: [(name, "x")]).fault() == .unsafeName, "\(name)")
        }
    }

    @Test func `two parts of one name, whatever their case, are refused`() throws {
        #expect(try TableSample.workbook(row, others: [("XL/Workbook.xml", "x")]).fault() == .damaged)
    }

    @Test func `too many parts are refused, even when only the end of the file says so`() throws {
        var limits = TableLimits()
        limits.parts = 8
        let sample = try TableSample.workbook(row)
        #expect(try sample.fault(limits) == nil)
        #expect(try TableSample.workbook(row, others: [("x", "x")]).fault(limits) == .tooManyParts(limit: 8))
        var bytes = try #require(TextFile.bytes(sample.path))
        bytes.replaceSubrange(bytes.count - 10..<bytes.count - 6, with: [0, 0, 0, 1])
        #expect(try TableSample(bytes).fault(limits) == .tooManyParts(limit: 8))
    }

    @Test func `a workbook behind a password is refused as such`() throws {
        #expect(try TableSample(parts: WorkbookParts.xlsx(row), password: "secret").fault() == .encrypted)
        let manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
        let parts = WorkbookParts.ods(odsRow) + [("META-INF/manifest.xml", manifest)]
        #expect(try TableSample(parts: parts).fault() == .encrypted)
    }

    @Test func `a part that is missing or not well formed is named`() throws {
        var parts = WorkbookParts.xlsx(row)
        parts[6].1 = "<worksheet>\n<sheetData><row></sheetData></worksheet>"
        #expect(try TableSample(parts: parts).fault() == .malformed(part: "xl/worksheets/one.xml", line: 2))
        parts.remove(at: 6)
        #expect(try TableSample(parts: parts).fault() == .missingPart("xl/worksheets/one.xml"))
        parts.remove(at: 2)
        #expect(try TableSample(parts: parts).fault() == .missingPart("xl/workbook.xml"))
    }

    @Test func `elements too deep are refused`() throws {
        let deep = String(repeating: "<x>", count: 100) + String(repeating: "</x>", count: 100)
        #expect(try TableSample.workbook(deep).fault() == .tooDeep(part: "xl/worksheets/one.xml", limit: 64))
    }

    @Test func `another file in a zip is no table`() throws {
        #expect(try TableSample(parts: [("a.txt", "x")]).fault() == .unknownFormat)
        #expect(
            try TableSample(parts: [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")])
                .fault() == .unknownFormat)
        var letter = WorkbookParts.xlsx(row)
        letter[2].1 = "<document/>"
        #expect(try TableSample(parts: letter).fault() == .unknownFormat)
        letter[2].1 = "<workbook/>"
        #expect(try TableSample(parts: letter).fault() == .noSheet)
    }
}
