import Analysis
import Domain
import Exchange
import TestSupport
import Testing

/// Drawn votes against pabutools, an independent program (scripts/fetch-peers).
@Suite struct BudgetOracleTests {
    private static let rules: [(name: String, rule: BudgetOptions.Rule, completion: BudgetOptions.Completion)] = [
        ("greedy", .greedy, .none), ("none", .equalShares, .none), ("greedy-completion", .equalShares, .greedy),
        ("add1", .equalShares, .add1), ("add1u", .equalShares, .add1u),
    ]

    @Test func `two hundred drawn votes have the winners that pabutools finds, by every rule and worth`() throws {
        var draws = BudgetDraws(2026)
        var elections: [String: PabulibElection] = [:]
        var files: [(name: String, bytes: [UInt8])] = []
        for number in 0..<200 {
            let bytes = DrawnPabulib.bytes(&draws)
            elections["\(number).pb"] = try PabulibElection.read(bytes)
            files.append(("\(number).pb", bytes))
        }
        let answers = try PeerPrograms.answer("budget.py", files: files)
        var (compared, ties) = (0, 0)
        for (name, election) in elections {
            for member in answers[name]?.members ?? [] {
                let parts = member.key.split(separator: " ").map(String.init)
                let rule = try #require(Self.rules.first { $0.name == parts.last })
                let utility = try #require(BudgetOptions.Worth(rawValue: parts[0]))
                let count = try count(election, rule.rule, rule.completion, utility)
                let winners = count.winners.map { election.projects[$0].id }.sorted()
                let theirs = member.value["winners"]?.elements?.compactMap(\.text)
                #expect(winners == theirs, "\(name) \(member.key)")
                compared += 1
                ties += count.rounds.contains { !$0.tied.isEmpty } ? 1 : 0
            }
        }
        #expect(compared >= 1_500 && ties > 200)
    }

    private func count(
        _ file: PabulibElection, _ rule: BudgetOptions.Rule, _ completion: BudgetOptions.Completion,
        _ utility: BudgetOptions.Worth
    ) throws -> BudgetCount {
        var options = BudgetOptions()
        (options.rule, options.completion, options.worth) = (rule, completion, utility)
        for _ in 0..<file.moneyPlaces { options.step *= 10 }
        let order = file.projects.indices.sorted { file.projects[$0].id < file.projects[$1].id }
        options.rank = file.projects.indices.map { order.firstIndex(of: $0) ?? 0 }
        return try file.counted().count(options)
    }
}
