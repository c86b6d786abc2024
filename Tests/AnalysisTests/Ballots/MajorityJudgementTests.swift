import Testing

@testable import Analysis

@Suite struct MajorityJudgementTests {
    /// Ballots that give these tallies, one option per tally of equal sum.
    private func ballots(_ tallies: [[Int]]) -> [[Int?]] {
        let columns = tallies.map { tally in
            tally.enumerated().flatMap { [Int](repeating: $0.offset, count: $0.element) }
        }
        return (0..<(columns.first?.count ?? 0)).map { voter in columns.map { $0[voter] } }
    }

    @Test func `a thousand draws are ranked as by taking votes away one by one`() throws {
        var draws = BudgetDraws(11)
        var removals = 0
        for _ in 0..<1_000 {
            let (voters, grades) = (draws.number(1...15), draws.number(2...6))
            let ballots = (0..<voters).map { _ in (0..<4).map { _ -> Int? in draws.number(0...grades - 1) } }
            let count = try MajorityJudgement(ballots, options: 4, grades: grades)
            let values = count.standings.map { NaiveBallots.majorityValue($0.tally) }
            let order = Set(values.map { $0 }).sorted { $0.lexicographicallyPrecedes($1) }
            #expect(count.tiers.map(\.options) == order.map { value in values.indices.filter { values[$0] == value } })
            for (option, value) in values.enumerated() { #expect(count.standings[option].grade == value[0]) }
            for (tier, next) in zip(count.tiers, count.tiers.dropFirst()) {
                let difference = try #require(tier.before)
                let (one, other) = (values[tier.options[0]], values[next.options[0]])
                #expect(one.prefix(difference.removals) == other.prefix(difference.removals))
                #expect(
                    one[difference.removals] == difference.grade && other[difference.removals] == difference.otherGrade)
                removals += difference.removals
            }
        }
        #expect(removals > 1_000)
    }

    @Test func `tallies of different sums are compared as if repeated`() {
        var draws = BudgetDraws(12)
        for _ in 0..<500 {
            let one = (0..<4).map { _ in draws.number(0...3) }
            let other = (0..<4).map { _ in draws.number(0...3) }
            let (sum, otherSum) = (one.reduce(0, +), other.reduce(0, +))
            if sum == 0 || otherSum == 0 { continue }
            let left = NaiveBallots.majorityValue(one.map { $0 * otherSum })
            let right = NaiveBallots.majorityValue(other.map { $0 * sum })
            let difference = MajorityJudgement.difference(one, other)
            #expect((difference == nil) == (left == right))
            if let difference {
                #expect((difference.grade < difference.otherGrade) == left.lexicographicallyPrecedes(right))
            }
        }
    }

    @Test func `a worked example: equal medians are told apart after votes are taken away, and the reason is given`()
        throws
    {
        // Seven voters, grades from 0 (best) to 3: both have grade 1 in the middle.
        let count = try MajorityJudgement(ballots([[1, 3, 3, 0], [2, 2, 2, 1]]), options: 2, grades: 4)
        #expect(count.standings.map(\.grade) == [1, 1])
        #expect(count.tiers.map(\.options) == [[1], [0]] || count.tiers.map(\.options) == [[0], [1]])
        let values = count.standings.map { NaiveBallots.majorityValue($0.tally) }
        #expect(values[0] == [1, 2, 1, 2, 1, 2, 0] && values[1] == [1, 2, 1, 2, 0, 3, 0])
        #expect(count.tiers[0].options == [1])
        #expect(count.tiers[0].before == MajorityJudgement.Difference(removals: 4, grade: 0, otherGrade: 1))
        #expect(count.standings[0].above == 1 && count.standings[0].below == 3)
    }

    @Test func `a silent voter counts for the worst grade, and is told`() throws {
        let count = try MajorityJudgement([[0, nil], [0, 0], [0, nil]], options: 2, grades: 3)
        #expect(count.standings[1].tally == [1, 0, 2] && count.standings[1].silent == 2)
        #expect(count.standings[1].grade == 2 && count.tiers[0].before?.removals == 0)
        let equal = try MajorityJudgement([[0, 0], [1, 1]], options: 2, grades: 2)
        #expect(equal.tiers.map(\.options) == [[0, 1]] && equal.tiers[0].before == nil)
    }

    @Test func `a million voters are compared by steps, not one by one`() throws {
        let one = [300_000, 200_000, 250_000, 250_000]
        let other = [300_000, 200_001, 249_999, 250_000]
        let difference = try #require(MajorityJudgement.difference(one, other))
        #expect(difference.grade == 2 && difference.otherGrade == 1 && difference.removals == 0)
        let third = [300_001, 199_999, 250_000, 250_000]
        let late = try #require(MajorityJudgement.difference(third, one))
        #expect(late.grade == 0 && late.otherGrade == 1 && late.removals == 399_999)
    }

    @Test func `what cannot be counted is refused`() {
        #expect(throws: BallotFault.noVoter) { try MajorityJudgement([], options: 1, grades: 2) }
        #expect(throws: BallotFault.noOption) { try MajorityJudgement([[]], options: 0, grades: 2) }
        #expect(throws: BallotFault.noGrade) { try MajorityJudgement([[0]], options: 1, grades: 1) }
        #expect(throws: BallotFault.wrongLength(voter: 1)) {
            try MajorityJudgement([[0], [0, 1]], options: 1, grades: 2)
        }
        #expect(throws: BallotFault.unknownGrade(voter: 0, option: 0)) {
            try MajorityJudgement([[2]], options: 1, grades: 2)
        }
    }
}
