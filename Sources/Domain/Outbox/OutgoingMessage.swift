/// A mail to one person, worded by whoever asks for it, that waits in the outbox until it is sent.
package struct OutgoingMessage: Sendable, Equatable {
    /// What a mail is for.
    package enum Kind: String, Sendable, CaseIterable {
        case signInLink = "sign-in-link"
        case invitation
        case accountRequest = "account-request"
        case decision
        case digest
        case notice
        case security

        /// A mail that could not be sent for so long (microseconds) is given up: what it says no longer holds.
        package var usefulFor: Int64 {
            switch self {
            case .signInLink: 3_600_000_000
            case .security: 2 * 86_400_000_000
            case .invitation, .accountRequest, .decision, .digest, .notice: 7 * 86_400_000_000
            }
        }

        /// False for mails that hold a key to an account: no screen shows their text.
        package var isShown: Bool {
            switch self {
            case .signInLink, .security, .accountRequest: false
            case .invitation, .decision, .notice, .digest: true
            }
        }
    }

    /// The account it goes to; nil for somebody without one.
    package var member: Int64?
    package var address: String
    /// "fr", "en": the language of subject and body.
    package var language: String
    package var kind: Kind
    /// One line.
    package var subject: String
    /// Plain text, lines ended by "\n"; may hold a link that works once.
    package var body: String
    /// Whole address that ends these mails in one request; nil for mails that nobody subscribed to.
    package var unsubscribe: String?
    /// What was made known and that it is about: it is forgotten with it.
    package var report: Int64?
    /// What was said or asked about a sheet, and that it is about.
    package var inquiry: Int64?

    package init(
        member: Int64? = nil, address: String, language: String, kind: Kind, subject: String, body: String,
        unsubscribe: String? = nil, report: Int64? = nil, inquiry: Int64? = nil
    ) {
        self.member = member
        self.address = address
        self.language = language
        self.kind = kind
        self.subject = subject
        self.body = body
        self.unsubscribe = unsubscribe
        self.report = report
        self.inquiry = inquiry
    }
}
