/// The units and forms that take part in one split, numbered from 0, by rows and by columns.
///
/// Only forms that stand in it are its columns, and only units that hold one its rows.
struct SplitTable {
    /// What each row and each column is in the whole table.
    private(set) var units: [Int32] = []
    private(set) var forms: [Int32] = []
    /// Units that hold none of the forms: they have no part in the split.
    private(set) var bare: [Int32] = []
    private(set) var rowStarts: [Int32] = [0]
    private(set) var rowColumns: [Int32] = []
    private(set) var columnStarts: [Int32] = []
    private(set) var columnRows: [Int32] = []

    /// - Parameter isActive: whether each form of the whole table takes part.
    init(_ whole: Incidence, units: [Int32], isActive: [Bool]) {
        var sizes = [Int32](repeating: 0, count: whole.columnCount)
        for unit in units {
            for form in whole[Int(unit)] where isActive[Int(form)] { sizes[Int(form)] += 1 }
        }
        var local = [Int32](repeating: -1, count: whole.columnCount)
        columnStarts.append(0)
        var end: Int32 = 0
        for form in sizes.indices where sizes[form] > 0 {
            local[form] = Int32(truncatingIfNeeded: forms.count)
            forms.append(Int32(truncatingIfNeeded: form))
            end += sizes[form]
            columnStarts.append(end)
        }
        rowColumns.reserveCapacity(Int(end))
        for unit in units {
            for form in whole[Int(unit)] where local[Int(form)] >= 0 { rowColumns.append(local[Int(form)]) }
            if Int(rowStarts[rowStarts.count - 1]) == rowColumns.count {
                bare.append(unit)
            } else {
                self.units.append(unit)
                rowStarts.append(Int32(truncatingIfNeeded: rowColumns.count))
            }
        }
        transpose()
    }

    var rowCount: Int { units.count }
    var columnCount: Int { forms.count }
    /// Ones of the table.
    var total: Int { rowColumns.count }

    func columns(of row: Int) -> ArraySlice<Int32> { rowColumns[Int(rowStarts[row])..<Int(rowStarts[row + 1])] }

    func rowSize(_ row: Int) -> Int { Int(rowStarts[row + 1] - rowStarts[row]) }

    func columnSize(_ column: Int) -> Int { Int(columnStarts[column + 1] - columnStarts[column]) }

    private mutating func transpose() {
        var next = columnStarts
        columnRows = [Int32](repeating: 0, count: rowColumns.count)
        for row in 0..<rowCount {
            for column in columns(of: row) {
                columnRows[Int(next[Int(column)])] = Int32(truncatingIfNeeded: row)
                next[Int(column)] += 1
            }
        }
    }
}
