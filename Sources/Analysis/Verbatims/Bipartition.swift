/// Two groups of the rows of a table, with what its χ² needs, kept up to date as rows change sides.
///
/// With a the sums of the first group by column, c those of both, A and N their totals, S = Σ a² / c:
/// χ² = N² / (A (N − A)) · (S − A² / N), the χ² of the two sums as a table of two rows. To know what a row would change
/// costs as much as it holds forms.
struct Bipartition {
    /// χ² grows by less than this share: a rounding, no gain.
    static let gain = 1e-10

    private let table: SplitTable
    private let weights: [Double]
    private let total: Double
    private(set) var isFirst: [Bool]
    private(set) var firstRows = 0
    private var sums: [Double]
    private var first = 0.0
    private var squares = 0.0

    /// All rows in the second group.
    init(_ table: SplitTable) {
        self.table = table
        weights = (0..<table.columnCount).map { 1 / Double(table.columnSize($0)) }
        total = Double(table.total)
        isFirst = [Bool](repeating: false, count: table.rowCount)
        sums = [Double](repeating: 0, count: table.columnCount)
    }

    /// How many units stand in the first group, by column.
    var firstSums: [Int] { sums.map { Int($0) } }

    var chiSquare: Double { chiSquare(first, squares) }

    private func chiSquare(_ first: Double, _ squares: Double) -> Double {
        let rest = first * (total - first)
        return rest > 0 ? total * total / rest * (squares - first * first / total) : 0
    }

    mutating func move(_ row: Int) {
        let step = isFirst[row] ? -1.0 : 1.0
        squares = squares(after: row)
        for column in table.columns(of: row) { sums[Int(column)] += step }
        first += step * Double(table.rowSize(row))
        firstRows += isFirst[row] ? -1 : 1
        isFirst[row].toggle()
    }

    /// χ² if a row changed sides.
    func chiSquare(moving row: Int) -> Double {
        let step = isFirst[row] ? -1.0 : 1.0
        return chiSquare(first + step * Double(table.rowSize(row)), squares(after: row))
    }

    private func squares(after row: Int) -> Double {
        let double = isFirst[row] ? -2.0 : 2.0
        var squares = squares
        for column in table.columns(of: row) {
            squares += (double * sums[Int(column)] + 1) * weights[Int(column)]
        }
        return squares
    }

    /// Puts the rows of an order one after the other into the first group, and keeps the cut with the largest χ²; the
    /// first of several.
    mutating func cut(_ order: [Int]) {
        var (best, size) = (-1.0, 0)
        for (index, row) in order.dropLast().enumerated() {
            move(row)
            if chiSquare > best + Self.gain * abs(best) { (best, size) = (chiSquare, index + 1) }
        }
        for row in order.dropLast().dropFirst(size).reversed() { move(row) }
        settle()
    }

    /// Moves each row in turn when χ² grows by it, until none does; neither group is ever empty.
    mutating func exchange(_ order: [Int], _ progress: Progress) throws(VerbatimFault) {
        var hasMoved = true
        while hasMoved {
            hasMoved = false
            for row in order where (isFirst[row] ? firstRows : isFirst.count - firstRows) > 1 {
                let now = chiSquare
                guard chiSquare(moving: row) > now + Self.gain * now else { continue }
                move(row)
                hasMoved = true
            }
            settle()
            try progress.check()
        }
    }

    /// Sums the squares anew: what was added and taken off again leaves roundings.
    private mutating func settle() {
        squares = 0
        for column in sums.indices { squares += sums[column] * sums[column] * weights[column] }
    }
}
