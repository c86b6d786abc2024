/// What is wrong with a crosswalk; `line` counts from 1.
package enum CrosswalkError: Error, Sendable, Equatable {
    case header
    case columns(line: Int, found: Int)
    case emptyCell(line: Int)
    /// A word both kept as a keyword and led to a code, or led twice to the same.
    case contradiction(String, line: Int)
}
