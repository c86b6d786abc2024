package import Analysis
package import Exchange

/// The map of a conversation made from its files, with the texts of its statements: for the command and for the page.
package struct OpinionStudy: Sendable {
    package let map: OpinionMap
    package let votes: [OpinionVote]
    /// In the order of their numbers; those without a text have none here.
    package let comments: [OpinionComment]
    private let texts: [Int: String]
    /// The vote that stands of each person on each statement.
    let standing: [CastVote]

    /// What is wrong with one of the files.
    package enum Fault: Error, Equatable {
        case votes(OpinionFileError)
        case statements(OpinionFileError)
        case map(OpinionFault)
        /// The statements are no table that can be read.
        case statementsTable(TableError)
    }

    /// - Parameters:
    ///   - votes: one vote a line, or one participant a line.
    ///   - statements: with their texts and what moderation decided.
    ///   - groups: a number of groups that is not looked for but given.
    ///   - mostStatements: more are refused before anything is worked out.
    /// - Throws: `Fault`, or `TableError` of the votes.
    package init(
        votes: TableFile, statements: TableFile? = nil, groups: Int? = nil, mostStatements: Int = .max
    ) throws {
        do {
            self.votes = try OpinionVotesFile.read(votes)
        } catch let error as OpinionFileError { throw Fault.votes(error) }
        do {
            comments = try statements.map(OpinionCommentsFile.read)?.sorted { $0.statement < $1.statement } ?? []
        } catch let error as OpinionFileError {
            throw Fault.statements(error)
        } catch let error as TableError { throw Fault.statementsTable(error) }
        if Set(self.votes.map(\.statement)).count > mostStatements {
            throw Fault.map(.tooManyStatements(limit: mostStatements))
        }
        var options = OpinionOptions()
        options.moderated = Set(comments.filter { $0.moderation == .out }.map(\.statement))
        options.meta = Set(comments.filter(\.isMeta).map(\.statement))
        options.groups = groups
        let cast = self.votes.map {
            CastVote(participant: $0.participant, statement: $0.statement, vote: $0.vote, time: $0.timestamp ?? 0)
        }
        do {
            let matrix = try VoteMatrix(cast, statements: comments.map(\.statement))
            map = try OpinionMap(matrix, options)
            standing = matrix.standing
        } catch { throw Fault.map(error) }
        texts = Dictionary(comments.map { ($0.statement, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    /// The text of a statement; nil when no file gave one.
    package func text(_ statement: Int) -> String? { texts[statement].flatMap { $0.isEmpty ? nil : $0 } }

    /// A, B, C… in the order of the groups; from the 27th on with a number.
    package static func letter(_ group: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(group % 26)))
        return group < 26 ? letter : "\(letter)\(group / 26 + 1)"
    }

    /// Statements that more than half of each group agrees with, the most shared first; none when there is one group.
    package var shared: [StatementFigures] {
        guard map.groups.count > 1 else { return [] }
        let agreed = map.statements.enumerated().filter { index, figures in
            !figures.isModerated
                && map.groups.allSatisfy { group in
                    2 * (group.counts.agrees[index] + 1) > group.counts.votes[index] + 2
                }
        }
        return agreed.map(\.element).sorted { left, right in
            (right.groupAwareConsensus, left.statement) < (left.groupAwareConsensus, right.statement)
        }
    }
}
