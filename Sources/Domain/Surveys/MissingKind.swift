/// Why there is no answer where there could be one. Nothing at all said is none of these: the question stayed blank.
package enum MissingKind: String, Sendable, CaseIterable {
    case refused
    case unknown
    case inapplicable
    /// The routing did not lead there. It is computed, never offered.
    case notAsked = "not-asked"

    /// What a question may offer to answer with.
    package static let offered: [MissingKind] = [.refused, .unknown, .inapplicable]
}
