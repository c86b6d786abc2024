/// Why who carries a sheet, or who sees it, is not changed.
package enum BearingRefusal: String, Sendable, Equatable, CaseIterable {
    /// A body or a group carries it already.
    case carriedAlready = "carried-already"
    /// The same body waits for an answer already.
    case askedAlready = "asked-already"
    /// Somebody answered already.
    case answeredAlready = "answered-already"
    /// Two act for the bearer already.
    case twoDelegates = "two-delegates"
    /// The only one who acts for the bearer stays until there is another.
    case lastDelegate = "last-delegate"
    /// Nobody carries it, so it stops at the network.
    case nobodyCarries = "nobody-carries"
    /// The team belongs to another body, or is closed.
    case otherTeam = "other-team"
    /// It is seen that far already.
    case thatFarAlready = "that-far-already"
    /// Nothing waits for a decision.
    case nothingProposed = "nothing-proposed"
    /// The sheet is not published, so nobody reads it.
    case notPublished = "not-published"
}
