internal import HTML
internal import Routes
internal import Texts

/// The second factor: explained, set up with a device, kept up, removed.
package struct SecondFactorPage {
    package enum State: Sendable {
        case off
        /// - Parameters:
        ///   - secret: in groups of four letters.
        ///   - address: what an authenticator opens.
        ///   - square: rows from the top, true where it is dark.
        case proposed(secret: String, address: String, square: [[Bool]])
        case on(codesLeft: Int)
        /// Shown once.
        case codes([String], isNew: Bool)
    }

    /// What its buttons ask for.
    package enum Action: String, Sendable {
        case start = "commencer"
        case confirm = "activer"
        case renew = "codes"
        case remove = "retirer"
    }

    private let state: State
    private let isRequired: Bool
    private let problem: FormProblem?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AccountsTexts { frame.texts.accounts }

    /// - Parameter isRequired: the role asks for it.
    package init(_ state: State, isRequired: Bool, problem: FormProblem?, token: HiddenToken, frame: Frame) {
        self.state = state
        self.isRequired = isRequired
        self.problem = problem
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.factorTitle, current: .account(.secondFactor),
            """
            \(Trail(frame.texts).markup([(texts.accountTitle, .account(.overview))], here: texts.factorTitle))
            <h1>\(texts.factorTitle)</h1>
            \(content)
            """)
    }

    private var form: AccountForm { AccountForm(route: .secondFactor, token: token) }

    private var content: Markup {
        switch state {
        case .off:
            """
            \(ProblemNote(texts: texts, problem: problem).markup)\
            <p class="lead">\(texts.factorLead)</p>
            \(if: isRequired, "<p class=\"note\">\(texts.factorRequired)</p>\n")\
            <p>\(texts.factorNeeds)</p>
            \(form.markup("", button: texts.factorStart, action: Action.start.rawValue))
            """
        case .proposed(let secret, let address, let square): proposed(secret, address, square)
        case .on(let left):
            """
            \(ProblemNote(texts: texts, problem: problem).markup)\
            <p class="lead">\(texts.factorOn)</p>
            <p>\(texts.factorCodesLeft(n: left))</p>
            \(form.markup("", button: texts.factorRenew, action: Action.renew.rawValue, isQuiet: true))
            <h2>\(texts.factorRemoveTitle)</h2>
            <p>\(isRequired ? texts.factorRemoveAdministrator : texts.factorRemoveLead)</p>
            \(form.markup("", button: texts.factorRemove, action: Action.remove.rawValue, isQuiet: true))
            """
        case .codes(let codes, let isNew):
            """
            <p class="note" role="status">\(isNew ? texts.newsFactorAdded : texts.newsCodes)</p>
            <h2>\(texts.codesTitle)</h2>
            <p>\(texts.codesLead)</p>
            <ul class="codes">
            \(each: codes, { "<li><code>\($0)</code></li>\n" })</ul>
            <p><a class="button" href="\(Link(Route.account(.overview)))">\(texts.codesDone)</a></p>
            """
        }
    }

    private func proposed(_ secret: String, _ address: String, _ square: [[Bool]]) -> Markup {
        let field = AccountField(
            name: AccountFields.code, label: texts.factorCode, shape: .code, help: texts.factorCodeHelp,
            fault: fault, autocomplete: "one-time-code", limit: 20)
        return """
            \(ProblemNote(texts: texts, problem: problem, field: fault == nil ? nil : field).markup)\
            <ol class="steps">
            <li><p>\(texts.factorScan)</p>
            \(QRPicture(square, label: texts.factorSquare).markup)
            \(Link(external: address).map { "<p><a href=\"\($0)\">\(texts.factorOpen)</a></p>\n" })\
            <p>\(texts.factorType) <code class="secret">\(secret)</code></p></li>
            <li>\(form.markup(field.markup, button: texts.factorConfirm, action: Action.confirm.rawValue))</li>
            </ol>
            """
    }

    private var fault: String? {
        guard case .refused(let refusal) = problem else { return nil }
        return texts.sentence(refusal)
    }
}
