import Testing

@testable import Analysis

@Suite("Verbatims: correspondence analysis")
struct CorrespondenceAnalysisTests {
    private func table(_ seed: UInt64, _ rows: Int, _ columns: Int) -> [[Double]] {
        var corpora = VerbatimCorpora(seed: seed)
        return (0..<rows).map { _ in (0..<columns).map { _ in Double(corpora.below(12)) } }
    }

    @Test func `inertia is χ² divided by the total, and its parts sum to it`() throws {
        for seed in 1...40 {
            let counts = table(UInt64(seed), 3 + seed % 9, 2 + seed % 7).map { $0.map { $0 + 1 } }
            let places = try CorrespondenceAnalysis(counts)
            let total = counts.reduce(0) { $0 + $1.reduce(0, +) }
            let test = try ContingencyTest(counts)
            #expect(abs(places.inertia - test.chiSquare / total) < 1e-12)
            for axis in places.singularValues.indices {
                let value = places.singularValues[axis] * places.singularValues[axis]
                let weighted = zip(places.rowMasses, places.rows[axis]).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }
                #expect(abs(weighted - value) < 1e-12)
                #expect(abs(places.columnContributions(axis: axis).reduce(0, +) - 1) < 1e-9)
                #expect(abs(zip(places.columnMasses, places.columns[axis]).reduce(0) { $0 + $1.0 * $1.1 }) < 1e-12)
            }
            let qualities = places.singularValues.indices.map { places.rowQualities(axis: $0)[0] }
            #expect(abs(qualities.reduce(0, +) - 1) < 1e-9)
        }
    }

    @Test func `a table and its transpose have the same axes`() throws {
        let counts = table(3, 9, 5)
        let turned = (0..<5).map { column in counts.map { $0[column] } }
        let (one, other) = (try CorrespondenceAnalysis(counts), try CorrespondenceAnalysis(turned))
        #expect(zip(one.singularValues, other.singularValues).allSatisfy { abs($0 - $1) < 1e-12 })
        for axis in one.singularValues.indices {
            let sign = one.rows[axis][0] * other.columns[axis][0] < 0 ? -1.0 : 1.0
            #expect(zip(one.rows[axis], other.columns[axis]).allSatisfy { abs($0 - sign * $1) < 1e-9 })
        }
    }

    @Test func `the fast first axis is the one of the whole decomposition`() throws {
        for seed in 1...30 {
            var corpora = VerbatimCorpora(seed: UInt64(seed))
            let forms = 5 + corpora.below(50)
            let rows = corpora.texts(10 + corpora.below(80), forms: forms, subjects: 3, size: 1...7)
            let split = SplitTable(
                try Incidence(rows, columns: forms), units: rows.indices.map { Int32($0) },
                isActive: [Bool](repeating: true, count: forms))
            let axis = try #require(try FirstAxis(split, .silent))
            let whole = try CorrespondenceAnalysis(rows.map { row in (0..<forms).map { row.contains($0) ? 1 : 0 } })
            #expect(abs(axis.inertia.squareRoot() - whole.singularValues[0]) < 1e-9, "seed \(seed)")
        }
    }

    @Test func `rows and columns without a count stand at zero, and one profile has no axis`() throws {
        let places = try CorrespondenceAnalysis([[1, 0, 2], [0, 0, 0], [3, 0, 1]])
        #expect(places.singularValues.count == 1)
        #expect(places.rows[0][1] == 0 && places.columns[0][1] == 0 && places.rowMasses[1] == 0)
        #expect(try CorrespondenceAnalysis([[1, 2], [2, 4], [4, 8]]).singularValues.isEmpty)
        #expect(try CorrespondenceAnalysis([[5]]).singularValues.isEmpty)
    }

    @Test func `what is no table is refused with its place`() {
        #expect(throws: VerbatimFault.empty) { try CorrespondenceAnalysis([]) }
        #expect(throws: VerbatimFault.empty) { try CorrespondenceAnalysis([[0, 0], [0, 0]]) }
        #expect(throws: VerbatimFault.ragged(row: 1, cells: 1)) { try CorrespondenceAnalysis([[1, 2], [1]]) }
        for wrong in [-1, Double.nan, .infinity] {
            #expect(throws: VerbatimFault.badCount(row: 0, column: 1)) { try CorrespondenceAnalysis([[1, wrong]]) }
            #expect(throws: VerbatimFault.badCount(row: 0, column: 1)) { try ContingencyTest([[1, wrong]]) }
        }
        #expect(throws: VerbatimFault.tooBig(cells: 490_000, limit: 20_000_000)) {
            try CorrespondenceAnalysis([[Double]](repeating: [Double](repeating: 1, count: 700), count: 700))
        }
        #expect(throws: VerbatimFault.empty) { try ContingencyTest([[1, 0], [2, 0]]) }
        #expect(throws: VerbatimFault.empty) {
            try ContingencyTest([[.greatestFiniteMagnitude, .greatestFiniteMagnitude]])
        }
    }
}
