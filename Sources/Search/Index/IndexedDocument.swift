/// What the index keeps of one document besides its words and values.
package struct IndexedDocument: Sendable, Equatable {
    /// Position in every bitmap.
    package let number: Int
    /// Identifier of the practice.
    package let practice: Int64
    /// Human order of the names: bytes compare as names do.
    package let sortKey: String
    /// Microseconds since 1970-01-01 UTC.
    package let publishedAt: Int64
    /// Codes of those who may read it.
    package let audiences: [String]

    package init(
        number: Int, practice: Int64, sortKey: String, publishedAt: Int64, audiences: [String]
    ) {
        self.number = number
        self.practice = practice
        self.sortKey = sortKey
        self.publishedAt = publishedAt
        self.audiences = audiences
    }
}
