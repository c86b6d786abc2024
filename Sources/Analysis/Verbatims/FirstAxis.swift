/// The first axis of the correspondence analysis of a table of zeros and ones.
///
/// C. Lanczos's iteration (1950) with full reorthogonalisation, begun again from its best vector; a table of a million ones
/// takes some dozens of passes over it.
struct FirstAxis {
    /// Vectors held at once.
    private static let depth = 48
    /// How often the search begins again.
    private static let restarts = 12
    private static let checkEvery = 8
    /// Share of the value that the vector may still miss.
    private static let precision = 1e-10
    /// A value below this is a rounding of zero: all rows have one profile.
    private static let zero = 1e-12

    /// The square of the singular value: the inertia of the axis, from 0 to 1.
    let inertia: Double
    /// Where each row stands, up to a factor; the sum of cubes is not negative, which chooses the sign.
    let rowPlaces: [Double]

    /// Nil when the table has no axis: less than two rows or columns, or one profile for all.
    init?(_ table: SplitTable, _ progress: Progress) throws(VerbatimFault) {
        guard table.rowCount > 1, table.columnCount > 1 else { return nil }
        let operation = AxisOperator(table)
        var search = LanczosSearch(from: Self.start(operation))
        for _ in 0..<Self.restarts {
            try search.run(operation, steps: Self.depth, checkEvery: Self.checkEvery, Self.precision, progress)
            if search.isDone { break }
        }
        guard search.value > Self.zero else { return nil }
        inertia = search.value
        rowPlaces = Self.signed(operation.rowPlaces(of: search.best))
    }

    /// The rows in the order of the axis; those that stand at one place keep their order.
    var order: [Int] {
        let farthest = rowPlaces.reduce(0) { max($0, abs($1)) }
        // What differs by rounding alone stands at one place.
        let places = rowPlaces.map { ($0 / farthest * 1e8).rounded() }
        return places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    }

    /// Numbers that no table knows (SplitMix64), the same on every machine.
    private static func start(_ operation: AxisOperator) -> [Double] {
        let numbers = (0..<operation.dimension).map { index in
            var z = UInt64(truncatingIfNeeded: index &+ 1) &* 0x9E37_79B9_7F4A_7C15
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return Double((z ^ (z >> 31)) >> 11) * 0x1p-53 - 0.5
        }
        return operation.withoutTrivial(numbers)
    }

    private static func signed(_ places: [Double]) -> [Double] {
        let cubes = places.reduce(0) { $0 + $1 * $1 * $1 }
        return cubes < 0 ? places.map { -$0 } : places
    }
}

/// The largest value of a symmetric operator and its vector, sought in the space of its powers.
struct LanczosSearch {
    private(set) var value = 0.0
    private(set) var best: [Double]
    private(set) var isDone = false

    init(from start: [Double]) { best = start }

    /// Goes on from the best vector.
    mutating func run(
        _ operation: AxisOperator, steps: Int, checkEvery: Int, _ precision: Double, _ progress: Progress
    ) throws(VerbatimFault) {
        let length = AxisOperator.product(best, best).squareRoot()
        guard length > 0 else {
            isDone = true
            return
        }
        var basis = [best.map { $0 / length }]
        var (diagonal, beside): ([Double], [Double]) = ([], [])
        while !isDone, diagonal.count < steps {
            var next = operation.applied(to: basis[diagonal.count])
            diagonal.append(AxisOperator.product(basis[diagonal.count], next))
            for _ in 0..<2 {
                for vector in basis { AxisOperator.takeOff(vector, from: &next) }
            }
            next = operation.withoutTrivial(next)
            let rest = AxisOperator.product(next, next).squareRoot()
            let isExhausted = rest < 1e-14 || diagonal.count == operation.dimension - 1
            if isExhausted || diagonal.count % checkEvery == 0 || diagonal.count == steps {
                look(in: basis, diagonal, beside, rest: isExhausted ? 0 : rest, precision)
                try progress.check()
            }
            beside.append(rest)
            if !isDone { basis.append(next.map { $0 / rest }) }
        }
    }

    /// The best vector of the space so far, and whether it is good enough.
    private mutating func look(
        in basis: [[Double]], _ diagonal: [Double], _ beside: [Double], rest: Double, _ precision: Double
    ) {
        let size = diagonal.count
        let small = SingularValues(
            columns: (0..<size).map { column in
                (0..<size).map { row in
                    if row == column { return diagonal[row] }
                    return abs(row - column) == 1 ? beside[min(row, column)] : 0
                }
            })
        value = small.values[0]
        let weights = small.right[0]
        isDone = rest * abs(weights[size - 1]) <= precision * value
        var vector = [Double](repeating: 0, count: best.count)
        for (weight, part) in zip(weights, basis) {
            for index in vector.indices { vector[index] += weight * part[index] }
        }
        best = vector
    }
}
