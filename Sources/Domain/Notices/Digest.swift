/// How often a member receives the news by mail.
package enum DigestFrequency: String, Sendable, CaseIterable {
    case never, daily, weekly

    /// Whoever chose nothing.
    package static let usual = DigestFrequency.weekly

    /// Days from one digest to the next; nil for none.
    package var days: Int? {
        switch self {
        case .never: nil
        case .daily: 1
        case .weekly: 7
        }
    }
}

/// What one mail of news tells one member.
package struct Digest: Sendable, Equatable {
    /// "fr", "en"
    package let language: String
    package let frequency: DigestFrequency
    /// The latest first; all of them about sheets.
    package let notices: [ToldNotice]
    /// Ends these mails without signing in.
    package let key: String

    package init(language: String, frequency: DigestFrequency, notices: [ToldNotice], key: String) {
        self.language = language
        self.frequency = frequency
        self.notices = notices
        self.key = key
    }
}

/// The words of a digest.
package struct DigestText: Sendable, Equatable {
    package let subject: String
    package let body: String
    /// Whole address that ends these mails.
    package let unsubscribe: String

    package init(subject: String, body: String, unsubscribe: String) {
        self.subject = subject
        self.body = body
        self.unsubscribe = unsubscribe
    }
}
