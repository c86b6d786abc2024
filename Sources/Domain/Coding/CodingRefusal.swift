/// Why something about the coding of open answers was not taken.
package enum CodingRefusal: Sendable, Equatable {
    case faults([CodingFault])
    /// Answers have it.
    case codeInUse
    /// Finer ones lie under it.
    case codeHasFiner
    /// Two others code that question.
    case placesTaken
    /// They do not code that question.
    case notCoder
    /// Both read that batch: its codes do not change any more.
    case compared
    case codeUnknown
    /// Neither a code nor that none says it.
    case nothingSaid
    /// The other one has not read that batch.
    case notCompared
    /// Both say the same.
    case agreed
    /// Nobody said how one knows who may be quoted.
    case consentUnknown
    /// These words are not in what people agreed to, or that column says no such thing.
    case consentNotThere
    /// Whoever answered did not agree to be quoted.
    case notQuotable
    case passageNotThere
    case quotedAlready
    /// A place that nobody answered for.
    case findingsOpen(Int)
    /// That batch is compared already, or there is none.
    case batchCompared
}
