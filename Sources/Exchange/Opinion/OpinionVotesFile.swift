/// Reads the votes of a conversation: `votes.csv` of a pol.is export, one vote a line, or `participants-votes.csv`, one
/// participant a line with one column for each statement.
package enum OpinionVotesFile {
    private static let columns = [
        OpinionHeader.Column("comment-id", "comment_id", "statement-id", "statement_id", "tid"),
        OpinionHeader.Column(
            "voter-id", "voter_id", "participant-id", "participant_id", "participant", "pid"),
        OpinionHeader.Column("vote"),
        OpinionHeader.Column("timestamp", "modified", "created", isNeeded: false),
    ]

    /// Every vote in the order of the file; of two by one person on one statement, both.
    /// - Throws: `TableError`, or `OpinionFileError` for the first line that cannot be read.
    package static func read(_ table: TableFile) throws -> [OpinionVote] {
        var votes: [OpinionVote] = []
        do {
            try OpinionTable.read(table, columns) { header, row in
                let vote = try OpinionHeader.vote(header.text(2, row), column: header.name(2), line: row.number)
                votes.append(
                    OpinionVote(
                        participant: try header.neededNumber(1, row), statement: try header.neededNumber(0, row),
                        vote: vote, timestamp: try header.number(3, row)))
            }
            return votes
        } catch let error as OpinionFileError {
            guard case .unknownHeader = error else { throw error }
            // The other form has one needed column only, so that its own refusal would mislead.
            guard let matrix = try? OpinionParticipantsFile.isOne(table), matrix else { throw error }
            return try OpinionParticipantsFile.read(table).votes
        }
    }
}
