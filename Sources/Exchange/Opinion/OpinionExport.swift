/// Writes the four files of a pol.is export, which its tools and ours read.
///
/// Commas, no byte order mark and the columns of the present export. Numbers of people only: no name, no address.
package enum OpinionExport {
    package typealias Sink = ([UInt8]) throws -> Void

    /// `votes.csv`: by statement, then by participant, as pol.is does.
    package static func votes(_ votes: [OpinionVote], into sink: @escaping Sink) throws {
        var writer = CSVWriter(separator: .comma, hasMark: false, into: sink)
        try writer.row(["timestamp", "datetime", "comment-id", "voter-id", "vote"].map(TableCell.text))
        let order = votes.indices.sorted { left, right in
            (votes[left].statement, votes[left].participant, left)
                < (votes[right].statement, votes[right].participant, right)
        }
        for vote in order.map({ votes[$0] }) {
            try writer.row(
                time(vote.timestamp) + [
                    .integer(vote.statement), .integer(vote.participant), .integer(Int(vote.vote)),
                ])
        }
        try writer.finish()
    }

    /// `comments.csv`, with a column for statements about the conversation when there are some.
    package static func comments(_ comments: [OpinionComment], into sink: @escaping Sink) throws {
        var writer = CSVWriter(separator: .comma, hasMark: false, into: sink)
        let hasMeta = comments.contains(where: \.isMeta)
        let names = [
            "timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body",
        ]
        try writer.row((names + (hasMeta ? ["is-meta"] : [])).map(TableCell.text))
        for comment in comments {
            let cells: [TableCell] = [
                .integer(comment.statement), number(comment.author), number(comment.agrees),
                number(comment.disagrees), .integer(comment.moderation.rawValue), .text(comment.text),
            ]
            try writer.row(
                time(comment.timestamp) + cells + (hasMeta ? [.text(comment.isMeta ? "true" : "false")] : []))
        }
        try writer.finish()
    }

    /// `participants-votes.csv`: the vote that stands of each participant on each statement.
    /// - Parameter votes: of two by one person on one statement, the later one given stands.
    package static func participants(
        _ participants: [OpinionParticipant], _ votes: [OpinionVote], statements: [Int], into sink: @escaping Sink
    ) throws {
        var writer = CSVWriter(separator: .comma, hasMark: false, into: sink)
        let names = ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"]
        try writer.row((names + statements.map(String.init)).map(TableCell.text))
        let places = Dictionary(
            statements.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let byParticipant = Dictionary(grouping: votes, by: \.participant)
        for participant in participants {
            var row = [Int8?](repeating: nil, count: statements.count)
            for vote in byParticipant[participant.participant] ?? [] {
                if let place = places[vote.statement] { row[place] = vote.vote }
            }
            let counts = [row.count { $0 != nil }, row.count { $0 == 1 }, row.count { $0 == -1 }]
            try writer.row(
                [.integer(participant.participant), number(participant.group), .integer(participant.comments)]
                    + counts.map(TableCell.integer) + row.map { number($0.map { Int($0) }) })
        }
        try writer.finish()
    }

    /// `summary.csv`.
    package static func summary(_ summary: OpinionSummary, into sink: @escaping Sink) throws {
        var writer = CSVWriter(separator: .comma, hasMark: false, into: sink)
        for line in summary.lines { try writer.row([.text(line.name), .text(line.value)]) }
        try writer.finish()
    }

    private static func number(_ number: Int?) -> TableCell { number.map(TableCell.integer) ?? .empty }

    private static func time(_ timestamp: Int?) -> [TableCell] {
        guard let timestamp else { return [.empty, .empty] }
        return [.integer(timestamp), .text(OpinionDate.text(timestamp) ?? "")]
    }
}
