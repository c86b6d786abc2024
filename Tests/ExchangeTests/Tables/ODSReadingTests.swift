import Exchange
import Testing

@Suite("ODS files read") struct ODSReadingTests {
    private func place(_ address: String) -> TablePlace { .cell(address, sheet: "Données") }

    private func cells(_ cells: String) throws -> [String] {
        try TableSample.spreadsheet("<table:table-row>\(cells)</table:table-row>").cells().first ?? []
    }

    @Test func `sheets have their names, and each is read alone`() throws {
        let sample = try TableSample.spreadsheet(
            "<table:table-row><table:table-cell><text:p>une</text:p></table:table-cell></table:table-row>")
        #expect(try sample.open().format == .ods)
        #expect(try sample.open().sheets == ["Données", "Autre"])
        #expect(try sample.rows(of: "Données").map(\.cells) == [["une"]])
        #expect(try sample.rows(of: "Autre").map(\.cells) == [["seule"]])
    }

    @Test func `repeated cells and rows are written out as far as they hold something`() throws {
        let rows = try TableSample.spreadsheet(
            """
            <table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"/>
            <table:table-cell table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="16380"/></table:table-row></table:table-header-rows>
            <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>b</text:p></table:table-cell>
            </table:table-row>
            <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/>
            </table:table-row>
            """
        ).rows()
        #expect(rows.map(\.number) == [1, 5, 6])
        #expect(rows.map(\.cells) == [["", "", "a", "a"], ["b"], ["b"]])
    }

    @Test func `values are read from what is stored, not from what is shown`() throws {
        let said = try cells(
            """
            <table:table-cell office:value-type="float" office:value="45123"><text:p>45 123,0</text:p></table:table-cell>
            <table:table-cell office:value-type="percentage" office:value="0.15"><text:p>15 %</text:p></table:table-cell>
            <table:table-cell office:value-type="currency" office:value="12.50"><text:p>12,50 €</text:p></table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2021-03-04"><text:p>4 mars</text:p></table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2021-03-04T10:30:00"/>
            <table:table-cell office:value-type="time" office:time-value="PT36H05M00S"/>
            <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>
            <table:table-cell office:value-type="string" office:string-value="dit"><text:p>vu</text:p></table:table-cell>
            <table:covered-table-cell office:value-type="float" office:value="7"/>
            <table:table-cell><text:p>fin</text:p></table:table-cell>
            """)
        #expect(
            said == [
                "45123", "0.15", "12.5", "2021-03-04", "2021-03-04T10:30:00", "36:05:00", "true", "dit", "", "fin",
            ])
    }

    @Test func `paragraphs are lines, and white space is what the format means`() throws {
        let said = try cells(
            """
            <table:table-cell><text:p>  un
               deux<text:s text:c="3"/>trois<text:tab/><text:span>qua<text:a>tre</text:a></text:span> </text:p>
            <text:p/><text:p>cinq<text:line-break/>six &amp; sept</text:p>
            <office:annotation><text:p>note</text:p></office:annotation></table:table-cell>
            <table:table-cell><text:p>a<text:note><text:p>b</text:p></text:note>c</text:p></table:table-cell>
            """)
        #expect(said == ["un deux   trois\tquatre\n\ncinq\nsix & sept", "ac"])
    }

    @Test func `a table inside a cell and shapes of a sheet are not rows`() throws {
        let sample = try TableSample.spreadsheet(
            """
            <table:shapes><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:shapes>
            <table:table-row><table:table-cell><table:table table:name="dedans"><table:table-row><table:table-cell>
            <text:p>y</text:p></table:table-cell></table:table-row></table:table><text:p>z</text:p></table:table-cell></table:table-row>
            """)
        #expect(try sample.open().sheets == ["Données", "Autre"])
        #expect(try sample.cells() == [["z"]])
    }

    @Test(
        "a cell that cannot be read is refused with its address",
        arguments: [
            ("<table:table-cell table:number-columns-repeated=\"0\"/>", "A1"),
            ("<table:table-cell/><table:table-cell table:number-columns-repeated=\"x\"/>", "B1"),
            ("<table:table-cell office:value-type=\"float\" office:value=\"abc\"/>", "A1"),
            ("<table:table-cell office:value-type=\"float\"/>", "A1"),
        ])
    func badCells(cell: String, address: String) throws {
        let sample = try TableSample.spreadsheet("<table:table-row>\(cell)</table:table-row>")
        #expect(try sample.fault() == .badCell(place(address)))
    }

    @Test func `errors and formulas without a result are refused with their address`() throws {
        let error = """
            <table:table-row><table:table-cell/><table:table-cell office:value-type="string" calcext:value-type="error"
            office:string-value=""><text:p>#REF !</text:p></table:table-cell></table:table-row>
            """
        #expect(try TableSample.spreadsheet(error).fault() == .errorValue("#REF !", place("B1")))
        let formula = "<table:table-row><table:table-cell table:formula=\"of:=[.B1]\"/></table:table-row>"
        #expect(try TableSample.spreadsheet(formula).fault() == .notComputed(place("A1")))
    }

    @Test(
        "repetitions that would fill a memory are refused",
        arguments: [
            "<table:table-row><table:table-cell table:number-columns-repeated=\"9223372036854775807\"><text:p>a</text:p></table:table-cell></table:table-row>",
            "<table:table-row><table:table-cell table:number-columns-repeated=\"16384\"/><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>",
            "<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell table:number-columns-repeated=\"10000\"><text:p>a</text:p></table:table-cell></table:table-row>",
            "<table:table-row table:number-rows-repeated=\"99999999999\"><table:table-cell/></table:table-row>",
            "<table:table-row><table:table-cell><text:p><text:s text:c=\"2000000000\"/></text:p></table:table-cell></table:table-row>",
        ])
    func repetitions(rows: String) throws {
        var limits = TableLimits()
        limits.cells = 100_000
        switch try TableSample.spreadsheet(rows).fault(limits) {
        case .tooManyColumns, .tooManyCells, .badCell, .cellTooLong: break
        case let other: Issue.record("\(String(describing: other))")
        }
    }
}
