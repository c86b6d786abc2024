internal import HTML
internal import Routes
internal import Texts

/// One's own name, language and address.
package struct IdentityPage {
    /// Which of the two forms comes back.
    package enum Part: String, Sendable {
        case identity = "identite"
        case mail = "adresse"
    }

    private let name: String
    private let language: String
    private let mail: String
    private let asked: String
    private let problem: (part: Part, problem: FormProblem)?
    private let news: AccountNews?
    private let canMail: Bool
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AccountsTexts { frame.texts.accounts }

    /// - Parameters:
    ///   - asked: the address typed, when the form comes back.
    ///   - canMail: the instance knows its own address, and can write a link to it.
    package init(
        name: String, language: String, mail: String, asked: String = "",
        problem: (part: Part, problem: FormProblem)? = nil, news: AccountNews?, canMail: Bool, token: HiddenToken,
        frame: Frame
    ) {
        self.name = name
        self.language = language
        self.mail = mail
        self.asked = asked
        self.problem = problem
        self.news = news
        self.canMail = canMail
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.identityTitle, current: .account(.identity),
            """
            \(Trail(frame.texts).markup([(texts.accountTitle, .account(.overview))], here: texts.identityTitle))
            <h1>\(texts.identityTitle)</h1>
            \(AccountNews.note(news, texts))\
            \(note)\
            \(form.markup(
                "\(nameField.markup)\n\(AccountForm.languages(frame.texts, chosen: language))",
                button: texts.save, action: Part.identity.rawValue))
            <h2>\(texts.mailChangeTitle)</h2>
            <p>\(texts.mailPresent(mail: mail))</p>
            \(if: canMail, mailForm, else: "<p class=\"note\">\(texts.mailLinkUnavailable)</p>")
            """)
    }

    private var form: AccountForm { AccountForm(route: .identity, token: token) }

    private var mailForm: Markup {
        """
        <p>\(texts.mailChangeLead)</p>
        \(form.markup(mailField.markup, button: texts.mailChangeAsk, action: Part.mail.rawValue, isQuiet: true))
        """
    }

    private var nameField: AccountField {
        AccountField(
            name: AccountFields.name, label: texts.name, value: name, help: texts.nameHelp, fault: fault(.identity),
            autocomplete: "name", limit: 120)
    }

    private var mailField: AccountField {
        AccountField(
            name: AccountFields.mail, label: texts.mailNew, shape: .mail, value: asked, fault: fault(.mail),
            autocomplete: "email")
    }

    private var note: Markup {
        guard let problem else { return "" }
        let field = problem.part == .identity ? nameField : mailField
        return ProblemNote(
            texts: texts, problem: problem.problem, field: problem.problem == .expired ? nil : field
        ).markup
    }

    private func fault(_ part: Part) -> String? {
        guard let problem, problem.part == part, case .refused(let refusal) = problem.problem else { return nil }
        return texts.sentence(refusal)
    }
}
