/// How some people voted on each statement.
package struct VoteCounts: Sendable, Equatable {
    /// One number for each statement.
    package private(set) var agrees: [Int]
    package private(set) var disagrees: [Int]
    /// Agree, disagree or pass.
    package private(set) var votes: [Int]

    init(statements: Int) {
        agrees = [Int](repeating: 0, count: statements)
        (disagrees, votes) = (agrees, agrees)
    }

    /// Of everybody.
    init(_ matrix: VoteMatrix) {
        self.init(statements: matrix.statements.count)
        for row in matrix.participants.indices { add(matrix, row) }
    }

    static func sum(_ counts: [VoteCounts], statements: Int) -> VoteCounts {
        var sum = VoteCounts(statements: statements)
        for count in counts { sum.add(count) }
        return sum
    }

    /// One count for each group, of the participants that have one.
    static func grouped(_ matrix: VoteMatrix, _ groupOf: [Int?], groups: Int) -> [VoteCounts] {
        var counts = [VoteCounts](repeating: VoteCounts(statements: matrix.statements.count), count: groups)
        for (row, group) in groupOf.enumerated() {
            guard let group else { continue }
            counts[group].add(matrix, row)
        }
        return counts
    }

    private mutating func add(_ matrix: VoteMatrix, _ row: Int) {
        for entry in matrix.entries(of: row) {
            let column = Int(matrix.columns[entry])
            votes[column] += 1
            if matrix.votes[entry] > 0 { agrees[column] += 1 }
            if matrix.votes[entry] < 0 { disagrees[column] += 1 }
        }
    }

    private mutating func add(_ other: VoteCounts) {
        for index in votes.indices {
            agrees[index] += other.agrees[index]
            disagrees[index] += other.disagrees[index]
            votes[index] += other.votes[index]
        }
    }

    func less(_ other: VoteCounts) -> VoteCounts {
        var rest = self
        for index in votes.indices {
            rest.agrees[index] -= other.agrees[index]
            rest.disagrees[index] -= other.disagrees[index]
            rest.votes[index] -= other.votes[index]
        }
        return rest
    }
}
