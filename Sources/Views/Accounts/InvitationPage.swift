internal import HTML
internal import Routes
internal import Texts

/// Invites somebody; shows the link once where no mail leaves.
package struct InvitationPage {
    package static let action = "inviter"

    package struct Invited: Sendable {
        package let name: String
        /// To hand over; nil where a mail takes it.
        package let link: String?

        package init(name: String, link: String?) {
            self.name = name
            self.link = link
        }
    }

    private let invited: Invited?
    private let frame: Frame
    private let form: MembersForm
    private var texts: MembersTexts { frame.texts.members }

    package init(invited: Invited?, problem: MembersProblem? = nil, token: HiddenToken, frame: Frame) {
        self.invited = invited
        self.frame = frame
        form = MembersForm(route: .invitation, token: token, texts: frame.texts, problem: problem)
    }

    package var bytes: [UInt8] {
        let trail = [
            (texts.title, Route.members(.list(MembersQuery())))
        ]
        return Layout(frame).page(
            title: texts.inviteTitle,
            """
            \(Trail(frame.texts).markup(trail, here: texts.inviteTitle))
            <h1>\(texts.inviteTitle)</h1>
            \(form.note)\(invited.map(told))\
            <p class="lead">\(texts.inviteLead)</p>
            \(form.markup(Self.action, texts.send, isQuiet: false, fields))
            """)
    }

    private func told(_ invited: Invited) -> Markup {
        """
        <div class="note" role="status"><p>\(texts.invited(name: invited.name)) \
        \(if: invited.link == nil, "\(texts.invitedMail)", else: "\(texts.invitedByHand)")</p>
        \(invited.link.map { "<p><code class=\"secret\">\($0)</code></p>" })</div>

        """
    }

    private var fields: Markup {
        let languages = [("fr", frame.texts.common.languageFrench), ("en", frame.texts.common.languageEnglish)]
        return """
            \(form.field(MembersFields.name, texts.nameLabel, in: Self.action, limit: 120))\
            \(form.field(MembersFields.mail, texts.mailLabel, in: Self.action, shape: .mail))\
            \(form.choice(
                MembersFields.language, texts.languageLabel, in: Self.action, chosen: "fr",
                languages.map { (value: $0.0, label: $0.1) }))\
            \(form.place(MembersFields.body, texts.bodyLabel, in: Self.action, help: texts.bodyHelp))
            """
    }
}
