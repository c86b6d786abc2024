import Exchange
import Testing

@Suite("XLSX files read") struct XLSXReadingTests {
    private func place(_ address: String) -> TablePlace { .cell(address, sheet: "Données") }

    /// What a row of these cells says, with the styles 1 to 6 of the dates below.
    private func cells(_ cells: String, texts: String = "", properties: String = "") throws -> [String] {
        let formats = """
            <numFmt numFmtId="164" formatCode="[$-40C]d mmmm yyyy;@"/><numFmt numFmtId="165" formatCode="0.0&quot; d&quot;"/>
            """
        let styles = [14, 22, 20, 46, 164, 165].map { "<xf numFmtId=\"\($0)\"/>" }.joined()
        return try TableSample.workbook(
            "<row r=\"1\">\(cells)</row>", texts: texts, formats: formats, styles: styles, properties: properties
        ).cells().first ?? []
    }

    @Test func `sheets have their names and their order, hidden ones too`() throws {
        let sample = try TableSample.workbook("<row><c><v>1</v></c></row>")
        #expect(try sample.open().format == .xlsx)
        #expect(try sample.open().sheets == ["Données", "Cachée & Cie"])
        #expect(try sample.rows(of: "Cachée & Cie") == [])
        #expect(throws: TableError.unknownSheet("Donnees", nearest: "Données")) {
            try sample.open().rows(of: "Donnees") { _ in }
        }
    }

    @Test func `cells stand at their address, and rows keep their number`() throws {
        let rows = try TableSample.workbook(
            """
            <row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c><c r="E2"/></row><row r="3"/>
            <row r="7"><c r="AB7"><v>3</v></c></row><row><c><v>4</v></c><c><v>5</v></c></row>
            """
        ).rows()
        #expect(rows.map(\.number) == [2, 7, 8])
        #expect(rows.map(\.cells)[0] == ["", "1", "", "2"])
        #expect(rows.map(\.cells)[1] == [String](repeating: "", count: 27) + ["3"])
        #expect(rows.map(\.cells)[2] == ["4", "5"])
    }

    @Test func `shared and inline texts are joined from their runs, without reading aids`() throws {
        let texts = """
            <si><t>un</t></si><si><r><rPr><b/></rPr><t>deux </t></r><r><t>&amp; trois</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>
            <si><t xml:space="preserve"> a_x000D_b_x005F_x0041_ </t></si>
            """
        let said = try cells(
            """
            <c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c>
            <c t="inlineStr"><is><r><t>qua</t></r><r><t>tre</t></r><rPh><t>no</t></rPh></is></c>
            """, texts: texts)
        #expect(said == ["deux & trois", "un", " a\rb_x0041_ ", "quatre"])
    }

    @Test(
        "numbers have neither useless zeros nor exponent",
        arguments: [
            ("45123", "45123"), ("1.0", "1"), ("1.1000000000000001", "1.1"), ("1E3", "1000"), ("-0", "0"),
            ("2.5E-7", "0.00000025"), ("1.5E+20", "150000000000000000000"), ("12345678901234", "12345678901234"),
            ("0.30000000000000004", "0.30000000000000004"), ("-12.50", "-12.5"), ("1e300", "1e+300"),
        ])
    func numbers(stored: String, said: String) throws {
        #expect(try cells("<c><v>\(stored)</v></c>") == [said])
    }

    @Test(
        "dates are days of the calendar",
        arguments: [
            (1, "45123", "2023-07-16"), (1, "45123.75", "2023-07-16"), (2, "45123.75", "2023-07-16T18:00:00"),
            (2, "45123", "2023-07-16"), (3, "0.4375", "10:30:00"), (4, "1.5", "36:00:00"), (5, "45123", "2023-07-16"),
            (6, "45123", "45123"), (1, "1", "1900-01-01"), (1, "59", "1900-02-28"), (1, "60", "1900-02-29"),
            (1, "61", "1900-03-01"), (1, "2958465", "9999-12-31"), (1, "2958466", "2958466"), (1, "-1", "-1"),
            (1, "0", "0"), (2, "45122.999999999", "2023-07-16"),
        ])
    func dates(style: Int, serial: String, said: String) throws {
        #expect(try cells("<c s=\"\(style)\"><v>\(serial)</v></c>") == [said])
    }

    @Test func `days are counted from 1904 where the workbook says so`() throws {
        let said = try cells("<c s=\"1\"><v>0</v></c><c s=\"1\"><v>43661</v></c>", properties: "date1904=\"1\"")
        #expect(said == ["1904-01-01", "2023-07-16"])
    }

    @Test(
        "a format written out shows a date when it has letters of dates outside quotes and brackets",
        arguments: [
            ("dd/mm/yyyy", "2023-07-16"), ("General", "45123.5"), ("0.00", "45123.5"), ("[Red]0.0", "45123.5"),
            ("0&quot;jours&quot;", "45123.5"), ("\\d0", "45123.5"), ("hh:mm", "12:00:00"), ("mm:ss", "12:00:00"),
            ("[h]:mm", "1082964:00:00"), ("yyyy-mm-dd hh:mm", "2023-07-16T12:00:00"), ("mmm", "2023-07-16"),
            ("0.0;[Red]dd", "45123.5"), ("#,##0 [$€-40C]", "45123.5"),
        ])
    func formats(code: String, said: String) throws {
        let format = "<numFmt numFmtId=\"200\" formatCode=\"\(code)\"/>"
        let sample = try TableSample.workbook(
            "<row><c s=\"1\"><v>45123.5</v></c></row>", formats: format, styles: "<xf numFmtId=\"200\"/>")
        #expect(try sample.cells() == [[said]])
    }

    @Test func `truth values, stored results of formulas and dates as text are read`() throws {
        let said = try cells(
            """
            <c t="b"><v>1</v></c><c t="b"><v>0</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;""</f><v>oui</v></c>
            <c t="str"><f>""</f><v></v></c><c t="d"><v>2021-03-04T00:00:00</v></c><c><f t="shared" si="0"/><v>3</v></c>
            """)
        #expect(said == ["true", "false", "2", "oui", "", "2021-03-04", "3"])
    }

    @Test func `a text that begins like a formula stays as it is`() throws {
        #expect(try cells("<c t=\"inlineStr\"><is><t>'=1</t></is></c>") == ["'=1"])
    }

    @Test(
        "a cell that cannot be read is refused with its address",
        arguments: [
            ("<c r=\"C1\" t=\"e\"><v>#REF!</v></c>", "C1"), ("<c r=\"B1\"><f>A1</f></c>", "B1"),
            ("<c t=\"s\"><v>9</v></c>", "A1"), ("<c t=\"s\"><v>x</v></c>", "A1"), ("<c><v>nan</v></c>", "A1"),
            ("<c><v>0x1p3</v></c>", "A1"), ("<c r=\"B1\"/><c r=\"A1\"/>", "B1"), ("<c r=\"1B\"/>", "A1"),
            ("<c t=\"quoi\"><v>1</v></c>", "A1"), ("<c t=\"str\"><v>_x0001_</v></c>", "A1"),
            ("<c r=\"XFE1\"><v>1</v></c>", "XFE1"),
        ])
    func badCells(cell: String, address: String) throws {
        let at = place(address)
        let expected: TableError =
            switch cell {
            case _ where cell.contains("#REF!"): .errorValue("#REF!", at)
            case _ where cell.contains("<f>"): .notComputed(at)
            case _ where cell.contains("_x0001_"): .controlCharacter(1, at)
            case _ where cell.contains("XFE1"): .tooManyColumns(at, limit: 16_384)
            default: .badCell(at)
            }
        #expect(try TableSample.workbook("<row r=\"1\">\(cell)</row>").fault() == expected)
    }

    @Test func `what is too much is refused with its limit`() throws {
        var limits = TableLimits()
        (limits.rows, limits.characters, limits.cells, limits.sharedBytes) = (2, 4, 30, 20)
        let row = "<row><c><v>1</v></c></row>"
        #expect(try TableSample.workbook(row + row).fault(limits) == nil)
        #expect(
            try TableSample.workbook(row + row + row).fault(limits) == .tooManyRows(sheet: "Données", limit: 2))
        let wide = "<row><c r=\"Z1\"><v>1</v></c></row>"
        #expect(try TableSample.workbook(wide + row + row).fault(limits) == .tooManyRows(sheet: "Données", limit: 2))
        let wider = "<row><c r=\"AE1\"><v>1</v></c></row>"
        #expect(try TableSample.workbook(wider).fault(limits) == .tooManyCells(sheet: "Données", limit: 30))
        let long = "<row><c t=\"s\"><v>0</v></c></row>"
        #expect(
            try TableSample.workbook(long, texts: "<si><t>ééééé</t></si>").fault(limits)
                == .cellTooLong(place("A1"), limit: 4))
        #expect(
            try TableSample.workbook("<row><c t=\"str\"><v>abcde</v></c></row>").fault(limits)
                == .cellTooLong(place("A1"), limit: 4))
        let many = String(repeating: "<si/>", count: 6)
        #expect(try TableSample.workbook(long, texts: many).fault(limits) == .tooMuchText(limit: 20))
    }
}
