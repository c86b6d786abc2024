internal import Acts
internal import Domain
internal import Routes
internal import Texts

/// The mails about accounts, each in the language of who receives it.
struct LetterWords {
    /// Where the site is read: "https://essaim.example.org".
    private let site: String

    init(site: String) { self.site = site }

    var letters: AccountLetters {
        AccountLetters(
            link: { kind, token, account in link(kind, token, account) },
            news: { news, account in self.news(news, account) })
    }

    private func link(_ kind: OneTimeLink.Kind, _ token: String, _ account: Account) -> Letter {
        let texts = texts(account)
        let (subject, body) = words(kind, texts)
        let address = site + Route.capability(.link(token: token)).path
        return letter(
            kind == .invitation ? .invitation : kind == .mail ? .security : .signInLink, subject,
            [body, address, texts.letterIgnore], account)
    }

    private func words(_ kind: OneTimeLink.Kind, _ texts: AccountsTexts) -> (subject: String, body: String) {
        switch kind {
        case .signIn: (texts.letterSignIn, texts.letterSignInBody)
        case .invitation: (texts.letterInvitation, texts.letterInvitationBody)
        case .mail: (texts.letterMail, texts.letterMailBody)
        case .password: (texts.letterPasswordLink, texts.letterPasswordLinkBody)
        }
    }

    private func news(_ news: AccountLetters.News, _ account: Account) -> Letter {
        let texts = texts(account)
        let (subject, body) =
            switch news {
            case .passwordChanged: (texts.letterPasswordChanged, texts.letterPasswordChangedBody)
            case .secondFactorAdded: (texts.letterFactorAdded, texts.letterFactorAddedBody)
            case .secondFactorRemoved: (texts.letterFactorRemoved, texts.letterFactorRemovedBody)
            case .mailChanged: (texts.letterMailChanged, texts.letterMailChangedBody)
            case .identityAttached: (texts.letterIdentityAttached, texts.letterIdentityAttachedBody)
            case .feedOpened: (texts.letterFeedOpened, texts.letterFeedOpenedBody)
            case .identityDetached: (texts.letterIdentityDetached, texts.letterIdentityDetachedBody)
            }
        return letter(.security, subject, [body, texts.letterNotYou], account)
    }

    private func letter(
        _ kind: OutgoingMessage.Kind, _ subject: String, _ paragraphs: [String], _ account: Account
    ) -> Letter {
        let texts = texts(account)
        let all = [texts.letterHello(name: account.name)] + paragraphs + [texts.letterSign(site: site)]
        return Letter(kind, subject: subject, body: all.joined(separator: "\n\n") + "\n")
    }

    private func texts(_ account: Account) -> AccountsTexts {
        Texts(Language(rawValue: account.language) ?? .fr).accounts
    }
}
