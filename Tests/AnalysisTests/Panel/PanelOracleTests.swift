import Domain
import Glibc
import Testing

@testable import Analysis

/// Random draws against what others find: every panel listed and HiGHS, and sortition-algorithms.
@Suite struct PanelOracleTests {
    /// All of them where time is no matter.
    private static let instances = getenv("ESSAIM_HOSTILE") == nil ? 24 : 200

    private static func problem(_ seed: Int) -> PanelProblem {
        PanelSample.random(seed, people: 6...20, size: 2...6, homes: seed % 4 == 0)
    }

    private static func json(_ problem: PanelProblem) -> JSON {
        func list(_ numbers: [Int]) -> JSON { .array(numbers.map { .integer(Int64($0)) }) }
        return .object([
            JSON.Member("size", .integer(Int64(problem.size))),
            JSON.Member("targets", .array(problem.targets.map { .array($0.map { list([$0.min, $0.max]) }) })),
            JSON.Member("people", .array(problem.people.map(list))),
            JSON.Member(
                "homes", problem.homes.map { .array($0.map { $0.map { .integer(Int64($0)) } ?? .null }) } ?? .null),
        ])
    }

    /// One answer for each problem, in their order.
    private static func answers(_ problems: [PanelProblem]) throws -> [JSON] {
        try PeerPrograms.answers(
            "Tests/AnalysisTests/Oracles/panel.py", lines: problems.map { json($0).encoded() })
    }

    @Test func `random draws are those of HiGHS and of sortition-algorithms`() throws {
        let problems = (0..<Self.instances).map(Self.problem)
        let answers = try Self.answers(problems)
        #expect(answers.count == problems.count)
        var compared = (leximin: 0, maximin: 0, nash: 0, refused: 0)
        for (problem, answer) in zip(problems, answers) {
            guard let leximin = try? PanelDistribution(problem).probabilities else {
                compare(PanelSample.fault(problem), with: answer)
                compared.refused += 1
                continue
            }
            #expect(answer["relaxation"]?.integer == 0)
            if let expected = Self.numbers(answer["leximin"]) {
                #expect(Self.distance(leximin, expected) < 1e-6)
                compared.leximin += 1
            }
            let covered = leximin.indices.filter { leximin[$0] > 0 }
            if let expected = Self.numbers(answer["maximin"]) {
                let ours = try PanelDistribution(problem, rule: .maximin).probabilities
                let least = [ours, expected].map { chances in covered.map { chances[$0] }.min() ?? 0 }
                #expect(abs(least[0] - least[1]) < 1e-3)
                compared.maximin += 1
            }
            if let expected = Self.numbers(answer["nash"]) {
                let ours = try PanelDistribution(problem, rule: .nash).probabilities
                // Theirs stops near the optimum: ours is never worse.
                let means = [ours, expected].map { chances in PanelFairness(covered.map { chances[$0] }).geometricMean }
                #expect(means[0] > means[1] * (1 - 1e-7) && Self.distance(ours, expected) < 0.05)
                compared.nash += 1
            }
        }
        let all = Self.instances
        #expect(compared.leximin > all / 4 && compared.maximin > all / 2 && compared.nash > all / 2)
        #expect(compared.refused > all / 40)
    }

    private func compare(_ fault: PanelFault?, with answer: JSON) {
        #expect(answer["maximin"]?.elements == nil)
        guard case .infeasible(let relaxation) = fault else {
            #expect(fault == .hopeless && answer["relaxation"]?.integer == nil)
            return
        }
        #expect(answer["relaxation"]?.integer == Int64(relaxation.places))
    }

    private static func numbers(_ json: JSON?) -> [Double]? { json?.elements?.compactMap(\.double) }

    private static func distance(_ one: [Double], _ other: [Double]) -> Double {
        zip(one, other).reduce(one.count == other.count ? 0 : 1) { max($0, abs($1.0 - $1.1)) }
    }
}
