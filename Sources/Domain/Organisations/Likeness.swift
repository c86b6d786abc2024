/// Why two bodies may be the same one: a proposal for a person, never a decision.
package enum Likeness: Sendable, Equatable {
    /// Two establishments of one legal body.
    case sameSiren
    /// The same words, but for articles, brackets and words such as "association".
    case sameWords
    /// One name is made of the initials of the other, or of the acronym it gives.
    case acronym
    /// A letter or two apart.
    case spelling

    /// The reason as programs read it.
    package var code: String {
        switch self {
        case .sameSiren: "same-siren"
        case .sameWords: "same-words"
        case .acronym: "acronym"
        case .spelling: "spelling"
        }
    }
}

/// Two bodies that may be the same one, with the reason.
package struct Resemblance: Sendable, Equatable {
    package let first: Organisation
    package let second: Organisation
    package let likeness: Likeness

    package init(_ first: Organisation, _ second: Organisation, _ likeness: Likeness) {
        self.first = first
        self.second = second
        self.likeness = likeness
    }
}
