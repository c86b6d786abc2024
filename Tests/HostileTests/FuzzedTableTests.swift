import Exchange
import TestSupport
import Testing

/// Table files that were damaged on their way, or made to do harm: rows or a typed error, and never an end of the program.
@Suite("Fuzzed tables") struct FuzzedTableTests {
    private static let text = """
        nom;ville;thème\r\n"Le ""Café"" social";Lyon;"un\r\ndeux"\r\n'=1+1;;\r\n'-2;Grenoble;santé\r\n
        """

    private static let rows = """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Données</t></is></c></row>
        <row r="3"><c r="B3" s="1"><v>45123.5</v></c><c r="D3"><f>A1</f><v>1.5E3</v></c><c t="b"><v>1</v></c></row>
        """

    private static let odsRows = """
        <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="12.5"/>
        <table:table-cell table:number-columns-repeated="3"><text:p>un<text:s text:c="2"/>deux</text:p></table:table-cell>
        <table:covered-table-cell/></table:table-row>
        """

    @Test func `a damaged CSV file is read or refused`() throws {
        var dice = Dice(21)
        let outcomes = try tried(Hostility.rounds(300, long: 20_000)) { path in
            try TextFile.write(Mutation.bytes(Array(Self.text.utf8), &dice), to: path)
        }
        #expect(outcomes.read > 0 && outcomes.refused > 0)
    }

    @Test("a damaged workbook is read or refused", arguments: [TableFormat.xlsx, .ods])
    func workbooks(format: TableFormat) throws {
        var dice = Dice(22)
        let folder = try TemporaryDirectory()
        try ZipFile.write(Self.parts(format), to: folder.file("whole"))
        let whole = try #require(TextFile.bytes(folder.file("whole")))
        let outcomes = try tried(Hostility.rounds(200, long: 10_000)) { path in
            try TextFile.write(Mutation.bytes(whole, &dice), to: path)
        }
        #expect(outcomes.refused > 0)
    }

    /// Damage done before compression reaches the readers of XML; the checksums are right.
    @Test("a workbook with a damaged part is read or refused", arguments: [TableFormat.xlsx, .ods])
    func parts(format: TableFormat) throws {
        var dice = Dice(23)
        let outcomes = try tried(Hostility.rounds(200, long: 10_000)) { path in
            var parts = Self.parts(format).map { (name: $0.0, bytes: Array($0.1.utf8)) }
            let index = dice.below(parts.count)
            parts[index].bytes =
                dice.below(2) == 0
                ? Mutation.bytes(parts[index].bytes, &dice) : Self.renumbered(parts[index].bytes, &dice)
            try ZipFile.write(parts, to: path)
        }
        #expect(outcomes.read > 0 && outcomes.refused > 0)
    }

    private static func parts(_ format: TableFormat) -> [(String, String)] {
        if format == .ods { return WorkbookParts.ods(odsRows) }
        return WorkbookParts.xlsx(
            rows, texts: "<si><r><t>un </t></r><r><t>deux_x0041_</t></r></si>", styles: "<xf numFmtId=\"14\"/>")
    }

    /// With one digit exchanged for a number that nothing expects.
    private static func renumbered(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        guard let place = dice.one(of: bytes.indices.filter { 0x30...0x39 ~= bytes[$0] }) else { return bytes }
        let numbers = ["-1", "0", "99999999999999999999", "1e999", "-0.0", "2147483648", "16384", "1048577", "e", ""]
        return bytes[..<place] + Array((dice.one(of: numbers) ?? "").utf8) + bytes[(place + 1)...]
    }

    /// Any error but a `TableError` is thrown on, and fails the test.
    private func tried(_ rounds: Int, _ make: (String) throws -> Void) throws -> (read: Int, refused: Int) {
        var outcomes = (read: 0, refused: 0)
        var limits = TableLimits()
        limits.cells = 200_000
        let folder = try TemporaryDirectory()
        for _ in 0..<rounds {
            try make(folder.file("table"))
            do {
                let file = try TableFile(path: folder.file("table"), limits: limits)
                for sheet in file.sheets { try file.rows(of: sheet) { #expect($0.number > 0 && !$0.cells.isEmpty) } }
                outcomes.read += 1
            } catch is TableError { outcomes.refused += 1 }
        }
        return outcomes
    }
}
