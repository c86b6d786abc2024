/// The greedy rule: projects by their score, or by score for what they cost, as long as there is money for them.
struct GreedyRun {
    let election: BudgetElection
    let plan: BudgetPlan
    private(set) var left: Int
    private(set) var rounds: [BudgetRound] = []
    private var barred: Set<Int>
    private let won: Set<Int>

    /// - Parameters:
    ///   - first: rounds in which projects were won before.
    init(_ election: BudgetElection, _ plan: BudgetPlan, after first: [BudgetRound] = []) {
        self.election = election
        self.plan = plan
        won = Set(first.map(\.project))
        left = election.budget - won.reduce(0) { $0 + election.costs[$1] }
        barred = Set(won.flatMap { plan.rivals(of: $0) })
    }

    mutating func run() {
        let order = election.costs.indices.filter { !won.contains($0) }.sorted { one, other in
            let order = compare(one, other)
            return order == 0 ? plan.place(one) < plan.place(other) : order < 0
        }
        for (index, project) in order.enumerated() where mayWin(project) {
            let tied = order[(index + 1)...].prefix { compare($0, project) == 0 }.filter { mayWin($0) }
            let rivals = plan.rivals(of: project).filter { !barred.contains($0) && !won.contains($0) }
            left -= election.costs[project]
            barred.formUnion(rivals)
            let means = BudgetRound.Means.greedy(score: election.scores[project], left: left)
            rounds.append(BudgetRound(project: project, means: means, tied: Array(tied), barred: rivals))
        }
    }

    private func mayWin(_ project: Int) -> Bool { election.costs[project] <= left && !barred.contains(project) }

    /// Below zero when the first goes before the second, zero for equals.
    private func compare(_ one: Int, _ other: Int) -> Int {
        let (first, second) = (election.scores[one], election.scores[other])
        let (cost, otherCost) = (election.costs[one], election.costs[other])
        // What costs nothing and is supported goes before all; what nobody supports, after all.
        let free = (cost == 0 && first > 0, otherCost == 0 && second > 0)
        if free.0 != free.1 { return free.0 ? -1 : 1 }
        if free.0 { return 0 }
        if plan.worthKind == .cost || first == 0 || second == 0 { return first == second ? 0 : first > second ? -1 : 1 }
        let left = first.multipliedFullWidth(by: otherCost)
        let right = second.multipliedFullWidth(by: cost)
        return left == right ? 0 : left > right ? -1 : 1
    }
}
