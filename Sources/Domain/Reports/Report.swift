/// A practice that somebody made known: who reads it and what became of it. What it says is the sheet itself.
package struct Report: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case waiting
        /// An editor said that they read it.
        case reading
        /// A question waits for an answer.
        case asked
        /// It became a sheet that editors work on.
        case taken
        /// Another sheet told it already.
        case joined
        case declined
        /// By whoever wrote it; nothing is left of the words.
        case takenBack = "taken-back"
        /// It spoke of a danger, or its writer asked: it left the platform.
        case removed

        /// Somebody still has to answer.
        package var isOpen: Bool { [.waiting, .reading, .asked].contains(self) }
        /// Its words are no more.
        package var isErased: Bool { self == .takenBack || self == .removed }

        package static let open = Set(allCases.filter(\.isOpen))
        /// Those whose words are still here.
        package static let standing = Set(allCases.filter { !$0.isErased })
    }

    /// Why it stays although its writer asked that it be withdrawn.
    package struct WithdrawalRefusal: Sendable, Equatable {
        /// Microseconds since 1970-01-01 UTC.
        package let at: Int64
        package let reason: String

        package init(at: Int64, reason: String) {
            self.at = at
            self.reason = reason
        }
    }

    /// How long its writer may take it back without asking anybody, in microseconds.
    package static let reprieve: Int64 = 48 * 3_600_000_000

    package let id: Int64
    package let practice: Int64
    package var state: State
    package let capacity: ReportEntry.Capacity
    /// Empty when none was said, or once erased.
    package var service: String
    package let paper: PaperForm?
    /// Whose account it was written with.
    package let member: Int64?
    /// "fr", "en": of whoever wrote.
    package let language: String
    /// The sheet that it was joined to.
    package var target: Int64?
    /// Why it was not kept, for whoever wrote.
    package var reason: String?
    package var withdrawalAskedAt: Int64?
    package var withdrawalRefusal: WithdrawalRefusal?
    /// Microseconds since 1970-01-01 UTC.
    package let createdAt: Int64
    package var decidedAt: Int64?

    package init(
        id: Int64, practice: Int64, state: State = .waiting, capacity: ReportEntry.Capacity, service: String,
        paper: PaperForm?, member: Int64?, language: String, target: Int64? = nil, reason: String? = nil,
        withdrawalAskedAt: Int64? = nil, withdrawalRefusal: WithdrawalRefusal? = nil, createdAt: Int64,
        decidedAt: Int64? = nil
    ) {
        self.id = id
        self.practice = practice
        self.state = state
        self.capacity = capacity
        self.service = service
        self.paper = paper
        self.member = member
        self.language = language
        self.target = target
        self.reason = reason
        self.withdrawalAskedAt = withdrawalAskedAt
        self.withdrawalRefusal = withdrawalRefusal
        self.createdAt = createdAt
        self.decidedAt = decidedAt
    }

    /// Until when its writer may take it back.
    package var reprieveEnd: Int64 { createdAt + Self.reprieve }
    /// Its writer asked that it be withdrawn, and nobody answered yet.
    package var asksWithdrawal: Bool { withdrawalAskedAt != nil && withdrawalRefusal == nil && !state.isErased }
}

/// One message between an editor and whoever made a practice known.
package struct ReportMessage: Sendable, Equatable {
    package enum Side: String, Sendable, CaseIterable {
        case editor, author
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

/// To whom words that speak of a danger were handed over; only this is kept.
package enum DangerRecipient: String, Sendable, CaseIterable {
    /// The cell of the département that gathers worrying information about children (CRIP).
    case childProtection = "crip"
    case emergency = "secours"
    case prosecutor = "parquet"
    /// The procedure of the editor's own body.
    case ownProcedure = "procedure"
}
