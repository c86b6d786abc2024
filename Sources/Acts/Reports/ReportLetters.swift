package import Domain

/// Words the mails about what somebody made known; acts know no sentences.
package struct ReportLetters: Sendable {
    /// What became of it, told to whoever wrote.
    package enum News: Sendable, Equatable {
        /// An editor asks something.
        case asked(String)
        case taken
        /// Told already by a sheet; its title and address where everybody may read it.
        case joined(title: String, slug: String)
        case declined(reason: String)
        case removed
        /// It stays although they asked that it be withdrawn.
        case kept(reason: String)
    }

    /// Right after it came, with what the address of the private link holds.
    let received: @Sendable (_ token: String, _ language: String) -> Letter
    let news: @Sendable (News, _ language: String) -> Letter
    /// To those who keep the sheet that it was joined to.
    let added: @Sendable (_ title: String, _ entry: ReportEntry, _ language: String) -> Letter
    /// False where no server takes mails: words are handed over to nobody then.
    let leave: Bool

    package init(
        leave: Bool = true,
        received: @escaping @Sendable (_ token: String, _ language: String) -> Letter,
        news: @escaping @Sendable (News, _ language: String) -> Letter,
        added: @escaping @Sendable (_ title: String, _ entry: ReportEntry, _ language: String) -> Letter
    ) {
        self.leave = leave
        self.received = received
        self.news = news
        self.added = added
    }
}
