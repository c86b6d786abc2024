/// Why a row holds no answer: its number among the gaps of a column.
package enum AnswerGap: Int32, Sendable, CaseIterable {
    /// Asked, and left blank.
    case blank
    case refused
    case unknown
    case notConcerned
    /// Never shown: what was answered before led elsewhere.
    case notAsked

    /// What stands in the cell of a row, below every value.
    package var cell: Int32 { Int32.min + rawValue }
}
