/// Options ranked by the strongest paths of duels (Schulze, "A new monotonic, clone-independent, reversal symmetric,
/// and Condorcet-consistent single-winner election method", Social Choice and Welfare 36, 2011), with winning votes.
package struct SchulzeMethod: Sendable, Equatable {
    package static let mostOptions = 400

    /// How an option beats another, through others where it must; as strong as its weakest duel.
    package struct Path: Sendable, Equatable {
        /// From the option to the other, both included.
        package let options: [Int]
        /// Votes of the weakest duel won on the way; zero when there is no way.
        package let strength: Int
    }

    package let voterCount: Int
    /// Voters who prefer the first option to the second.
    package let duels: [[Int]]
    /// Per pair, the votes of the strongest path.
    package let strengths: [[Int]]
    /// The best first; options of one tier are not told apart by the method.
    package let tiers: [[Int]]
    /// The option that wins each of its duels, when there is one.
    package let condorcetWinner: Int?
    private let next: [[Int]]

    /// - Parameters:
    ///   - ballots: per voter, per option, its rank from 1, equal ranks allowed; nil goes after all that are ranked.
    ///   - isOver: asked now and then; when it says yes, the count is given up.
    package init(
        _ ballots: [[Int?]], options: Int, isOver: @Sendable () -> Bool = { false }
    ) throws(BallotFault) {
        guard options > 0 else { throw .noOption }
        guard options <= Self.mostOptions else { throw .tooManyOptions(limit: Self.mostOptions) }
        guard !ballots.isEmpty else { throw .noVoter }
        let duels = try Self.duels(ballots, options, isOver)
        let (strengths, next) = try Self.paths(duels, isOver)
        voterCount = ballots.count
        (self.duels, self.strengths, self.next) = (duels, strengths, next)
        tiers = Self.tiers(strengths)
        condorcetWinner = duels.indices.first { one in
            duels.indices.allSatisfy { $0 == one || duels[one][$0] > duels[$0][one] }
        }
    }

    /// The strongest path, from the first option to the second.
    package func path(from one: Int, to other: Int) -> Path {
        guard one != other, strengths[one][other] > 0 else { return Path(options: [], strength: 0) }
        var options = [one]
        var at = one
        while at != other, options.count <= duels.count {
            at = next[at][other]
            options.append(at)
        }
        return Path(options: options, strength: strengths[one][other])
    }

    private static func duels(
        _ ballots: [[Int?]], _ options: Int, _ isOver: @Sendable () -> Bool
    ) throws(BallotFault) -> [[Int]] {
        var counts: [[Int?]: Int] = [:]
        for (voter, ballot) in ballots.enumerated() {
            guard ballot.count == options else { throw .wrongLength(voter: voter) }
            if let option = ballot.firstIndex(where: { ($0 ?? 1) < 1 }) { throw .badRank(voter: voter, option: option) }
            counts[ballot, default: 0] += 1
        }
        var duels = [[Int]](repeating: [Int](repeating: 0, count: options), count: options)
        for (ballot, count) in counts {
            if isOver() { throw .stopped }
            let ranks = ballot.map { $0 ?? Int.max }
            for one in 0..<options {
                for other in 0..<options where ranks[one] < ranks[other] { duels[one][other] += count }
            }
        }
        return duels
    }

    /// Widest paths between all pairs (Floyd, 1962), and the option after the first on each.
    private static func paths(
        _ duels: [[Int]], _ isOver: @Sendable () -> Bool
    ) throws(BallotFault) -> (strengths: [[Int]], next: [[Int]]) {
        let options = duels.indices
        var strengths = duels
        var next = duels
        for one in options {
            for other in options {
                let isWon = duels[one][other] > duels[other][one]
                strengths[one][other] = isWon ? duels[one][other] : 0
                next[one][other] = other
            }
        }
        for middle in options {
            if isOver() { throw .stopped }
            for one in options where one != middle {
                let first = strengths[one][middle]
                if first == 0 { continue }
                for other in options where other != one && other != middle {
                    let through = min(first, strengths[middle][other])
                    if through > strengths[one][other] {
                        strengths[one][other] = through
                        next[one][other] = next[one][middle]
                    }
                }
            }
        }
        return (strengths, next)
    }

    /// Takes off, again and again, the options that none of those left beats.
    private static func tiers(_ strengths: [[Int]]) -> [[Int]] {
        var left = Array(strengths.indices)
        var tiers: [[Int]] = []
        while !left.isEmpty {
            let best = left.filter { one in left.allSatisfy { strengths[$0][one] <= strengths[one][$0] } }
            // The relation is transitive (Schulze 2011, section 4.1), so there is always one that nobody beats.
            if best.isEmpty { return tiers + [left] }
            tiers.append(best)
            left.removeAll { best.contains($0) }
        }
        return tiers
    }
}
