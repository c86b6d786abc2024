/// The point of a region where the product of all people's probabilities is largest (Nash welfare).
///
/// Σ people·log places is strictly concave, so there is one; found by a primal-dual interior point method in which the
/// logarithm is its own barrier (Boyd and Vandenberghe, Convex Optimization, 2004, §11.7). Each step solves one system as
/// large as there are rows.
struct NashPoint {
    private let region: FairRegion
    /// Groups with a chance; the others have no place.
    private let groups: [Int]
    private var places: [Double]
    /// What the rows count, kept strictly inside their bounds.
    private var sums: [Double]
    private var prices: [Double]
    private var capPrices: [Double]
    private var lowPrices: [Double]
    private var highPrices: [Double]
    private var barrier = 1.0

    /// - Parameter start: places inside the region, positive for the groups with a chance.
    init(_ region: FairRegion, start: [Double]) {
        self.region = region
        groups = start.indices.filter { start[$0] > 1e-9 }
        places = groups.map { min(start[$0], 0.9 * region.caps[$0]) }
        let count = region.lower.count
        sums = [Double](repeating: 0, count: count)
        prices = sums
        lowPrices = [Double](repeating: 1, count: count)
        highPrices = lowPrices
        capPrices = [Double](repeating: 1, count: groups.count)
        let counted = counted(places)
        for row in 0..<count {
            let (low, high) = (region.lower[row], region.upper[row])
            let margin = min(0.5, (high - low) / 4)
            sums[row] = min(max(counted[row], low + margin), high - margin)
        }
    }

    /// - Returns: places by group; nil when the method did not come close enough, or was stopped.
    static func places(_ region: FairRegion, start: [Double]) -> [Double]? {
        var point = NashPoint(region, start: start)
        for _ in 0..<200 {
            if region.isOver() { return nil }
            guard point.step() else { break }
            if point.barrier < 1e-12 && point.residual < 1e-9 { break }
        }
        guard point.residual < 1e-7, point.barrier < 1e-8 else { return nil }
        var all = [Double](repeating: 0, count: region.groups)
        for (index, group) in point.groups.enumerated() { all[group] = point.places[index] }
        return all
    }

    /// By how much the rows do not count what they should.
    private var residual: Double {
        zip(counted(places), sums).reduce(0) { max($0, abs($1.0 - $1.1)) }
    }

    private func counted(_ places: [Double]) -> [Double] {
        var counted = [Double](repeating: 0, count: region.lower.count)
        for (index, group) in groups.enumerated() {
            for entry in region.columns[group] { counted[entry.row] += entry.weight * places[index] }
        }
        return counted
    }

    private func isEqual(_ row: Int) -> Bool { region.upper[row] - region.lower[row] < 1e-9 }

    /// Inverse of what bends the rows, and what pulls them, at the present point.
    private func rowTerms() -> (softness: [Double], pull: [Double]) {
        var softness = [Double](repeating: 0, count: sums.count)
        var pull = softness
        for row in sums.indices where !isEqual(row) {
            let (below, above) = (sums[row] - region.lower[row], region.upper[row] - sums[row])
            let bend = (below.isFinite ? lowPrices[row] / below : 0) + (above.isFinite ? highPrices[row] / above : 0)
            softness[row] = 1 / bend
            pull[row] = prices[row] + (below.isFinite ? barrier / below : 0) - (above.isFinite ? barrier / above : 0)
        }
        return (softness, pull)
    }

    /// Inverse of what bends the places, and what pulls them, at the present point.
    private func groupTerms() -> (softness: [Double], pull: [Double]) {
        var softness = [Double](repeating: 0, count: groups.count)
        var pull = softness
        for (index, group) in groups.enumerated() {
            let (people, room) = (region.people[group], region.caps[group] - places[index])
            softness[index] = 1 / (people / (places[index] * places[index]) + capPrices[index] / room)
            pull[index] = -people / places[index] + barrier / room
            for entry in region.columns[group] { pull[index] += entry.weight * prices[entry.row] }
        }
        return (softness, pull)
    }

    /// One step of Newton's method on all conditions together.
    private mutating func step() -> Bool {
        let (ofRows, ofGroups) = (rowTerms(), groupTerms())
        let counted = counted(places)
        var matrix = Gram(count: sums.count)
        var right = sums.indices.map { counted[$0] - sums[$0] - ofRows.softness[$0] * ofRows.pull[$0] }
        for row in sums.indices { matrix.add(row, row, ofRows.softness[row]) }
        for (index, group) in groups.enumerated() {
            let softness = ofGroups.softness[index]
            for entry in region.columns[group] {
                right[entry.row] -= entry.weight * softness * ofGroups.pull[index]
                for other in region.columns[group] where other.row <= entry.row {
                    matrix.add(entry.row, other.row, entry.weight * other.weight * softness)
                }
            }
        }
        var turn = Turn(prices: matrix.solve(right))
        guard turn.prices.allSatisfy(\.isFinite) else { return false }
        for (index, group) in groups.enumerated() {
            var sum = ofGroups.pull[index]
            for entry in region.columns[group] { sum += entry.weight * turn.prices[entry.row] }
            turn.places.append(-ofGroups.softness[index] * sum)
        }
        turn.sums = sums.indices.map { ofRows.softness[$0] * (turn.prices[$0] + ofRows.pull[$0]) }
        price(&turn)
        follow(move(turn))
        return true
    }

    /// Where to go from the present point, before it is known how far.
    private struct Turn {
        let prices: [Double]
        var places: [Double] = []
        var sums: [Double] = []
        var capPrices: [Double] = []
        var lowPrices: [Double] = []
        var highPrices: [Double] = []

        init(prices: [Double]) { self.prices = prices }
    }

    private func price(_ turn: inout Turn) {
        for (index, group) in groups.enumerated() {
            let room = region.caps[group] - places[index]
            turn.capPrices.append((barrier + capPrices[index] * turn.places[index]) / room - capPrices[index])
        }
        for row in sums.indices {
            let (below, above) = (sums[row] - region.lower[row], region.upper[row] - sums[row])
            let isFree = !isEqual(row)
            turn.lowPrices.append(isFree ? (barrier - lowPrices[row] * turn.sums[row]) / below - lowPrices[row] : 0)
            turn.highPrices.append(isFree ? (barrier + highPrices[row] * turn.sums[row]) / above - highPrices[row] : 0)
        }
    }

    /// Goes nearly as far as nothing becomes negative.
    /// - Returns: how far, 1 for a whole step.
    private mutating func move(_ turn: Turn) -> Double {
        var (length, dual) = (1.0, 1.0)
        func limit(_ value: Double, _ change: Double, _ length: inout Double) {
            if change < 0, value.isFinite { length = min(length, -0.99 * value / change) }
        }
        for (index, group) in groups.enumerated() {
            limit(places[index], turn.places[index], &length)
            limit(region.caps[group] - places[index], -turn.places[index], &length)
            limit(capPrices[index], turn.capPrices[index], &dual)
        }
        for row in sums.indices where !isEqual(row) {
            limit(sums[row] - region.lower[row], turn.sums[row], &length)
            limit(region.upper[row] - sums[row], -turn.sums[row], &length)
            limit(lowPrices[row], turn.lowPrices[row], &dual)
            limit(highPrices[row], turn.highPrices[row], &dual)
        }
        for index in groups.indices {
            places[index] += length * turn.places[index]
            capPrices[index] += dual * turn.capPrices[index]
        }
        for row in sums.indices {
            prices[row] += dual * turn.prices[row]
            if isEqual(row) { continue }
            sums[row] += length * turn.sums[row]
            lowPrices[row] += dual * turn.lowPrices[row]
            highPrices[row] += dual * turn.highPrices[row]
        }
        return min(length, dual)
    }

    /// The barrier shrinks with what the bounds still cost, faster when the steps are long.
    private mutating func follow(_ length: Double) {
        var (sum, count) = (0.0, 0.0)
        for (index, group) in groups.enumerated() {
            sum += capPrices[index] * (region.caps[group] - places[index])
            count += 1
        }
        for row in sums.indices where !isEqual(row) {
            let (below, above) = (sums[row] - region.lower[row], region.upper[row] - sums[row])
            if below.isFinite { (sum, count) = (sum + lowPrices[row] * below, count + 1) }
            if above.isFinite { (sum, count) = (sum + highPrices[row] * above, count + 1) }
        }
        barrier = count > 0 ? sum / count * (length > 0.9 ? 0.1 : 0.4) : 0
    }
}
