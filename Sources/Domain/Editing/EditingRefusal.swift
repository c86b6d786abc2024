/// Why a section of a sheet was not saved, restored or published.
package enum EditingRefusal: Sendable, Equatable {
    /// These were not understood.
    case unreadable([SectionFault])
    /// Longer than what is kept at each pause.
    case tooLong
    case titleMissing
    /// Its text was erased.
    case erased
    /// Readers see the working text already.
    case nothingNew
    /// An editor is asked already.
    case askedAlready
    /// Everybody reads it: an editor who does not keep it names it.
    case namedByEditors
    /// It was made known and nobody has taken it yet.
    case notTaken
}
