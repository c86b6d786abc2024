import Domain
import TestSupport
import Testing

@testable import Analysis

/// The worked example of docs/analysis/verbatims.md is computed again.
@Suite("Verbatims: the page of the method")
struct VerbatimDocumentationTests {
    private func block(_ language: String) throws -> String {
        let page = try Documentation.page("analysis/verbatims.md")
        let start = try #require(page.firstRange(of: "```\(language)\n")?.upperBound)
        let end = try #require(page[start...].firstRange(of: "\n```")?.lowerBound)
        return String(page[start..<end])
    }

    @Test func `the example gives what the page says`() throws {
        let example = try JSON.parse(Array(try block("json example").utf8))
        let rows = try #require(example["texts"]?.elements).map { row in
            (row.elements ?? []).compactMap { $0.integer.map { Int($0) } }
        }
        let table = try Incidence(rows, columns: 5)
        let split = try DescendingClassification(table, ReinertSettings(classes: 2))
        #expect(split.classOf.map { Int64($0 + 1) } == example["class_of_text"]?.elements?.compactMap(\.integer))
        let places = try CorrespondenceAnalysis(rows.map { row in (0..<5).map { row.contains($0) ? 1 : 0 } })
        let values = try #require(example["singular_values"]?.elements).compactMap(\.double)
        #expect(values.count == 4 && zip(values, places.singularValues).allSatisfy { abs($0 - $1) < 1e-6 })
        #expect(abs(split.nodes[0].chiSquare - (example["chi2_of_split"]?.double ?? 0)) < 1e-6)
        let counts = try #require(example["association"]?["counts"]?.elements).compactMap { $0.integer.map { Int($0) } }
        let link = try Association(both: counts[0], size: counts[1], form: counts[2], total: counts[3])
        #expect(abs(link.signed - (example["association"]?["chi2"]?.double ?? 0)) < 1e-6)
        let draw = try #require(example["specificity"]?["counts"]?.elements).compactMap { $0.integer.map { Int($0) } }
        let score = try Specificity(draw[0], of: draw[1], part: draw[2], whole: draw[3]).score
        #expect(abs(score - (example["specificity"]?["score"]?.double ?? 0)) < 1e-6)
    }
}
