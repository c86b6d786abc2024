package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Providers' identities that let the reader in: attached, or taken off.
package struct AttachmentPage {
    package struct Model: Sendable {
        package var identities: [AttachedIdentity]
        /// The provider that the instance offers: its name, and how it names itself.
        package var provider: (name: String, issuer: String)?
        package var news: ProviderNews?

        package init(
            identities: [AttachedIdentity], provider: (name: String, issuer: String)?, news: ProviderNews? = nil
        ) {
            self.identities = identities
            self.provider = provider
            self.news = news
        }
    }

    private let model: Model
    private let problem: FormProblem?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: ProviderTexts { frame.texts.provider }
    private var form: AccountForm { AccountForm(route: .attachment, token: token) }

    package init(_ model: Model, problem: FormProblem? = nil, token: HiddenToken, frame: Frame) {
        self.model = model
        self.problem = problem
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let account = frame.texts.accounts.accountTitle
        return Layout(frame).page(
            title: texts.title, current: .account(.attachment),
            """
            \(Trail(frame.texts).markup([(account, .account(.overview))], here: texts.title))
            <h1>\(texts.title)</h1>
            \(ProviderNews.note(model.news, model.provider?.name, frame.texts))\
            \(ProblemNote(texts: frame.texts.accounts, problem: problem).markup)\
            <p class="lead">\(texts.lead)</p>
            \(model.identities.isEmpty ? "<p>\(texts.none)</p>" : "\(each: model.identities, item)")
            \(offer)
            """)
    }

    private func item(_ identity: AttachedIdentity) -> Markup {
        let name = model.provider.flatMap { $0.issuer == identity.issuer ? $0.name : nil } ?? identity.issuer
        let day = frame.timeZone.local(Int(identity.createdAt / 1_000_000)).date.number
        return """
            <h2>\(texts.attached(name: name, day: day))</h2>
            \(form.markup(
                """
                <input type="hidden" name="\(AccountFields.identity)" value="\(String(identity.id))">
                <p class="meta">\(texts.detachLead)</p>
                """, button: texts.detach(name: name), action: ProviderAction.detach.rawValue, isQuiet: true))

            """
    }

    private var offer: Markup {
        guard let provider = model.provider else { return "<p class=\"meta\">\(texts.noneHere)</p>" }
        if model.identities.contains(where: { $0.issuer == provider.issuer }) { return "" }
        return form.markup(
            "<p>\(texts.attachLead(name: provider.name))</p>\n<p class=\"meta\">\(texts.told(name: provider.name))</p>",
            button: texts.attach(name: provider.name), action: ProviderAction.attach.rawValue)
    }
}
