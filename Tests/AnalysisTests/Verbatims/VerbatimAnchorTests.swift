import Testing

@testable import Analysis

/// The published figures of docs/analysis/verbatims.md, from the table of seven texts and five forms.
@Suite("Verbatims: published figures")
struct VerbatimAnchorTests {
    static let rows = [[0, 1, 2], [2, 3], [0], [0, 1, 2, 3], [0, 1, 2, 3, 4], [0], [0, 1, 2]]

    private var table: Incidence {
        get throws { try Incidence(Self.rows, columns: 5) }
    }

    private var split: SplitTable {
        get throws { SplitTable(try table, units: Array(0..<7), isActive: [Bool](repeating: true, count: 5)) }
    }

    @Test func `the best split sets texts 3 and 6 apart, and no other of the 63 has a larger χ²`() throws {
        var settings = ReinertSettings(classes: 2)
        settings.leastSplit = 3
        let classes = try DescendingClassification(try table, settings)
        #expect(classes.classOf == [0, 0, 1, 0, 0, 1, 0])
        let found = classes.nodes[0].chiSquare
        #expect(abs(found - 4.8431372549) < 1e-9)
        let all = (1..<64).map { set in NaiveReinert.chiSquare(Self.rows, 5) { set >> $0 & 1 == 1 } }
        #expect(abs((all.max() ?? 0) - found) < 1e-9)
    }

    @Test func `singular values and the order of the texts are the published ones`() throws {
        let counts = Self.rows.map { row in (0..<5).map { row.contains($0) ? 1.0 : 0 } }
        let places = try CorrespondenceAnalysis(counts)
        let values = [0.5835, 0.3935, 0.3603, 0.1163]
        #expect(places.singularValues.count == 4)
        #expect(zip(places.singularValues, values).allSatisfy { abs($0 - $1) < 5e-5 })
        let axis = try #require(try FirstAxis(try split, .silent))
        #expect(abs(axis.inertia.squareRoot() - places.singularValues[0]) < 1e-9)
        // Texts 3 and 6, 1 and 7 are alike: they keep their order. The sign of the axis is free.
        let order = axis.order.map { $0 + 1 }
        #expect(order == [3, 6, 1, 7, 4, 5, 2] || order == [2, 5, 4, 1, 7, 3, 6])
    }

    @Test func `forms go on with a side as in the published example`() throws {
        func kept(_ inFirst: Set<Int>) throws -> [[Int]] {
            let (split, selection) = (try split, FormSelection(contingency: 0.3, least: 3))
            var groups = Bipartition(split)
            for row in inFirst { groups.move(row - 1) }
            let share = Double(groups.firstSums.reduce(0, +)) / Double(split.total)
            let sizes = (0..<5).map { (groups.firstSums[$0], split.columnSize($0) - groups.firstSums[$0]) }
            return [
                (0..<5).filter { selection.keeps(sizes[$0].0, other: sizes[$0].1, share: share) },
                (0..<5).filter { selection.keeps(sizes[$0].1, other: sizes[$0].0, share: 1 - share) },
            ]
        }
        #expect(try kept([3, 6]) == [[], [1, 2, 3]])
        #expect(try kept([4, 3, 5, 6, 2]) == [[0, 2, 3], []])
    }

    @Test func `the association of 45 among 121 and 257 of 1213 is that of chisq.test, negative when rarer`() throws {
        // chisq.test(matrix(c(45, 76, 212, 880), 2)) and chisq.test(matrix(c(0, 12, 25, 84), 2))
        let over = try Association(both: 45, size: 121, form: 257, total: 1_213)
        #expect(abs(over.signed - 19.562788477915785) < 1e-9)
        let under = try Association(both: 0, size: 12, form: 25, total: 121)
        #expect(abs(under.signed + 2.2109423579255862) < 1e-9)
        #expect(throws: VerbatimFault.impossibleCounts) { try Association(both: 5, size: 4, form: 9, total: 20) }
    }
}
