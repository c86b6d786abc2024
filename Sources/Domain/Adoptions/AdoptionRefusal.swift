/// Why an adoption, or what is said of it, was not taken.
package enum AdoptionRefusal: Sendable, Equatable {
    /// Adapted, without a word of what.
    case changedMissing
    /// Not taken up, without a word of why.
    case reasonMissing
    case nothingSaid
    case tooLong
    case tooManyLinks
    case sinceUnreadable
    /// The words may mean these places, or none.
    case placeUnclear
    /// Neither a body nor a team of theirs.
    case notTheirs
    /// Only a team shows something to its team, only a body to its body.
    case noSuchReaders
    case titleMissing
    /// Not a sheet that they write in, or the one that is taken up.
    case otherSheet
    /// It is not there any more, or somebody decided already.
    case answeredAlready
    /// Its words changed since they were read.
    case changedSince
    /// The form was sent before, with other words.
    case sentBefore

    /// What is too long, or leads elsewhere too often; nil when neither.
    init?(texts: [String]) {
        if texts.contains(where: { $0.count > AdoptionWords.limit }) {
            self = .tooLong
        } else if texts.reduce(0, { $0 + ReportEntry.links(in: $1) }) > ReportEntry.linkLimit {
            self = .tooManyLinks
        } else {
            return nil
        }
    }
}
