import Domain
import Exchange
import Testing

/// The detector on the sheets that ship with the program: published texts about practices, none about one person's health.
@Suite struct ShippedSheetsTracesTests {
    private func facts() throws -> [[Fact]] {
        var all: [[Fact]] = []
        for file in [EmbeddedData.fichesJSON, EmbeddedData.practices2JSON, EmbeddedData.practices3JSON] {
            try PracticeFeeds.json(Array(file.utf8)).read { item in
                if case .draft(let draft) = item { all.append(draft.facts) }
            }
        }
        return all
    }

    @Test func `no sheet of the 136 is pointed at for the health of somebody`() throws {
        let sheets = try facts()
        #expect(sheets.count == 136)
        let health = sheets.flatMap { SheetTraces($0).traces }.filter {
            if case .health = $0.cause { true } else { false }
        }
        #expect(health.isEmpty, "\(health.map(\.excerpt))")
    }
}
