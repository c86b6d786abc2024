/// A decision by consent: a proposal stands when nobody has a reasoned objection left; nothing is added up or averaged
/// (Endenburg, "Sociocracy: the organization of decision-making", 1981).
package struct ConsentRound: Sendable, Equatable {
    package enum Stance: String, Sendable, CaseIterable {
        case consent
        /// Consents and wants something kept in mind.
        case concern
        case objection
        /// Leaves the decision to the others.
        case aside
    }

    package enum Treatment: String, Sendable, CaseIterable {
        case standing
        /// The proposal was changed so that it falls.
        case integrated
        /// Taken back by who made it.
        case withdrawn
    }

    package struct Voice: Sendable, Equatable {
        /// Nil for who was not heard yet.
        package let stance: Stance?
        /// "" for none.
        package let reason: String
        package let treatment: Treatment
        /// How the proposal was changed.
        package let change: String

        package init(_ stance: Stance?, reason: String = "", treatment: Treatment = .standing, change: String = "") {
            self.stance = stance
            self.reason = reason
            self.treatment = treatment
            self.change = change
        }
    }

    package enum Outcome: String, Sendable {
        case adopted
        /// Adopted as changed by the objections that were integrated; to be read out again.
        case adoptedAsChanged
        /// An objection with a reason stands.
        case notAdopted
        /// Somebody was not heard, an objection has no reason yet, or an integrated one no written change.
        case unfinished
    }

    package let outcome: Outcome
    /// Places of voices, in the order given.
    package let consents: [Int]
    package let concerns: [Int]
    package let aside: [Int]
    package let unheard: [Int]
    /// Objections with a reason that nothing answered.
    package let standing: [Int]
    package let integrated: [Int]
    package let withdrawn: [Int]
    /// Objections that stand without a reason: to be asked for, they do not block.
    package let unreasoned: [Int]
    /// Integrated ones without the words of the change.
    package let unwritten: [Int]

    package init(_ voices: [Voice]) throws(BallotFault) {
        guard !voices.isEmpty else { throw .noVoter }
        func places(_ isWanted: (Voice) -> Bool) -> [Int] { voices.indices.filter { isWanted(voices[$0]) } }
        func objections(_ treatment: Treatment) -> [Int] {
            places { $0.stance == .objection && $0.treatment == treatment }
        }
        consents = places { $0.stance == .consent }
        concerns = places { $0.stance == .concern }
        aside = places { $0.stance == .aside }
        unheard = places { $0.stance == nil }
        unreasoned = objections(.standing).filter { Self.isBlank(voices[$0].reason) }
        standing = objections(.standing).filter { !Self.isBlank(voices[$0].reason) }
        integrated = objections(.integrated)
        withdrawn = objections(.withdrawn)
        unwritten = integrated.filter { Self.isBlank(voices[$0].change) }
        if !standing.isEmpty {
            outcome = .notAdopted
        } else if !unheard.isEmpty || !unreasoned.isEmpty || !unwritten.isEmpty {
            outcome = .unfinished
        } else {
            outcome = integrated.isEmpty ? .adopted : .adoptedAsChanged
        }
    }

    private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
