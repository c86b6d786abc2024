/// What numbers that were given have in common. The smallest and the largest are answers of somebody: they are not told.
package struct NumberTable: Sendable, Equatable {
    package let base: TableBase
    package let mean: Double?
    /// Divided by one less than there are answers; with weights by their sum.
    package let deviation: Double?
    /// The value that a quarter, a half, three quarters stay under: between two answers on the line between them, or with
    /// weights the first answer that reaches the share.
    package let quartiles: [Double]

    /// - Parameters:
    ///   - column: says which rows answered: the value 0, or a gap.
    ///   - numbers: as the rows; not read where the column has a gap.
    /// - Throws: `lengthsDiffer`, `strayCell` also for a number that is none.
    package init(
        _ column: AnswerColumn, _ numbers: [Double], _ selection: RowSelection = .all
    ) throws(TabulationFault) {
        guard numbers.count == column.count else { throw .lengthsDiffer(column.count, numbers.count) }
        base = try CountTable(column, selection).base
        var given: [(number: Double, weight: Double)] = []
        for row in column.cells.indices where column.cells[row] >= 0 && selection.keeps(row) {
            guard numbers[row].isFinite else { throw .strayCell(row: row) }
            given.append((numbers[row], selection.weights?[row] ?? 1))
        }
        let whole = base.answered.weight
        guard whole > 0 else {
            (mean, deviation, quartiles) = (nil, nil, [])
            return
        }
        let mean = given.reduce(0) { $0 + $1.number * $1.weight } / whole
        self.mean = mean
        let squares = given.reduce(0) { $0 + $1.weight * ($1.number - mean) * ($1.number - mean) }
        let parts = selection.weights == nil ? whole - 1 : whole
        deviation = parts > 0 ? (squares / parts).squareRoot() : nil
        given.sort { $0.number < $1.number }
        quartiles = [0.25, 0.5, 0.75].map { share in
            selection.weights == nil
                ? Self.between(given.map(\.number), share) : Self.reaching(given, share * whole)
        }
    }

    private static func between(_ sorted: [Double], _ share: Double) -> Double {
        let place = share * Double(sorted.count - 1)
        let below = Int(place)
        let above = min(below + 1, sorted.count - 1)
        return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }

    private static func reaching(_ sorted: [(number: Double, weight: Double)], _ weight: Double) -> Double {
        var sum = 0.0
        for (number, own) in sorted {
            sum += own
            if sum >= weight { return number }
        }
        return sorted.last?.number ?? 0
    }
}
