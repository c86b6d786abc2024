/// The votes less the mean of their statement: missing votes count as the mean, so that they are nothing here.
///
/// Votes on moderated statements are passes of everybody, so nothing here either.
struct CenteredVotes {
    /// Mean of each statement, 0 for a moderated one and for one without votes.
    let means: [Double]
    /// Where each participant begins.
    let starts: [Int32]
    let columns: [Int32]
    let values: [Double]

    init(_ matrix: VoteMatrix, _ moderated: [Bool]) {
        let width = matrix.statements.count
        var sums = [Int](repeating: 0, count: width)
        var counts = [Int](repeating: 0, count: width)
        for (column, vote) in zip(matrix.columns, matrix.votes) {
            sums[Int(column)] += Int(vote)
            counts[Int(column)] += 1
        }
        var means = [Double](repeating: 0, count: width)
        for column in means.indices where counts[column] > 0 && !moderated[column] {
            means[column] = Double(sums[column]) / Double(counts[column])
        }
        if !moderated.contains(true) {
            (starts, columns) = (matrix.starts, matrix.columns)
            values = zip(matrix.columns, matrix.votes).map { Double($1) - means[Int($0)] }
        } else {
            (starts, columns, values) = Self.kept(matrix, moderated, means)
        }
        self.means = means
    }

    private static func kept(
        _ matrix: VoteMatrix, _ moderated: [Bool], _ means: [Double]
    ) -> ([Int32], [Int32], [Double]) {
        var starts: [Int32] = [0]
        var columns: [Int32] = []
        var values: [Double] = []
        columns.reserveCapacity(matrix.columns.count)
        values.reserveCapacity(matrix.columns.count)
        for row in matrix.participants.indices {
            for entry in matrix.entries(of: row) where !moderated[Int(matrix.columns[entry])] {
                columns.append(matrix.columns[entry])
                values.append(Double(matrix.votes[entry]) - means[Int(matrix.columns[entry])])
            }
            starts.append(Int32(truncatingIfNeeded: columns.count))
        }
        return (starts, columns, values)
    }

    /// The sum of all squares: what the axes of the map share out.
    var total: Double { values.reduce(0) { $0 + $1 * $1 } }

    /// For each of some vectors over the statements, Xᵀ(Xv), X being these votes; vectors lie side by side.
    /// - Parameter block: `width` numbers for each statement, those of one statement together.
    func normalProduct(_ block: [Double], width: Int) -> [Double] {
        var result = [Double](repeating: 0, count: block.count)
        var sums = [Double](repeating: 0, count: width)
        // Bounds were checked where the rows were made; checking them again doubles the time of the whole map.
        block.withUnsafeBufferPointer { block in
            columns.withUnsafeBufferPointer { columns in
                values.withUnsafeBufferPointer { values in
                    result.withUnsafeMutableBufferPointer { result in
                        sums.withUnsafeMutableBufferPointer { sums in
                            for row in 0..<(starts.count - 1) {
                                let entries = Int(starts[row])..<Int(starts[row + 1])
                                if width == 3 {
                                    Self.rowOfThree(entries, columns, values, block, result)
                                } else {
                                    Self.row(entries, columns, values, block, width, sums, result)
                                }
                            }
                        }
                    }
                }
            }
        }
        return result
    }

    /// The usual width with its sums in registers.
    @inline(__always)
    private static func rowOfThree(
        _ entries: Range<Int>, _ columns: UnsafeBufferPointer<Int32>, _ values: UnsafeBufferPointer<Double>,
        _ block: UnsafeBufferPointer<Double>, _ result: UnsafeMutableBufferPointer<Double>
    ) {
        var (first, second, third) = (0.0, 0.0, 0.0)
        for entry in entries {
            let (value, at) = (values[entry], Int(columns[entry]) &* 3)
            first += value * block[at]
            second += value * block[at &+ 1]
            third += value * block[at &+ 2]
        }
        for entry in entries {
            let (value, at) = (values[entry], Int(columns[entry]) &* 3)
            result[at] += value * first
            result[at &+ 1] += value * second
            result[at &+ 2] += value * third
        }
    }

    @inline(__always)
    private static func row(
        _ entries: Range<Int>, _ columns: UnsafeBufferPointer<Int32>, _ values: UnsafeBufferPointer<Double>,
        _ block: UnsafeBufferPointer<Double>, _ width: Int, _ sums: UnsafeMutableBufferPointer<Double>,
        _ result: UnsafeMutableBufferPointer<Double>
    ) {
        for index in 0..<width { sums[index] = 0 }
        for entry in entries {
            let (value, at) = (values[entry], Int(columns[entry]) &* width)
            for index in 0..<width { sums[index] += value * block[at &+ index] }
        }
        for entry in entries {
            let (value, at) = (values[entry], Int(columns[entry]) &* width)
            for index in 0..<width { result[at &+ index] += value * sums[index] }
        }
    }
}
