import Analysis
import Exchange
import TestSupport
import Testing

@Suite struct BudgetPageTests {
    @Test func `the worked example of the page about budgets is what the program counts`() throws {
        let page = try Documentation.page("analysis/budget.md")
        let file = try PabulibElection.read(Array(try #require(WorkedExamples.blocks("pb", in: page).first).utf8))
        let election = try file.counted()
        var lines: [String] = []
        for (name, rule) in [("equal-shares", BudgetOptions.Rule.equalShares), ("greedy", .greedy)] {
            var options = BudgetOptions()
            (options.rule, options.completion) = (rule, .none)
            let order = file.projects.indices.sorted { file.projects[$0].id < file.projects[$1].id }
            options.rank = file.projects.indices.map { order.firstIndex(of: $0) ?? 0 }
            let count = try election.count(options)
            let winners = count.rounds.map { round in
                guard case .shares(let payment) = round.means else { return file.projects[round.project].id }
                return "\(file.projects[round.project].id) \(payment.rate.text)"
            }
            lines.append("\(name) none cost: \(winners.joined(separator: ", ")); spent \(count.spent)")
        }
        #expect(WorkedExamples.blocks("result", in: page) == [lines.joined(separator: "\n") + "\n"])
    }
}
