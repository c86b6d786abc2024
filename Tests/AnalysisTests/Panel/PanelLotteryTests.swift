import Testing

@testable import Analysis

@Suite struct PanelLotteryTests {
    @Test(arguments: 0..<40)
    func `every ticket keeps all targets and people who are alike are on as many`(seed: Int) throws {
        let problem = PanelSample.random(seed, people: 8...40, size: 3...9, homes: seed % 2 == 0)
        guard let distribution = try? PanelDistribution(problem) else { return }
        var order = PanelSample.stream(seed)
        let lottery = try PanelLottery(distribution, tickets: 200, order: &order)
        #expect(lottery.tickets.count == 200 && lottery.tickets.allSatisfy(problem.accepts))
        #expect(lottery.counts.reduce(0, +) == 200 * problem.size)
        for (index, count) in lottery.counts.enumerated() {
            #expect(abs(Double(count) - 200 * distribution.probabilities[index]) <= lottery.widest + 1e-9)
            #expect(distribution.probabilities[index] > 0 || count == 0)
        }
        #expect(lottery.widest < 12)
        for group in distribution.model.groups where group.homes.allSatisfy({ $0.count == 1 }) {
            let counts = group.homes.joined().map { lottery.counts[$0] }
            #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1)
        }
    }

    @Test func `ten thousand seeded draws follow the chances within the error of chance`() throws {
        let problem = PanelSample.random(5, people: 30...40, size: 8...8)
        let distribution = try PanelDistribution(problem)
        var order = PanelSample.stream(1)
        let lottery = try PanelLottery(distribution, order: &order)
        var drawn = [Int](repeating: 0, count: problem.people.count)
        for seed in 0..<10_000 {
            var stream = PanelSample.stream(seed)
            for person in lottery.tickets[lottery.draw(&stream)] { drawn[person] += 1 }
        }
        for (person, count) in lottery.counts.enumerated() {
            let probability = Double(count) / 1_000
            // Five standard errors: one test in a million would fail by chance.
            let margin = 5 * (10_000 * probability * (1 - probability)).squareRoot()
            #expect(abs(Double(drawn[person]) - 10_000 * probability) <= margin)
        }
    }

    @Test func `the same files and the same seed give the same tickets and the same panel`() throws {
        let problem = PanelSample.random(7, people: 30...40, size: 8...8, homes: true)
        let both = try (0..<2).map { _ in
            var order = PanelSample.stream(3)
            return try PanelLottery(PanelDistribution(problem), order: &order)
        }
        #expect(both[0] == both[1])
        var (one, other) = (PanelSample.stream(9), PanelSample.stream(9))
        #expect(both[0].draw(&one) == both[1].draw(&other))
    }

    @Test func `homes that are alike take turns and none is twice on a ticket`() throws {
        // Ten couples of a woman and a man, and ten people alone.
        let problem = PanelProblem(
            size: 10, targets: [[PanelTarget(min: 5, max: 5), PanelTarget(min: 5, max: 5)]],
            people: (0..<30).map { [$0 % 2] }, homes: (0..<30).map { $0 < 20 ? $0 / 2 : nil })
        let distribution = try PanelDistribution(problem)
        #expect(distribution.groups == 4 && distribution.probabilities.allSatisfy { abs($0 - 1.0 / 3) < 1e-9 })
        var order = PanelSample.stream(2)
        let lottery = try PanelLottery(distribution, tickets: 300, order: &order)
        #expect(lottery.tickets.allSatisfy(problem.accepts) && lottery.counts.allSatisfy { abs($0 - 100) <= 1 })
    }

    @Test func `a lottery has from one to a million tickets`() throws {
        let distribution = try PanelDistribution(PanelSample.odd)
        for tickets in [0, -1, 1_000_001] {
            var order = PanelSample.stream(1)
            #expect(throws: PanelFault.tickets(tickets)) {
                try PanelLottery(distribution, tickets: tickets, order: &order)
            }
        }
        var order = PanelSample.stream(1)
        #expect(try PanelLottery(distribution, tickets: 1, order: &order).tickets.allSatisfy(PanelSample.odd.accepts))
    }

    @Test func `a block of bytes is one big number`() {
        var stream = PanelStream { block in [UInt8](repeating: 0, count: 30) + [UInt8(block), 7] }
        #expect(stream.below(1_000) == 263 && stream.below(1_000) == 519 && stream.below(1) == 0)
        var large = PanelStream { _ in [UInt8](repeating: 0xFF, count: 32) }
        #expect(large.below(1 << 62) == 1 << 62 - 1)
    }
}
