import Analysis

/// Equal Shares as the paper words it, in fractions, voter by voter, without any shortcut: what the fast program is
/// held against.
struct NaiveShares {
    let election: BudgetElection
    let utility: BudgetOptions.Worth
    var purses: [TestFraction]
    private(set) var winners: [Int] = []

    init(_ election: BudgetElection, _ utility: BudgetOptions.Worth, share: TestFraction) {
        self.election = election
        self.utility = utility
        purses = [TestFraction](repeating: share, count: election.voterCount)
    }

    func score(_ voter: Int, _ project: Int) -> Int {
        election.kinds[Int(election.kindOfVoter[voter])].first { $0.project == project }?.score ?? 0
    }

    /// The rate of one point, by trying how many of the poorest give all they have.
    func rate(_ project: Int) -> TestFraction? {
        let supporters = purses.indices.filter { score($0, project) > 0 }
            .sorted { purses[$0] / score($0, project) < purses[$1] / score($1, project) }
        var missing = TestFraction(Int128(election.costs[project]))
        var points = supporters.reduce(0) { $0 + score($1, project) }
        for voter in supporters {
            let rate = missing / points
            if !(purses[voter] < rate * score(voter, project)) { return rate }
            missing = missing - purses[voter]
            points -= score(voter, project)
        }
        return nil
    }

    mutating func run() {
        var left = election.costs.indices.filter { election.costs[$0] > 0 && election.scores[$0] > 0 }
        while true {
            let rates = left.compactMap { project in rate(project).map { (project, $0) } }
            let priced = rates.map { ($0.0, utility == .cost ? $0.1 / election.costs[$0.0] : $0.1, $0.1) }
            guard let best = priced.min(by: { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 < $1.1 }) else { return }
            winners.append(best.0)
            left.removeAll { $0 == best.0 }
            for voter in purses.indices where score(voter, best.0) > 0 {
                purses[voter] = purses[voter] - min(purses[voter], best.2 * score(voter, best.0))
            }
        }
    }

    var spent: Int { winners.reduce(0) { $0 + election.costs[$1] } }

    /// With shares that grow by one until nothing fits or too much is spent.
    static func grown(_ election: BudgetElection, _ utility: BudgetOptions.Worth) -> [Int] {
        var share = TestFraction(Int128(election.budget), Int128(election.voterCount))
        var last: [Int] = []
        while true {
            var run = NaiveShares(election, utility, share: share)
            run.run()
            if run.spent > election.budget { return last }
            last = run.winners
            let hasRoom = election.costs.indices.contains {
                election.scores[$0] > 0 && !last.contains($0) && election.costs[$0] + run.spent <= election.budget
            }
            if !hasRoom { return last }
            share = share + TestFraction(1)
        }
    }
}
