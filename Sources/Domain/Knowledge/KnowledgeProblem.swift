/// What is wrong with one line of a file of methods or of words.
package struct KnowledgeProblem: Error, Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// The first line must name these columns.
        case header(expected: [String])
        case columns(found: Int)
        case version(String)
        /// The column must hold something.
        case empty(column: String)
        /// Lower case letters, digits, hyphens; for a method, underscores too.
        case code(String)
        case unknownField(String, nearest: String?)
        /// Counts from 1 for each field of each entry.
        case position(String)
        case duplicatePosition(String)
        case unknownSource(String, nearest: String?)
        /// A place in a publication without the publication.
        case locatorWithoutSource
        /// Control characters have no place in a text.
        case control
        case tooLong(limit: Int)
        case address(String)
        /// The entry has no line of this field.
        case missing(field: String, code: String)
        case unknownRelated(String)
        /// No method of the vocabulary has this code.
        case unknownMethod(String, nearest: String?)
    }

    /// Counts from 1, the header included.
    package let line: Int
    package let reason: Reason

    package init(line: Int, _ reason: Reason) {
        self.line = line
        self.reason = reason
    }
}
