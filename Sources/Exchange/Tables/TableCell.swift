/// One value to write into a table.
package enum TableCell: Sendable, Equatable {
    /// Never taken for a formula, whatever it begins with; control characters become U+FFFD.
    case text(String)
    /// What is not finite is written as nothing.
    case number(Double)
    case integer(Int)
    case empty
}
