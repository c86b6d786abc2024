import TestSupport
import Testing

@testable import Analysis

/// The worked examples of docs/analysis/panel.md.
@Suite struct PanelPageTests {
    private struct Example {
        var size = 0
        var values: [[String]] = []
        var targets: [[PanelTarget]] = []
        var people: [[Int]] = []
        var leximin: [Double] = []
        var gini = 0.0

        init(_ text: Substring) {
            for line in text.split(separator: "\n") {
                let words = line.split(separator: " ").map(String.init)
                switch words[0] {
                case "size": size = Int(words[1]) ?? 0
                case "feature":
                    values.append([])
                    targets.append([])
                case "people": people = words.dropFirst().map(answers)
                case "leximin": leximin = words.dropFirst().compactMap { Double($0) }
                case "gini": gini = Double(words[1]) ?? -1
                default:
                    values[values.count - 1].append(words[0])
                    targets[targets.count - 1].append(
                        PanelTarget(min: Int(words[1]) ?? -1, max: Int(words[2]) ?? -1))
                }
            }
        }

        private func answers(_ text: String) -> [Int] {
            text.split(separator: ",").enumerated().map { values[$0].firstIndex(of: String($1)) ?? -1 }
        }
    }

    @Test func `the worked examples of the page are what the method gives`() throws {
        let page = try Documentation.page("analysis/panel.md")
        let examples = page.split(separator: "```panel\n").dropFirst().map { block in
            Example(block.prefix { $0 != "`" })
        }
        #expect(examples.count == 2)
        for example in examples {
            let problem = PanelProblem(size: example.size, targets: example.targets, people: example.people)
            let distribution = try PanelDistribution(problem)
            #expect(distribution.isProved && example.leximin.count == problem.people.count)
            #expect(zip(distribution.probabilities, example.leximin).allSatisfy { abs($0 - $1) < 1e-9 })
            #expect(abs(PanelFairness(distribution.probabilities).gini - example.gini) < 1e-9)
        }
        let first = try #require(examples.first)
        var order = PanelSample.stream(1)
        let lottery = try PanelLottery(
            PanelDistribution(PanelProblem(size: first.size, targets: first.targets, people: first.people)), tickets: 4,
            order: &order)
        #expect(lottery.counts == [2, 2, 1, 1, 1, 1, 1, 1, 1, 1])
    }
}
