/// Reads `participants-votes.csv` of a pol.is export: the group and the standing votes of each participant.
package enum OpinionParticipantsFile {
    private static let columns = [
        OpinionHeader.Column("participant", "participant-id", "voter-id"),
        OpinionHeader.Column("group-id", "group_id"),
        OpinionHeader.Column("n-comments", isNeeded: false),
    ]

    /// Whether the first row of a sheet has the columns of this file.
    static func isOne(_ table: TableFile) throws -> Bool {
        do {
            try OpinionTable.read(table, columns) { _, _ in throw Found() }
        } catch is Found { return true }
        return false
    }

    private struct Found: Error {}

    /// - Returns: who took part, and their votes, which have no time.
    /// - Throws: `TableError`, or `OpinionFileError` for the first line that cannot be read.
    package static func read(_ table: TableFile) throws -> (participants: [OpinionParticipant], votes: [OpinionVote]) {
        var participants: [OpinionParticipant] = []
        var votes: [OpinionVote] = []
        var lines: [Int: Int] = [:]
        var statements: [(place: Int, statement: Int)]?
        try OpinionTable.read(table, columns) { header, row in
            let places = try statements ?? Self.statements(header)
            statements = places
            let participant = try header.neededNumber(0, row)
            if let first = lines.updateValue(row.number, forKey: participant) {
                throw OpinionFileError.repeated(
                    participant, column: header.name(0), line: row.number, first: first)
            }
            participants.append(
                OpinionParticipant(
                    participant: participant, group: try header.number(1, row),
                    comments: try header.number(2, row) ?? 0))
            for (place, statement) in places where place < row.cells.count {
                let text = OpinionHeader.trimmed(row.cells[place])
                if text.isEmpty { continue }
                let vote = try OpinionHeader.vote(text, column: header.names[place], line: row.number)
                votes.append(OpinionVote(participant: participant, statement: statement, vote: vote))
            }
        }
        return (participants, votes)
    }

    /// The columns whose name is a number: those of the statements.
    private static func statements(_ header: OpinionHeader) throws -> [(place: Int, statement: Int)] {
        var seen: Set<Int> = []
        return try header.names.enumerated().compactMap { place, name in
            guard let statement = Int(name) else { return nil }
            guard seen.insert(statement).inserted else { throw OpinionFileError.repeatedColumn(name) }
            return (place, statement)
        }
    }
}
