internal import Glibc

/// Weights that give those who answered the make-up of those who were asked (post-stratification).
package struct Adjustment: Sendable, Equatable {
    /// One a row, of mean 1 over the rows that have one; 0 for rows with a gap.
    package let weights: [Double]
    /// How many answers the weighted ones are worth (L. Kish 1965).
    package let effective: Double
    /// How much larger the weights make the variance: answers / effective.
    package let designEffect: Double
    package let least: Double
    package let most: Double
    /// 1 when each cell got its own weight at once.
    package let rounds: Int

    /// One margin: which category each row has, and what share each category should have.
    package struct Margin: Sendable {
        package let column: AnswerColumn
        /// As the values of the column, in any unit.
        package let target: [Double]

        package init(_ column: AnswerColumn, target: [Double]) {
            self.column = column
            self.target = target
        }
    }

    /// Each category of one margin by itself. To weigh by several at once where their joint shares are known, make one
    /// column of them.
    /// - Throws: `badTarget`, `nobodyFor`, `lengthsDiffer`, `empty`.
    package init(cells margin: Margin) throws(TabulationFault) {
        try self.init(raking: [margin], tolerance: 0, limit: 1)
    }

    /// Several margins one after the other, again and again until all of them hold (iterative proportional fitting,
    /// W. E. Deming and F. F. Stephan 1940).
    /// - Parameters:
    ///   - tolerance: the largest share that may still be off.
    ///   - limit: rounds at most.
    /// - Throws: `unsettled` when they do not come to hold together.
    package init(
        raking margins: [Margin], tolerance: Double = 1e-10, limit: Int = 500
    ) throws(TabulationFault) {
        let steps = try Self.steps(margins)
        let rows = margins[0].column.count
        var weights = (0..<rows).map { row in steps.allSatisfy { $0.categories[row] >= 0 } ? 1.0 : 0 }
        let whole = weights.reduce(0, +)
        guard whole > 0 else { throw .empty }
        for step in steps { try step.check(weights) }
        var round = 0
        repeat {
            if round == limit { throw .unsettled(rounds: round) }
            for step in steps { step.apply(&weights, whole: whole) }
            round += 1
        } while limit > 1 && steps.contains { $0.distance(weights, whole: whole) > tolerance }
        self.weights = weights
        let squares = weights.reduce(0) { $0 + $1 * $1 }
        let sum = weights.reduce(0, +)
        effective = sum * sum / squares
        designEffect = whole / effective
        let given = weights.indices.filter { row in steps.allSatisfy { $0.categories[row] >= 0 } }.map { weights[$0] }
        (least, most, rounds) = (given.min() ?? 0, given.max() ?? 0, round)
    }

    private static func steps(_ margins: [Margin]) throws(TabulationFault) -> [Step] {
        guard let rows = margins.first?.column.count, rows > 0 else { throw .empty }
        var steps: [Step] = []
        for (index, margin) in margins.enumerated() {
            let column = margin.column
            guard column.count == rows else { throw .lengthsDiffer(rows, column.count) }
            let sum = margin.target.reduce(0, +)
            guard margin.target.count == column.values.count, sum > 0, sum.isFinite,
                margin.target.allSatisfy({ $0 >= 0 })
            else { throw .badTarget }
            let categories = column.cells.map { cell in
                column.slot(of: cell).map { $0 < column.values.count ? $0 : -1 } ?? -1
            }
            steps.append(Step(index: index, categories: categories, target: margin.target.map { $0 / sum }))
        }
        return steps
    }
}

private struct Step {
    let index: Int
    /// −1 for a gap.
    let categories: [Int]
    let target: [Double]

    func shares(_ weights: [Double], whole: Double) -> [Double] {
        var sums = [Double](repeating: 0, count: target.count)
        for (row, weight) in weights.enumerated() where weight > 0 { sums[categories[row]] += weight }
        return sums.map { $0 / whole }
    }

    func check(_ weights: [Double]) throws(TabulationFault) {
        let shares = shares(weights, whole: 1)
        for (category, share) in shares.enumerated() where share == 0 && target[category] > 0 {
            throw .nobodyFor(margin: index, category: category)
        }
    }

    func apply(_ weights: inout [Double], whole: Double) {
        let shares = shares(weights, whole: whole)
        let factors = zip(target, shares).map { $1 > 0 ? $0 / $1 : 0 }
        for row in weights.indices where weights[row] > 0 { weights[row] *= factors[categories[row]] }
    }

    func distance(_ weights: [Double], whole: Double) -> Double {
        zip(shares(weights, whole: whole), target).reduce(0) { max($0, abs($1.0 - $1.1)) }
    }
}
