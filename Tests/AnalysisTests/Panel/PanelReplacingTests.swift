import Testing

@testable import Analysis

@Suite struct PanelReplacingTests {
    @Test(arguments: 0..<30)
    func `those who take a place keep the targets with those who stay`(seed: Int) throws {
        let problem = PanelSample.random(seed, people: 20...40, size: 6...9, homes: seed % 2 == 0)
        guard let distribution = try? PanelDistribution(problem) else { return }
        var order = PanelSample.stream(seed)
        let lottery = try PanelLottery(distribution, tickets: 20, order: &order)
        let panel = lottery.tickets[0]
        let leaving = Array(panel.prefix(2))
        let (rest, people) = problem.replacing(leaving, of: panel)
        guard let second = try? PanelDistribution(rest) else { return }
        let replacements = try PanelLottery(second, tickets: 50, order: &order)
        for ticket in replacements.tickets {
            let new = panel.filter { !leaving.contains($0) } + ticket.map { people[$0] }
            #expect(problem.accepts(new) && Set(new).isDisjoint(with: leaving))
        }
    }

    @Test func `who was asked before is not asked again and homes of those who stay are passed over`() throws {
        let problem = PanelProblem(
            size: 2, targets: [[PanelTarget(min: 0, max: 2)]], people: [[0], [0], [0], [0], [0]],
            homes: [1, 1, 2, 3, nil])
        let (rest, people) = problem.replacing([2], of: [0, 2], declined: [3])
        #expect(people == [4] && rest.size == 1 && rest.homes == [nil])
        #expect(try PanelDistribution(rest).probabilities == [1])
    }

    @Test func `a place that nobody can take is said with what would help`() throws {
        let problem = PanelProblem(
            size: 2, targets: [[PanelTarget(min: 1, max: 1), PanelTarget(min: 1, max: 1)]], people: [[0], [1], [1]])
        let (rest, _) = problem.replacing([0], of: [0, 1])
        #expect(throws: PanelFault.self) { try PanelDistribution(rest) }
    }
}
