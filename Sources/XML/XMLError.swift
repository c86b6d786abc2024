/// Why a document could not be read.
package enum XMLError: Error, Sendable, Equatable {
    /// Not well formed; the reason is the parser's own English words.
    case malformed(line: Int, reason: String)
    /// The document declares entities, which this product never expands.
    case declaresEntities
    /// The document has a document type, which a streamed document may not have.
    case declaresType
    /// Elements inside elements, more than this many.
    case tooDeep(limit: Int)
    /// Nothing to read, or more than the parser can take (2 GiB).
    case size
}
