import Analysis
import Testing

@Suite struct EqualSharesTests {
    private func options(_ utility: BudgetOptions.Worth, _ completion: BudgetOptions.Completion) -> BudgetOptions {
        var options = BudgetOptions()
        options.worth = utility
        options.completion = completion
        return options
    }

    @Test func `three hundred small votes give what the paper's own words give, round by round`() throws {
        var draws = BudgetDraws(9)
        var ties = 0
        for _ in 0..<300 {
            let election = try draws.election(projects: 1...7, voters: 1...9, points: draws.one(of: [1, 1, 4]))
            for utility in BudgetOptions.Worth.allCases {
                let count = try election.count(options(utility, .none))
                let share = TestFraction(Int128(election.budget), Int128(election.voterCount))
                var naive = NaiveShares(election, utility, share: share)
                naive.run()
                #expect(count.winners == naive.winners)
                ties += count.rounds.count { !$0.tied.isEmpty }
                #expect(try election.count(options(utility, .add1)).winners == NaiveShares.grown(election, utility))
            }
        }
        // Equals are what floating point gets wrong: there must be many of them.
        #expect(ties > 50)
    }

    @Test func `the winners are priceable: shares pay each of them, and supporters cannot pay for what did not win`()
        throws
    {
        // Peters, Pierczyński, Skowron 2021, after Peters and Skowron 2020: everybody has the same money, pays only for
        // what they support, each winner gets its cost and nothing else gets any, and no loser's supporters have more
        // than its cost left together (less, even: with its cost they would have bought it).
        var draws = BudgetDraws(31)
        var (losers, grown) = (0, 0)
        for _ in 0..<400 {
            let election = try draws.election(projects: 1...7, voters: 1...9, points: draws.one(of: [1, 3]))
            let completion = draws.one(of: [BudgetOptions.Completion.none, .add1])
            let count = try election.count(options(draws.one(of: BudgetOptions.Worth.allCases), completion))
            #expect(count.spent <= election.budget)
            let share = try #require(count.endowment.flatMap { TestFraction($0.text) })
            var purses = [TestFraction](repeating: share, count: election.voterCount)
            for round in count.rounds {
                guard case .shares(let payment) = round.means else { continue }
                let paid = try pay(round.project, payment, election, &purses)
                #expect(paid == TestFraction(Int128(election.costs[round.project])))
                // Nobody gives more than the share.
                #expect(purses.allSatisfy { !($0 < TestFraction(0)) })
            }
            let left = purses.reduce(TestFraction(0), +)
            let all = TestFraction(share.top * Int128(election.voterCount), share.bottom)
            #expect(left + TestFraction(Int128(count.spent)) == all)
            try expectNothingAffordable(election, count, purses)
            losers += election.costs.indices.count { !count.winners.contains($0) && election.scores[$0] > 0 }
            grown += count.steps > 0 ? 1 : 0
        }
        #expect(losers > 200 && grown > 50)
    }

    /// Takes what each supporter pays, and holds the summary of the round against it.
    private func pay(
        _ project: Int, _ payment: SharePayment, _ election: BudgetElection, _ purses: inout [TestFraction]
    ) throws -> TestFraction {
        let rate = try #require(TestFraction(payment.rate.text))
        var (paid, fromEmptied) = (TestFraction(0), TestFraction(0))
        var (payers, emptied, points, penniless) = (0, 0, 0, 0)
        for voter in purses.indices {
            let score = election.kinds[Int(election.kindOfVoter[voter])].first { $0.project == project }?.score ?? 0
            if score == 0 { continue }
            let part = rate * score
            if purses[voter] == TestFraction(0) {
                penniless += 1
            } else if purses[voter] < part {
                emptied += 1
                fromEmptied = fromEmptied + purses[voter]
            } else {
                payers += 1
                points += score
            }
            let given = min(purses[voter], part)
            purses[voter] = purses[voter] - given
            paid = paid + given
        }
        #expect(payers == payment.payers && emptied == payment.emptied && points == payment.points)
        #expect(penniless == payment.penniless && TestFraction(payment.fromEmptied.text) == fromEmptied)
        return paid
    }

    private func expectNothingAffordable(
        _ election: BudgetElection, _ count: BudgetCount, _ purses: [TestFraction]
    ) throws {
        for project in election.costs.indices where !count.winners.contains(project) && election.scores[project] > 0 {
            let left = purses.indices.reduce(TestFraction(0)) { sum, voter in
                let kind = election.kinds[Int(election.kindOfVoter[voter])]
                return kind.contains { $0.project == project } ? sum + purses[voter] : sum
            }
            #expect(left < TestFraction(Int128(election.costs[project])))
        }
    }

    @Test func `the order of the voters changes nothing`() throws {
        var draws = BudgetDraws(77)
        for _ in 0..<50 {
            let costs = (0..<6).map { _ in draws.number(1...20) }
            let ballots = (0..<12).map { _ in
                costs.indices.filter { _ in draws.number(0...2) == 0 }.map { BudgetElection.Choice($0) }
            }
            let options = options(.cost, .add1u)
            let one = try BudgetElection(budget: 40, costs: costs, ballots: ballots).count(options)
            let other = try BudgetElection(budget: 40, costs: costs, ballots: ballots.reversed()).count(options)
            #expect(one == other)
        }
    }

    @Test func `a payment of exactly the whole purse empties it, and exact affordability is seen`() throws {
        // Three voters have 10/3 each; the project costs exactly what two of them have together, then nothing is left.
        let both = [BudgetElection.Choice(0), BudgetElection.Choice(1)]
        let election = try BudgetElection(
            budget: 30, costs: [20, 10, 10], ballots: [both, both, [BudgetElection.Choice(2)]])
        let count = try election.count(options(.cost, .none))
        #expect(Set(count.winners) == [0, 2] && count.spent == 30)
        guard case .shares(let payment) = count.rounds[0].means else {
            Issue.record("the first round is paid by shares")
            return
        }
        #expect(payment.rate.text == "10" && payment.payers == (count.winners[0] == 0 ? 2 : 1))
    }

    @Test func `rates that differ by less than a float can tell are told apart`() throws {
        // 94906267 × 94906265 and 94906266² differ by one in sixteen digits: as quotients of floats they are equal.
        let (big, small) = (94_906_267, 94_906_266)
        let ballots = [[BudgetElection.Choice(0, score: big), BudgetElection.Choice(1, score: small)]]
        let election = try BudgetElection(budget: 1 << 52, costs: [small, small - 1], ballots: ballots)
        let count = try election.count(options(.cardinality, .none))
        // small / big − (small − 1) / small = 1 / (big × small) > 0: the second project is the cheaper one.
        #expect(count.winners.first == 1)
        #expect(count.rounds[0].tied.isEmpty)
    }
}
