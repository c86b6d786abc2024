internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// One's own password: the first, or another.
package struct PasswordPage {
    private let mail: String
    private let hasPassword: Bool
    private let problem: FormProblem?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AccountsTexts { frame.texts.accounts }

    /// - Parameter mail: tells password managers whose password it is.
    package init(mail: String, hasPassword: Bool, problem: FormProblem?, token: HiddenToken, frame: Frame) {
        self.mail = mail
        self.hasPassword = hasPassword
        self.problem = problem
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let field = field
        return Layout(frame).page(
            title: texts.passwordTitle, current: .account(.password),
            """
            \(Trail(frame.texts).markup([(texts.accountTitle, .account(.overview))], here: texts.passwordTitle))
            <h1>\(texts.passwordTitle)</h1>
            \(ProblemNote(texts: texts, problem: problem, field: field.fault == nil ? nil : field).markup)\
            <p class="lead">\(hasPassword ? texts.passwordLead : texts.passwordFirstLead)</p>
            \(AccountForm(route: .password, token: token).markup(
                """
                <input type="hidden" name="\(AccountFields.mail)" value="\(mail)" autocomplete="username">
                \(field.markup)
                """, button: texts.passwordButton))
            <p class="meta">\(texts.passwordOthers)</p>
            """)
    }

    private var field: AccountField {
        var field = AccountField(
            name: AccountFields.password, label: texts.passwordNew, shape: .password,
            help: texts.passwordHelp(n: PasswordRule.length.lowerBound), autocomplete: "new-password", limit: 1_024)
        if case .refused(let refusal) = problem { field.fault = texts.sentence(refusal) }
        return field
    }
}
