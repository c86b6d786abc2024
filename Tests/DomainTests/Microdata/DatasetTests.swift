import Domain
import TestSupport
import Testing

@Suite("Frozen data sets") struct DatasetTests {
    private func ids(_ count: Int) -> [RowID] { (0..<count).map { RowID(UInt64(count - $0)) } }

    @Test func `what is added is what is kept, each row in the order of its id`() throws {
        var codebook = Codebook("x", ["fr": "x"])
        codebook.variables = [Variable("n", .number, ["fr": "n"]), Variable("t", .text, ["fr": "t"])]
        var builder = try DatasetBuilder(codebook)
        for row in 0..<5 { try builder.add([.number(Double(row)), .text("texte \(row % 2)")]) }
        try builder.add([.gap(.refused), .text("")])
        let table = try builder.frozen([ids(6)]).tables[0]
        #expect(table.columns[0].numbers == [0, 4, 3, 2, 1, 0])
        #expect(table.columns[0].gap(at: 0) == .refused)
        #expect(table.columns[0].gap(at: 5) == nil)
        #expect(table.columns[1].texts == ["texte 0", "texte 1"])
        #expect(table.columns[1].datum(at: 0, .text) == .gap(.empty))
        #expect(table.columns[1].datum(at: 2, .text) == .text("texte 1"))
    }

    @Test func `rows inside rows follow theirs, in the order in which they were told`() throws {
        var builder = try DatasetBuilder(SampleCodebook.codebook)
        let main = SampleCodebook.codebook.variables(of: "main").map { _ in Datum.gap(.empty) }
        for row in 0..<3 {
            try builder.add(main)
            for number in 0..<2 {
                try builder.add([.text("\(row).\(number)"), .gap(.empty)], to: 1, parent: row)
            }
        }
        let table = try builder.frozen([ids(3), ids(6)]).tables[1]
        #expect(table.parents == [0, 0, 1, 1, 2, 2])
        #expect(table.columns[0].texts == ["2.0", "2.1", "1.0", "1.1", "0.0", "0.1"])
    }

    @Test func `a cell that cannot stand in its column is refused, and its row changes nothing`() throws {
        var builder = try DatasetBuilder(SampleCodebook.codebook)
        let variables = SampleCodebook.codebook.variables(of: "main")
        let blank = variables.map { _ in Datum.gap(.empty) }
        func fault(_ code: String, _ datum: Datum) -> DatumFault? {
            var cells = blank
            guard let index = variables.firstIndex(where: { $0.code == code }) else { return nil }
            cells[index] = datum
            do throws(DatasetFault) {
                try builder.add(cells)
                return nil
            } catch { return error.column == index ? error.reason : nil }
        }
        #expect(fault("Q3", .code(3)) == .notAValue(3))
        #expect(fault("Q3", .text("oui")) == .otherKind)
        #expect(fault("q4_temps", .code(2)) == .notAValue(2))
        #expect(fault("q5_a", .code(0)) == .notAValue(0))
        #expect(fault("age", .number(.infinity)) == .badNumber)
        #expect(fault("age", .number(-999_999_998)) == .badNumber)
        #expect(fault("depuis", .day(1)) == .noSuchDay)
        #expect(fault("jour", .day(.max)) == .noSuchDay)
        #expect(fault("Q3_autre", .text("\u{0}")) == .badText)
        #expect(fault("Q3_autre", .text(String(repeating: "é", count: Dataset.textLimit + 1))) == .badText)
        #expect(builder.counts == [0, 0])
        #expect(throws: DatasetFault.self) { try builder.add([]) }
        #expect(throws: DatasetFault.self) { try builder.add([.gap(.empty), .gap(.empty)], to: 1, parent: 0) }
        #expect(throws: DatasetFault.self) { try builder.add(blank, parent: 0) }
        try builder.add(blank)
        #expect(builder.counts == [1, 0])
    }

    @Test func `the same answers with the same ids make the same data set, whatever order they came in`() throws {
        var codebook = Codebook("x", ["fr": "x"])
        codebook.variables = [Variable("t", .text, ["fr": "t"])]
        func made(_ order: [Int]) throws -> Dataset {
            var builder = try DatasetBuilder(codebook)
            for row in order { try builder.add([.text("\(row % 3)")]) }
            return try builder.frozen([order.map { RowID(UInt64($0) * 7) }])
        }
        #expect(try made(Array(0..<20)) == made((0..<20).reversed()))
    }

    @Test func `texts that only look alike stay apart`() throws {
        var codebook = Codebook("x", ["fr": "x"])
        codebook.variables = [Variable("t", .text, ["fr": "t"])]
        var builder = try DatasetBuilder(codebook)
        for text in ["é", "e\u{301}", "é"] { try builder.add([.text(text)]) }
        let column = try builder.frozen([[RowID(1), RowID(2), RowID(3)]]).tables[0].columns[0]
        #expect(column.codes == [0, 1, 0])
    }

    @Test func `ids are read back, and are neither numbers nor formulas`() throws {
        var draw = Draw(seed: 3)
        let order = try RowOrder(count: 500) { draw.bytes($0) }
        for id in order.ids {
            #expect(RowID(id.description) == id)
            #expect(Double(id.description) == nil)
        }
        #expect(Set(order.ids).count == 500)
        #expect(order.ids.sorted().map(\.description) == order.ids.map(\.description).sorted())
        for text in ["", "r", "r00000000000", "x000000000000", "r00000000000i", "R000000000000"] {
            #expect(RowID(text) == nil)
        }
        #expect(RowID("r000000000000") == RowID(0))
        #expect(RowID("rzzzzzzzzzzzz") == RowID(.max))
    }

    @Test func `a lot that gives too little, or always the same, is refused`() {
        #expect(throws: RowOrder.Fault.wrongCount) { try RowOrder(count: 2) { _ in [1] } }
        #expect(throws: RowOrder.Fault.repeated(RowID(0))) {
            try RowOrder(count: 2) { [UInt8](repeating: 0, count: $0) }
        }
    }

    @Test func `days are kept no finer than said`() throws {
        let day = try #require(CalendarDay(year: 2026, month: 10, day: 11))
        #expect(DayRounding.day.rounded(day)?.iso == "2026-10-11")
        #expect(DayRounding.week.rounded(day)?.iso == "2026-10-05")
        #expect(DayRounding.month.rounded(day)?.iso == "2026-10-01")
        #expect(DayRounding.year.rounded(day)?.iso == "2026-01-01")
        #expect(DayRounding.hidden.rounded(day) == nil)
        for number in -20...20 {
            let monday = try #require(DayRounding.week.rounded(CalendarDay(number: number)))
            #expect(0...6 ~= number - monday.number && (monday.number + 3) % 7 == 0)
        }
    }
}
