/// One version of a vocabulary in the history of this instance.
package struct VocabularyVersion: Sendable, Equatable {
    package let number: Int
    package let source: String
    /// Version of the program's file that was last taken in.
    package let shipped: Int
    /// Microseconds since 1970-01-01 UTC; 0 for what was there before versions were kept.
    package let at: Int64
    /// "program", or the role that changed it; never a person.
    package let decidedBy: String

    /// What `decidedBy` says of the versions that came with the program.
    package static let program = "program"

    package var isShipped: Bool { decidedBy == Self.program }

    package init(number: Int, source: String, shipped: Int, at: Int64, decidedBy: String) {
        self.number = number
        self.source = source
        self.shipped = shipped
        self.at = at
        self.decidedBy = decidedBy
    }
}
