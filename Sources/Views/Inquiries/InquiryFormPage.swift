package import Domain
internal import French
package import HTML
internal import Routes
internal import Texts

/// Asks what somebody has to say about a sheet: that something is wrong, a question, to be put in touch.
package struct InquiryFormPage {
    package struct Model: Sendable {
        package let practice: Practice
        package var entry: InquiryEntry
        package var problem: InquiryProblem?
        /// When the form was made and what its private link holds, sealed.
        package var moment: String
        package var owner: Operator
        /// The body that carries the practice.
        package var bearer: String?
        /// Somebody acts for that body.
        package var hasContact = false

        package init(
            _ practice: Practice, _ entry: InquiryEntry, problem: InquiryProblem? = nil, moment: String,
            owner: Operator
        ) {
            self.practice = practice
            self.entry = entry
            self.problem = problem
            self.moment = moment
            self.owner = owner
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private var texts: InquiriesTexts { frame.texts.inquiries }
    private var kind: Inquiry.Kind { model.entry.kind }
    private var name: String { French.typography(model.practice.title) }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
    }

    static func route(_ kind: Inquiry.Kind, _ slug: String) -> Route {
        switch kind {
        case .problem: .inquiries(.problem(slug: slug))
        case .question: .inquiries(.question(slug: slug))
        case .contact: .inquiries(.contact(slug: slug))
        }
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: title,
            """
            \(Trail(frame.texts).markup([(name, .sheet(slug: model.practice.slug))], here: title))
            <h1>\(title)</h1>
            \(InquiryNote(texts: frame.texts, problem: model.problem).markup)\
            <p class="lead">\(lead)</p>
            \(if: isClosed, closed, else: open)
            """)
    }

    private var title: String {
        switch kind {
        case .problem: texts.problemTitle
        case .question: texts.questionTitle
        case .contact: texts.contactTitle
        }
    }

    private var lead: String {
        switch kind {
        case .problem: texts.problemLead(title: name)
        case .question: texts.questionLead(title: name, days: Inquiry.daysToAnswer)
        case .contact: texts.contactLead(title: name)
        }
    }

    private var isClosed: Bool { kind == .contact && !model.hasContact }

    private var closed: Markup {
        """
        <p class="note">\(texts.contactClosed)</p>
        <p><a class="button quiet" href="\(Link(Route.inquiries(.question(slug: model.practice.slug))))">\
        \(texts.footQuestion)</a></p>
        """
    }

    private var open: Markup {
        """
        \(DangerBox(texts: frame.texts.reports).markup)\
        <p class="note" id="discretion">\(texts.noNames)</p>
        \(if: kind == .question, "<p class=\"meta\">\(texts.questionShown)</p>\n")\
        \(receiver)\
        <form class="account" method="post" action="\(Link(Self.route(kind, model.practice.slug)))">
        \(token.input)
        <input type="hidden" name="\(ReportFields.moment)" value="\(model.moment)">
        \(if: kind == .problem, matters)\(words)\(who)\(contact)
        \(KnownTrap(texts: frame.texts.reports).markup)\
        \(CollectionNotice(code: .inquiry, owner: model.owner, texts: frame.texts).markup)
        <p><button class="button" type="submit">\(texts.send)</button></p>
        </form>
        """
    }

    private var receiver: Markup {
        guard kind == .contact, let name = model.bearer else { return "" }
        return "<p class=\"meta\">\(texts.contactTo(name: French.typography(name)))</p>\n"
    }

    private var matters: Markup {
        """
        <fieldset><legend>\(texts.matterLegend)</legend>
        \(each: Inquiry.Matter.allCases, { matter in """
            <label class="choice"><input type="radio" name="\(InquiryFields.matter)" value="\(matter.rawValue)" required\
            \(attribute: "checked", if: matter == model.entry.matter)><span>\(InquiryWords(texts: texts).matter(matter))</span></label>

            """ })</fieldset>

        """
    }

    private var words: Markup {
        let label =
            switch kind {
            case .problem: texts.problemText
            case .question: texts.questionText
            case .contact: texts.contactText
            }
        let isWrong = [.refused(.nothingSaid), .refused(.tooLong)].contains(model.problem)
        return AccountField(
            name: ReportFields.text, label: label, shape: .paragraph, value: model.entry.text,
            fault: isWrong ? texts.refusedWords : nil, limit: InquiryEntry.limit
        ).markup
    }

    private var who: Markup {
        if kind == .problem { return "" }
        let isNeeded = kind == .contact
        return AccountField(
            name: InquiryFields.asker, label: isNeeded ? texts.askerContact : texts.asker, value: model.entry.asker,
            help: texts.askerHelp, fault: model.problem == .refused(.askerMissing) ? texts.refusedAsker : nil,
            autocomplete: "organization", isRequired: isNeeded, limit: InquiryEntry.askerLimit
        ).markup
    }

    /// Somebody with an account is answered there.
    private var contact: Markup {
        if frame.reader != nil { return "<p class=\"meta\">\(texts.answerAccount)</p>" }
        let reports = frame.texts.reports
        return AccountField(
            name: ReportFields.contact, label: texts.contact, shape: .mail, value: model.entry.contact,
            help: texts.contactHelp, fault: model.problem == .refused(.mailUnreadable) ? reports.mailUnreadable : nil,
            autocomplete: "email", isRequired: false
        ).markup
    }
}

/// Thanks, and shows once the private link that leads to the answer.
package struct InquirySentPage {
    private let practice: Practice
    private let link: Link?
    private let shown: String
    private let mail: KnownSentPage.Mail
    private let isDanger: Bool
    private let frame: Frame
    private var texts: InquiriesTexts { frame.texts.inquiries }

    /// - Parameters:
    ///   - link: of the private page; nil for somebody who finds the answer with their account.
    ///   - shown: the same, whole, to copy.
    package init(
        _ practice: Practice, link: Link?, shown: String, mail: KnownSentPage.Mail, isDanger: Bool, frame: Frame
    ) {
        self.practice = practice
        self.link = link
        self.shown = shown
        self.mail = mail
        self.isDanger = isDanger
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.doneTitle,
            """
            <h1>\(texts.doneTitle)</h1>
            \(if: isDanger, danger)\
            <div class="note" role="status">\(link.map(secret) ?? account)</div>
            <p><a href="\(Link(Route.sheet(slug: practice.slug)))">\(texts.doneBack)</a></p>
            """)
    }

    private func secret(_ link: Link) -> Markup {
        """
        <p>\(texts.doneLink)</p>
        <p><a class="secret" href="\(link)">\(shown)</a></p>
        \(if: mail == .sent, "<p>\(texts.doneMailed)</p>")\
        \(if: mail == .heldBack, "<p>\(texts.doneNotMailed)</p>")
        """
    }

    private var account: Markup {
        """
        <p>\(texts.doneAccount)</p>
        <p><a href="\(Link(Route.inquiries(.list)))">\(texts.listTitle)</a></p>
        """
    }

    private var danger: Markup {
        "<p class=\"lead\">\(texts.doneDanger)</p>\n\(DangerBox(texts: frame.texts.reports).markup)"
    }
}
