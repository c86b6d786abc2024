/// After how many more steps a run of Equal Shares with a growing share may give something else; until then every run
/// gives the same winners, rounds, payments and equals.
///
/// As long as each winner is paid with nobody giving less than their part, its price is its cost over all its points and
/// does not depend on the share: the rounds take the same out of the purses, and what is left in each grows as the share
/// does. Prices only fall then, so that a round can change through one project alone: one that did not win and whose
/// lowest possible price is not above the winner's. At the winner's price its supporters pay Σ min(purse, part) together,
/// a concave function of the share; where its tangent reaches the cost, the project may be equal or better, and not
/// before. After the last round, a project may win once its supporters have its cost together.
struct NextChange {
    /// At least one. With one nothing is skipped.
    private(set) var steps: Int
    /// By how much the share grows in a step.
    let step: Int
    /// Whether nobody has given less than their part: else a run with a larger share need not look.
    private(set) var isPaidInFull = true

    init(step: Int?) {
        self.step = step ?? 1
        steps = step == nil ? 1 : .max
    }

    /// Whether there is anything left to be found out.
    var isOpen: Bool { steps > 1 }

    mutating func cannotBeTold() { steps = 1 }

    mutating func isPaidInPart() { (steps, isPaidInFull) = (1, false) }

    /// Not before what is missing is there, when every one of the people adds a step again and again.
    /// - Parameters:
    ///   - missing: times the factors.
    mutating func notBefore(_ missing: WideInteger, people: Int, factors: [Int]) {
        guard missing.signum > 0, people > 0 else { return cannotBeTold() }
        var whole = missing - WideInteger(1)
        for factor in factors + [people, step] { whole.divide(by: factor) }
        let (needed, overflow) = whole.clamped.addingReportingOverflow(1)
        if !overflow { steps = min(steps, needed) }
    }
}

extension EqualSharesRun {
    /// Looks at who might win or be equal in the place of a winner who is about to be paid.
    mutating func heed(_ winner: Int, _ share: ExactShare, _ tied: [Int]) {
        guard share.poor.isEmpty else { return change.isPaidInPart() }
        guard change.isOpen else { return }
        let equals = Set(tied)
        for project in rest where project != winner && change.isOpen {
            let order = compareLowest(project, winner)
            // Beyond the winner's price whatever the share, or equal whatever the share.
            if order > 0 || order == 0 && equals.contains(project) { continue }
            heed(project, at: winner)
        }
    }

    /// The lowest price that a project may have, less that of another.
    private func compareLowest(_ one: Int, _ other: Int) -> Int {
        let (points, otherPoints) = (election.scores[one], election.scores[other])
        if plan.worthKind == .cost { return otherPoints - points }
        let left = election.costs[one].multipliedFullWidth(by: otherPoints)
        let right = election.costs[other].multipliedFullWidth(by: points)
        return left == right ? 0 : left < right ? -1 : 1
    }

    /// When a project may have the price of the winner, which is its cost over all its points.
    private mutating func heed(_ project: Int, at winner: Int) {
        // The rate of a point of the project at that price, as a fraction.
        let top = election.costs[plan.worthKind == .cost ? project : winner]
        let bottom = election.scores[winner]
        let rate = Double(top) / Double(bottom)
        // Any choice of those who give all they have is right, since a sum of minima is at most that of either side;
        // floating point only makes it a good one.
        let poor = support.entries(of: project).filter { entry in
            purses.balance[kind(entry)] < rate * Double(support.rows[entry].score)
        }
        let (people, points) = poor.reduce((0, 0)) { sum, entry in
            let row = support.rows[entry]
            return (sum.0 + row.count, sum.1 + row.score * row.count)
        }
        let parts = purses.unit * top * (election.scores[project] - points)
        let missing = purses.unit * election.costs[project] * bottom - parts - total(of: poor) * bottom
        change.notBefore(missing, people: people, factors: purses.factors + [bottom])
    }

    /// Looks at who might win after the last round.
    mutating func heedEnd() {
        for project in rest where change.isOpen {
            let missing = purses.unit * election.costs[project] - total(of: Array(support.entries(of: project)))
            change.notBefore(missing, people: election.supporters[project], factors: purses.factors)
        }
    }
}
