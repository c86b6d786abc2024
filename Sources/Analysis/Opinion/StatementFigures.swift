internal import Glibc

/// The figures of one statement, of the participants placed in groups.
package struct StatementFigures: Sendable, Equatable {
    package let statement: Int
    package let agrees: Int
    package let disagrees: Int
    package let votes: Int
    /// Where somebody stands who agreed with this and voted on nothing else.
    package let position: OpinionPoint
    /// How far that is from the middle: how much the statement divides.
    package let extremity: Double
    /// Product over the groups of the probability that each agrees, in 0…1: high only where all of them do.
    package let groupAwareConsensus: Double
    package let groupAwareDisagreement: Double
    /// How much showing it to the next person would teach, 49 for a statement about the conversation.
    package let priority: Double
    package let isModerated: Bool
    package let isMeta: Bool

    private static let metaPriority = 7.0

    init(
        _ statement: Int, at index: Int, _ plane: PrincipalPlane, _ groups: [VoteCounts], _ all: VoteCounts,
        isModerated: Bool, isMeta: Bool
    ) {
        self.statement = statement
        (self.isModerated, self.isMeta) = (isModerated, isMeta)
        (agrees, disagrees, votes) = (all.agrees[index], all.disagrees[index], all.votes[index])
        let reach = Double(plane.centre.count).squareRoot() * (1 - plane.centre[index])
        position = OpinionPoint(x: reach * plane.components[0][index], y: reach * plane.components[1][index])
        extremity = hypot(position.x, position.y)
        groupAwareConsensus = groups.reduce(1) {
            $0 * Proportion.estimate($1.agrees[index], of: $1.votes[index])
        }
        groupAwareDisagreement = groups.reduce(1) {
            $0 * Proportion.estimate($1.disagrees[index], of: $1.votes[index])
        }
        let agreeing = Proportion.estimate(agrees, of: votes)
        let passing = Proportion.estimate(votes - agrees - disagrees, of: votes)
        // What few have seen comes up: nine times at first, twice after fifteen votes.
        let novelty = 1 + 8 * exp2(-Double(votes) / 5)
        let weight = isMeta ? Self.metaPriority : (1 - passing) * (extremity + 1) * agreeing * novelty
        priority = weight * weight
    }
}
