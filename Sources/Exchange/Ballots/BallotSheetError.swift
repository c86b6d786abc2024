/// Why a file of ballots cannot be read; lines from 1, columns by their name.
package enum BallotSheetError: Error, Sendable, Equatable {
    case table(TableError)
    case tooBig(bytes: Int, limit: Int)
    /// A spreadsheet or an archive: only CSV is read.
    case notCSV
    /// Nothing but the column of voters.
    case noOption
    case noVoter
    /// The column of that number has no name.
    case namelessColumn(Int)
    case repeatedColumn(String)
    case repeatedVoter(String, line: Int, before: Int)
    case tooManyCells(line: Int, found: Int, expected: Int)
    /// The answer is none of those the rule knows.
    case unknownAnswer(String, option: String, line: Int, known: [String])
    /// No known scale has all the grades of the file: it has to be given.
    case unknownScale(String, option: String, line: Int)
    case badRank(String, option: String, line: Int)
    /// The rule needs a column of that name.
    case missingColumn(String, known: [String])
    /// A scale given with fewer than two grades, or one twice.
    case badScale(String)

    /// What is wrong with the table itself.
    package var table: TableError? {
        if case .table(let error) = self { error } else { nil }
    }
}
