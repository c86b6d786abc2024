internal import Dispatch
internal import Synchronization

/// SᵀS of a table of zeros and ones, where S is the matrix of correspondence analysis, without its trivial axis.
///
/// Rows are summed by rows and columns by columns, each in one order, so that the sums do not depend on how many
/// processors share them.
struct AxisOperator {
    /// Ones of a table from which on several processors are worth their waking.
    private static let worthSharing = 40_000
    private static let shares = 8

    private let table: SplitTable
    /// 1 / √ of the size of each column, and 1 / the size of each row.
    private let columnScales: [Double]
    private let rowScales: [Double]
    /// √ of the share of each column: the trivial axis, of unit length.
    private let trivial: [Double]

    init(_ table: SplitTable) {
        self.table = table
        let sizes = (0..<table.columnCount).map { Double(table.columnSize($0)) }
        columnScales = sizes.map { 1 / $0.squareRoot() }
        rowScales = (0..<table.rowCount).map { 1 / Double(table.rowSize($0)) }
        let total = Double(table.total)
        trivial = sizes.map { ($0 / total).squareRoot() }
    }

    var dimension: Int { trivial.count }

    /// SᵀS v.
    func applied(to vector: [Double]) -> [Double] {
        let rows = rowPlaces(of: vector)
        var image = Self.sums(table.columnStarts, table.columnRows, of: rows, scaledBy: columnScales, isShared)
        Self.takeOff(trivial, from: &image)
        return image
    }

    /// Where each row stands on the axis that a vector of columns makes, up to a factor.
    func rowPlaces(of vector: [Double]) -> [Double] {
        let scaled = zip(vector, columnScales).map { $0 * $1 }
        return Self.sums(table.rowStarts, table.rowColumns, of: scaled, scaledBy: rowScales, isShared)
    }

    /// A vector without its part along the trivial axis.
    func withoutTrivial(_ vector: [Double]) -> [Double] {
        var vector = vector
        Self.takeOff(trivial, from: &vector)
        return vector
    }

    private var isShared: Bool { table.total >= Self.worthSharing }

    /// For each list of places the sum of the values there, times its scale.
    private static func sums(
        _ starts: [Int32], _ places: [Int32], of values: [Double], scaledBy scales: [Double], _ isShared: Bool
    ) -> [Double] {
        @Sendable func sums(_ range: Range<Int>) -> [Double] {
            range.map { index in
                var sum = 0.0
                for place in Int(starts[index])..<Int(starts[index + 1]) { sum += values[Int(places[place])] }
                return sum * scales[index]
            }
        }
        guard isShared else { return sums(0..<scales.count) }
        let size = (scales.count + shares - 1) / shares
        let parts = Mutex([[Double]](repeating: [], count: shares))
        DispatchQueue.concurrentPerform(iterations: shares) { share in
            let part = sums(min(share * size, scales.count)..<min((share + 1) * size, scales.count))
            parts.withLock { $0[share] = part }
        }
        return parts.withLock { Array($0.joined()) }
    }

    static func takeOff(_ unit: [Double], from vector: inout [Double]) {
        let share = product(unit, vector)
        for index in vector.indices { vector[index] -= share * unit[index] }
    }

    static func product(_ x: [Double], _ y: [Double]) -> Double {
        var (first, second) = (0.0, 0.0)
        let even = x.count & ~1
        for index in stride(from: 0, to: even, by: 2) {
            first += x[index] * y[index]
            second += x[index + 1] * y[index + 1]
        }
        return even < x.count ? first + second + x[even] * y[even] : first + second
    }
}
