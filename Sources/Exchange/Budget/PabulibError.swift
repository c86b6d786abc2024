/// Why a file of a shared budget (pabulib, `.pb`) cannot be read; lines from 1.
package enum PabulibError: Error, Sendable, Equatable {
    // The file.
    case empty
    case tooBig(bytes: Int, limit: Int)
    /// Bytes that begin like another format: a workbook, a PDF, UTF-16.
    case notText
    case notUTF8(line: Int)
    case controlCharacter(code: Int, line: Int)
    case unterminatedQuote(line: Int)
    // The sections.
    case missingSection(Section)
    case repeatedSection(Section, line: Int)
    /// Something stands before the first section.
    case beforeSections(line: Int)
    /// A section without the line of its columns.
    case missingHeader(Section, line: Int)
    case missingColumn(String, Section, line: Int)
    case repeatedColumn(String, line: Int)
    /// More cells than columns, and no way to tell which semicolon is part of a text.
    case tooManyCells(line: Int, found: Int, expected: Int)
    // The values.
    case missingKey(String)
    /// The same key of META with two values.
    case contradiction(key: String, line: Int)
    case missingValue(column: String, line: Int)
    case badNumber(String, column: String, line: Int)
    /// "1,000" is a thousand for some and one for others.
    case ambiguousNumber(String, column: String, line: Int)
    case negativeNumber(String, column: String, line: Int)
    case numberTooBig(String, column: String, line: Int)
    case unknownVoteType(String, line: Int)
    case repeatedProject(String, line: Int, before: Int)
    case repeatedVoter(String, line: Int, before: Int)
    case noProject
    case noVoter
    case unknownProject(String, line: Int, nearest: String?)
    /// A project twice on a ballot that gives points.
    case twiceOnBallot(String, line: Int)
    case pointsCount(line: Int, projects: Int, points: Int)

    package enum Section: String, Sendable, CaseIterable {
        case meta = "META"
        case projects = "PROJECTS"
        case votes = "VOTES"
    }
}

/// Something a `.pb` file is read with and yet says, because who organises the vote may want to know it.
package enum PabulibWarning: Sendable, Equatable {
    case byteOrderMark
    /// META begins without its line `key;value`.
    case noMetaHeader(line: Int)
    /// A semicolon without quotes was taken as part of a text.
    case joinedSemicolons(column: String, line: Int)
    /// A decimal comma.
    case decimalComma(line: Int)
    /// A key of META twice with the same value.
    case repeatedKey(String, line: Int)
    /// A project twice on a ballot, counted once.
    case countedOnce(String, line: Int)
    case projectCount(said: String, found: Int)
    case voteCount(said: String, found: Int)
    /// Projects whose column `votes` or `score` is not what the ballots give.
    case otherTotals([String])
    /// Voters without a number.
    case namelessVoters(Int)
}
