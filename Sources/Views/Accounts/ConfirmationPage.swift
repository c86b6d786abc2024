internal import HTML
package import Routes
internal import Texts

/// Asks again who is there, before a dangerous act, by whichever proof the person has.
package struct ConfirmationPage {
    package struct Model: Sendable {
        package var hasPassword: Bool
        package var hasSecondFactor: Bool
        package var canMail: Bool
        package var destination: Route?
        package var problem: FormProblem?
        package var isSent: Bool
        /// Name of the provider that may ask them again; nil where none may.
        package var provider: String?
        package var news: ProviderNews?

        package init(
            hasPassword: Bool, hasSecondFactor: Bool, canMail: Bool, destination: Route?,
            problem: FormProblem? = nil, isSent: Bool = false
        ) {
            self.hasPassword = hasPassword
            self.hasSecondFactor = hasSecondFactor
            self.canMail = canMail
            self.destination = destination
            self.problem = problem
            self.isSent = isSent
        }
    }

    /// What its buttons ask for.
    package enum Action: String, Sendable {
        case password = "mot-de-passe"
        case code
        case mail = "lien"
        case provider = "fournisseur"
    }

    private let model: Model
    private let mail: String
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AccountsTexts { frame.texts.accounts }

    package init(_ model: Model, mail: String, token: HiddenToken, frame: Frame) {
        self.model = model
        self.mail = mail
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.confirmationTitle, current: .account(.confirmation),
            """
            \(Trail(frame.texts).markup([(texts.accountTitle, .account(.overview))], here: texts.confirmationTitle))
            <h1>\(texts.confirmationTitle)</h1>
            \(ProblemNote(texts: texts, problem: model.problem).markup)\
            \(ProviderNews.note(model.news, model.provider, frame.texts))\
            \(if: model.isSent, "<p class=\"note\" role=\"status\">\(texts.confirmationSent)</p>\n")\
            <p class="lead">\(texts.confirmationLead)</p>
            \(if: model.hasPassword, passwordForm)
            \(if: model.hasSecondFactor, codeForm)
            \(model.provider.map(providerForm))
            \(if: model.canMail, mailForm)
            \(if: hasNothing, "<p>\(texts.confirmationNothing)</p>")
            """)
    }

    private var hasNothing: Bool {
        !model.canMail && !model.hasPassword && !model.hasSecondFactor && model.provider == nil
    }

    private func providerForm(_ name: String) -> Markup {
        form.markup(
            "<p>\(frame.texts.provider.confirmLead(name: name))</p>",
            button: frame.texts.provider.confirm(name: name), action: Action.provider.rawValue)
    }

    private var form: AccountForm {
        AccountForm(route: .confirmation, token: token, destination: model.destination)
    }

    private var passwordForm: Markup {
        let field = AccountField(
            name: AccountFields.password, label: texts.password, shape: .password, autocomplete: "current-password",
            limit: 1_024)
        return form.markup(
            """
            <input type="hidden" name="\(AccountFields.mail)" value="\(mail)" autocomplete="username">
            \(field.markup)
            """, button: texts.confirmationButton, action: Action.password.rawValue)
    }

    private var codeForm: Markup {
        let field = AccountField(
            name: AccountFields.code, label: texts.code, shape: .code, help: texts.codeHelp,
            autocomplete: "one-time-code", limit: 40)
        return form.markup(
            field.markup, button: texts.confirmationCodeButton, action: Action.code.rawValue,
            isQuiet: model.hasPassword)
    }

    private var mailForm: Markup {
        form.markup(
            "<p>\(texts.confirmationByMail)</p>", button: texts.mailLinkButton, action: Action.mail.rawValue,
            isQuiet: true)
    }
}
