/// A symmetric positive matrix and its linear systems (Cholesky).
struct Gram {
    private let count: Int
    private var values: [Double]

    init(count: Int) {
        self.count = count
        values = [Double](repeating: 0, count: count * count)
    }

    /// The row is at least the column.
    mutating func add(_ row: Int, _ column: Int, _ value: Double) { values[row * count + column] += value }

    /// Rows that depend on others get no part of the solution.
    mutating func solve(_ right: [Double]) -> [Double] {
        var isFree = [Bool](repeating: false, count: count)
        for column in 0..<count {
            let whole = values[column * count + column]
            var diagonal = whole
            for inner in 0..<column { diagonal -= values[column * count + inner] * values[column * count + inner] }
            isFree[column] = diagonal <= 1e-13 * whole || whole <= 0
            let root = isFree[column] ? 1 : diagonal.squareRoot()
            values[column * count + column] = root
            for row in column + 1..<max(count, column + 1) {
                var sum = isFree[column] ? 0 : values[row * count + column]
                if !isFree[column] {
                    for inner in 0..<column { sum -= values[row * count + inner] * values[column * count + inner] }
                }
                values[row * count + column] = sum / root
            }
        }
        var solution = right
        for row in 0..<count {
            for inner in 0..<row { solution[row] -= values[row * count + inner] * solution[inner] }
            solution[row] = isFree[row] ? 0 : solution[row] / values[row * count + row]
        }
        for row in (0..<count).reversed() {
            for below in row + 1..<max(count, row + 1) {
                solution[row] -= values[below * count + row] * solution[below]
            }
            solution[row] = isFree[row] ? 0 : solution[row] / values[row * count + row]
        }
        return solution
    }
}
