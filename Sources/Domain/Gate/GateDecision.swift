/// What an editor looks at, and ticks, before everybody may read something.
package enum GateCheck: String, Sendable, CaseIterable {
    /// Nobody who is a private person can be known.
    case person
    /// What is stated by the bearer, what is observed and what is evaluated stand apart.
    case strands
    /// There is a version in plain language, or there will be.
    case plain
    /// Those who are on pictures agreed.
    case pictures
    /// The contact is a service's.
    case contact
    /// Its bearer lets anybody take it up (Licence Ouverte 2.0).
    case licence

    /// Those that are asked.
    package static func asked(pictures: Int) -> [GateCheck] { allCases.filter { $0 != .pictures || pictures > 0 } }
}

/// What an editor decided about what everybody may read, with what was checked.
package struct GateDecision: Sendable, Equatable {
    package enum Matter: String, Sendable, CaseIterable {
        /// That everybody read the sheet.
        case everyone
        /// New words of a sheet that everybody reads.
        case words
    }

    package enum Outcome: String, Sendable, CaseIterable {
        case published
        /// Back to those who keep it, with reasons.
        case returned
    }

    package let id: Int64
    package let practice: Int64
    package let matter: Matter
    package let outcome: Outcome
    package let checks: Set<GateCheck>
    /// Passages that may tell of somebody, read and judged to identify nobody.
    package let traces: Int
    /// Empty when none were said.
    package let reasons: String
    /// Whose decision it was; nil for the operator, or once the account is gone.
    package let member: Int64?
    /// Microseconds since 1970-01-01 UTC.
    package let at: Int64

    package init(
        id: Int64, practice: Int64, matter: Matter, outcome: Outcome, checks: Set<GateCheck>, traces: Int,
        reasons: String, member: Int64?, at: Int64
    ) {
        self.id = id
        self.practice = practice
        self.matter = matter
        self.outcome = outcome
        self.checks = checks
        self.traces = traces
        self.reasons = reasons
        self.member = member
        self.at = at
    }
}

/// What one side writes to the other about a decision.
package struct GateMessage: Sendable, Equatable {
    package enum Side: String, Sendable, CaseIterable {
        case editor
        /// Those who act for the bearer, or look after the sheet.
        case keeper
    }

    package static let limit = 1_000
    package let side: Side
    package let text: String
    /// Microseconds since 1970-01-01 UTC.
    package let at: Int64

    package init(side: Side, text: String, at: Int64) {
        self.side = side
        self.text = text
        self.at = at
    }
}

/// Why nothing was decided or said before everybody.
package enum GateRefusal: Sendable, Equatable {
    /// Passages may tell of somebody, and nobody said that they read them.
    case tracesUnread
    /// These were not ticked.
    case unchecked([GateCheck])
    case nothingSaid
    /// There is no decision to write about.
    case notDecided
}
