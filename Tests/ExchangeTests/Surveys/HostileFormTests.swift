import Domain
import Glibc
import TestSupport
import Testing

@testable import Exchange

@Suite("Forms that were meddled with")
struct HostileFormTests {
    private static let words = [
        "", "(", "${", "${who}", "selected(${who}, 'x')", "not(", "__", "q__row__", "begin_group", "end_repeat",
        "-> end",
        "selected(${known}, 'no') -> question who", "99999999999999999999", "-1", "\u{0301}", "select_one",
        "select_one who",
        ". >= 99999999999999999999", "count-selected(.) <= 0", "date('2020-02-30')", "a b", "survey", "_refused", "::",
        "label::", "rank who", "note",
    ]

    private func read(_ sheets: [(name: String, table: (header: [String], rows: [[String]]))]) throws {
        let path = try TemporaryDirectory()
        let writer = try XLSXWriter(path: path.file("form.xlsx"), created: 0)
        for sheet in sheets {
            try writer.sheet(sheet.name, header: sheet.table.header)
            for row in sheet.table.rows { try writer.row(row.map(TableCell.text)) }
        }
        try writer.close()
        let reading = try XLSFormReader.read(path: path.file("form.xlsx"))
        #expect(reading.questionnaire.faults == [])
    }

    private static let count = getenv("ESSAIM_HOSTILE") == nil ? 200 : 2_000

    @Test func `a form with cells changed is read or told wrong, and never stops the program`() throws {
        let whole = XLSFormWriter(SurveyDraft.whole, FormWords.words).sheets.map { (name: $0.name, table: $0.table) }
        var random = RandomSurvey(seed: 8)
        var (read, refused) = (0, 0)
        for _ in 0..<Self.count {
            var sheets = whole
            for _ in 0...random.below(3) {
                let sheet = random.below(3)
                if sheets[sheet].table.rows.isEmpty { continue }
                let row = random.below(sheets[sheet].table.rows.count)
                let column = random.below(sheets[sheet].table.header.count)
                let word = Self.words[random.below(Self.words.count)]
                switch random.below(8) {
                case 0: sheets[sheet].table.rows.remove(at: row)
                case 1: sheets[sheet].table.rows.swapAt(row, random.below(sheets[sheet].table.rows.count))
                case 2: sheets[sheet].table.header[column] = word
                default: sheets[sheet].table.rows[row][column] = word
                }
            }
            do {
                try self.read(sheets)
                read += 1
            } catch let faults as XLSFormFaults {
                #expect(!faults.faults.isEmpty)
                refused += 1
            }
        }
        #expect(read > Self.count / 20 && refused > Self.count / 3)
    }
}
