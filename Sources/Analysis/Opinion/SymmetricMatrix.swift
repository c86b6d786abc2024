internal import Glibc

/// The eigenvalues of a small symmetric matrix with their vectors: Householder's reduction to three diagonals, then the
/// QR steps with implicit shifts (Golub and Van Loan, Matrix Computations, 4th ed. 2013, §8.3).
struct SymmetricMatrix {
    /// Descending.
    private(set) var values: [Double]
    /// One vector after the other, in the order of the values.
    private(set) var vectors: [[Double]]

    /// - Parameter rows: the whole square, of which the lower half is read.
    init(_ rows: [[Double]]) {
        let size = rows.count
        var basis = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
        var matrix = rows
        Self.reduce(&matrix, &basis)
        var diagonal = (0..<size).map { matrix[$0][$0] }
        var beside = (0..<size).map { $0 + 1 < size ? matrix[$0 + 1][$0] : 0 }
        Self.diagonalise(&diagonal, &beside, &basis)
        let order = diagonal.indices.sorted { (diagonal[$1], $0) < (diagonal[$0], $1) }
        values = order.map { diagonal[$0] }
        vectors = order.map { basis[$0] }
    }

    /// Turns the matrix into three diagonals; `basis[i]` becomes the i-th column of the product of the reflections.
    private static func reduce(_ matrix: inout [[Double]], _ basis: inout [[Double]]) {
        let size = matrix.count
        guard size > 2 else { return }
        for column in 0..<(size - 2) {
            var normal = (0..<size).map { $0 > column ? matrix[$0][column] : 0 }
            let length = normal.reduce(0) { $0 + $1 * $1 }.squareRoot()
            let below = (column + 2..<size).reduce(0) { $0 + abs(normal[$1]) }
            guard below > 0 else { continue }
            normal[column + 1] += normal[column + 1] < 0 ? -length : length
            let square = normal.reduce(0) { $0 + $1 * $1 }
            reflect(&matrix, normal, 2 / square, from: column)
            for row in basis.indices { reflect(&basis, row, normal, 2 / square, from: column + 1) }
        }
        // The rows of the product are turned into its columns.
        for row in 0..<size {
            for column in 0..<row {
                (basis[row][column], basis[column][row]) = (basis[column][row], basis[row][column])
            }
        }
    }

    /// (1 - f·nnᵀ) M (1 - f·nnᵀ) for a symmetric M.
    private static func reflect(_ matrix: inout [[Double]], _ normal: [Double], _ factor: Double, from first: Int) {
        let size = matrix.count
        var product = [Double](repeating: 0, count: size)
        for row in first..<size {
            var sum = 0.0
            for column in first..<size { sum += matrix[row][column] * normal[column] }
            product[row] = factor * sum
        }
        var share = 0.0
        for row in first..<size { share += product[row] * normal[row] }
        for row in first..<size { product[row] -= factor / 2 * share * normal[row] }
        for row in first..<size {
            for column in first..<size {
                matrix[row][column] -= normal[row] * product[column] + product[row] * normal[column]
            }
        }
    }

    private static func reflect(
        _ basis: inout [[Double]], _ row: Int, _ normal: [Double], _ factor: Double, from first: Int
    ) {
        var sum = 0.0
        for column in first..<normal.count { sum += basis[row][column] * normal[column] }
        sum *= factor
        for column in first..<normal.count { basis[row][column] -= sum * normal[column] }
    }

    /// Chases what stands beside the diagonal away, block by block from the end.
    private static func diagonalise(_ diagonal: inout [Double], _ beside: inout [Double], _ basis: inout [[Double]]) {
        var last = diagonal.count - 1
        // Two or three steps a value are usual; the bound keeps a hostile matrix from holding the machine.
        var steps = 60 * max(1, diagonal.count)
        while last > 0 && steps > 0 {
            if isNothing(beside[last - 1], diagonal[last - 1], diagonal[last]) {
                beside[last - 1] = 0
                last -= 1
                continue
            }
            var first = last - 1
            while first > 0 && !isNothing(beside[first - 1], diagonal[first - 1], diagonal[first]) { first -= 1 }
            step(first, last, &diagonal, &beside, &basis)
            steps -= 1
        }
    }

    private static func isNothing(_ value: Double, _ before: Double, _ after: Double) -> Bool {
        abs(value) <= 0x1p-53 * (abs(before) + abs(after)) || value == 0
    }

    /// One QR step with Wilkinson's shift on the block from the first to the last.
    private static func step(
        _ first: Int, _ last: Int, _ diagonal: inout [Double], _ beside: inout [Double], _ basis: inout [[Double]]
    ) {
        let half = (diagonal[last - 1] - diagonal[last]) / 2
        let off = beside[last - 1]
        let root = hypot(half, off)
        let shift = diagonal[last] - off * off / (half + (half < 0 ? -root : root))
        var (left, bulge) = (diagonal[first] - shift, beside[first])
        for at in first..<last {
            let length = hypot(left, bulge)
            let (cosine, sine) = length > 0 ? (left / length, bulge / length) : (1, 0)
            if at > first { beside[at - 1] = length }
            let (a, b, c) = (diagonal[at], beside[at], diagonal[at + 1])
            diagonal[at] = cosine * cosine * a + 2 * cosine * sine * b + sine * sine * c
            diagonal[at + 1] = sine * sine * a - 2 * cosine * sine * b + cosine * cosine * c
            beside[at] = cosine * sine * (c - a) + (cosine * cosine - sine * sine) * b
            if at + 1 < last {
                (left, bulge) = (beside[at], sine * beside[at + 1])
                beside[at + 1] *= cosine
            }
            rotate(&basis, at, cosine, sine)
        }
    }

    private static func rotate(_ basis: inout [[Double]], _ at: Int, _ cosine: Double, _ sine: Double) {
        for index in basis[at].indices {
            let (first, second) = (basis[at][index], basis[at + 1][index])
            basis[at][index] = cosine * first + sine * second
            basis[at + 1][index] = cosine * second - sine * first
        }
    }
}
