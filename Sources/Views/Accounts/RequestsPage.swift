internal import HTML
internal import Routes
internal import Texts

/// Requests for an account that wait, each with the forms that answer it.
package struct RequestsPage {
    package enum Action: String, Sendable {
        case accept = "accepter"
        case decline = "refuser"
    }

    package struct Asked: Sendable {
        package let id: Int64
        package let name: String
        package let mail: String
        package let organisation: String
        package let reason: String
        /// Microseconds since 1970-01-01 UTC.
        package let at: Int64

        package init(id: Int64, name: String, mail: String, organisation: String, reason: String, at: Int64) {
            self.id = id
            self.name = name
            self.mail = mail
            self.organisation = organisation
            self.reason = reason
            self.at = at
        }
    }

    private let asked: [Asked]
    private let invited: InvitationPage.Invited?
    private let frame: Frame
    private let form: MembersForm
    private var texts: MembersTexts { frame.texts.members }

    package init(
        _ asked: [Asked], invited: InvitationPage.Invited?, problem: MembersProblem? = nil, token: HiddenToken,
        frame: Frame
    ) {
        self.asked = asked
        self.invited = invited
        self.frame = frame
        form = MembersForm(route: .requests, token: token, texts: frame.texts, problem: problem)
    }

    package var bytes: [UInt8] {
        let trail = [
            (texts.title, Route.members(.list(MembersQuery())))
        ]
        return Layout(frame).page(
            title: texts.requestsTitle,
            """
            \(Trail(frame.texts).markup(trail, here: texts.requestsTitle))
            <h1>\(texts.requestsTitle)</h1>
            \(form.note)\(invited.map(told))\
            <p class="lead">\(texts.requestsLead)</p>
            \(if: asked.isEmpty, "<p>\(texts.requestsNone)</p>", else: list)
            """)
    }

    private func told(_ invited: InvitationPage.Invited) -> Markup {
        """
        <div class="note" role="status"><p>\(texts.done) \(if: invited.link != nil, "\(texts.invitedByHand)")</p>
        \(invited.link.map { "<p><code class=\"secret\">\($0)</code></p>" })</div>

        """
    }

    private var list: Markup { "<ul class=\"devices\">\n\(each: asked, item)</ul>\n" }

    private func item(_ one: Asked) -> Markup {
        let object = String(one.id)
        return """
            <li><h2>\(one.name)</h2>
            <dl class="named">
            <dt>\(texts.mail)</dt><dd>\(one.mail)</dd>
            \(if: !one.organisation.isEmpty, "<dt>\(texts.requestBody)</dt><dd>\(one.organisation)</dd>")
            <dt>\(texts.requestReason)</dt><dd>\(one.reason)</dd>
            <dt>\(texts.requestDate)</dt><dd>\(frame.texts.language.date(frame.timeZone.local(Int(one.at / 1_000_000)).date))</dd>
            </dl>
            \(form.markup(Action.accept.rawValue, texts.accept, object: object, isQuiet: false, about: one.name))\
            \(form.markup(
                Action.decline.rawValue, texts.decline, object: object, about: one.name,
                form.field(
                    MembersFields.reason, texts.declineReason, in: Action.decline.rawValue, object: object,
                    shape: .paragraph, limit: 500)))</li>

            """
    }
}
