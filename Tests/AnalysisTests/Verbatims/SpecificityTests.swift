import Testing

@testable import Analysis

@Suite("Verbatims: specificities, concordance, profiles")
struct SpecificityTests {
    /// Exact, by counting all drawings of a small urn.
    private func tail(_ found: Int, _ form: Int, _ part: Int, _ whole: Int, upper: Bool) -> Double {
        func choose(_ n: Int, _ k: Int) -> Double {
            k < 0 || k > n ? 0 : (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
        }
        let range = upper ? Array(found...max(found, form)) : Array(0...found)
        return range.reduce(0) { $0 + choose(form, $1) * choose(whole - form, part - $1) } / choose(whole, part)
    }

    @Test func `every drawing of small urns has its exact probability`() throws {
        for whole in 1...14 {
            for form in 0...whole {
                for part in 0...whole {
                    for found in max(0, form + part - whole)...min(form, part) {
                        let here = try Specificity(found, of: form, part: part, whole: whole)
                        #expect(here.isOver == (found * whole > form * part))
                        let exact = tail(found, form, part, whole, upper: here.isOver)
                        #expect(abs(here.probability - exact) < 1e-12, "\(found) \(form) \(part) \(whole)")
                        #expect(here.isOver ? here.score >= 0 : here.score <= 0)
                    }
                }
            }
        }
    }

    @Test func `a rare surprise keeps its figures, and great numbers do not break`() throws {
        // All 50 of 50 in a tenth of 1 000 words: C(950, 50) / C(1000, 100), by logarithms.
        let rare = try Specificity(50, of: 50, part: 100, whole: 1_000)
        let exact = (0..<50).reduce(0.0) { $0 + Double.log10(Double(100 - $1) / Double(1_000 - $1)) }
        #expect(abs(rare.logProbability - exact) < 1e-9 && rare.score > 50)
        let huge = try Specificity(1_000_000, of: 2_000_000, part: 1 << 40, whole: 1 << 42)
        #expect(huge.isOver && huge.score.isFinite && huge.score > 1_000)
        for wrong in [(5, 4, 9, 20), (5, 9, 4, 20), (-1, 2, 2, 4), (0, 5, 2, 4), (0, 3, 3, 4), (0, 1, 1, 1 << 60)] {
            #expect(throws: VerbatimFault.impossibleCounts) {
                try Specificity(wrong.0, of: wrong.1, part: wrong.2, whole: wrong.3)
            }
        }
    }

    @Test func `a word is shown in its contexts, in three orders`() throws {
        let words: [Int32] = [3, 1, 2, 1, 4, 2, 1]
        func lines(_ order: Concordance.Order) throws -> [Concordance.Line] {
            try Concordance(of: [1], in: words, starts: [0, 3, 7], width: 2, order: order, ranks: [0, 1, 2, 3, 4]).lines
        }
        let text = try lines(.text)
        #expect(text.map(\.position) == [1, 3, 6] && text.map(\.text) == [0, 1, 1])
        #expect(text.map(\.before) == [0..<1, 3..<3, 4..<6] && text.map(\.after) == [2..<3, 4..<6, 7..<7])
        #expect(try lines(.after).map(\.position) == [6, 1, 3])
        #expect(try lines(.before).map(\.position) == [3, 6, 1])
        #expect(try Concordance(of: [9], in: words, starts: [0, 7], width: -1).lines.isEmpty)
        #expect(throws: VerbatimFault.impossibleCounts) {
            try Concordance(of: [1], in: words, starts: [0, 8], width: 1)
        }
        #expect(throws: VerbatimFault.impossibleCounts) { try Concordance(of: [1], in: words, starts: [], width: 1) }
    }

    @Test func `classes are told by their forms, and shown by the texts that hold most of them`() throws {
        let rows =
            Array(repeating: [0, 1], count: 20) + [[0, 1, 4]] + Array(repeating: [2, 3], count: 20) + [[0, 2], []]
        let table = try Incidence(rows, columns: 5)
        let classOf = [Int32](repeating: 0, count: 21) + [Int32](repeating: 1, count: 21) + [-1]
        let found = try ClassProfiles(table, classOf: classOf, classes: 2)
        #expect(found.profiles.map(\.size) == [21, 21])
        #expect(found.profiles[0].over.map(\.column) == [1, 0] && found.profiles[0].under.map(\.column) == [2, 3])
        let link = try #require(found.profiles[0].over.first)
        #expect(link.count == 21 && link.total == 21)
        #expect(link.association == (try Association(both: 21, size: 21, form: 21, total: 42)))
        #expect(found.typical(table, classOf: classOf, count: 2).map { $0.map(\.unit) } == [[0, 1], [21, 22]])
        #expect(throws: VerbatimFault.lengthsDiffer(1, 43)) { try ClassProfiles(table, classOf: [0], classes: 1) }
    }

    @Test func `tables keep the columns that enough rows hold, and rows are put together`() throws {
        let table = try Incidence([[2, 0, 2], [0], [1, 2], []], columns: 4)
        #expect(table.columnSizes == [2, 1, 2, 0] && Array(table[0]) == [0, 2] && table.rowCount == 4)
        let (kept, columns) = table.keepingColumns(heldBy: 2)
        #expect(columns == [0, 2])
        #expect(try kept == Incidence([[0, 1], [0], [1], []], columns: 2))
        #expect(try table.merged([0, -1, 0, 1]) == Incidence([[0, 1, 2], []], columns: 4))
    }
}

extension Double {
    fileprivate static func log10(_ value: Double) -> Double { logarithm(value) / logarithm(10) }

    /// Of numbers in ]0, 10], by the series of the inverse hyperbolic tangent.
    private static func logarithm(_ value: Double) -> Double {
        var (mantissa, halvings) = (value, 0.0)
        while mantissa < 0.75 { (mantissa, halvings) = (mantissa * 2, halvings - 1) }
        while mantissa > 1.5 { (mantissa, halvings) = (mantissa / 2, halvings + 1) }
        let z = (mantissa - 1) / (mantissa + 1)
        let ln2 = 0.693_147_180_559_945_3
        return 2 * stride(from: 41, through: 1, by: -2).reduce(0) { $0 * z * z + 1 / Double($1) } * z + halvings * ln2
    }
}
