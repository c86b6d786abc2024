import Domain
import Exchange
import Testing

/// Workbooks with a sheet of practices and sheets of details.
@Suite struct WorkbookReadingTests {
    private let main = ("pratiques", [["id", "titre"], ["1", "Un"], ["2", "Deux"]])

    @Test func detailsHaveARowOfTheirOwn() throws {
        let table = try PracticeTable(workbook: [
            main,
            (
                "Chiffres",
                [
                    ["_parent_id", "chiffres", "valeurs", "unites"], ["2", "familles venues", "20", "familles"],
                    ["2", "séances", "12,5", ""],
                ]
            ),
        ])
        let facts = try #require(try table.drafts().last).facts.filter { $0.field == "measure" }
        #expect(facts.map(\.text) == ["familles venues", "séances"] && facts.map(\.number) == [20, 12.5])
        #expect(try table.drafts().first?.facts == [])
    }

    @Test func aDetailWithoutItsPracticeIsRefusedWithSheetAndRow() throws {
        let table = try PracticeTable(workbook: [
            main, ("freins", [["_parent_id", "freins", "types_freins"], ["9", "le temps", ""], ["1", "x", "bleu"]]),
        ])
        let refusals = try table.refusals()
        #expect(refusals.map(\.reason) == [.unknownTerm("bleu", nearest: nil), .unknownParent("9")])
        #expect(
            refusals.map(\.place) == [RecordPlace(sheet: "freins", line: 3), RecordPlace(sheet: "freins", line: 2)])
    }

    @Test func otherSheetsAreLeftAsideWithAWarning() throws {
        let table = try PracticeTable(workbook: [
            main, ("brouillon", [["x"]]), ("_caché", [["y"]]), ("codes", [["z"]]), ("mode d’emploi", [["z"]]),
        ])
        #expect(try table.warnings().map(\.path) == ["brouillon"] && table.drafts().count == 2)
        let without = try PracticeTable(workbook: [("a", [["id", "titre"]]), ("b", [["x"]])])
        #expect(without.fault() == .noMainSheet(["a", "b"]))
        let loose = try PracticeTable(workbook: [main, ("freins", [["freins"], ["x"]])])
        #expect(loose.fault() == .missingColumn("_parent_id", sheet: "freins"))
    }

    @Test func theTemplateReadsBackWithItsExample() throws {
        let template = PracticeTemplate(Vocabularies(Vocabulary.shipped), isFrench: true)
        var bytes: [UInt8] = []
        try template.csv { bytes += $0 }
        let text = try PracticeTable(String(decoding: bytes, as: UTF8.self))
        let workbook = try PracticeTable { try template.xlsx(at: $0, created: 0) }
        for table in [text, workbook] {
            #expect(try table.refusals() == [] && table.warnings() == [])
            let draft = try #require(try table.drafts().first)
            #expect(draft.key == "2026-014" && draft.facts.count > 15)
        }
        #expect(try text.drafts() == workbook.drafts())
    }
}
