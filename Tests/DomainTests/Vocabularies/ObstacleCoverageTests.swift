import Domain
import TestSupport
import Testing

/// The obstacles that the reports name are all in the list that people choose from.
@Suite struct ObstacleCoverageTests {
    private static let vocabularies = Vocabularies(Vocabulary.shipped)

    /// Rows of the table that the documentation shows.
    private func rows() throws -> [[String]] {
        let page = try Documentation.page("formats/freins.md")
        return page.split(separator: "\n").filter { $0.contains("| `") }.map { line in
            line.split(separator: "|").map { cell in cell.split(separator: " ").joined(separator: " ") }
        }
    }

    @Test func `every obstacle of the reports leads to a word in use, with its lines`() throws {
        let rows = try rows()
        #expect(rows.count == 79 && Set(rows.map { $0[0] }).count == 79)
        for row in rows {
            let code = row[2].filter { $0 != "`" }
            let term = Self.vocabularies.term(code, of: "obstacle")
            #expect(term?.french == row[3] && term?.isRetired == false, "\(row[0])")
            #expect(row[1].allSatisfy { $0.isNumber || $0 == "-" } && !row[1].isEmpty, "\(row[0])")
        }
    }

    @Test func `every kind of obstacle and of lever lies in a family`() {
        for list in ["obstacle", "lever"] {
            let terms = Self.vocabularies.terms(of: list)
            let families = Set(terms.compactMap(\.parent))
            for term in terms where !families.contains(term.code) { #expect(term.parent != nil, "\(term.code)") }
        }
    }
}
