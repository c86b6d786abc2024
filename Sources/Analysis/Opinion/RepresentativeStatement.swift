/// A statement that tells a group from the others, or on which everybody agrees, with the numbers that say so.
package struct RepresentativeStatement: Sendable, Equatable {
    package let statement: Int
    /// Whether it is agreeing that tells; disagreeing otherwise.
    package let isAgree: Bool
    /// People who voted that way, of those who voted on it.
    package let successes: Int
    package let trials: Int
    /// Probability of that vote, with one success and one failure added.
    package let probability: Double
    /// How far from one half it lies, in standard deviations.
    package let probabilityTest: Double
    /// Times as probable as among the others; 1 where there are none to compare with.
    package let representativeness: Double
    /// How far from the others it lies, in standard deviations.
    package let representativenessTest: Double
    /// The one that the group agrees with most.
    package var isBestAgree = false

    var metric: Double { representativeness * representativenessTest * probability * probabilityTest }
}

/// Both ways of looking at one statement in one group.
struct GroupStatement {
    let agree: RepresentativeStatement
    let disagree: RepresentativeStatement

    init(_ statement: Int, at index: Int, _ group: VoteCounts, others: VoteCounts) {
        func side(_ isAgree: Bool, _ successes: Int, _ elsewhere: Int) -> RepresentativeStatement {
            let (trials, otherTrials) = (group.votes[index], others.votes[index])
            let probability = Proportion.estimate(successes, of: trials)
            return RepresentativeStatement(
                statement: statement, isAgree: isAgree, successes: successes, trials: trials, probability: probability,
                probabilityTest: Proportion.test(successes, of: trials),
                representativeness: probability / Proportion.estimate(elsewhere, of: otherTrials),
                representativenessTest: Proportion.test(
                    successes, of: trials, against: elsewhere, of: otherTrials))
        }
        agree = side(true, group.agrees[index], others.agrees[index])
        disagree = side(false, group.disagrees[index], others.disagrees[index])
    }

    /// The way that tells more.
    var told: RepresentativeStatement {
        agree.representativenessTest > disagree.representativenessTest ? agree : disagree
    }

    /// Whether one way is both more probable than not and more than among the others.
    var isSignificant: Bool {
        [agree, disagree].contains {
            $0.representativenessTest > Proportion.significant && $0.probabilityTest > Proportion.significant
        }
    }

    /// Whether the group agrees with it better than with the best so far.
    func isBetterAgreed(than best: GroupStatement?) -> Bool {
        if agree.successes == 0 && disagree.successes == 0 { return false }
        guard let best else {
            return agree.probabilityTest > Proportion.significant
                || (agree.representativeness > 1 && agree.probability > 0.5)
        }
        if best.agree.representativeness > 1 { return agree.metric > best.agree.metric }
        return agree.probability * agree.probabilityTest > best.agree.probability * best.agree.probabilityTest
    }
}
