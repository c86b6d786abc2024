/// Options ranked by their majority grade (Balinski and Laraki, "A theory of measuring, electing, and ranking", PNAS
/// 2007; "Majority Judgment", MIT Press 2011).
///
/// Each voter gives each option a grade. The majority grade is the best one that more than half of the voters find the
/// option worth, or better. Of options with the same one, a vote with that grade is taken away from each until they
/// differ.
package struct MajorityJudgement: Sendable, Equatable {
    /// What one option got.
    package struct Standing: Sendable, Equatable {
        /// Votes per grade, the best grade first; a voter who is silent about the option counts for the worst.
        package let tally: [Int]
        /// Place of the majority grade.
        package let grade: Int
        /// Voters who gave a better grade, and a worse one.
        package let above: Int
        package let below: Int
        /// Voters who gave none.
        package let silent: Int
    }

    /// Why an option goes before another.
    package struct Difference: Sendable, Equatable {
        /// Votes taken away from each before they differ; zero when their majority grades differ.
        package let removals: Int
        /// The grades that come up then.
        package let grade: Int
        package let otherGrade: Int
    }

    /// One line of the ranking; several options are exactly equal, grade for grade.
    package struct Tier: Sendable, Equatable {
        package let options: [Int]
        /// Why these go before the next tier; nil for the last.
        package let before: Difference?
    }

    package let voterCount: Int
    /// Per option.
    package let standings: [Standing]
    /// The best first.
    package let tiers: [Tier]

    /// - Parameters:
    ///   - ballots: per voter, per option, the place of the grade given, 0 for the best; nil for none.
    ///   - grades: how many grades there are.
    package init(_ ballots: [[Int?]], options: Int, grades: Int) throws(BallotFault) {
        guard options > 0 else { throw .noOption }
        guard grades > 1 else { throw .noGrade }
        guard !ballots.isEmpty else { throw .noVoter }
        var tallies = [[Int]](repeating: [Int](repeating: 0, count: grades), count: options)
        var silent = [Int](repeating: 0, count: options)
        for (voter, ballot) in ballots.enumerated() {
            guard ballot.count == options else { throw .wrongLength(voter: voter) }
            for (option, grade) in ballot.enumerated() {
                guard let grade else {
                    silent[option] += 1
                    tallies[option][grades - 1] += 1
                    continue
                }
                guard 0..<grades ~= grade else { throw .unknownGrade(voter: voter, option: option) }
                tallies[option][grade] += 1
            }
        }
        voterCount = ballots.count
        standings = zip(tallies, silent).map { Self.standing($0, silent: $1) }
        tiers = Self.tiers(tallies)
    }

    private static func standing(_ tally: [Int], silent: Int) -> Standing {
        let value = GradeSequence(tally)
        let grade = value.grade(at: value.middle)
        return Standing(
            tally: tally, grade: grade, above: tally[..<grade].reduce(0, +), below: tally[(grade + 1)...].reduce(0, +),
            silent: silent)
    }

    private static func tiers(_ tallies: [[Int]]) -> [Tier] {
        let order = tallies.indices.sorted { one, other in
            guard let difference = difference(tallies[one], tallies[other]) else { return one < other }
            return difference.grade < difference.otherGrade
        }
        var groups: [[Int]] = []
        for option in order {
            if let first = groups.last?.first, tallies[first] == tallies[option] {
                groups[groups.count - 1].append(option)
            } else {
                groups.append([option])
            }
        }
        return groups.indices.map { index in
            let next = index + 1 < groups.count ? groups[index + 1].first : nil
            let before = next.flatMap { other in
                groups[index].first.flatMap { difference(tallies[$0], tallies[other]) }
            }
            return Tier(options: groups[index], before: before)
        }
    }

    /// Where two tallies first differ when votes of the majority grade are taken away; nil when they are the same.
    ///
    /// Tallies of different sums are compared as if each voter of one were as many as the other has.
    static func difference(_ one: [Int], _ other: [Int]) -> Difference? {
        let (sum, otherSum) = (one.reduce(0, +), other.reduce(0, +))
        let common = max(1, ExactFraction.divisor(max(1, sum), max(1, otherSum)))
        let (times, otherTimes) = (max(1, otherSum / common), max(1, sum / common))
        let left = GradeSequence(one.map { $0 * times })
        let right = GradeSequence(other.map { $0 * otherTimes })
        return left.difference(from: right)
    }
}
