/// « Relire à plusieurs »: several people and groups read one practice with one version of a grid.
package struct Review: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case open
        /// Stands on the sheet as a *profil argumenté*.
        case final
        /// Given up, or taken back.
        case ended
    }

    package let id: Int64
    package let practice: Int64
    package let grid: Grid
    package let state: State
    /// Microseconds since 1970-01-01 UTC, as every moment here.
    package let openedAt: Int64
    /// Who asked for it; nil once they are forgotten.
    package let openedBy: Int64?
    package let finalAt: Int64?

    package init(
        id: Int64, practice: Int64, grid: Grid, state: State, openedAt: Int64, openedBy: Int64?, finalAt: Int64?
    ) {
        self.id = id
        self.practice = practice
        self.grid = grid
        self.state = state
        self.openedAt = openedAt
        self.openedBy = openedBy
        self.finalAt = finalAt
    }

    /// How many voices one review holds.
    package static let mostVoices = 30
}

/// One who reads: a person with an account, or a group that speaks as one, by code.
package struct ReviewVoice: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case person, group
    }

    package enum State: String, Sendable, CaseIterable {
        case invited
        /// Its words are read by the others who gave theirs, and by those who lead the review.
        case given
        case declined
        /// Taken out by those who invited it.
        case ended
    }

    package let id: Int64
    package let kind: Kind
    /// Nil for a group, and once they are forgotten.
    package let member: Int64?
    /// As readers are told: a role, or the name of a group; never that of a person. Empty until it is said.
    package let name: String
    /// A term of the vocabulary `actor-family`; empty until it is said.
    package let family: String
    package let state: State
    /// How the voice was prepared, for a group: among peers, when, with what.
    package let preparation: String
    package let givenAt: Int64?
    package let answers: [ReviewAnswer]

    package init(
        id: Int64, kind: Kind, member: Int64?, name: String, family: String, state: State, preparation: String,
        givenAt: Int64?, answers: [ReviewAnswer]
    ) {
        self.id = id
        self.kind = kind
        self.member = member
        self.name = name
        self.family = family
        self.state = state
        self.preparation = preparation
        self.givenAt = givenAt
        self.answers = answers
    }

    package func answer(to criterion: String) -> ReviewAnswer? { answers.first { $0.criterion == criterion } }

    /// The vocabulary of who takes part.
    package static let families = "actor-family"
    /// Those whose life the practice is about.
    package static let concerned: Set<String> = ["personnes_concernees", "habitants"]
}

/// What one voice says of one criterion.
package struct ReviewAnswer: Sendable, Equatable {
    /// What an answer rests on.
    package enum Evidence: String, Sendable, CaseIterable {
        /// A passage of the sheet.
        case passage
        case document
        case link
        /// Seen or lived.
        case lived
    }

    package let criterion: String
    package let answer: GridAnswer
    package let argument: String
    package let evidence: Evidence?
    /// Which passage, document or link; what was seen.
    package let reference: String

    package init(
        criterion: String, answer: GridAnswer, argument: String = "", evidence: Evidence? = nil, reference: String = ""
    ) {
        self.criterion = criterion
        self.answer = answer
        self.argument = argument
        self.evidence = evidence
        self.reference = reference
    }
}

/// What those who carry the practice answer to a reading; it stands beside it, and takes nothing away.
package struct ReviewContest: Sendable, Equatable {
    package let id: Int64
    /// Nil for the reading as a whole.
    package let criterion: String?
    package let text: String
    package let at: Int64

    package init(id: Int64, criterion: String?, text: String, at: Int64) {
        self.id = id
        self.criterion = criterion
        self.text = text
        self.at = at
    }
}

/// A label that somebody decided to put on a practice after a review, with the reason.
package struct AppliedLabel: Sendable, Equatable {
    package let review: Int64
    package let code: String
    package let field: GridLabel.Field
    package let title: Wording
    package let reason: String
    package let at: Int64

    package init(review: Int64, code: String, field: GridLabel.Field, title: Wording, reason: String, at: Int64) {
        self.review = review
        self.code = code
        self.field = field
        self.title = title
        self.reason = reason
        self.at = at
    }
}
