package import Domain
internal import HTML
package import Routes
internal import Texts

/// Signing in by address and password; quietly beneath, by a link.
package struct SignInPage {
    package struct Model: Sendable {
        package var mail: String
        package var destination: Route?
        package var problem: FormProblem?
        /// A page that only those who signed in see led here.
        package var isSentHere: Bool
        /// Fictional people who may sign in on this machine; empty anywhere else.
        package var demonstration: [DemoPerson] = []
        /// Name of the provider of identities; nil where none is set.
        package var provider: String?
        package var news: ProviderNews?

        package init(
            mail: String = "", destination: Route? = nil, problem: FormProblem? = nil, isSentHere: Bool = false
        ) {
            self.mail = mail
            self.destination = destination
            self.problem = problem
            self.isSentHere = isSentHere
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AccountsTexts { frame.texts.accounts }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.signInTitle, current: .account(.signIn),
            """
            <h1>\(texts.signInTitle)</h1>
            \(ProblemNote(texts: texts, problem: model.problem).markup)\
            \(ProviderNews.note(model.news, model.provider, frame.texts))\
            \(if: model.isSentHere && model.problem == nil && model.news == nil, "<p class=\"note\">\(texts.signInNeeded)</p>\n")\
            \(form)
            <p><a href="\(Link(Returning(.mailLink, to: model.destination)))">\(texts.signInByLink)</a></p>
            \(provider)\
            <p class="meta">\(texts.noAccount) <a href="\(Link(Route.account(.request)))">\(texts.requestTitle)</a></p>
            \(if: !model.demonstration.isEmpty, demonstration)
            """)
    }

    private var provider: Markup {
        guard let name = model.provider else { return "" }
        return ProviderEntry(
            name: name, token: token, destination: model.destination, texts: frame.texts.provider
        ).markup
    }

    private var demonstration: Markup {
        """
        <section class="note" aria-labelledby="fictives"><h2 id="fictives">\(texts.demoTitle)</h2>
        <p>\(texts.demoLead) <code>\(DemoPerson.password)</code></p>
        <ul>\(each: model.demonstration, { "<li>\($0.name) : <code>\($0.mail)</code></li>\n" })</ul></section>

        """
    }

    private var form: Markup {
        let mail = AccountField(
            name: AccountFields.mail, label: texts.mail, shape: .mail, value: model.mail, autocomplete: "username")
        let password = AccountField(
            name: AccountFields.password, label: texts.password, shape: .password, autocomplete: "current-password",
            limit: 1_024)
        return AccountForm(route: .signIn, token: token, destination: model.destination).markup(
            "\(mail.markup)\n\(password.markup)", button: texts.signInButton)
    }
}
