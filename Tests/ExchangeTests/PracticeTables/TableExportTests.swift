import Domain
import Exchange
import French
import TestSupport
import Testing

/// Every real sheet goes out as a row and comes back: nothing that the columns speak of is lost.
@Suite struct TableExportTests {
    private static let drafts = Result {
        var drafts = try Sample.file.get().drafts
        drafts += try ShortSample.drafts()
        return drafts
    }

    private func list() throws -> ListExport {
        let drafts = try Self.drafts.get()
        let row = PracticeRow(Vocabularies(Vocabulary.shipped), key: French.wordKey)
        return ListExport(name: "pratiques", columns: PracticeRow.columns) { each in
            for draft in drafts {
                let practice = Practice(
                    id: 1, slug: "x", title: draft.title, rung: .everyone, state: .published, version: 1)
                let sheet = Sheet(practice: practice, edition: nil, source: nil, facts: draft.facts)
                try each(ListRow(row.cells(sheet, key: draft.key)))
            }
        }
    }

    @Test func everyFactOfTheColumnsComesBackFromCSV() throws {
        var bytes: [UInt8] = []
        try ListFile(try list()).csv { bytes += $0 }
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        try expectSame(try PracticeTable(String(decoding: bytes, as: UTF8.self)))
    }

    @Test func everyFactOfTheColumnsComesBackFromAWorkbook() throws {
        let list = try list()
        try expectSame(try PracticeTable { try ListFile(list).xlsx(at: $0, created: 0) })
    }

    @Test func theJSONFormHasTheSameNamesAndListsAsArrays() throws {
        var bytes: [UInt8] = []
        try ListFile(try list()).json { bytes += $0 }
        let rows = try #require(try JSON.parse(bytes).elements)
        #expect(rows.count == 136)
        for row in rows { #expect(PracticeRow.columns.allSatisfy { row[$0] != nil }) }
        #expect(rows[0]["territoire"] == .array([.string("Ardèche")]))
        let empty = ListFile(ListExport(name: "x", columns: ["a"]) { _ in })
        var none: [UInt8] = []
        try empty.json { none += $0 }
        #expect(none == Array("[]\n".utf8))
    }

    private func expectSame(_ table: PracticeTable) throws {
        let read = try table.drafts()
        #expect(try table.refusals() == [] && table.warnings() == [])
        let drafts = try Self.drafts.get()
        try #require(read.count == 136 && drafts.count == 136)
        for (draft, back) in zip(drafts, read) {
            #expect(back.key == draft.key && back.title == draft.title)
            let missing = said(draft).subtracting(said(back))
            let invented = said(back).subtracting(said(draft))
            if !missing.isEmpty || !invented.isEmpty { Issue.record("\(draft.key): \(missing) became \(invented)") }
        }
    }

    /// What the columns speak of in each fact, with the words of the fact it completes.
    private func said(_ draft: PracticeDraft) -> Set<String> {
        let fields = Set(
            PracticeColumns.columns.flatMap { [$0.group.field, $0.column.part].compactMap(\.self) })
        let facts = draft.facts.filter { fields.contains($0.field) }
        let byItem = Dictionary(uniqueKeysWithValues: draft.facts.map { ($0.item, $0) })
        return Set(
            facts.map { fact in
                let owner = fact.parent.flatMap { byItem[$0] }
                return [words(fact), owner.map(words) ?? ""].joined(separator: " / ")
            })
    }

    private func words(_ fact: Fact) -> String {
        let place = fact.territory.map { "\($0.name) \($0.kind) \($0.departement ?? "") \($0.region ?? "")" }
        let texts = [
            fact.field, fact.absence?.rawValue, fact.text, fact.term, place, fact.organisation?.name,
            fact.organisation?.kind, fact.comparator?.rawValue, fact.unit,
            fact.field == "years" ? fact.printed : nil, fact.field == "extent" ? fact.locator : nil,
        ]
        let numbers = [fact.number, fact.numberMax].map { $0.map { "\($0)" } ?? "-" }
        let days = [fact.since, fact.until].map { $0.map { "\($0)" } ?? "-" }
        return (texts.map { $0 ?? "-" } + numbers + days).joined(separator: " · ")
    }
}
