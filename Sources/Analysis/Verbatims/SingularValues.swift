/// The singular value decomposition of a small dense matrix: A = U · diag(values) · Vᵀ.
///
/// One-sided Jacobi rotations (M. R. Hestenes, « Inversion of matrices by biorthogonalization », 1958), which find small
/// values as exactly as large ones; only + − × ÷ and √, so that every machine gives the same bytes.
struct SingularValues {
    private static let sweeps = 60
    private static let precision = 1e-15

    /// In decreasing order; as many as the matrix has columns.
    private(set) var values: [Double] = []
    /// One array for each value, of unit length, or zeros when the value is zero.
    private(set) var left: [[Double]] = []
    private(set) var right: [[Double]] = []

    /// - Parameter columns: of the matrix, all of one length; fewer columns than rows is faster.
    init(columns: [[Double]]) {
        var rotated = columns
        var turns = columns.indices.map { index in
            columns.indices.map { $0 == index ? 1.0 : 0.0 }
        }
        for _ in 0..<Self.sweeps where !Self.sweep(&rotated, &turns) { break }
        let lengths = rotated.map { column in column.reduce(0) { $0 + $1 * $1 }.squareRoot() }
        let order = lengths.indices.sorted { (lengths[$1], $0) < (lengths[$0], $1) }
        for index in order {
            let length = lengths[index]
            values.append(length)
            left.append(length > 0 ? rotated[index].map { $0 / length } : rotated[index])
            right.append(turns[index])
        }
    }

    /// True as long as two columns were not yet at right angles.
    private static func sweep(_ columns: inout [[Double]], _ turns: inout [[Double]]) -> Bool {
        var hasTurned = false
        for one in columns.indices {
            for other in columns.indices.dropFirst(one + 1) {
                let (a, b, c) = products(columns[one], columns[other])
                if abs(c) <= precision * (a * b).squareRoot() || c == 0 { continue }
                hasTurned = true
                let zeta = (b - a) / (2 * c)
                let tangent = (zeta >= 0 ? 1.0 : -1.0) / (abs(zeta) + (1 + zeta * zeta).squareRoot())
                let cosine = 1 / (1 + tangent * tangent).squareRoot()
                rotate(&columns, one, other, cosine, cosine * tangent)
                rotate(&turns, one, other, cosine, cosine * tangent)
            }
        }
        return hasTurned
    }

    private static func products(_ x: [Double], _ y: [Double]) -> (xx: Double, yy: Double, xy: Double) {
        var (xx, yy, xy) = (0.0, 0.0, 0.0)
        for index in x.indices {
            xx += x[index] * x[index]
            yy += y[index] * y[index]
            xy += x[index] * y[index]
        }
        return (xx, yy, xy)
    }

    private static func rotate(_ columns: inout [[Double]], _ one: Int, _ other: Int, _ cosine: Double, _ sine: Double)
    {
        for row in columns[one].indices {
            let (x, y) = (columns[one][row], columns[other][row])
            columns[one][row] = cosine * x - sine * y
            columns[other][row] = sine * x + cosine * y
        }
    }
}
