import Testing

@testable import Analysis

/// The programmes that everything else stands on, against counting by hand.
@Suite struct IntegerSearchTests {
    @Test func `a small programme reaches its known optimum`() {
        // Dantzig: 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 is 36 at (2, 6).
        var programme = Simplex(rows: [-.infinity, -.infinity], [12, 18])
        programme.addColumn([1], [3], in: (0, 4), cost: -3)
        programme.addColumn([0, 1], [2, 2], in: (0, .infinity), cost: -5)
        #expect(programme.solve() == .optimal)
        #expect(abs(programme.value[2] - 2) < 1e-9 && abs(programme.value[3] - 6) < 1e-9)
        programme.upper[3] = 4
        #expect(programme.solve() == .optimal && abs(programme.value[2] - 10.0 / 3) < 1e-9)
        programme.lower[0] = 20
        #expect(programme.solve() == .infeasible && abs(programme.infeasibility - 12) < 1e-9)
    }

    @Test func `a programme without a floor is said to have none`() {
        var programme = Simplex(rows: [0], [.infinity])
        programme.addColumn([0], [1], in: (0, .infinity), cost: -1)
        #expect(programme.solve() == .unbounded)
    }

    @Test(arguments: 0..<200)
    func `whole numbers found are the best of all that counting finds`(seed: Int) {
        var chance = PanelSample.Chance(seed)
        let (rows, columns) = (1 + chance.below(3), 2 + chance.below(5))
        let weights = (0..<columns).map { _ in (0..<rows).map { _ in chance.below(7) - 2 } }
        let costs = (0..<columns).map { _ in chance.below(19) - 9 }
        let bounds = (0..<rows).map { _ in (low: chance.below(4), high: 4 + chance.below(6)) }
        var programme = Simplex(rows: bounds.map { Double($0.low) }, bounds.map { Double($0.high) })
        for (weights, cost) in zip(weights, costs) {
            programme.addColumn(Array(0..<rows), weights.map(Double.init), in: (0, 3), cost: Double(cost))
        }
        var best: Int?
        for code in 0..<(1 << (2 * columns)) {
            let counts = (0..<columns).map { code >> (2 * $0) & 3 }
            let isAllowed = bounds.indices.allSatisfy { row in
                let sum = counts.indices.reduce(0) { $0 + counts[$1] * weights[$1][row] }
                return sum >= bounds[row].low && sum <= bounds[row].high
            }
            if isAllowed {
                let cost = counts.indices.reduce(0) { $0 + counts[$1] * costs[$1] }
                best = min(best ?? .max, cost)
            }
        }
        var search = IntegerSearch(programme)
        let answer = search.best(nodes: 5_000, gap: 0.5)
        #expect(answer.isProved)
        #expect(answer.found.map { Int(search.cost($0).rounded()) } == best)
    }
}
