internal import HTML
package import Routes
internal import Texts

/// Asks for the code of the second factor, once the password was right.
package struct CodePage {
    private let destination: Route?
    private let problem: FormProblem?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AccountsTexts { frame.texts.accounts }

    package init(destination: Route?, problem: FormProblem?, token: HiddenToken, frame: Frame) {
        self.destination = destination
        self.problem = problem
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let field = AccountField(
            name: AccountFields.code, label: texts.code, shape: .code, help: texts.codeHelp,
            autocomplete: "one-time-code", limit: 40)
        return Layout(frame).page(
            title: texts.codeTitle, current: .account(.code),
            """
            <h1>\(texts.codeTitle)</h1>
            \(ProblemNote(texts: texts, problem: problem, field: problem == .expired ? nil : field).markup)\
            <p class="lead">\(texts.codeLead)</p>
            \(AccountForm(route: .code, token: token, destination: destination).markup(field.markup, button: texts.codeButton))
            <p class="meta">\(texts.codeLost)</p>
            """)
    }
}
