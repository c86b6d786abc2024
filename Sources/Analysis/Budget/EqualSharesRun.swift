/// One run of Equal Shares with a given share per voter (Peters, Pierczyński, Skowron, "Proportional Participatory
/// Budgeting with Additive Utilities", 2021; Peters and Skowron, "Proportionality and the Limits of Welfarism", 2020).
///
/// In each round the project wins whose supporters pay the least for what it is worth to them, each the same rate times
/// their score or all they have left. Floating-point bounds that are proven only narrow down who may be first; equality
/// and the winner are settled in whole numbers.
struct EqualSharesRun {
    let election: BudgetElection
    let support: SupportTable
    let plan: BudgetPlan
    var purses: Purses
    /// Projects that may still win with this share.
    private var open: [Int]
    /// Supported projects that neither won nor lost to a rival, whether anybody can pay for them or not.
    private(set) var rest: [Int]
    /// When a larger share gives something else.
    var change: NextChange
    /// Per project, a lower bound of its price: rates never fall, since purses only empty.
    private var floors: [Double]
    private(set) var rounds: [BudgetRound] = []

    /// - Parameters:
    ///   - numerator: the share of a voter, times the number of voters.
    ///   - step: by how much the share is to grow afterwards; nil not to look when that changes something.
    init(_ election: BudgetElection, _ support: SupportTable, _ plan: BudgetPlan, numerator: Int, step: Int?) {
        self.election = election
        self.support = support
        self.plan = plan
        purses = Purses(numerator: numerator, voters: election.voterCount, kinds: election.kinds.count)
        open = election.costs.indices.filter { election.costs[$0] > 0 && election.scores[$0] > 0 }
        rest = open
        change = NextChange(step: step)
        floors = election.costs.indices.map { project in
            guard election.scores[project] > 0 else { return 0 }
            let rate = Double(election.costs[project]) / Double(election.scores[project])
            return rate / plan.worth(project) * (1 - 0x1p-40)
        }
    }

    mutating func run(_ isOver: @Sendable () -> Bool) throws(BudgetFault) {
        takeFree()
        while !open.isEmpty {
            if isOver() { throw .stopped }
            guard let (winner, share, tied) = best() else { break }
            heed(winner, share, tied)
            take(winner, share, tied)
        }
        heedEnd()
    }

    /// Projects that cost nothing win first, when somebody supports them.
    private mutating func takeFree() {
        let free = election.costs.indices.filter { election.costs[$0] == 0 && election.scores[$0] > 0 }
        var barred: Set<Int> = []
        for project in plan.ordered(free) where !barred.contains(project) {
            let rivals = plan.rivals(of: project).filter { !barred.contains($0) }
            barred.formUnion(rivals)
            open.removeAll { rivals.contains($0) }
            rest.removeAll { rivals.contains($0) }
            rounds.append(BudgetRound(project: project, means: .free, tied: [], barred: rivals))
        }
    }

    /// The project of the lowest price, and those that are exactly equal to it.
    private mutating func best() -> (Int, ExactShare, [Int])? {
        var shares: [(project: Int, share: ExactShare)] = []
        for project in contenders() {
            guard let share = exactShare(of: project, near: floors[project] * plan.worth(project)) else {
                open.removeAll { $0 == project }
                continue
            }
            guard let first = shares.first else {
                shares = [(project, share)]
                continue
            }
            let order = compare(project, share, first.project, first.share)
            if order < 0 { shares = [(project, share)] } else if order == 0 { shares.append((project, share)) }
        }
        let equals = plan.ordered(shares.map(\.project))
        guard let winner = equals.first, let share = shares.first(where: { $0.project == winner })?.share else {
            // All contenders turned out to be beyond reach: the others are looked at again.
            return open.isEmpty ? nil : best()
        }
        return (winner, share, Array(equals.dropFirst()))
    }

    /// Projects whose price may be the lowest, by bounds that are proven.
    private mutating func contenders() -> [Int] {
        var ceiling = Double.infinity
        var near: [(project: Int, lower: Double)] = []
        for project in open.sorted(by: { (floors[$0], $0) < (floors[$1], $1) }) {
            if floors[project] > ceiling { break }
            switch appraisal(of: project, from: floors[project] * plan.worth(project)) {
            case .beyondReach: open.removeAll { $0 == project }
            case .between(let lower, let upper):
                let worth = plan.worth(project)
                floors[project] = max(floors[project], lower / worth * (1 - 0x1p-50))
                ceiling = min(ceiling, upper / worth * (1 + 0x1p-50))
                near.append((project, floors[project]))
            }
        }
        return near.filter { $0.lower <= ceiling }.map(\.project)
    }

    /// Below zero when the first project has the lower price, zero when both are exactly equal.
    private func compare(_ one: Int, _ share: ExactShare, _ other: Int, _ otherShare: ExactShare) -> Int {
        var left = share.rate * otherShare.points
        var right = otherShare.rate * share.points
        if plan.worthKind == .cost {
            left *= election.costs[other]
            right *= election.costs[one]
        }
        return left < right ? -1 : left == right ? 0 : 1
    }

    private mutating func take(_ project: Int, _ share: ExactShare, _ tied: [Int]) {
        let before = purses.factors
        let entries = support.entries(of: project)
        let penniless = entries.filter { purses.isEmpty(kind($0)) }
        let emptied = share.poor.filter { !purses.isEmpty(kind($0)) }
        let payment = SharePayment(
            rate: ExactFraction(share.rate, over: before + [share.points]), payers: people(share.rich),
            points: share.points, emptied: people(emptied),
            fromEmptied: ExactFraction(total(of: emptied), over: before), penniless: people(penniless))
        let spent = Set(share.exact)
        purses.pay(
            share.rate, points: share.points,
            payers: share.rich.filter { !spent.contains($0) }.map { (kind($0), support.rows[$0].score) },
            emptied: (emptied + share.exact).map { kind($0) })
        let rivals = Set(plan.rivals(of: project))
        let barred = rest.filter { rivals.contains($0) }
        open.removeAll { $0 == project || rivals.contains($0) }
        rest.removeAll { $0 == project || rivals.contains($0) }
        rounds.append(BudgetRound(project: project, means: .shares(payment), tied: tied, barred: barred))
    }

    func total(of entries: [Int]) -> WideInteger {
        purses.total(entries.map { (kind($0), support.rows[$0].count) })
    }

    func kind(_ entry: Int) -> Int { Int(support.rows[entry].kind) }

    private func people(_ entries: [Int]) -> Int { entries.reduce(0) { $0 + support.rows[$1].count } }
}
