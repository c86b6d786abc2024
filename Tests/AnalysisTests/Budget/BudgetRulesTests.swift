import Analysis
import Testing

@Suite struct BudgetRulesTests {
    private typealias Choice = BudgetElection.Choice

    private func approvals(_ ballots: [[Int]]) -> [[BudgetElection.Choice]] {
        ballots.map { $0.map { BudgetElection.Choice($0) } }
    }

    private func options(
        _ rule: BudgetOptions.Rule, _ completion: BudgetOptions.Completion = .none,
        _ change: (inout BudgetOptions) -> Void = { _ in }
    ) -> BudgetOptions {
        var options = BudgetOptions()
        options.rule = rule
        options.completion = completion
        change(&options)
        return options
    }

    @Test func `equals are named, and the agreed order chooses between them`() throws {
        let election = try BudgetElection(budget: 10, costs: [10, 10, 5], ballots: approvals([[0], [1], [2]]))
        let shares = try BudgetElection(budget: 10, costs: [10, 10], ballots: approvals([[0, 1], [1, 0], []]))
        let shared = try shares.count(options(.equalShares, .add1))
        #expect(shared.winners == [0] && shared.decisiveTies.map(\.tied) == [[1]])
        let first = try election.count(options(.greedy))
        #expect(first.winners == [0] && first.rounds[0].tied == [1, 2] && first.decisiveTies.count == 1)
        let cheap = try election.count(options(.greedy) { $0.ties = [.cheapest] })
        #expect(cheap.winners == [2])
        let ranked = try election.count(options(.greedy) { $0.rank = [2, 0, 1] })
        #expect(ranked.winners == [1])
        let dear = try election.count(options(.greedy) { ($0.ties, $0.rank) = ([.dearest], [1, 0, 2]) })
        #expect(dear.winners == [1])
    }

    @Test func `of rivals one at most wins, whatever the rule`() throws {
        var draws = BudgetDraws(5)
        var met = 0
        for _ in 0..<200 {
            let election = try draws.election(projects: 4...8, voters: 1...9, points: 2)
            let rule = draws.one(of: BudgetOptions.Rule.allCases)
            let completion = draws.one(of: BudgetOptions.Completion.allCases)
            let free = try election.count(options(rule, completion))
            let count = try election.count(options(rule, completion) { $0.rivals = [[0, 1, 2], [2, 3]] })
            #expect(count.winners.count { $0 < 3 } <= 1 && count.winners.count { 2...3 ~= $0 } <= 1)
            #expect(count.spent <= election.budget && Set(count.winners).count == count.winners.count)
            if free.winners.count(where: { $0 < 3 }) > 1 { met += 1 }
        }
        #expect(met > 20)
        let election = try BudgetElection(budget: 10, costs: [5, 5], ballots: approvals([[0, 1]]))
        let count = try election.count(options(.greedy) { $0.rivals = [[0, 1]] })
        #expect(count.winners == [0] && count.rounds[0].barred == [1])
        #expect(throws: BudgetFault.noSuchProject(7)) {
            try election.count(self.options(.greedy) { $0.rivals = [[0, 7]] })
        }
    }

    @Test func `a free project that somebody wants wins first, one that nobody wants does not in Equal Shares`() throws
    {
        let election = try BudgetElection(budget: 4, costs: [4, 0, 0], ballots: approvals([[0, 1], [0]]))
        let count = try election.count(options(.equalShares))
        #expect(count.winners == [1, 0] && count.rounds[0].means == .free)
        #expect(try election.count(options(.greedy)).winners == [1, 0, 2])
    }

    @Test func `what people change stands beside what was computed, with its reason`() throws {
        let election = try BudgetElection(
            budget: 10, costs: [6, 4, 5], ballots: approvals([[0], [0, 1], [2], [0, 1]]))
        let count = try election.count(options(.greedy))
        #expect(count.winners == [0, 1])
        typealias Override = BudgetDecision.Override
        let out = Override(project: 1, isIn: false, reason: "le terrain est vendu")
        let decision = try BudgetDecision(
            count, in: election,
            [
                out, Override(project: 2, isIn: true, reason: "même terrain"),
                Override(project: 0, isIn: true, reason: "x"),
            ])
        #expect(decision.computed == [0, 1] && decision.decided == [0, 2])
        #expect(decision.spent == 11 && decision.excess == 1 && decision.idle.map(\.project) == [0])
        #expect(throws: BudgetFault.noReason(project: 1)) {
            try BudgetDecision(count, in: election, [Override(project: 1, isIn: false, reason: " \n")])
        }
        #expect(throws: BudgetFault.overriddenTwice(project: 1)) {
            try BudgetDecision(count, in: election, [out, out])
        }
    }

    @Test func `the share grows from the exact one, or from whole units`() throws {
        let election = try BudgetElection(
            budget: 10, costs: [7, 3, 3], ballots: approvals([[0], [0], [1], [2], [0, 1], [], [2]]))
        let exact = try election.count(options(.equalShares, .add1))
        #expect(exact.endowment.map { $0.text.hasSuffix("/7") } == true)
        let whole = try election.count(options(.equalShares, .add1) { $0.start = .whole })
        #expect(whole.endowment.map { !$0.text.contains("/") } == true)
        #expect(exact.steps > 0 && exact.ending != .noneAffordable)
    }

    @Test func `what cannot be counted is refused with what is wrong`() {
        func make(_ budget: Int, _ costs: [Int], _ ballots: [[BudgetElection.Choice]]) throws(BudgetFault) {
            _ = try BudgetElection(budget: budget, costs: costs, ballots: ballots)
        }
        let one = [[BudgetElection.Choice(0)]]
        #expect(throws: BudgetFault.noProject) { try make(1, [], one) }
        #expect(throws: BudgetFault.noVoter) { try make(1, [1], []) }
        #expect(throws: BudgetFault.tooManyProjects(limit: 5_000)) {
            try make(1, [Int](repeating: 1, count: 5_001), one)
        }
        #expect(throws: BudgetFault.badBudget) { try make(0, [1], one) }
        #expect(throws: BudgetFault.negativeCost(project: 1)) { try make(1, [1, -1], one) }
        #expect(throws: BudgetFault.unknownProject(voter: 1, project: 2)) {
            try make(1, [1, 1], one + [[BudgetElection.Choice(2)]])
        }
        #expect(throws: BudgetFault.twice(voter: 0, project: 0)) {
            try make(1, [1], [[BudgetElection.Choice(0), BudgetElection.Choice(0)]])
        }
        #expect(throws: BudgetFault.negativeScore(voter: 0, project: 0)) {
            try make(1, [1], [[BudgetElection.Choice(0, score: -1)]])
        }
        #expect(throws: BudgetFault.tooBig) { try make(1, [Int.max, Int.max], one) }
        #expect(throws: BudgetFault.tooBig) { try make(Int.max, [1], one) }
        #expect(throws: BudgetFault.tooBig) {
            try make(1, [1], [[BudgetElection.Choice(0, score: Int.max)], [BudgetElection.Choice(0, score: Int.max)]])
        }
    }

    @Test func `one voter, empty ballots and a project too dear are counted like any other`() throws {
        let blank = try BudgetElection(budget: 5, costs: [3, 9], ballots: [[], []])
        for rule in BudgetOptions.Completion.allCases {
            let count = try blank.count(options(.equalShares, rule))
            #expect(count.winners == (rule == .greedy || rule == .add1u ? [0] : []))
        }
        let alone = try BudgetElection(budget: 5, costs: [3, 9], ballots: approvals([[1, 0]]))
        #expect(try alone.count(options(.equalShares, .add1)).winners == [0])
        #expect(BudgetOutcome(of: [0], in: alone) == BudgetOutcome(of: [0, 0, 9], in: alone))
    }
}
