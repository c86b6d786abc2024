package import Domain
internal import French
package import HTML
internal import Routes
internal import Texts

/// Names of the fields of the forms about replies, beside those of what is made known.
package enum ReplyFields {
    /// The number of a body of theirs.
    package static let organisation = "ma-structure"
    package static let body = "structure"
    package static let text = "texte"
    package static let reply = "reponse"
}

/// Why a page about replies comes back.
package enum ReplyProblem: Sendable, Equatable {
    case expired, tooFast
    case tooMany(minutes: Int)
    case refused(ReplyRefusal)
}

/// Asks, for a body that a sheet names, that its reply be shown.
package struct ReplyPage {
    package struct Model: Sendable {
        package let practice: Practice
        package let isOpen: Bool
        package var bodies: [(id: Int64, name: String)] = []
        package var entry = ReplyEntry(body: "", text: "")
        package var problem: ReplyProblem?
        /// When the form was made and what its private link holds, sealed.
        package var moment: String

        package init(_ practice: Practice, isOpen: Bool, moment: String) {
            self.practice = practice
            self.isOpen = isOpen
            self.moment = moment
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private var texts: RepliesTexts { frame.texts.replies }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let (name, slug) = (French.typography(model.practice.title), model.practice.slug)
        return Layout(frame).page(
            title: texts.title,
            """
            \(Trail(frame.texts).markup([(name, .sheet(slug: slug))], here: texts.title))
            <h1>\(texts.title)</h1>
            <p class="lead">\(name)</p>
            \(note)\(if: model.isOpen, form, else: "<p>\(texts.closed)</p>\n")
            <p><a href="\(Link(Route.sheet(slug: slug)))">\(texts.backToSheet)</a></p>
            """)
    }

    private var note: Markup {
        guard let problem = model.problem else { return "" }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p><strong>\(texts.errorTitle).</strong> \
            \(ReplyProblemWords(texts: texts).sentence(problem))</p></div>

            """
    }

    private var form: Markup {
        """
        <p>\(texts.lead)</p>
        <p class="note" id="discretion">\(texts.noNames)</p>
        <form class="account" method="post" action="\(Link(Route.reports(.reply(slug: model.practice.slug))))">\(token.input)
        <input type="hidden" name="\(ReportFields.moment)" value="\(model.moment)">
        \(if: !model.bodies.isEmpty, bodies)\
        \(MemberField(
            id: ReplyFields.body, name: ReplyFields.body, label: texts.body, shape: .text, value: model.entry.body,
            help: texts.bodyHelp, autocomplete: "organization", isRequired: model.bodies.isEmpty, limit: Reply.bodyLimit
        ).markup)\
        \(MemberField(
            id: ReplyFields.text, name: ReplyFields.text, label: texts.text, shape: .paragraph, value: model.entry.text,
            help: texts.textHelp(n: Reply.textLimit), autocomplete: "off", isRequired: true, limit: Reply.textLimit
        ).markup)\
        \(KnownTrap(texts: frame.texts.reports).markup)\
        <p class="meta">\(texts.notice) <a href="\(Link(Route.privacy))">\(texts.privacy)</a></p>
        <p><button class="button" type="submit">\(texts.send)</button></p></form>
        \(DangerBox(texts: frame.texts.reports).markup)
        """
    }

    private var bodies: Markup {
        let id = ReplyFields.organisation
        return """
            <div class="entry"><label for="\(id)">\(texts.organisation)</label>
            <select id="\(id)" name="\(id)">\(each: model.bodies, { body in """
                <option value="\(String(body.id))"\(attribute: "selected", if: body.id == model.entry.organisation, "")>\
                \(body.name)</option>
                """ })<option value=""\(attribute: "selected", if: isTyped, "")>\(texts.otherBody)</option></select></div>

            """
    }

    /// Somebody chose to write another name.
    private var isTyped: Bool { model.problem != nil && model.entry.organisation == nil }
}

/// Words for what was not taken.
struct ReplyProblemWords {
    let texts: RepliesTexts

    func sentence(_ problem: ReplyProblem) -> String {
        switch problem {
        case .expired: texts.expired
        case .tooFast: texts.tooFast
        case .tooMany(let minutes): texts.tooMany(n: minutes)
        case .refused(let refusal): sentence(refusal)
        }
    }

    func sentence(_ refusal: ReplyRefusal) -> String {
        switch refusal {
        case .bodyMissing: texts.bodyMissing
        case .textMissing: texts.textMissing
        case .tooLong: texts.tooLong(n: Reply.textLimit)
        case .tooManyLinks: texts.tooManyLinks
        case .notOpen: texts.closed
        case .otherBody: texts.refusedBody
        case .answeredAlready: texts.refusedAnswered
        case .sentBefore: texts.sentBefore
        }
    }
}

/// Thanks, and shows once the private link of a reply.
package struct ReplySentPage {
    private let link: Link
    private let shown: String
    private let practice: Practice
    private let frame: Frame
    private var texts: RepliesTexts { frame.texts.replies }

    /// - Parameter shown: the address of the private page, whole, to copy.
    package init(_ practice: Practice, _ link: Link, shown: String, frame: Frame) {
        self.practice = practice
        self.link = link
        self.shown = shown
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.sentTitle,
            """
            <h1>\(texts.sentTitle)</h1>
            <div class="note" role="status"><p>\(texts.sentLink)</p>
            <p><a class="secret" href="\(link)">\(shown)</a></p></div>
            <p><a href="\(Link(Route.sheet(slug: practice.slug)))">\(texts.backToSheet)</a></p>
            """)
    }
}
