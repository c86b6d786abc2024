internal import HTML
package import Routes
internal import Texts

/// Asks for a link by mail; the answer is the same whether there is such an account or not.
package struct MailLinkPage {
    package enum State: Sendable, Equatable {
        case asking, expired, sent
        /// The instance does not know its own address, so it writes none.
        case unavailable
    }

    private let state: State
    private let mail: String
    private let destination: Route?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AccountsTexts { frame.texts.accounts }

    package init(_ state: State, mail: String = "", destination: Route?, token: HiddenToken, frame: Frame) {
        self.state = state
        self.mail = mail
        self.destination = destination
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.mailLinkTitle, current: .account(.mailLink),
            """
            \(Trail(frame.texts).markup([(texts.signInTitle, .account(.signIn))], here: texts.mailLinkTitle))
            <h1>\(texts.mailLinkTitle)</h1>
            \(content)
            """)
    }

    private var content: Markup {
        switch state {
        case .sent:
            """
            <p class="note" role="status">\(texts.mailLinkSent)</p>
            <p>\(texts.mailLinkAfter)</p>
            """
        case .unavailable: "<p class=\"note\">\(texts.mailLinkUnavailable)</p>"
        case .asking, .expired:
            """
            \(ProblemNote(texts: texts, problem: state == .expired ? .expired : nil).markup)\
            <p class="lead">\(texts.mailLinkLead)</p>
            \(form)
            """
        }
    }

    private var form: Markup {
        let field = AccountField(
            name: AccountFields.mail, label: texts.mail, shape: .mail, value: mail, autocomplete: "username")
        return AccountForm(route: .mailLink, token: token, destination: destination).markup(
            field.markup, button: texts.mailLinkButton)
    }
}
