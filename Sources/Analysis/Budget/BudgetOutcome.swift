/// What a set of winners gives the voters: what to show people before anything else.
package struct BudgetOutcome: Sendable, Equatable {
    /// Per voter, how many winners they support.
    package let wins: [Int]
    /// Per voter, what the winners they support cost together.
    package let value: [Int]
    /// Voters by number of winners they support, from none on.
    package let byWins: [Int]
    /// All wins together; divided by the voters, the average number of winners that one supports.
    package let totalWins: Int

    /// Voters who support no winner.
    package var withNone: Int { byWins.first ?? 0 }

    /// - Parameters:
    ///   - winners: places of projects; others are left out.
    package init(of winners: [Int], in election: BudgetElection) {
        var isWinner = [Bool](repeating: false, count: election.costs.count)
        for winner in winners where isWinner.indices.contains(winner) { isWinner[winner] = true }
        let won = election.kinds.map { kind in kind.filter { isWinner[$0.project] } }
        let winsOfKind = won.map(\.count)
        let valueOfKind = won.map { $0.reduce(0) { $0 + election.costs[$1.project] } }
        wins = election.kindOfVoter.map { winsOfKind[Int($0)] }
        value = election.kindOfVoter.map { valueOfKind[Int($0)] }
        var byWins = [Int](repeating: 0, count: (winsOfKind.max() ?? 0) + 1)
        for (kind, count) in zip(winsOfKind, election.counts) { byWins[kind] += count }
        self.byWins = byWins
        totalWins = zip(winsOfKind, election.counts).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
