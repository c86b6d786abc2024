/// Why an analysis of texts cannot be made; rows and columns are counted from 0.
package enum VerbatimFault: Error, Sendable, Equatable {
    /// There is nothing to compare: no row, no column, or nothing but zeros.
    case empty
    /// A row names a column that the table does not have.
    case columnOutside(row: Int, column: Int)
    /// A row that has not as many cells as the table has columns.
    case ragged(row: Int, cells: Int)
    /// A count below zero, or no number at all.
    case badCount(row: Int, column: Int)
    /// More cells than are computed at once.
    case tooBig(cells: Int, limit: Int)
    /// Counts that cannot stand together: a part larger than its whole, or more than 2⁵³.
    case impossibleCounts
    /// Two lists that must say something of the same units have not the same length.
    case lengthsDiffer(Int, Int)
    /// Whoever asked does not wait for the answer any more.
    case cancelled
}
