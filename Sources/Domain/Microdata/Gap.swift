/// Why a row holds no answer; the kinds are counted apart, never added together.
package enum Gap: Int32, Sendable, CaseIterable {
    /// Asked, and left blank.
    case empty
    /// Would rather not say.
    case refused
    /// Does not know.
    case unknown
    /// The question is not about them.
    case notConcerned
    /// Never shown: the answers before led elsewhere.
    case notAsked

    /// The four that have a code of their own in files; a blank is written as nothing.
    package static let missing: [Gap] = [.refused, .unknown, .notConcerned, .notAsked]

    /// What codebooks call it.
    package var name: String {
        switch self {
        case .empty: "empty"
        case .refused: "refused"
        case .unknown: "unknown"
        case .notConcerned: "notConcerned"
        case .notAsked: "notAsked"
        }
    }
}
