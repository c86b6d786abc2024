import Testing

@testable import Analysis

@Suite struct PanelDistributionTests {
    @Test func `everybody has the same chance when the targets follow the volunteers`() throws {
        let problem = PanelProblem(
            size: 3, targets: [[PanelTarget(min: 1, max: 3), PanelTarget(min: 1, max: 3)]],
            people: (0..<10).map { [$0 % 2] })
        for rule in PanelRule.allCases {
            let distribution = try PanelDistribution(problem, rule: rule)
            #expect(distribution.isProved && distribution.groups == 2)
            #expect(distribution.probabilities.allSatisfy { abs($0 - 0.3) < 1e-9 })
        }
    }

    @Test func `the few who are asked for have more chances, the others share the rest`() throws {
        // Two women of whom one is wanted, and two men of eight.
        let problem = PanelProblem(
            size: 3, targets: [[PanelTarget(min: 1, max: 1), PanelTarget(min: 2, max: 2)]],
            people: (0..<10).map { [$0 < 2 ? 0 : 1] })
        let probabilities = try PanelDistribution(problem).probabilities
        #expect(probabilities.prefix(2).allSatisfy { abs($0 - 0.5) < 1e-9 })
        #expect(probabilities.dropFirst(2).allSatisfy { abs($0 - 0.25) < 1e-9 })
    }

    @Test func `what only whole numbers forbid is found and cut off`() throws {
        let leximin = try PanelDistribution(PanelSample.odd)
        #expect(leximin.isProved && leximin.cuts > 0)
        for (probability, expected) in zip(leximin.probabilities, [1.0 / 3, 1.0 / 3, 1.0 / 3, 0.5, 0.5]) {
            #expect(abs(probability - expected) < 1e-7)
        }
        // The product of chances: the three share one place of two, the two others the other one.
        let nash = try PanelDistribution(PanelSample.odd, rule: .nash)
        #expect(zip(nash.probabilities, leximin.probabilities).allSatisfy { abs($0 - $1) < 1e-6 })
    }

    @Test func `leximin, maximin and Nash differ as their definitions say`() throws {
        // One person of the first kind for sure, and three of nine others of whom one kind is rare.
        let problem = PanelProblem(
            size: 4,
            targets: [
                [PanelTarget(min: 1, max: 1), PanelTarget(min: 3, max: 3)],
                [PanelTarget(min: 0, max: 1), PanelTarget(min: 3, max: 4)],
            ],
            people: [[0, 1], [0, 0]] + [[1, 0], [1, 0], [1, 0]] + [[1, 1], [1, 1], [1, 1], [1, 1], [1, 1]])
        let all = try PanelRule.allCases.map { try PanelDistribution(problem, rule: $0).probabilities }
        for probabilities in all { #expect(abs(probabilities.reduce(0, +) - 4) < 1e-9) }
        let smallest = all.map { $0.min() ?? 0 }
        #expect(abs(smallest[0] - smallest[1]) < 1e-9 && smallest[2] <= smallest[0] + 1e-9)
        let largest = all.map { $0.max() ?? 0 }
        #expect(largest[1] <= largest[0] + 1e-9)
        let products = all.map { PanelFairness($0).geometricMean }
        #expect(products[2] >= products[0] - 1e-9 && products[2] >= products[1] - 1e-9)
    }

    @Test func `who cannot be in any panel is named and takes nothing from the others`() throws {
        let problem = PanelProblem(
            size: 2,
            targets: [[PanelTarget(min: 0, max: 2), PanelTarget(min: 0, max: 0)]], people: [[0], [0], [0], [0], [1]])
        for rule in PanelRule.allCases {
            let distribution = try PanelDistribution(problem, rule: rule)
            #expect(distribution.excluded == [4])
            #expect(distribution.probabilities.prefix(4).allSatisfy { abs($0 - 0.5) < 1e-9 })
        }
    }

    @Test func `a panel of everybody is drawn for sure`() throws {
        let problem = PanelProblem(size: 4, targets: [], people: [[], [], [], []])
        #expect(try PanelDistribution(problem).probabilities == [1, 1, 1, 1])
    }

    @Test(arguments: 0..<60)
    func `chances add up to the size, and no rule has a smaller smallest chance than leximin allows`(
        seed: Int
    ) throws {
        let problem = PanelSample.random(seed, people: 6...24, size: 2...6, homes: seed % 3 == 0)
        guard let leximin = try? PanelDistribution(problem) else { return try refused(problem) }
        #expect(leximin.isProved)
        #expect(abs(leximin.probabilities.reduce(0, +) - Double(problem.size)) < 1e-6)
        #expect(leximin.probabilities.allSatisfy { $0 >= 0 && $0 <= 1 })
        let covered = leximin.probabilities.indices.filter { leximin.probabilities[$0] > 0 }
        let smallest = covered.map { leximin.probabilities[$0] }.min() ?? 0
        for rule in [PanelRule.maximin, .nash] {
            let other = try PanelDistribution(problem, rule: rule)
            #expect(other.isProved && other.excluded == leximin.excluded)
            let least = covered.map { other.probabilities[$0] }.min() ?? 0
            #expect(rule == .maximin ? abs(least - smallest) < 1e-7 : least <= smallest + 1e-7)
        }
    }

    /// The change that is proposed makes a panel possible; without any, there are fewer homes than places.
    private func refused(_ problem: PanelProblem) throws {
        let fault = PanelSample.fault(problem)
        guard case .infeasible(let relaxation) = fault else {
            #expect(fault == .hopeless && Set((problem.homes ?? []).map { $0 ?? -1 }).count < problem.size)
            return
        }
        #expect(relaxation.isSmallest && relaxation.places > 0)
        var relaxed = problem
        for change in relaxation.changes { relaxed.targets[change.feature][change.value] = change.new }
        #expect(throws: Never.self) { try PanelDistribution(relaxed) }
    }
}
