/// Why a shared budget cannot be counted; projects and voters by their place in the lists given, from 0.
package enum BudgetFault: Error, Sendable, Equatable {
    case noProject
    case tooManyProjects(limit: Int)
    case noVoter
    /// Zero or less.
    case badBudget
    case negativeCost(project: Int)
    case unknownProject(voter: Int, project: Int)
    /// The same project twice on one ballot.
    case twice(voter: Int, project: Int)
    /// Below zero.
    case negativeScore(voter: Int, project: Int)
    /// Numbers so large that their sums would not be exact.
    case tooBig
    /// A group of rivals or an override names a project that is not there.
    case noSuchProject(Int)
    /// An override without a reason.
    case noReason(project: Int)
    /// Two overrides of one project.
    case overriddenTwice(project: Int)
    /// The step by which each voter's share grows is not above zero.
    case badStep
    /// The growing share had to be counted anew more often than is allowed.
    case tooManyRuns(limit: Int)
    /// Who asked for the count did not want to wait any longer.
    case stopped
}
