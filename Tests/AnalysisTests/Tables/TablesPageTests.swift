import TestSupport
import Testing

@testable import Analysis

/// The worked example of docs/analysis/tables.md.
@Suite struct TablesPageTests {
    @Test func `the example is what the page says`() throws {
        let page = try Documentation.page("analysis/tables.md")
        let start = try #require(page.firstRange(of: "```example\n")?.upperBound)
        let end = try #require(page[start...].firstRange(of: "\n```")?.lowerBound)
        let lines = page[start..<end].split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        let counts = lines[0].dropFirst().compactMap { Int($0) }
        let column = try AnswerColumn(TableDraws.rows(counts), values: [1, 2, 3, 4])
        var list = try TableList([column])
        try list.publish(0)
        let masking = Masking(list)
        let shown = counts.indices.map { masking.hides([.init(0, .category($0))]) ? "-" : String(counts[$0]) }
        #expect(shown == Array(lines[1].dropFirst()))
        let range = masking.range(of: CellKey([.init(0, .category(0))]))
        #expect([String(range.low), String(range.high)] == Array(lines[2].suffix(2)))
    }
}
