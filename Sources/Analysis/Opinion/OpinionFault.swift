/// Why no map can be made of some votes.
package enum OpinionFault: Error, Sendable, Equatable {
    case noVotes
    /// Neither -1, 0 nor 1; the position of the vote among those given.
    case notAVote(Int8, position: Int)
    case tooManyVotes(limit: Int)
    case tooManyStatements(limit: Int)
    /// The number of groups asked for is not in this range.
    case groupCount(Int, allowed: ClosedRange<Int>)
    /// A starting centre that is no finite point, or as many centres as is not the number of groups.
    case startingCentre(position: Int)
    case startingCentres(count: Int, groups: Int)
}
