import Exchange
import TestSupport
import Testing

@testable import Analysis

/// The two public instances of Flanigan et al. 2021.
@Suite struct PublishedPanelTests {
    static let names = ["example_small_20", "example_large_200"]

    static func problem(_ name: String, size: Int) throws -> PanelProblem {
        let targets = try SortitionTargets(TableFile(path: SharedData.path("panel/\(name)/categories.csv")))
        let candidates = try SortitionCandidates(
            TableFile(path: SharedData.path("panel/\(name)/respondents.csv")), targets)
        return PanelProblem(
            size: size,
            targets: targets.features.map { feature in
                feature.values.map { PanelTarget(min: $0.min, max: $0.max, minFlex: $0.minFlex, maxFlex: $0.maxFlex) }
            }, people: candidates.answers)
    }

    @Test(
        .enabled(if: SharedData.holds("panel/example_small_20/categories.csv"), Comment(rawValue: SharedData.note)),
        arguments: [("example_small_20", 200, 20), ("example_large_200", 2_000, 200)])
    func `LEXIMIN gives everybody ten chances in a hundred, as published`(
        name: String, people: Int, size: Int
    ) throws {
        let problem = try Self.problem(name, size: size)
        #expect(problem.people.count == people)
        for rule in PanelRule.allCases {
            let distribution = try PanelDistribution(problem, rule: rule)
            #expect(distribution.isProved && distribution.cuts == 0 && distribution.groups <= 4)
            #expect(distribution.probabilities.allSatisfy { abs($0 - 0.1) < 1e-9 })
            let fairness = PanelFairness(distribution.probabilities)
            #expect(abs(fairness.smallest - 0.1) < 1e-9 && fairness.gini < 1e-9)
            #expect(abs(fairness.geometricMean - 0.1) < 1e-9)
        }
        var order = PanelSample.stream(1)
        let lottery = try PanelLottery(PanelDistribution(problem), tickets: 100, order: &order)
        #expect(lottery.tickets.allSatisfy(problem.accepts) && lottery.counts.allSatisfy { $0 == 10 })
        #expect(lottery.widest < 1e-6)
    }
}
