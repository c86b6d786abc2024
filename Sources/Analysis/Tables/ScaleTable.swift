internal import Glibc

/// The rows of a matrix on one scale: each with its own base, its mean, and the share of the highest steps.
package struct ScaleTable: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package let base: TableBase
        /// As the steps of the scale.
        package let cells: [Weighed]
        /// Σ step × weight / base; nil when nobody answered.
        package let mean: Double?
        /// Of the answers around their mean, divided by their number; nil when nobody answered.
        package let deviation: Double?
        /// What took one of the highest steps, and one of the lowest.
        package let top: Weighed
        package let bottom: Weighed

        package var topShare: Double? { base.answered.weight > 0 ? top.weight / base.answered.weight : nil }
    }

    package let rows: [Row]
    /// Rows by decreasing mean, and by decreasing share of the highest steps: they may differ, so both are shown.
    package let byMean: [Int]
    package let byTop: [Int]

    package var isRankedTwice: Bool { byMean != byTop }

    /// - Parameters:
    ///   - columns: the rows of the matrix, with the steps as values, lowest first.
    ///   - weights: what each step counts for in the mean.
    ///   - top: how many of the highest steps, and of the lowest, are taken together.
    /// - Throws: `lengthsDiffer` also for a scale that has not as many steps as weights; `empty`, `strayCell`.
    package init(
        _ columns: [AnswerColumn], weights: [Double], top: Int = 2, _ selection: RowSelection = .all
    ) throws(TabulationFault) {
        try selection.check(columns)
        var rows: [Row] = []
        for column in columns {
            guard column.values.count == weights.count else {
                throw .lengthsDiffer(column.values.count, weights.count)
            }
            rows.append(Row(try CountTable(column, selection), weights, top))
        }
        self.rows = rows
        byMean = Self.ranked(rows.map(\.mean))
        byTop = Self.ranked(rows.map(\.topShare))
    }

    /// Rows without an answer come last.
    private static func ranked(_ figures: [Double?]) -> [Int] {
        CountTable.ranked(figures.map { $0 ?? -.infinity })
    }
}

extension ScaleTable.Row {
    fileprivate init(_ table: CountTable, _ weights: [Double], _ count: Int) {
        let whole = table.base.answered.weight
        let sum = zip(table.cells, weights).reduce(0) { $0 + $1.0.weight * $1.1 }
        let mean = whole > 0 ? sum / whole : nil
        deviation = mean.map { mean in
            (zip(table.cells, weights).reduce(0) { $0 + $1.0.weight * ($1.1 - mean) * ($1.1 - mean) } / whole)
                .squareRoot()
        }
        self.mean = mean
        var (top, bottom) = (Weighed(), Weighed())
        for cell in table.cells.suffix(count) { top.add(cell) }
        for cell in table.cells.prefix(count) { bottom.add(cell) }
        (self.top, self.bottom) = (top, bottom)
        (base, cells) = (table.base, table.cells)
    }
}
