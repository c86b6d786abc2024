/// Why a file of targets or of candidates for a draw by lot cannot be used; lines are those of the file or of the sheet.
package enum SortitionFileError: Error, Sendable, Equatable {
    case missingColumn(String, nearest: String?)
    /// Two columns whose names differ by capitals or blanks at most.
    case repeatedColumn(String, line: Int)
    /// A row of targets without its feature or its value.
    case emptyName(column: String, line: Int)
    /// Not a whole number from 0 to a million.
    case notANumber(String, column: String, line: Int)
    case minAboveMax(feature: String, value: String, min: Int, max: Int, line: Int)
    /// `min_flex` above `min`, or `max_flex` below `max`.
    case flexInside(feature: String, value: String, column: String, line: Int)
    case repeatedTarget(feature: String, value: String, line: Int, first: Int)
    case noTargets
    case noCandidates
    case emptyCell(column: String, line: Int)
    /// An answer that no target names.
    case unknownValue(String, column: String, line: Int, nearest: String?)
    case repeatedID(String, line: Int, first: Int)
    case tooManyCandidates(limit: Int)
}
