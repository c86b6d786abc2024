package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Where an opened link leads: says what it will do and does nothing before the button is pressed.
package struct LinkPage {
    /// What was typed to open an account.
    package struct Entry: Sendable {
        package var name: String
        package var language: String
        package var problem: FormProblem?

        package init(name: String, language: String, problem: FormProblem? = nil) {
            self.name = name
            self.language = language
            self.problem = problem
        }
    }

    package enum State: Sendable {
        /// Unknown, used or too old.
        case over
        case expired
        case signIn(name: String, isConfirmation: Bool)
        case mail(address: String)
        case invitation(Entry, mail: String)
    }

    private let state: State
    private let owner: Operator
    private let provider: String?
    private let news: ProviderNews?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AccountsTexts { frame.texts.accounts }

    /// - Parameter provider: name of the provider of identities; nil where none is set.
    package init(
        _ state: State, owner: Operator, provider: String? = nil, news: ProviderNews? = nil, token: HiddenToken,
        frame: Frame
    ) {
        self.state = state
        self.owner = owner
        self.provider = provider
        self.news = news
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(title: title, current: .account(.link), "<h1>\(title)</h1>\n\(content)")
    }

    private var title: String {
        switch state {
        case .over, .expired: texts.linkOverTitle
        case .signIn(_, let isConfirmation): isConfirmation ? texts.confirmationTitle : texts.signInTitle
        case .mail: texts.mailChangeTitle
        case .invitation: texts.invitationTitle
        }
    }

    private var content: Markup {
        let form = AccountForm(route: .link, token: token)
        return switch state {
        case .over, .expired: over
        case .signIn(let name, let isConfirmation):
            """
            <p class="lead">\(isConfirmation ? texts.linkConfirms(name: name) : texts.linkSignsIn(name: name))</p>
            \(form.markup("", button: isConfirmation ? texts.confirmationLinkButton : texts.signInButton))
            """
        case .mail(let address):
            """
            <p class="lead">\(texts.linkChangesMail(address: address))</p>
            \(form.markup("", button: texts.mailChangeButton))
            """
        case .invitation(let entry, let mail): invitation(entry, mail, form)
        }
    }

    private var over: Markup {
        """
        <p class="lead">\(texts.linkOver)</p>
        <p><a class="button quiet" href="\(Link(Route.account(.mailLink)))">\(texts.signInByLink)</a></p>
        """
    }

    private func invitation(_ entry: Entry, _ mail: String, _ form: AccountForm) -> Markup {
        let fields = InvitationFields(entry, texts)
        return """
            \(ProblemNote(texts: texts, problem: entry.problem, field: fields.wrong).markup)\
            \(ProviderNews.note(news, provider, frame.texts))\
            <p class="lead">\(texts.invitationLead(mail: mail))</p>
            \(form.markup(
                """
                \(fields.name.markup)
                \(AccountForm.languages(frame.texts, chosen: entry.language))
                \(fields.password.markup)
                \(AccountNotice(owner: owner, texts: frame.texts).markup)
                """, button: texts.invitationButton, other: otherWay))
            """
    }

    /// The provider instead of a password, with the same name and language.
    private var otherWay: Markup {
        guard let provider else { return "" }
        return """
             <button class="button quiet" type="submit" name="\(AccountFields.action)" \
            value="\(ProviderAction.provider.rawValue)">\(frame.texts.provider.invitation(name: provider))</button>
            """
    }
}

/// The fields of an account that opens, and the one that was not taken.
private struct InvitationFields {
    var name: AccountField
    var password: AccountField
    private(set) var wrong: AccountField?

    init(_ entry: LinkPage.Entry, _ texts: AccountsTexts) {
        name = AccountField(
            name: AccountFields.name, label: texts.name, value: entry.name, help: texts.nameHelp,
            autocomplete: "name", limit: 120)
        password = AccountField(
            name: AccountFields.password, label: texts.passwordOptional, shape: .password,
            help: texts.passwordOptionalHelp(n: PasswordRule.length.lowerBound), autocomplete: "new-password",
            isRequired: false, limit: 1_024)
        guard case .refused(let refusal) = entry.problem else { return }
        let sentence = texts.sentence(refusal)
        switch refusal {
        case .nameMissing:
            name.fault = sentence
            wrong = name
        case .password:
            password.fault = sentence
            wrong = password
        default: break
        }
    }
}
