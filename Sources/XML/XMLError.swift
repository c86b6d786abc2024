/// Why a document could not be read.
package enum XMLError: Error, Sendable, Equatable {
    /// Not well formed; the reason is the parser's own English words.
    case malformed(line: Int, reason: String)
    /// The document declares entities, which this product never expands.
    case declaresEntities
    /// Nothing to read, or more than the parser can take (2 GiB).
    case size
}
