import Domain
import TestSupport
import Testing

@Suite("The bytes that a snapshot is known by") struct CanonicalFormTests {
    private func bytes(_ dataset: Dataset) -> [UInt8] {
        var bytes: [UInt8] = []
        CanonicalForm(dataset).write { bytes += $0 }
        return bytes
    }

    @Test func `they are the codebook, then the rows, cell by cell`() throws {
        var codebook = Codebook("x", ["fr": "Titre"])
        var answer = Variable("q", .single, ["fr": "Question"])
        answer.values = [.init(1, "oui", ["fr": "Oui"])]
        var number = Variable("n", .number, ["fr": "Nombre"])
        number.missing = .wide
        var month = Variable("m", .date, ["fr": "Mois"])
        month.precision = .month
        codebook.variables = [answer, number, month, Variable("t", .text, ["fr": "Texte"])]
        var builder = try DatasetBuilder(codebook)
        let october = try #require(CalendarDay(year: 2026, month: 10, day: 1))
        try builder.add([.code(1), .number(0.1), .day(october), .text("a\tb\\\r\n-99")])
        try builder.add([.gap(.refused), .gap(.notAsked), .gap(.empty), .text("-99")])
        let text = String(decoding: bytes(try builder.frozen([[RowID(1), RowID(2)]])), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 6)
        #expect(lines[0] == "essaim-microdata 1")
        #expect(lines[1].utf8.elementsEqual(codebook.json.encoded()))
        #expect(lines[2] == "level main 2")
        #expect(lines[3] == "r000000000001\t\t1\t3fb999999999999a\t2026-10\ta\\tb\\\\\\r\\n-99")
        #expect(lines[4] == "r000000000002\t\t-99\t-999999996\t\t\\\\-99")
        #expect(lines[5] == "")
    }

    @Test func `the same data set has the same bytes, another has others`() throws {
        let one = bytes(try RandomDataset.make(1))
        #expect(try one == bytes(RandomDataset.make(1)))
        #expect(try one != bytes(RandomDataset.make(2)))
        #expect(try one != bytes(RandomDataset.make(1, isSynthetic: true)))
    }

    @Test func `a text that looks like a missing answer is told from one`() {
        let variable = Variable("t", .text, ["fr": "t"])
        for text in ["-99", "\\-99", "\\\\-96", "\\", "-", "-95", "\\x", "-99 "] {
            #expect(variable.missing.gap(spelled: variable.guarded(text)) == nil)
            #expect(variable.unguarded(variable.guarded(text)) == text)
        }
        #expect(variable.guarded("-99") == "\\-99")
        #expect(variable.guarded("-95") == "-95")
    }

    @Test func `dates are spelled as finely as they are known`() throws {
        var variable = Variable("d", .date, ["fr": "d"])
        let day = try #require(CalendarDay(year: 33, month: 4, day: 1))
        for (precision, text) in [(Variable.DatePrecision.day, "0033-04-01"), (.month, "0033-04"), (.year, "0033")] {
            variable.precision = precision
            #expect(variable.spelled(day) == text)
            #expect(variable.day(spelled: text).map(variable.spelled) == text)
            #expect(variable.day(spelled: "0033-04-01-01") == nil)
        }
        #expect(variable.day(spelled: "+033") == nil)
    }
}
