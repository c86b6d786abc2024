package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Asks for an account; the answer is the same whether there is one already or not.
package struct RequestPage {
    package struct Entry: Sendable {
        package var name = ""
        package var mail = ""
        package var organisation = ""
        package var reason = ""
        package var problem: FormProblem?

        package init() {}
    }

    private let entry: Entry
    private let isSent: Bool
    /// When the form was made, sealed.
    private let moment: String
    private let owner: Operator
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AccountsTexts { frame.texts.accounts }

    package init(_ entry: Entry, isSent: Bool, moment: String, owner: Operator, token: HiddenToken, frame: Frame) {
        self.entry = entry
        self.isSent = isSent
        self.moment = moment
        self.owner = owner
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.requestTitle, current: .account(.request),
            """
            <h1>\(texts.requestTitle)</h1>
            \(if: isSent, sent, else: form)
            """)
    }

    private var sent: Markup {
        """
        <p class="note" role="status">\(texts.requestSent)</p>
        <p><a class="button quiet" href="\(Link(Route.practices(PracticesRoute())))">\(texts.requestMeanwhile)</a></p>
        """
    }

    private var form: Markup {
        let fields = fields
        let wrong = fields.first { $0.fault != nil }
        return """
            \(ProblemNote(texts: texts, problem: entry.problem, field: wrong).markup)\
            <p class="lead">\(texts.requestLead)</p>
            \(AccountForm(route: .request, token: token).markup(
                """
                <input type="hidden" name="\(AccountFields.moment)" value="\(moment)">
                \(each: fields, { "\($0.markup)\n" })\
                <p class="note">\(frame.texts.common.footerDanger)</p>
                <div class="hidden" aria-hidden="true"><label for="\(AccountFields.trap)">\(texts.trap)</label>
                <input id="\(AccountFields.trap)" name="\(AccountFields.trap)" type="text" tabindex="-1" autocomplete="off">
                </div>
                \(AccountNotice(owner: owner, texts: frame.texts).markup)
                """, button: texts.requestButton))
            """
    }

    private var fields: [AccountField] {
        [
            AccountField(
                name: AccountFields.name, label: texts.name, value: entry.name, fault: fault(.nameMissing),
                autocomplete: "name", limit: 120),
            AccountField(
                name: AccountFields.mail, label: texts.mail, shape: .mail, value: entry.mail,
                fault: fault(.mailUnreadable), autocomplete: "email"),
            AccountField(
                name: AccountFields.organisation, label: texts.organisation, value: entry.organisation,
                help: texts.organisationHelp, autocomplete: "organization", isRequired: false, limit: 300),
            AccountField(
                name: AccountFields.reason, label: texts.reason, shape: .paragraph, value: entry.reason,
                help: texts.reasonHelp, fault: fault(.reasonMissing), limit: 2_000),
        ]
    }

    private func fault(_ refusal: AccountRefusal) -> String? {
        entry.problem == .refused(refusal) ? texts.sentence(refusal) : nil
    }
}
