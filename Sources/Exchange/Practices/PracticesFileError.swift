package import Domain

/// Why a file cannot be read as practices at all; offsets count bytes from 0, lines and records from 1.
package enum PracticesFileError: Error, Sendable, Equatable {
    case empty
    case tooBig(bytes: Int, limit: Int)
    /// "UTF-16" or "UTF-32": to be saved again in UTF-8.
    case otherEncoding(String)
    case notUTF8(offset: Int, line: Int)
    /// Truncated, malformed, too deep or with a name given twice; the fault has line and column.
    case invalidJSON(JSONFault)
    case notAnArray
    /// The first record has no name of a known format; its first names.
    case unknownShape(names: [String])
    case notAnObject(record: Int)
    case noRecords
    case tooManyRecords(Int, limit: Int)
}
