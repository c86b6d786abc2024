import Analysis
import Exchange
import TestSupport

/// An open conversation of pol.is with the groups that were published.
struct PublishedConversation {
    static let names = ["canadian-electoral-reform", "brexit-consensus"]
    static var areThere: Bool { names.allSatisfy { SharedData.holds("opinion/\($0)/votes.csv") } }

    let votes: [CastVote]
    let statements: [Int]
    let options: OpinionOptions
    /// The published group of each participant that has one.
    let groups: [Int: Int]

    init(_ name: String) throws {
        func table(_ file: String) throws -> TableFile {
            try TableFile(path: SharedData.path("opinion/\(name)/\(file).csv"))
        }
        votes = try OpinionVotesFile.read(table("votes")).map {
            CastVote(participant: $0.participant, statement: $0.statement, vote: $0.vote, time: $0.timestamp ?? 0)
        }
        let comments = try OpinionCommentsFile.read(table("comments"))
        statements = comments.map(\.statement)
        let participants = try OpinionParticipantsFile.read(table("participants-votes")).participants
        groups = Dictionary(
            participants.compactMap { one in one.group.map { (one.participant, $0) } },
            uniquingKeysWith: { first, _ in first })
        var options = OpinionOptions()
        options.moderated = Set(comments.filter { $0.moderation == .out }.map(\.statement))
        options.kept = Set(groups.keys)
        options.groups = Set(groups.values).count
        self.options = options
    }

    func map() throws -> OpinionMap { try OpinionMap(VoteMatrix(votes, statements: statements), options) }
}

/// How far two ways of grouping agree beyond chance, at most 1 (Hubert and Arabie, Comparing partitions, 1985).
func adjustedRandIndex(_ left: [Int], _ right: [Int]) -> Double {
    func pairs(_ counts: some Sequence<Int>) -> Double { counts.reduce(0) { $0 + Double($1 * ($1 - 1) / 2) } }
    let both = Dictionary(grouping: zip(left, right).map { [$0, $1] }, by: \.self).values.map(\.count)
    let rows = pairs(Dictionary(grouping: left, by: \.self).values.map(\.count))
    let columns = pairs(Dictionary(grouping: right, by: \.self).values.map(\.count))
    let expected = rows * columns / pairs([left.count])
    return (pairs(both) - expected) / ((rows + columns) / 2 - expected)
}
