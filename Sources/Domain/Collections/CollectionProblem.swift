/// What is wrong with a file of collections, and where.
package struct CollectionProblem: Error, Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// Not JSON; line and column count from 1.
        case syntax(line: Int, column: Int)
        /// An array of objects is expected, no more than this many.
        case notList(limit: Int)
        /// An object is expected.
        case notObject
        case unknownMember(String, known: [String])
        case missing(String)
        case notText(String)
        case empty(String)
        case tooLong(String, limit: Int)
        /// Control characters have no place in a text.
        case control(String)
        /// Lower case letters without accents, digits, hyphens.
        case address(String)
        case duplicateAddress(String)
        /// A whole number from 1 is expected.
        case homePlace(limit: Int)
        /// An array is expected, with one element at least and no more than this many.
        case count(String, limit: Int)
        /// No sheet that may be read is there.
        case unknownSheet(String, nearest: String?)
        case duplicateSheet(String)
    }

    /// Rank of the collection in the file, from 1; nil when the file as a whole is meant.
    package let collection: Int?
    /// Rank of the sheet in the collection, from 1.
    package let entry: Int?
    package let reason: Reason

    package init(_ reason: Reason, collection: Int? = nil, entry: Int? = nil) {
        self.collection = collection
        self.entry = entry
        self.reason = reason
    }
}
