/// Where the rows and columns of a table of counts stand to each other: correspondence analysis.
///
/// J.-P. Benzécri, *L'analyse des données*, 1973; the notation is that of M. Greenacre, *Correspondence Analysis in
/// Practice*, 2007: the singular values are those of (P − r cᵀ) / √(r cᵀ). A row or a column without a count has mass 0
/// and stands at 0. The sign of an axis is free; here its column farthest out is on the positive side.
package struct CorrespondenceAnalysis: Sendable, Equatable {
    /// Cells of the largest table that is taken.
    package static let limit = 20_000_000
    /// Rows or columns, whichever are fewer: the time grows with their square.
    package static let shortSide = 600
    /// Below this share of the first, a singular value is a rounding of zero.
    private static let zero = 1e-10

    /// In decreasing order, without those that are zero; their squares are the inertias of the axes.
    package let singularValues: [Double]
    /// For each axis the principal coordinate of each row, and of each column.
    package let rows: [[Double]]
    package let columns: [[Double]]
    /// Shares of the whole; each sums to 1.
    package let rowMasses: [Double]
    package let columnMasses: [Double]

    /// χ² of the table divided by its total.
    package var inertia: Double { singularValues.reduce(0) { $0 + $1 * $1 } }

    /// - Parameter counts: rows of one length, none below zero; fractions are allowed.
    /// - Throws: `empty`, `ragged`, `badCount`, `tooBig`.
    package init(_ counts: [[Double]]) throws(VerbatimFault) {
        let width = try Self.checked(counts)
        let total = counts.reduce(0) { $0 + $1.reduce(0, +) }
        guard total > 0, total.isFinite else { throw .empty }
        let r = counts.map { $0.reduce(0, +) / total }
        let c = (0..<width).map { column in counts.reduce(0) { $0 + $1[column] } / total }
        let isWide = width > counts.count
        func residual(_ row: Int, _ column: Int) -> Double {
            let expected = r[row] * c[column]
            return expected > 0 ? (counts[row][column] / total - expected) / expected.squareRoot() : 0
        }
        let parts = SingularValues(
            columns: isWide
                ? counts.indices.map { row in (0..<width).map { residual(row, $0) } }
                : (0..<width).map { column in counts.indices.map { residual($0, column) } })
        let axes = min(counts.count, width) - 1
        let kept = parts.values.prefix(max(0, axes)).count { $0 > Self.zero }
        singularValues = Array(parts.values.prefix(kept))
        let (ofRows, ofColumns) = isWide ? (parts.right, parts.left) : (parts.left, parts.right)
        var (rows, columns): ([[Double]], [[Double]]) = ([], [])
        for axis in 0..<kept {
            let sign = Self.sign(ofColumns[axis])
            let scale = sign * parts.values[axis]
            rows.append(r.indices.map { r[$0] > 0 ? scale * ofRows[axis][$0] / r[$0].squareRoot() : 0 })
            columns.append(c.indices.map { c[$0] > 0 ? scale * ofColumns[axis][$0] / c[$0].squareRoot() : 0 })
        }
        (self.rows, self.columns, rowMasses, columnMasses) = (rows, columns, r, c)
    }

    /// How well an axis renders each row: squared cosines, from 0 to 1.
    package func rowQualities(axis: Int) -> [Double] { Self.qualities(rows, axis) }

    /// How well an axis renders each column: squared cosines, from 0 to 1.
    package func columnQualities(axis: Int) -> [Double] { Self.qualities(columns, axis) }

    /// What each column weighs in an axis: shares that sum to 1.
    package func columnContributions(axis: Int) -> [Double] {
        let inertia = singularValues[axis] * singularValues[axis]
        return columns[axis].indices.map { columnMasses[$0] * columns[axis][$0] * columns[axis][$0] / inertia }
    }

    private static func qualities(_ coordinates: [[Double]], _ axis: Int) -> [Double] {
        coordinates[axis].indices.map { point in
            let whole = coordinates.reduce(0) { $0 + $1[point] * $1[point] }
            return whole > 0 ? coordinates[axis][point] * coordinates[axis][point] / whole : 0
        }
    }

    private static func checked(_ counts: [[Double]]) throws(VerbatimFault) -> Int {
        guard let width = counts.first?.count, width > 0 else { throw .empty }
        let (cells, isTooMany) = width.multipliedReportingOverflow(by: counts.count)
        guard !isTooMany, cells <= limit, min(width, counts.count) <= shortSide else {
            throw .tooBig(cells: isTooMany ? Int.max : cells, limit: limit)
        }
        for (row, cells) in counts.enumerated() {
            guard cells.count == width else { throw .ragged(row: row, cells: cells.count) }
            if let column = cells.firstIndex(where: { !$0.isFinite || $0 < 0 }) {
                throw .badCount(row: row, column: column)
            }
        }
        return width
    }

    /// 1 or -1, so that the first of the largest numbers becomes positive.
    private static func sign(_ numbers: [Double]) -> Double {
        let largest = numbers.reduce(0) { max($0, abs($1)) }
        return numbers.first { abs($0) > largest * (1 - 1e-9) }.map { $0 < 0 ? -1 : 1 } ?? 1
    }
}
