/// Practices of one published source, read one after the other: what an import needs of a file, whatever its format.
package protocol PracticeFeed: Sendable {
    /// The publication that every record cites.
    var document: SourceDocument { get }
    /// Of the keys of the records: with a key it is the identity of a practice.
    var namespace: String { get }
    /// How many records there are, when that is known before they are read.
    var total: Int? { get }
    /// Media type of the file.
    var mediaType: String { get }

    /// Gives each item in the order of the file. Each call reads the whole file again, holding one record at a time,
    /// and gives the same items.
    ///
    /// - Throws: what `each` throws, at once; a fault of the file as a whole, after which nothing of it counts.
    func read(_ each: (FeedItem) throws -> Void) throws
}

extension PracticeFeed {
    package var total: Int? { nil }
    package var mediaType: String { "application/json" }
}

/// What a feed says of one record: what it holds, why it cannot be taken, or what a person may want to repair.
package enum FeedItem: Sendable, Equatable {
    /// A record without fault.
    case draft(PracticeDraft)
    /// One fault of a record; a record may have several, and is in no draft then.
    case refusal(ImportRefusal)
    case warning(ImportWarning)
}
