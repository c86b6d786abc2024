internal import Glibc

/// Whether rows and columns of a table of counts go with each other: K. Pearson's χ² (1900), without correction.
package struct ContingencyTest: Sendable, Equatable {
    package let chiSquare: Double
    package let degreesOfFreedom: Int
    /// The probability of so large a χ² by chance.
    package let probability: Double
    package let expected: [[Double]]

    /// - Parameter counts: rows of one length, none below zero.
    /// - Throws: `empty` also for a row or a column without a count, where nothing can be expected; `ragged`, `badCount`.
    package init(_ counts: [[Double]]) throws(VerbatimFault) {
        guard let width = counts.first?.count, width > 0 else { throw .empty }
        for (row, cells) in counts.enumerated() {
            guard cells.count == width else { throw .ragged(row: row, cells: cells.count) }
            if let column = cells.firstIndex(where: { !$0.isFinite || $0 < 0 }) {
                throw .badCount(row: row, column: column)
            }
        }
        let rows = counts.map { $0.reduce(0, +) }
        let columns = (0..<width).map { column in counts.reduce(0) { $0 + $1[column] } }
        let total = rows.reduce(0, +)
        guard total.isFinite, !rows.contains(0), !columns.contains(0) else { throw .empty }
        let expected = rows.map { row in columns.map { row / total * $0 } }
        var sum = 0.0
        for (row, cells) in counts.enumerated() {
            for (column, count) in cells.enumerated() {
                let difference = count - expected[row][column]
                sum += difference * difference / expected[row][column]
            }
        }
        self.expected = expected
        chiSquare = sum
        degreesOfFreedom = (rows.count - 1) * (width - 1)
        probability = Self.tail(sum, degreesOfFreedom)
    }

    /// The upper tail of the χ² distribution: a finite sum for whole degrees of freedom (Abramowitz and Stegun, 26.4.4, 5).
    static func tail(_ chiSquare: Double, _ degrees: Int) -> Double {
        guard degrees > 0 else { return 1 }
        let half = chiSquare / 2
        if half <= 0 { return 1 }
        let isOdd = degrees % 2 == 1
        var sum = isOdd ? erfc(half.squareRoot()) : exp(-half)
        // Each term is the one before times x / k, kept as a logarithm so that large tables do not underflow.
        var k = isOdd ? 0.5 : 1.0
        var logarithm = isOdd ? -half - 0.5 * log(half) - 0.5 * log(Double.pi) : -half
        for _ in 0..<(degrees - 1) / 2 {
            logarithm += log(half) - log(k)
            sum += exp(logarithm)
            k += 1
        }
        return min(1, sum)
    }
}
