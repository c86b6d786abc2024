import Analysis
import Synchronization
import Testing

@Suite struct GrowingShareTests {
    private func vote(
        _ draws: inout BudgetDraws, most: Int, projects: ClosedRange<Int> = 1...6, voters: ClosedRange<Int> = 1...7
    ) throws -> BudgetElection {
        let points = draws.one(of: [1, 1, 3, 50])
        let costs = (0..<draws.number(projects)).map { _ in
            draws.number(0...2) == 0 ? most / 2 + 1 : draws.number(1...most)
        }
        let likings = costs.map { _ in draws.number(0...4) }
        let ballots = (0..<draws.number(voters)).map { _ in
            costs.indices.compactMap { project in
                draws.number(0...4) < likings[project]
                    ? BudgetElection.Choice(project, score: draws.number(1...points)) : nil
            }
        }
        let budget = draws.number(1...max(2, costs.reduce(0, +) * draws.number(1...4) / 4))
        return try BudgetElection(budget: budget, costs: costs, ballots: ballots)
    }

    private func options(_ draws: inout BudgetDraws, _ election: BudgetElection) -> BudgetOptions {
        var options = BudgetOptions()
        options.completion = draws.one(of: [.add1, .add1, .add1u])
        options.worth = draws.one(of: BudgetOptions.Worth.allCases)
        options.start = draws.one(of: BudgetOptions.Start.allCases)
        options.ties = [draws.one(of: BudgetOptions.TieBreak.allCases)]
        options.step = draws.one(of: [1, 1, 1, 10, 7])
        let projects = Array(election.costs.indices)
        if draws.number(0...1) == 0 { options.rank = projects.reversed() }
        if projects.count > 3, draws.number(0...2) == 0 {
            options.rivals = [[draws.one(of: projects), 1], [2, draws.one(of: projects), 3]]
                .map { Array(Set($0)) }.filter { $0.count > 1 }
        }
        return options
    }

    @Test func `a growing share that leaps gives to the last digit what it gives step by step`() throws {
        var draws = BudgetDraws(41)
        var (compared, ties, emptied, rivals, grown, completed) = (0, 0, 0, 0, 0, 0)
        for _ in 0..<4_000 {
            let most = draws.one(of: [3, 10, 60, 60, 400, 1_500])
            let election = try vote(&draws, most: most)
            let options = options(&draws, election)
            guard let stepped = try SteppedShares.grown(election, options, most: 3_000) else { continue }
            let count = try election.count(options)
            let shared = Array(count.rounds.prefix(stepped.rounds.count))
            #expect(shared == stepped.rounds && count.endowment == stepped.endowment)
            #expect(count.steps == stepped.steps && count.ending == stepped.ending)
            let isCompleted = options.completion == .add1u && count.rounds.count > shared.count
            #expect(isCompleted || count.rounds == stepped.rounds)
            compared += 1
            ties += shared.contains { !$0.tied.isEmpty } ? 1 : 0
            emptied += shared.contains { $0.means.isPaidByEmptied } ? 1 : 0
            rivals += shared.contains { !$0.barred.isEmpty } ? 1 : 0
            grown += count.steps > 20 ? 1 : 0
            completed += isCompleted ? 1 : 0
        }
        #expect(
            compared >= 700 && ties > 100 && emptied > 100 && rivals > 20 && grown > 50 && completed > 20,
            "\(compared) \(ties) \(emptied) \(rivals) \(grown) \(completed)")
    }

    @Test func `a share that must grow by far is reached in few runs, and no step before it would have been the end`()
        throws
    {
        var draws = BudgetDraws(43)
        var far = 0
        for _ in 0..<300 {
            let election = try vote(&draws, most: 1 << draws.number(30...44), projects: 2...4, voters: 1...4)
            let options = options(&draws, election)
            let asked = Atomic(0)
            let isOver: @Sendable () -> Bool = {
                asked.add(1, ordering: .relaxed).newValue > 2_000
            }
            // Whoever has nothing left makes the price depend on the share: then each step is counted.
            guard let count = try? election.count(options, isOver: isOver) else { continue }
            guard count.steps > 1_000_000 else { continue }
            far += 1
            let grain = options.step * election.voterCount
            let start = options.start == .whole ? election.budget - election.budget % grain : election.budget
            for step in [1, count.steps - 1] + (0..<40).map({ _ in draws.number(1...count.steps - 1) }) {
                let rounds = try SteppedShares.rounds(election, options, start + step * grain)
                #expect(SteppedShares.hasRoom(rounds, election, options))
                #expect(SteppedShares.spent(rounds, election) <= election.budget)
            }
            let last = try SteppedShares.rounds(election, options, start + count.steps * grain)
            #expect(last == Array(count.rounds.prefix(last.count)))
            let next = try SteppedShares.rounds(election, options, start + (count.steps + 1) * grain)
            #expect((SteppedShares.spent(next, election) > election.budget) == (count.ending == .nextOverspends))
            #expect(SteppedShares.hasRoom(last, election, options) == (count.ending == .nextOverspends))
        }
        #expect(far > 10)
    }

    @Test func `one dear project of few is paid after one leap`() throws {
        func approvals(_ ballots: [[Int]]) -> [[BudgetElection.Choice]] {
            ballots.map { $0.map { BudgetElection.Choice($0) } }
        }
        let asked = Atomic(0)
        let isOver: @Sendable () -> Bool = { asked.add(1, ordering: .relaxed).newValue > 100 }
        let two = try BudgetElection(
            budget: 1_000_000_000_000, costs: [900_000_000_000, 1], ballots: approvals([[0, 1], [1]]))
        let dear = try two.count(BudgetOptions(), isOver: isOver)
        #expect(Set(dear.winners) == [0, 1] && dear.endowment?.text == "900000000001" && dear.steps == 400_000_000_001)
        let school = try BudgetElection(
            budget: 3_000_000, costs: [2_500_000, 400_000], ballots: approvals([[0], [1], [1]]))
        let both = try school.count(BudgetOptions(), isOver: isOver)
        #expect(both.winners.sorted() == [0, 1] && both.spent == 2_900_000 && both.steps == 1_500_000)
    }

    @Test func `a count that takes too long is given up when it is asked to`() throws {
        let election = try BudgetElection(budget: 3, costs: [2], ballots: [[BudgetElection.Choice(0)]])
        for completion in BudgetOptions.Completion.allCases {
            var options = BudgetOptions()
            options.completion = completion
            #expect(throws: BudgetFault.stopped) { try election.count(options) { true } }
        }
        // Between the runs of a growing share it is asked too.
        let asked = Atomic(0)
        let growing = try BudgetElection(
            budget: 9_000, costs: [4_000, 5_000, 5_000],
            ballots: [[0, 1], [0], [2]].map { $0.map { BudgetElection.Choice($0) } })
        #expect(throws: BudgetFault.stopped) {
            try growing.count(BudgetOptions()) { asked.add(1, ordering: .relaxed).newValue > 3 }
        }
    }
}

extension BudgetRound.Means {
    fileprivate var isPaidByEmptied: Bool {
        guard case .shares(let payment) = self else { return false }
        return payment.emptied + payment.penniless > 0
    }
}
