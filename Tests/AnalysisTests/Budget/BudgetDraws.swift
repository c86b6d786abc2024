import Analysis

/// Seeded numbers (SplitMix64), the same on any machine.
struct BudgetDraws {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    mutating func one<Element>(of list: [Element]) -> Element { list[number(0...list.count - 1)] }

    /// A small vote, full of equals: costs, budgets and ballots from short ranges.
    mutating func election(projects: ClosedRange<Int>, voters: ClosedRange<Int>, points: Int) throws -> BudgetElection {
        let most = one(of: [1, 2, 3, 10, 60])
        let costs = (0..<number(projects)).map { _ in number(1...most) }
        let budget = number(1...max(2, costs.reduce(0, +) * 2 / 3))
        let likings = costs.map { _ in number(0...4) }
        let ballots = (0..<number(voters)).map { _ in
            costs.indices.compactMap { project in
                number(0...4) < likings[project]
                    ? BudgetElection.Choice(project, score: number(1...points)) : nil
            }
        }
        return try BudgetElection(budget: budget, costs: costs, ballots: ballots)
    }
}
