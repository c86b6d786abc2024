import Domain
import TestSupport
import Testing

@testable import Analysis

/// The same statistics by SciPy, on instances that nobody chose.
@Suite("Verbatims: SciPy as a witness")
struct VerbatimOracleTests {
    private func instance(_ corpora: inout VerbatimCorpora) throws -> [JSON.Member] {
        let (height, width) = (2 + corpora.below(11), 2 + corpora.below(11))
        let scale = [2, 8, 60, 5_000][corpora.below(4)]
        var table = (0..<height).map { _ in (0..<width).map { _ in Double(corpora.below(scale)) } }
        for row in 0..<height { table[row][row % width] += 1 }
        for column in 0..<width { table[column % height][column] += 1 }
        let square = (0..<4).map { _ in 1 + corpora.below(scale) }
        let size = 2 + corpora.below([50, 2_000, 1_000_000][corpora.below(3)])
        let (form, part) = (1 + corpora.below(size), 1 + corpora.below(size))
        let least = max(0, form + part - size)
        let found = least + corpora.below(min(form, part) - least + 1)
        let places = try CorrespondenceAnalysis(table)
        let test = try ContingencyTest(table)
        let yates = try Association(both: square[0], only: square[1], outside: square[2], neither: square[3])
        let surprise = try Specificity(found, of: form, part: part, whole: size)
        let products = (0..<height).map { one in
            (0..<height).map { other in places.rows.reduce(0) { $0 + $1[one] * $1[other] } }
        }
        return [
            JSON.Member("table", json(table)),
            JSON.Member("square", json([Array(square[..<2]), Array(square[2...])].map { $0.map { Double($0) } })),
            JSON.Member("draw", json([found, form, part, size].map { Double($0) })),
            JSON.Member("singular", json(places.singularValues)), JSON.Member("products", json(products)),
            JSON.Member("chi2", .number(test.chiSquare)), JSON.Member("expected", json(test.expected)),
            JSON.Member("degrees", .integer(Int64(test.degreesOfFreedom))), JSON.Member("p", .number(test.probability)),
            JSON.Member("yates", .number(yates.signed)), JSON.Member("yatesP", .number(yates.probability)),
            JSON.Member("specificity", .number(surprise.logProbability)),
        ]
    }

    private func json(_ row: [Double]) -> JSON { .array(row.map { .number($0) }) }

    private func json(_ rows: [[Double]]) -> JSON { .array(rows.map { json($0) }) }

    private func compare(_ instances: [[JSON.Member]]) throws {
        try PeerPrograms.judge("verbatims.py", instances: instances.map { .object($0) })
    }

    @Test func `correspondence analysis, χ² and specificities of 200 tables are those of SciPy`() throws {
        var corpora = VerbatimCorpora(seed: 200)
        var instances = try (0..<200).map { _ in try instance(&corpora) }
        try compare(instances)
        // And a wrong answer is seen.
        instances[7][11] = JSON.Member("specificity", .number(-1_000))
        #expect(throws: SupportFailure.self) { try compare(instances) }
    }
}
