/// The votes that stand, one row a participant, as three arrays without the missing ones.
///
/// Participants and statements are in ascending order of their identifiers, so the order of the votes given does not
/// matter. Time and memory: proportional to the number of votes.
package struct VoteMatrix: Sendable, Equatable {
    /// Beyond this a row's place no longer fits.
    static let voteLimit = Int(Int32.max) - 1
    /// Statements beyond this are no conversation.
    static let statementLimit = 1_000_000

    /// Ascending; each has at least one vote.
    package let participants: [Int]
    /// Ascending; those nobody voted on too.
    package let statements: [Int]
    /// Where each row begins among `columns`, and at the end their number.
    let starts: [Int32]
    /// Places of the statements of each row, ascending.
    let columns: [Int32]
    let votes: [Int8]
    let times: [Int]

    /// - Parameters:
    ///   - cast: votes in any order; of two by one person on one statement the later stands.
    ///   - statements: identifiers that count even when nobody voted on them.
    package init(_ cast: [CastVote], statements: [Int] = []) throws(OpinionFault) {
        guard cast.count <= Self.voteLimit else { throw .tooManyVotes(limit: Self.voteLimit) }
        if let wrong = cast.firstIndex(where: { $0.vote < -1 || $0.vote > 1 }) {
            throw .notAVote(cast[wrong].vote, position: wrong)
        }
        let people = IdentifierIndex(cast.map(\.participant))
        let topics = IdentifierIndex(cast.map(\.statement) + statements)
        guard topics.identifiers.count <= Self.statementLimit else {
            throw .tooManyStatements(limit: Self.statementLimit)
        }
        let rows = cast.map { Int32(truncatingIfNeeded: people.place($0.participant) ?? 0) }
        let places = cast.map { Int32(truncatingIfNeeded: topics.place($0.statement) ?? 0) }
        let byColumn = Self.order(nil, by: places, count: topics.identifiers.count)
        let order = Self.order(byColumn, by: rows, count: people.identifiers.count)
        self.init(cast, order, rows, places, people.identifiers, topics.identifiers)
    }

    /// The same votes and those cast since; the result is that of all of them given at once.
    package func adding(_ cast: [CastVote], statements: [Int] = []) throws(OpinionFault) -> VoteMatrix {
        var all: [CastVote] = []
        all.reserveCapacity(votes.count + cast.count)
        for row in participants.indices {
            for entry in entries(of: row) {
                all.append(
                    CastVote(
                        participant: participants[row], statement: self.statements[Int(columns[entry])],
                        vote: votes[entry], time: times[entry]))
            }
        }
        return try VoteMatrix(all + cast, statements: self.statements + statements)
    }

    /// Votes that stand.
    package var count: Int { votes.count }

    /// Every vote that stands, by participant, then by statement.
    package var standing: [CastVote] {
        participants.indices.flatMap { row in
            entries(of: row).map { entry in
                CastVote(
                    participant: participants[row], statement: statements[Int(columns[entry])], vote: votes[entry],
                    time: times[entry])
            }
        }
    }

    /// Where the votes of a participant are.
    func entries(of row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

    /// Takes the votes in their sorted order and keeps the last of each pair.
    private init(
        _ cast: [CastVote], _ order: [Int32], _ rows: [Int32], _ places: [Int32], _ participants: [Int],
        _ statements: [Int]
    ) {
        var starts: [Int32] = [0]
        var columns: [Int32] = []
        var votes: [Int8] = []
        var times: [Int] = []
        starts.reserveCapacity(participants.count + 1)
        columns.reserveCapacity(order.count)
        votes.reserveCapacity(order.count)
        times.reserveCapacity(order.count)
        var row: Int32 = 0
        for index in order {
            let (vote, place) = (cast[Int(index)], places[Int(index)])
            if rows[Int(index)] != row {
                starts.append(Int32(truncatingIfNeeded: columns.count))
                row = rows[Int(index)]
            }
            let isAgain = columns.count > Int(starts[starts.count - 1]) && columns[columns.count - 1] == place
            if !isAgain {
                columns.append(place)
                votes.append(vote.vote)
                times.append(vote.time)
            } else if vote.time >= times[times.count - 1] {
                votes[votes.count - 1] = vote.vote
                times[times.count - 1] = vote.time
            }
        }
        if !participants.isEmpty { starts.append(Int32(truncatingIfNeeded: columns.count)) }
        (self.participants, self.statements, self.starts) = (participants, statements, starts)
        (self.columns, self.votes, self.times) = (columns, votes, times)
    }

    /// A stable counting sort: places 0… in ascending order of their keys, equal ones in the order they had.
    private static func order(_ previous: [Int32]?, by keys: [Int32], count: Int) -> [Int32] {
        var next = [Int32](repeating: 0, count: count + 1)
        for key in keys { next[Int(key) + 1] += 1 }
        for key in 0..<count { next[key + 1] += next[key] }
        var order = [Int32](repeating: 0, count: keys.count)
        for position in keys.indices {
            let index = previous.map { Int($0[position]) } ?? position
            let key = Int(keys[index])
            order[Int(next[key])] = Int32(truncatingIfNeeded: index)
            next[key] += 1
        }
        return order
    }
}
