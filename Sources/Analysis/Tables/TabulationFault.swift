/// Why columns give no table; rows and columns are counted from 0.
package enum TabulationFault: Error, Sendable, Equatable {
    /// Columns, filter or weights have not as many rows as each other.
    case lengthsDiffer(Int, Int)
    /// A cell that is neither a value of its column nor a gap.
    case strayCell(row: Int)
    /// A column without values, a question without choices, a scale without steps.
    case empty
    /// A weight that is below zero or no number.
    case badWeight(row: Int)
    /// A target share that is below zero or no number, or shares that do not add up to anything.
    case badTarget
    /// The target is above zero, and nobody who could stand for it answered.
    case nobodyFor(margin: Int, category: Int)
    /// Weights that do not settle: the margins contradict what was answered.
    case unsettled(rounds: Int)
    /// More cells than are counted at once.
    case tooBig(cells: Int, limit: Int)
}
