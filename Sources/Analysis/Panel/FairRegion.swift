/// The places that groups may expect, all panels together: linear constraints that every panel keeps, and so every mean
/// of panels.
struct FairRegion {
    /// For each group, the rows that count it and by how much.
    private(set) var columns: [[(row: Int, weight: Double)]]
    private(set) var lower: [Double]
    private(set) var upper: [Double]
    /// People of each group: its places divided by this are the probability of each.
    let people: [Double]
    /// Places a group may have at most.
    var caps: [Double]
    /// Asked now and then by all that is computed with the region.
    let isOver: @Sendable () -> Bool

    init(_ model: PanelModel) {
        columns = model.groups.map { group in group.rows.map { ($0, 1) } }
        lower = model.rows.map { Double($0.lower) }
        upper = model.rows.map { Double($0.upper) }
        people = model.groups.map { Double($0.people) }
        caps = model.groups.map { Double($0.cap) }
        isOver = model.isOver
    }

    var groups: Int { people.count }

    /// Leaves out points for which the sum is more than the bound.
    mutating func cut(_ weights: [Double], atMost bound: Double) {
        for (group, weight) in weights.enumerated() where weight != 0 { columns[group].append((lower.count, weight)) }
        lower.append(-.infinity)
        upper.append(bound)
    }

    /// The same constraints as a programme whose columns are the places of groups.
    func programme(from floors: [Double], to caps: [Double]) -> Simplex {
        var programme = Simplex(rows: lower, upper)
        programme.isOver = isOver
        for (group, column) in columns.enumerated() {
            programme.addColumn(column.map(\.row), column.map(\.weight), in: (floors[group], caps[group]))
        }
        return programme
    }

    /// How small the largest probability can be when nobody has less than the smallest: nil when it cannot be told.
    ///
    /// By how much the bounds must be broken is a convex function of the largest probability, and its slope is known:
    /// Newton's method reaches the first probability that breaks none, from below, in a finite number of steps.
    func largest(smallest: Double) -> Double? {
        let floors = zip(people, caps).map { min($1, $0 * smallest * (1 - 1e-12)) }
        var largest = smallest
        var programme = programme(from: floors, to: caps)
        for _ in 0..<10_000 {
            for group in people.indices {
                programme.upper[programme.rows + group] = max(floors[group], min(caps[group], people[group] * largest))
            }
            let outcome = programme.solve(onlyFeasible: true)
            if outcome == .optimal { return largest }
            guard outcome == .infeasible else { return nil }
            var slope = 0.0
            for group in people.indices where people[group] * largest < caps[group] {
                slope -= people[group] * programme.reliefAbove(programme.rows + group)
            }
            guard slope < -1e-12 else { return nil }
            let next = largest - programme.infeasibility / slope
            if next <= largest { return largest }
            largest = next
        }
        return nil
    }
}
