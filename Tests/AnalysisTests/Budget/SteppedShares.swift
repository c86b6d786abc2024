import Analysis

/// Equal Shares with a share that grows one step at a time and is counted anew each time: what leaps must give again.
struct SteppedShares {
    let rounds: [BudgetRound]
    let endowment: ExactFraction
    let steps: Int
    let ending: BudgetCount.Ending

    /// - Returns: nil when it takes more steps than given. Without the rounds of a greedy completion.
    static func grown(_ election: BudgetElection, _ options: BudgetOptions, most: Int) throws -> Self? {
        let grain = options.step * election.voterCount
        var numerator = options.start == .whole ? election.budget - election.budget % grain : election.budget
        var last = try rounds(election, options, numerator)
        for steps in 0..<most {
            func ended(_ ending: BudgetCount.Ending) -> Self {
                let share = ExactFraction(WideInteger(numerator), over: [election.voterCount])
                return Self(rounds: last, endowment: share, steps: steps, ending: ending)
            }
            if !hasRoom(last, election, options) { return ended(.nothingFits) }
            let next = try rounds(election, options, numerator + grain)
            if spent(next, election) > election.budget { return ended(.nextOverspends) }
            (last, numerator) = (next, numerator + grain)
        }
        return nil
    }

    static func spent(_ rounds: [BudgetRound], _ election: BudgetElection) -> Int {
        rounds.reduce(0) { $0 + election.costs[$1.project] }
    }

    /// Of one run: a budget that gives that share does not grow.
    static func rounds(
        _ election: BudgetElection, _ options: BudgetOptions, _ numerator: Int
    ) throws -> [BudgetRound] {
        // Without money only what is free wins, and drawn projects cost something.
        if numerator == 0 { return [] }
        var options = options
        options.completion = .none
        let ballots = election.kindOfVoter.map { election.kinds[Int($0)] }
        return try BudgetElection(budget: numerator, costs: election.costs, ballots: ballots).count(options).rounds
    }

    static func hasRoom(_ rounds: [BudgetRound], _ election: BudgetElection, _ options: BudgetOptions) -> Bool {
        let won = Set(rounds.map(\.project))
        let barred = Set(options.rivals.filter { !won.isDisjoint(with: $0) }.joined())
        return election.costs.indices.contains {
            election.scores[$0] > 0 && !won.contains($0) && !barred.contains($0)
                && election.costs[$0] + spent(rounds, election) <= election.budget
        }
    }
}
