/// A mail of the outbox and what became of it.
package struct StoredMessage: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case waiting, sent, failed, bounced
    }

    package let id: Int64
    package let member: Int64?
    /// Empty where it is not to be shown.
    package var address: String
    package let kind: OutgoingMessage.Kind
    package let subject: String
    /// Nil once sent or given up, or when it is not to be shown.
    package var body: String?
    package var unsubscribe: String?
    package let language: String
    /// Microseconds since 1970-01-01 UTC, as all times here.
    package let createdAt: Int64
    package let sendAfter: Int64
    package let state: State
    /// How often it was tried.
    package let attempts: Int
    /// Why it was not taken, the last time.
    package let fault: String?
    package let finishedAt: Int64?
    /// What was made known and that it is about.
    package let report: Int64?
    /// What was said or asked about a sheet, and that it is about.
    package let inquiry: Int64?

    /// False for mails that hold a key to an account, or what somebody wrote: no screen shows their text.
    package var isShown: Bool { kind.isShown && report == nil && inquiry == nil }
    /// True for the address of whoever wrote without an account, which the program alone reads.
    package var isAddressSealed: Bool { (report != nil || inquiry != nil) && member == nil }

    package init(
        id: Int64, member: Int64?, address: String, kind: OutgoingMessage.Kind, subject: String, body: String?,
        unsubscribe: String?, language: String, createdAt: Int64, sendAfter: Int64, state: State, attempts: Int,
        fault: String?, finishedAt: Int64?, report: Int64?, inquiry: Int64? = nil
    ) {
        self.id = id
        self.member = member
        self.address = address
        self.kind = kind
        self.subject = subject
        self.body = body
        self.unsubscribe = unsubscribe
        self.language = language
        self.createdAt = createdAt
        self.sendAfter = sendAfter
        self.state = state
        self.attempts = attempts
        self.fault = fault
        self.finishedAt = finishedAt
        self.report = report
        self.inquiry = inquiry
    }
}
