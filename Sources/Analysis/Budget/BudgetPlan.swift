/// The options of a count, made ready: what a project is worth, which of equals goes first, who is whose rival.
struct BudgetPlan: Sendable {
    let worthKind: BudgetOptions.Worth
    private let worths: [Double]
    /// Per project, its place among equals.
    private let places: [Int]
    private let groups: [[Int]]
    /// Per project, the groups it is in.
    private let groupsOf: [[Int]]

    init(_ election: BudgetElection, _ options: BudgetOptions) throws(BudgetFault) {
        worthKind = options.worth
        worths = election.costs.map { options.worth == .cost ? Double(max(1, $0)) : 1 }
        places = Self.places(election, options)
        groups = options.rivals
        var groupsOf = [[Int]](repeating: [], count: election.costs.count)
        for (index, group) in options.rivals.enumerated() {
            for project in group {
                guard election.costs.indices.contains(project) else { throw .noSuchProject(project) }
                groupsOf[project].append(index)
            }
        }
        self.groupsOf = groupsOf
    }

    /// What a point of score for this project counts.
    func worth(_ project: Int) -> Double { worths[project] }

    func rivals(of project: Int) -> [Int] {
        if groupsOf[project].isEmpty { return [] }
        return Set(groupsOf[project].flatMap { groups[$0] }).filter { $0 != project }.sorted()
    }

    func ordered(_ projects: [Int]) -> [Int] { projects.sorted { places[$0] < places[$1] } }

    func place(_ project: Int) -> Int { places[project] }

    private static func places(_ election: BudgetElection, _ options: BudgetOptions) -> [Int] {
        let rank = options.rank.count == election.costs.count ? options.rank : Array(election.costs.indices)
        func key(_ project: Int, _ tie: BudgetOptions.TieBreak) -> Int {
            switch tie {
            case .votes: -election.scores[project]
            case .cheapest: election.costs[project]
            case .dearest: -election.costs[project]
            case .rank: rank[project]
            }
        }
        let order = election.costs.indices.sorted { one, other in
            for tie in options.ties + [.rank] where key(one, tie) != key(other, tie) {
                return key(one, tie) < key(other, tie)
            }
            return one < other
        }
        var places = [Int](repeating: 0, count: order.count)
        for (place, project) in order.enumerated() { places[project] = place }
        return places
    }
}
