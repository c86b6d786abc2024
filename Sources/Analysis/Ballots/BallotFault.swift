/// Why ballots cannot be counted; voters and options by their place in the lists given, from 0.
package enum BallotFault: Error, Sendable, Equatable {
    case noOption
    case noVoter
    /// A scale of fewer than two grades.
    case noGrade
    /// A ballot that does not speak of each option.
    case wrongLength(voter: Int)
    case unknownGrade(voter: Int, option: Int)
    /// Below 1.
    case badRank(voter: Int, option: Int)
    case tooManyOptions(limit: Int)
    /// More winners are asked for than there are options, or none.
    case badSeats(Int)
    /// Who asked for the count did not want to wait any longer.
    case stopped
}
