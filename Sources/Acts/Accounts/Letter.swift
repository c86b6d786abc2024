package import Domain

/// A mail about an account, worded by whoever asks for it: acts know no sentences.
package struct Letter: Sendable, Equatable {
    package let kind: OutgoingMessage.Kind
    package let subject: String
    package let body: String

    package init(_ kind: OutgoingMessage.Kind, subject: String, body: String) {
        self.kind = kind
        self.subject = subject
        self.body = body
    }
}

/// Words the mails of accounts, in the language of who receives them.
package struct AccountLetters: Sendable {
    package enum News: Sendable, CaseIterable {
        case passwordChanged, secondFactorAdded, secondFactorRemoved, mailChanged, identityAttached, identityDetached
        /// A program may read their news.
        case feedOpened
    }

    /// A mail with a link, from what the link's address holds.
    let link: @Sendable (OneTimeLink.Kind, _ token: String, Account) -> Letter
    /// What changed on an account, told to its holder.
    let news: @Sendable (News, Account) -> Letter

    package init(
        link: @escaping @Sendable (OneTimeLink.Kind, _ token: String, Account) -> Letter,
        news: @escaping @Sendable (News, Account) -> Letter
    ) {
        self.link = link
        self.news = news
    }
}
