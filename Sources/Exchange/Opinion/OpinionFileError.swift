/// Why a table is no file of a pol.is export; lines and columns as the person sees them, texts cut to some characters.
package enum OpinionFileError: Error, Sendable, Equatable {
    /// No first line with the columns of this file; those that were found.
    case unknownHeader(found: [String], needed: [String])
    /// A column is there twice.
    case repeatedColumn(String)
    /// The header and nothing below it.
    case noLines
    /// Something else than a whole number that a machine can hold.
    case badNumber(String, column: String, line: Int)
    /// A vote that is not 1, 0 or -1.
    case badVote(String, column: String, line: Int)
    /// A moderation that is not 1, 0 or -1.
    case badModeration(String, line: Int)
    /// Neither true nor false.
    case badFlag(String, column: String, line: Int)
    case missing(column: String, line: Int)
    /// The same statement, participant or line of the summary twice.
    case repeated(Int, column: String, line: Int, first: Int)
    case repeatedName(String, line: Int)
}
