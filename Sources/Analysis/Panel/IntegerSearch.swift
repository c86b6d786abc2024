internal import Glibc

/// Whole numbers that keep the bounds of a linear programme, by branch and bound (Land and Doig 1960): depth first, from
/// the basis of the step before, on the column with the largest fraction, which is rounded to the nearer side first
/// (measured: four times fewer programmes than the most or the least fractional column).
struct IntegerSearch {
    enum Outcome {
        case found([Int])
        /// Proved: there are none, or none that is better.
        case none
        /// The given steps are used up, or the search was stopped.
        case tired
    }

    private var programme: Simplex
    /// A solution must cost at most this.
    private var ceiling = Double.infinity
    private var isGuided = false
    private(set) var nodes = 0

    init(_ programme: Simplex) { self.programme = programme }

    private struct Branch {
        let column: Int
        let old: (Double, Double)
        /// The other side, when it is still to be looked at.
        var other: (Double, Double)?
    }

    /// - Parameters:
    ///   - nodes: programmes to solve at most.
    ///   - ceiling: only what costs at most this is looked for.
    ///   - isGuided: looks first where costs are least.
    /// - Returns: the first found.
    mutating func first(nodes limit: Int, ceiling: Double = .infinity, isGuided: Bool = false) -> Outcome {
        (self.ceiling, self.isGuided) = (ceiling, isGuided || ceiling < .infinity)
        var path: [Branch] = []
        defer { for branch in path.reversed() { set(branch.column, branch.old) } }
        var left = limit
        while left > 0 {
            left -= 1
            nodes += 1
            let relaxed = relaxed()
            // A programme that was given up says nothing of its branch.
            if programme.isOver() { return .tired }
            if let fractional = relaxed {
                guard let column = fractional else { return .found(whole) }
                path.append(branch(column))
            } else if !turn(&path) {
                return .none
            }
        }
        return .tired
    }

    /// The cheapest that so many programmes find, and whether none is cheaper.
    /// - Parameter gap: a solution that is cheaper by less is not looked for.
    mutating func best(nodes limit: Int, gap: Double) -> (found: [Int]?, isProved: Bool) {
        var best: [Int]?
        var ceiling = Double.infinity
        let end = nodes + limit
        while true {
            switch first(nodes: end - nodes, ceiling: ceiling, isGuided: true) {
            case .found(let found):
                best = found
                ceiling = cost(found) - gap
            case .none: return (best, true)
            case .tired: return (best, false)
            }
        }
    }

    func cost(_ columns: [Int]) -> Double {
        columns.indices.reduce(0) { $0 + programme.cost[programme.rows + $1] * Double(columns[$1]) }
    }

    /// Solves the programme without whole numbers: nil when nothing is there, else a column that is not whole, if any.
    private mutating func relaxed() -> Int?? {
        let outcome = programme.solve(onlyFeasible: !isGuided)
        guard outcome == .optimal else { return nil }
        var sum = 0.0
        var chosen: (column: Int?, fraction: Double) = (nil, 0)
        for column in 0..<programme.columns {
            let value = programme.value[programme.rows + column]
            sum += programme.cost[programme.rows + column] * value
            guard value > -1, value < 1e12 else { return nil }
            let fraction = value - Double(Int(value))
            if fraction > 1e-6, fraction < 1 - 1e-6, fraction > chosen.fraction { chosen = (column, fraction) }
        }
        guard sum <= ceiling + 1e-9 * (1 + abs(ceiling)) else { return nil }
        return .some(chosen.column)
    }

    private var whole: [Int] {
        (0..<programme.columns).map { Int(programme.value[programme.rows + $0].rounded()) }
    }

    private mutating func branch(_ column: Int) -> Branch {
        let variable = programme.rows + column
        let old = (programme.lower[variable], programme.upper[variable])
        let value = programme.value[variable]
        let down = (old.0, value.rounded(.down))
        let up = (value.rounded(.down) + 1, old.1)
        let isDown = value - value.rounded(.down) < 0.5
        set(column, isDown ? down : up)
        return Branch(column: column, old: old, other: isDown ? up : down)
    }

    /// Goes back to the last branch with another side.
    private mutating func turn(_ path: inout [Branch]) -> Bool {
        while var last = path.popLast() {
            if let other = last.other {
                last.other = nil
                set(last.column, other)
                path.append(last)
                return true
            }
            set(last.column, last.old)
        }
        return false
    }

    private mutating func set(_ column: Int, _ bounds: (Double, Double)) {
        programme.lower[programme.rows + column] = bounds.0
        programme.upper[programme.rows + column] = bounds.1
    }

    /// Other bounds for the same columns; the search begins from where it stands.
    mutating func bound(columns: [(Int, Int)], rows: [(Int, Int)]) {
        for (row, range) in rows.enumerated() {
            programme.lower[row] = Double(range.0)
            programme.upper[row] = Double(range.1)
        }
        for (column, range) in columns.enumerated() { set(column, (Double(range.0), Double(range.1))) }
    }

    mutating func aim(_ costs: [Double]) {
        for (column, cost) in costs.enumerated() { programme.cost[programme.rows + column] = cost }
    }
}
