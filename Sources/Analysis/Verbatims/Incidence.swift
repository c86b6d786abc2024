/// Which units (segments or texts) hold which forms: a sparse table of zeros and ones.
///
/// Rows are units, columns are forms; the columns of a row are kept once each, in ascending order.
package struct Incidence: Sendable, Equatable {
    package let columnCount: Int
    /// Where each row begins in `columns`; one more than there are rows.
    package private(set) var starts = [0]
    package private(set) var columns: [Int32] = []

    /// A table without rows.
    /// - Parameter columns: how many forms there are.
    package init(columns: Int) { columnCount = max(0, min(columns, Int(Int32.max))) }

    /// - Parameter rows: the columns each unit holds, in any order; twice the same counts once.
    /// - Throws: `columnOutside`.
    package init(_ rows: [[Int]], columns: Int) throws(VerbatimFault) {
        self.init(columns: columns)
        for (row, held) in rows.enumerated() {
            if let wrong = held.first(where: { !(0..<columnCount).contains($0) }) {
                throw .columnOutside(row: row, column: wrong)
            }
            try append(held.map { Int32(truncatingIfNeeded: $0) })
        }
    }

    package var rowCount: Int { starts.count - 1 }

    /// Adds a row at the end.
    /// - Throws: `columnOutside`; then nothing is added.
    package mutating func append(_ row: [Int32]) throws(VerbatimFault) {
        let sorted = row.sorted()
        for column in [sorted.first, sorted.last].compactMap(\.self) where !(0..<columnCount).contains(Int(column)) {
            throw .columnOutside(row: rowCount, column: Int(column))
        }
        var last: Int32 = -1
        for column in sorted where column != last {
            columns.append(column)
            last = column
        }
        starts.append(columns.count)
    }

    /// The columns a row holds.
    package subscript(row: Int) -> ArraySlice<Int32> { columns[starts[row]..<starts[row + 1]] }

    /// How many rows hold each column.
    package var columnSizes: [Int] {
        var sizes = [Int](repeating: 0, count: columnCount)
        for column in columns { sizes[Int(column)] += 1 }
        return sizes
    }

    /// The same rows with the columns that enough rows hold, and what each was before.
    package func keepingColumns(heldBy least: Int) -> (table: Incidence, columns: [Int]) {
        let sizes = columnSizes
        let kept = sizes.indices.filter { sizes[$0] >= max(1, least) }
        var new = [Int32](repeating: -1, count: columnCount)
        for (index, column) in kept.enumerated() { new[column] = Int32(truncatingIfNeeded: index) }
        var table = Incidence(columns: kept.count)
        for row in 0..<rowCount {
            table.columns.append(contentsOf: self[row].lazy.map { new[Int($0)] }.filter { $0 >= 0 })
            table.starts.append(table.columns.count)
        }
        return (table, kept)
    }

    /// Rows put together: each new row holds what one of its parts holds.
    /// - Parameter units: for each row the new one it goes to, from 0 without gaps; -1 for none.
    package func merged(_ units: [Int32]) throws(VerbatimFault) -> Incidence {
        guard units.count == rowCount else { throw .lengthsDiffer(units.count, rowCount) }
        let count = Int(units.max() ?? -1) + 1
        var parts = [[Int32]](repeating: [], count: count)
        for (row, unit) in units.enumerated() where unit >= 0 { parts[Int(unit)].append(contentsOf: self[row]) }
        var table = Incidence(columns: columnCount)
        for part in parts { try table.append(part) }
        return table
    }
}
