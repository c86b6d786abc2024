internal import Analysis
package import Exchange

extension OpinionStudy {
    /// One file of a pol.is export of this conversation.
    package struct ExportFile {
        package let name: String
        package let write: (@escaping OpinionExport.Sink) throws -> Void
    }

    /// The four files that the tools of pol.is read, with the groups of this map.
    package var export: [ExportFile] {
        let authors = Dictionary(grouping: comments.compactMap(\.author), by: \.self).mapValues(\.count)
        let people = zip(map.participants, map.groupOf).map {
            OpinionParticipant(participant: $0, group: $1, comments: authors[$0] ?? 0)
        }
        let last = standing.map {
            OpinionVote(participant: $0.participant, statement: $0.statement, vote: $0.vote)
        }
        let statements = map.statements.map(\.statement)
        let listed = comments
        let votes = votes
        let summary = OpinionSummary([
            ("topic", ""), ("url", ""), ("voters", String(people.count)),
            ("voters-in-conv", String(people.count { $0.group != nil })), ("commenters", String(authors.count)),
            ("comments", String(statements.count)), ("groups", String(map.groups.count)),
            ("conversation-description", ""),
        ])
        return [
            ExportFile(name: "votes.csv") { try OpinionExport.votes(votes, into: $0) },
            ExportFile(name: "comments.csv") { try OpinionExport.comments(listed, into: $0) },
            ExportFile(name: "participants-votes.csv") {
                try OpinionExport.participants(people, last, statements: statements, into: $0)
            },
            ExportFile(name: "summary.csv") { try OpinionExport.summary(summary, into: $0) },
        ]
    }
}
