import Synchronization
import Testing

@testable import Analysis

@Suite struct PanelPatienceTests {
    /// Says yes after so many questions, and for ever after.
    private final class Clock: Sendable {
        private let left: Atomic<Int>

        init(_ questions: Int) { left = Atomic(questions) }

        var isOver: Bool { left.subtract(1, ordering: .relaxed).newValue < 0 }

        /// How often it was asked after it had said yes.
        var late: Int { max(0, -left.load(ordering: .relaxed)) }
    }

    private func distribution(
        _ problem: PanelProblem, _ rule: PanelRule, _ clock: Clock
    ) throws(PanelFault) -> PanelDistribution? {
        do {
            return try PanelDistribution(problem, rule: rule) { clock.isOver }
        } catch .stopped {
            return nil
        }
    }

    @Test func `a search that is stopped gives nothing, or a draw that keeps the targets and leaves nobody out`()
        throws
    {
        var (given, refused, whole) = (0, 0, 0)
        for seed in 0..<40 {
            let problem = PanelSample.random(seed, people: 8...16, size: 3...5, homes: seed % 2 == 0)
            let rule = PanelRule.allCases[seed % 3]
            guard let full = try? PanelDistribution(problem, rule: rule) else { continue }
            for questions in [0, 3, 20, 60, 200, 700, 1_000_000] {
                let clock = Clock(questions)
                guard let found = try distribution(problem, rule, clock) else {
                    refused += 1
                    #expect(clock.late > 0)
                    continue
                }
                #expect(clock.late < 2_000)
                given += found.isProved ? 0 : 1
                if clock.late == 0 {
                    whole += 1
                    #expect(found.probabilities == full.probabilities && found.isProved == full.isProved)
                }
                expectDraw(found, problem, full)
            }
        }
        #expect(given > 5 && refused > 10 && whole > 5, "\(given) \(refused) \(whole)")
    }

    private func expectDraw(_ found: PanelDistribution, _ problem: PanelProblem, _ full: PanelDistribution) {
        #expect(abs(found.probabilities.reduce(0, +) - Double(problem.size)) < 1e-6)
        #expect(found.excluded == full.excluded)
        #expect(found.mix.allSatisfy { found.model.accepts($0.counts) })
        #expect(abs(found.mix.reduce(0) { $0 + $1.weight } - 1) < 1e-9)
        let mean = found.mix.places(found.model.groups.count)
        #expect(zip(mean, found.places).allSatisfy { abs($0 - $1) < 1e-6 })
    }

    @Test func `targets that no panel keeps are said, or that it was stopped`() throws {
        let problem = PanelProblem(
            size: 3, targets: [[PanelTarget(min: 3, max: 3), PanelTarget(min: 2, max: 3)]],
            people: (0..<10).map { [$0 % 2] })
        let early = Clock(0)
        #expect(throws: PanelFault.stopped) { try PanelDistribution(problem) { early.isOver } }
        for questions in 1...30 {
            let clock = Clock(questions)
            #expect(throws: PanelFault.self) { try PanelDistribution(problem) { clock.isOver } }
        }
    }
}
