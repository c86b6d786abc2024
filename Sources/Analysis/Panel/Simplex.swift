/// A linear programme with bounds on variables and on rows, solved by the primal simplex method with an explicit
/// inverse; it may be changed and solved again from where it stands.
///
/// minimise c·x, lower ≤ x ≤ upper, lower ≤ A x ≤ upper. Variables 0..<rows are the sums of the rows, the columns
/// follow. A variable outside the basis may stand between its bounds: a feasible point is then repaired, not forgotten.
/// Method: Dantzig 1963; bounded variables and the sum of infeasibilities as in Chvátal, Linear Programming, 1983,
/// chapter 8; smallest index against cycling (Bland 1977). Only additions, multiplications and divisions in a fixed
/// order: the same on any machine.
struct Simplex {
    enum Outcome: Equatable {
        case optimal
        case infeasible
        case unbounded
        /// Too many steps, which does not happen for a well-posed programme of this size; or it was stopped.
        case stalled
    }

    static let tolerance = 1e-9

    let rows: Int
    private(set) var starts = [0]
    private(set) var places: [Int] = []
    private(set) var weights: [Double] = []
    var lower: [Double]
    var upper: [Double]
    /// What is minimised.
    var cost: [Double]
    private(set) var value: [Double]
    private(set) var basis: [Int]
    /// Place in the basis of each variable; -1 outside.
    private(set) var position: [Int]
    private var inverse: [Double]
    /// Of the last pricing: one for each row.
    private(set) var duals: [Double]
    private var age = 0
    private var flat = 0
    private(set) var steps = 0
    /// Asked now and then; once it says yes it does so for ever, and the programme is stalled.
    var isOver: @Sendable () -> Bool = { false }
    /// Variables looked at together for the next step.
    private static let block = 64
    private var cursor = 0
    // Working space of one step.
    private var direction: [Double]

    init(rows lower: [Double], _ upper: [Double]) {
        rows = lower.count
        (self.lower, self.upper) = (lower, upper)
        cost = [Double](repeating: 0, count: rows)
        value = cost
        duals = cost
        direction = cost
        basis = Array(0..<rows)
        position = basis
        inverse = []
        resetInverse()
    }

    var columns: Int { starts.count - 1 }

    /// - Returns: the variable.
    @discardableResult
    mutating func addColumn(_ rows: [Int], _ weights: [Double], in bounds: (Double, Double), cost: Double = 0) -> Int {
        places += rows
        self.weights += weights
        starts.append(places.count)
        lower.append(bounds.0)
        upper.append(bounds.1)
        self.cost.append(cost)
        value.append(bounds.0.isFinite ? bounds.0 : min(0, bounds.1))
        position.append(-1)
        return value.count - 1
    }

    /// Gives a column outside the basis other weights on the same rows.
    mutating func setWeights(_ variable: Int, _ new: [Double]) {
        weights.replaceSubrange(starts[variable - rows]..<starts[variable - rows + 1], with: new)
    }

    /// The least cost from where it stands. With `feasible` it stops at the first point that keeps all bounds.
    mutating func solve(onlyFeasible: Bool = false, limit: Int = 20_000) -> Outcome {
        settle()
        var left = limit
        flat = 0
        while left > 0 {
            if (limit - left) & 15 == 0, isOver() { return .stalled }
            left -= 1
            let isFeasible = price()
            if isFeasible && onlyFeasible { return .optimal }
            guard let entering = entering(isFeasible: isFeasible) else {
                if age > 0 && left < limit - 1 {
                    // Rounding may have led here: once more with a fresh inverse.
                    refactor()
                    settle()
                    continue
                }
                return isFeasible ? .optimal : .infeasible
            }
            guard step(entering, isFeasible: isFeasible) else { return .unbounded }
            if age >= max(64, rows) {
                refactor()
                settle()
            }
        }
        return .stalled
    }

    /// How much the bounds of the basis are broken, all together.
    var infeasibility: Double {
        basis.reduce(0) { $0 + max(0, lower[$1] - value[$1], value[$1] - upper[$1]) }
    }

    /// Takes a variable out of the basis, at its present value.
    mutating func expel(_ variable: Int) {
        let row = position[variable]
        guard row >= 0 else { return }
        var best = (variable: -1, size: 0.0)
        for other in value.indices where position[other] < 0 {
            let size = abs(entry(row, other))
            if size > best.size { best = (other, size) }
        }
        guard best.variable >= 0 else { return }
        transform(best.variable)
        exchange(row, best.variable)
    }

    /// Puts a variable outside the basis at a value; the basis follows at the next solving.
    mutating func place(_ variable: Int, at new: Double) {
        if position[variable] < 0 { value[variable] = new }
    }
}

// MARK: - Steps

extension Simplex {
    /// Brings what is outside the basis between its bounds and computes the basis from it.
    private mutating func settle() {
        var sums = [Double](repeating: 0, count: rows)
        for variable in value.indices where position[variable] < 0 {
            value[variable] = min(max(value[variable], lower[variable]), upper[variable])
            let amount = value[variable]
            if amount == 0 { continue }
            if variable < rows {
                sums[variable] -= amount
            } else {
                for entry in starts[variable - rows]..<starts[variable - rows + 1] {
                    sums[places[entry]] += weights[entry] * amount
                }
            }
        }
        inverse.withUnsafeBufferPointer { inverse in
            for row in 0..<rows {
                var sum = 0.0
                for column in 0..<rows { sum -= inverse[row * rows + column] * sums[column] }
                value[basis[row]] = sum
            }
        }
    }

    /// Computes the duals of the cost, or of the broken bounds while there are some.
    private mutating func price() -> Bool {
        var isFeasible = true
        for row in 0..<rows {
            let variable = basis[row]
            let slack = Self.tolerance * (1 + abs(value[variable]))
            if value[variable] < lower[variable] - slack || value[variable] > upper[variable] + slack {
                isFeasible = false
            }
        }
        for row in 0..<rows { duals[row] = 0 }
        inverse.withUnsafeBufferPointer { inverse in
            for row in 0..<rows {
                let variable = basis[row]
                let weight = isFeasible ? cost[variable] : slope(variable)
                if weight == 0 { continue }
                for column in 0..<rows { duals[column] += weight * inverse[row * rows + column] }
            }
        }
        return isFeasible
    }

    private func slope(_ variable: Int) -> Double {
        let slack = Self.tolerance * (1 + abs(value[variable]))
        if value[variable] < lower[variable] - slack { return -1 }
        return value[variable] > upper[variable] + slack ? 1 : 0
    }

    /// How much less the bounds are broken for each unit that the upper bound of a variable rises, after an infeasible
    /// `solve`.
    func reliefAbove(_ variable: Int) -> Double {
        if position[variable] >= 0 { return slope(variable) > 0 ? 1 : 0 }
        return value[variable] >= upper[variable] ? max(0, -reduced(variable, isFeasible: false)) : 0
    }

    /// What one more unit of a variable outside the basis costs, after `solve`.
    func reducedCost(_ variable: Int) -> Double { reduced(variable, isFeasible: true) }

    private func reduced(_ variable: Int, isFeasible: Bool) -> Double {
        var sum = isFeasible ? cost[variable] : 0
        if variable < rows { return sum + duals[variable] }
        for entry in starts[variable - rows]..<starts[variable - rows + 1] {
            sum -= duals[places[entry]] * weights[entry]
        }
        return sum
    }

    /// A variable whose change promises much per unit, and whether it grows: the best of the first block that has one.
    private mutating func entering(isFeasible: Bool) -> (variable: Int, grows: Bool)? {
        let count = value.count
        // Against cycling: the first of all.
        if flat > 60 { return best(in: 0..<count, isFeasible: isFeasible, takesFirst: true) }
        var left = count
        var start = cursor < count ? cursor : 0
        while left > 0 {
            let end = min(count, start + max(Self.block, rows))
            let found = best(in: start..<end, isFeasible: isFeasible, takesFirst: false)
            left -= end - start
            start = end == count ? 0 : end
            if let found {
                cursor = start
                return found
            }
        }
        return nil
    }

    private func best(in range: Range<Int>, isFeasible: Bool, takesFirst: Bool) -> (variable: Int, grows: Bool)? {
        var best: (variable: Int, grows: Bool)?
        var promise = Self.tolerance
        for variable in range where position[variable] < 0 && lower[variable] < upper[variable] {
            let cost = reduced(variable, isFeasible: isFeasible)
            guard abs(cost) > promise else { continue }
            let grows = cost < 0
            guard grows ? value[variable] < upper[variable] : value[variable] > lower[variable] else { continue }
            best = (variable, grows)
            if takesFirst { return best }
            promise = abs(cost)
        }
        return best
    }

    /// Moves a variable as far as the others allow.
    /// - Returns: false when nothing stops it.
    private mutating func step(_ entering: (variable: Int, grows: Bool), isFeasible: Bool) -> Bool {
        let variable = entering.variable
        let sign = entering.grows ? 1.0 : -1.0
        transform(variable)
        let own = entering.grows ? upper[variable] - value[variable] : value[variable] - lower[variable]
        let stop = blocking(sign, isFeasible: isFeasible, own: own)
        guard stop.length.isFinite else { return false }
        steps += 1
        flat = stop.length > Self.tolerance ? 0 : flat + 1
        for row in 0..<rows { value[basis[row]] -= sign * stop.length * direction[row] }
        value[variable] += sign * stop.length
        guard let row = stop.row else {
            value[variable] = entering.grows ? upper[variable] : lower[variable]
            return true
        }
        value[basis[row]] = stop.bound
        exchange(row, variable)
        return true
    }

    /// How far the entering variable may go, and what stops it there: nil when it is its own bound.
    private func blocking(_ sign: Double, isFeasible: Bool, own: Double)
        -> (length: Double, row: Int?, bound: Double)
    {
        var reach = own
        for row in 0..<rows {
            guard let bound = target(row, sign) else { continue }
            let speed = abs(direction[row])
            let slack = Self.tolerance * (1 + abs(bound))
            reach = min(reach, (max(0, abs(bound - value[basis[row]])) + slack) / speed)
        }
        var chosen: (length: Double, row: Int?, bound: Double) = (own, nil, 0)
        var strength = 0.0
        for row in 0..<rows {
            guard let bound = target(row, sign) else { continue }
            let speed = abs(direction[row])
            // The variable may stand a little beyond its bound: then it stops at once.
            let ahead = sign * direction[row] < 0 ? bound - value[basis[row]] : value[basis[row]] - bound
            let length = max(0, ahead) / speed
            guard length <= reach else { continue }
            let isBetter =
                flat > 60
                ? chosen.row == nil || length < chosen.length - 1e-12 * (1 + length)
                    || (length <= chosen.length && basis[row] < basis[chosen.row ?? 0])
                : speed > strength
            if isBetter {
                strength = speed
                chosen = (min(length, own), row, bound)
            }
        }
        return own <= chosen.length ? (own, nil, 0) : chosen
    }

    /// The bound that a variable of the basis meets first when the entering one moves.
    private func target(_ row: Int, _ sign: Double) -> Double? {
        let rate = -sign * direction[row]
        guard abs(rate) > 1e-8 else { return nil }
        let variable = basis[row]
        let slack = Self.tolerance * (1 + abs(value[variable]))
        let bound: Double
        if rate > 0 {
            if value[variable] > upper[variable] + slack { return nil }
            bound = value[variable] < lower[variable] - slack ? lower[variable] : upper[variable]
        } else {
            if value[variable] < lower[variable] - slack { return nil }
            bound = value[variable] > upper[variable] + slack ? upper[variable] : lower[variable]
        }
        return bound.isFinite ? bound : nil
    }
}

// MARK: - The inverse of the basis

extension Simplex {
    private mutating func resetInverse() {
        inverse = [Double](repeating: 0, count: rows * rows)
        for row in 0..<rows { inverse[row * rows + row] = -1 }
    }

    /// The column of a variable in terms of the basis, into `direction`.
    private mutating func transform(_ variable: Int) {
        let rows = rows
        let range = variable < rows ? 0..<0 : starts[variable - rows]..<starts[variable - rows + 1]
        direction.withUnsafeMutableBufferPointer { direction in
            inverse.withUnsafeBufferPointer { inverse in
                for row in 0..<rows {
                    var sum = variable < rows ? -inverse[row * rows + variable] : 0
                    for entry in range { sum += inverse[row * rows + places[entry]] * weights[entry] }
                    direction[row] = sum
                }
            }
        }
    }

    private func entry(_ row: Int, _ variable: Int) -> Double {
        if variable < rows { return -inverse[row * rows + variable] }
        var sum = 0.0
        for entry in starts[variable - rows]..<starts[variable - rows + 1] {
            sum += inverse[row * rows + places[entry]] * weights[entry]
        }
        return sum
    }

    /// Lets a variable take the place of the one at `row`; `direction` holds its column.
    private mutating func exchange(_ row: Int, _ variable: Int) {
        let rows = rows
        let pivot = 1 / direction[row]
        inverse.withUnsafeMutableBufferPointer { inverse in
            for column in 0..<rows { inverse[row * rows + column] *= pivot }
            for other in 0..<rows where other != row && direction[other] != 0 {
                let factor = direction[other]
                for column in 0..<rows {
                    inverse[other * rows + column] -= factor * inverse[row * rows + column]
                }
            }
        }
        position[basis[row]] = -1
        position[variable] = row
        basis[row] = variable
        age += 1
    }

    /// Inverts the basis anew (Gauss and Jordan, largest pivot of the column); what depends on others leaves it.
    private mutating func refactor() {
        let old = basis
        age = 0
        resetInverse()
        for variable in old { position[variable] = -1 }
        basis = Array(0..<rows)
        for row in 0..<rows { position[row] = row }
        var isFree = [Bool](repeating: true, count: rows)
        for row in old where row < rows { isFree[row] = false }
        for variable in old where variable >= rows {
            transform(variable)
            var best = (row: -1, size: 1e-9)
            for row in 0..<rows where isFree[row] && abs(direction[row]) > best.size {
                best = (row, abs(direction[row]))
            }
            guard best.row >= 0 else { continue }
            isFree[best.row] = false
            exchange(best.row, variable)
        }
        age = 0
    }
}
