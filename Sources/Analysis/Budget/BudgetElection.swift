/// What is voted on with a shared budget, in whole numbers: money in its smallest unit, points as they are.
///
/// Voters with the same ballot are held once with their number, since every rule treats them alike.
package struct BudgetElection: Sendable {
    /// One project on a ballot; 1 for an approval, points or a score otherwise. Zero is no support.
    package struct Choice: Sendable, Hashable {
        package let project: Int
        package let score: Int

        package init(_ project: Int, score: Int = 1) {
            self.project = project
            self.score = score
        }
    }

    /// Sums stay exact in floating point below this, so that the filter of Equal Shares may use it.
    static let limit = 1 << 53
    /// Every round may name all others as its equals.
    package static let mostProjects = 5_000

    package let budget: Int
    package let costs: [Int]
    package let voterCount: Int
    /// The kind of ballot of each voter.
    package let kindOfVoter: [Int32]
    /// The choices of each kind, by project, without those of score zero.
    package let kinds: [[Choice]]
    /// How many voters cast each kind.
    package let counts: [Int]
    /// Per project, the sum of the scores it got.
    package let scores: [Int]
    /// Per project, how many voters support it.
    package let supporters: [Int]

    /// - Parameters:
    ///   - budget: above zero.
    ///   - costs: per project, zero or more.
    ///   - ballots: one per voter; an empty one is a voter who supports nothing, and has a share all the same.
    package init(budget: Int, costs: [Int], ballots: [[Choice]]) throws(BudgetFault) {
        guard !costs.isEmpty else { throw .noProject }
        guard costs.count <= Self.mostProjects else { throw .tooManyProjects(limit: Self.mostProjects) }
        guard !ballots.isEmpty else { throw .noVoter }
        guard budget > 0 else { throw .badBudget }
        if let project = costs.firstIndex(where: { $0 < 0 }) { throw .negativeCost(project: project) }
        guard budget < Self.limit, Self.sum(costs) != nil, ballots.count < 1 << 31 else {
            throw .tooBig
        }
        self.budget = budget
        self.costs = costs
        voterCount = ballots.count
        (kindOfVoter, kinds, counts) = try Self.grouped(ballots, projects: costs.count)
        (scores, supporters) = try Self.tallied(kinds, counts, projects: costs.count)
    }

    /// - Returns: nil when the sum reaches the limit.
    private static func sum(_ numbers: [Int]) -> Int? {
        var sum = 0
        for number in numbers {
            guard number < limit - sum else { return nil }
            sum += number
        }
        return sum
    }

    private static func grouped(
        _ ballots: [[Choice]], projects: Int
    ) throws(BudgetFault) -> ([Int32], [[Choice]], [Int]) {
        var seen = [Int](repeating: -1, count: projects)
        var kinds: [[Choice]] = []
        var counts: [Int] = []
        var kindOf: [[Choice]: Int32] = [:]
        var kindOfVoter: [Int32] = []
        kindOfVoter.reserveCapacity(ballots.count)
        for (voter, ballot) in ballots.enumerated() {
            for choice in ballot {
                let project = choice.project
                guard project >= 0, project < projects else { throw .unknownProject(voter: voter, project: project) }
                guard choice.score >= 0 else { throw .negativeScore(voter: voter, project: project) }
                guard seen[project] != voter else { throw .twice(voter: voter, project: project) }
                seen[project] = voter
            }
            let kind = ballot.filter { $0.score > 0 }.sorted { $0.project < $1.project }
            if let known = kindOf[kind] {
                counts[Int(known)] += 1
                kindOfVoter.append(known)
            } else {
                kindOf[kind] = Int32(kinds.count)
                kindOfVoter.append(Int32(kinds.count))
                kinds.append(kind)
                counts.append(1)
            }
        }
        return (kindOfVoter, kinds, counts)
    }

    private static func tallied(
        _ kinds: [[Choice]], _ counts: [Int], projects: Int
    ) throws(BudgetFault) -> ([Int], [Int]) {
        var scores = [Int](repeating: 0, count: projects)
        var supporters = scores
        for (kind, count) in zip(kinds, counts) {
            for choice in kind {
                let (points, overflow) = choice.score.multipliedReportingOverflow(by: count)
                guard !overflow, points < limit - scores[choice.project] else { throw .tooBig }
                scores[choice.project] += points
                supporters[choice.project] += count
            }
        }
        return (scores, supporters)
    }
}
