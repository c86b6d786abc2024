internal import Glibc

/// The panels found so far, and the question whether given places are a mean of panels.
///
/// A linear programme looks for the mean of known panels that is nearest (sum of distances); its prices say which panel
/// would bring it nearer (column generation, Gilmore and Gomory 1961). When no panel does, the prices are a constraint
/// that every panel keeps and the places break.
struct PanelHull {
    enum Answer {
        case inside
        /// The weighted sum of places is at most the bound for every panel, and more for the places asked about.
        case outside(weights: [Double], bound: Double)
        /// The search was given up; the nearest mean is this far.
        case unknown(distance: Double)
    }

    /// Places all together by which a mean may differ from what is asked.
    static let tolerance = 1e-8

    private let model: PanelModel
    /// Only these groups have places: every panel of the mean leaves the others out.
    private let groups: [Int]
    private let rowOf: [Int]
    private(set) var panels: [[Int]] = []
    private var programme: Simplex
    private var search: IntegerSearch

    init(_ model: PanelModel, around places: [Double]) {
        self.model = model
        groups = places.indices.filter { places[$0] > 1e-12 }
        var rowOf = [Int](repeating: -1, count: places.count)
        for (row, group) in groups.enumerated() { rowOf[group] = row }
        self.rowOf = rowOf
        let asked = groups.map { places[$0] } + [1]
        programme = Simplex(rows: asked, asked)
        programme.isOver = model.isOver
        search = model.search()
        search.bound(
            columns: rowOf.indices.map { (0, rowOf[$0] < 0 ? 0 : model.groups[$0].cap) },
            rows: model.rows.map { ($0.lower, $0.upper) })
    }

    /// Takes a panel among the known ones; one with other groups is no use here.
    mutating func add(_ counts: [Int]) {
        var rows: [Int] = []
        var weights: [Double] = []
        for (group, count) in counts.enumerated() where count > 0 {
            guard rowOf[group] >= 0 else { return }
            rows.append(rowOf[group])
            weights.append(Double(count))
        }
        programme.addColumn(rows + [groups.count], weights + [1], in: (0, .infinity))
        panels.append(counts)
    }

    /// The panels of the mean that was found last; their weights are brought to a sum of one.
    var mix: [PanelWeight] {
        let weights = panels.indices.map { max(0, programme.value[programme.rows + $0]) }
        let sum = weights.reduce(0, +)
        return panels.indices.compactMap { index in
            weights[index] > 1e-12 ? PanelWeight(counts: panels[index], weight: weights[index] / sum) : nil
        }
    }

    /// - Parameters:
    ///   - rounds: panels to add at most.
    ///   - nodes: effort for each.
    mutating func holds(rounds: Int = 20_000, nodes: Int = 20_000) -> Answer {
        for _ in 0..<rounds {
            switch programme.solve(onlyFeasible: true) {
            case .optimal: return .inside
            case .infeasible: break
            case .unbounded, .stalled: return .unknown(distance: programme.infeasibility)
            }
            let distance = programme.infeasibility
            if distance < Self.tolerance { return .inside }
            let prices = programme.duals
            search.aim(rowOf.map { $0 < 0 ? 0 : -prices[$0] })
            // A panel may bring the mean nearer by at most what it gains: less than that is not worth a column.
            let ceiling = prices[groups.count] - distance / 64 - 1e-10
            switch search.first(nodes: nodes, ceiling: ceiling) {
            case .found(let counts) where model.accepts(counts): add(counts)
            case .none: return outside(prices, notBelow: -ceiling, nodes: nodes)
            case .found, .tired: return .unknown(distance: distance)
            }
        }
        return .unknown(distance: programme.infeasibility)
    }

    /// The constraint that these prices make, with whole weights so that its bound is exact.
    private mutating func outside(_ prices: [Double], notBelow bound: Double, nodes: Int) -> Answer {
        let prices = rowOf.map { $0 < 0 ? 0 : prices[$0] }
        let scale = Self.scale(of: prices)
        let weights = prices.map { ($0 * scale).rounded() }
        search.aim(weights.map { -$0 })
        guard case (let counts?, true) = search.best(nodes: nodes, gap: 0.5), model.accepts(counts) else {
            return .outside(weights: prices, bound: bound)
        }
        add(counts)
        let sum = zip(weights, counts).reduce(0) { $0 + $1.0 * Double($1.1) }
        return .outside(weights: weights.map { $0 / scale }, bound: sum / scale)
    }

    /// Prices are fractions: by what they become whole.
    private static func scale(of prices: [Double]) -> Double {
        for scale in 1...720 {
            let isWhole = prices.allSatisfy { abs($0 * Double(scale) - ($0 * Double(scale)).rounded()) < 1e-7 }
            if isWhole { return Double(scale) }
        }
        return Double(1 << 20)
    }
}
