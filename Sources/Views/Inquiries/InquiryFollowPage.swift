package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// What became of something asked about a sheet, for whoever asked.
package struct InquiryFollowPage {
    package enum Action: String, Sendable {
        case write = "ecrire"
        case takeBack = "reprendre"
        case end = "fermer"
    }

    package struct Model: Sendable {
        package let inquiry: Inquiry
        /// Nil when they may not read the sheet any more.
        package var practice: Practice?
        package var messages: [InquiryMessage] = []
        package var mayWrite = false
        package var mayTakeBack = false
        /// By the private link; false for somebody who signed in.
        package var isByLink = false
        package var isDone = false
        package var problem: InquiryProblem?

        package init(_ inquiry: Inquiry) { self.inquiry = inquiry }
    }

    private let model: Model?
    private let hasEnded: Bool
    private let token: HiddenToken
    private let frame: Frame
    private var texts: InquiriesTexts { frame.texts.inquiries }

    /// - Parameters:
    ///   - model: nil for a link that leads nowhere any more.
    ///   - hasEnded: by its holder, right now.
    package init(_ model: Model?, hasEnded: Bool = false, token: HiddenToken, frame: Frame) {
        self.model = model
        self.hasEnded = hasEnded
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.followTitle,
            """
            \(if: model?.isByLink == false, Trail(frame.texts).markup([(texts.listTitle, .inquiries(.list))], here: texts.followTitle))
            <h1>\(texts.followTitle)</h1>
            \(model.map(content) ?? over)
            """)
    }

    private var over: Markup {
        """
        <p class="note" role="status">\(hasEnded ? texts.ended : texts.followOver)</p>
        """
    }

    private func content(_ model: Model) -> Markup {
        let inquiry = model.inquiry
        let state = InquiryWords(texts: texts).state(inquiry, due: day(inquiry.due))
        return """
            \(InquiryNote(texts: frame.texts, problem: model.problem).markup)\
            \(if: model.isDone && model.problem == nil, "<p class=\"note\" role=\"status\">\(texts.stepDone)</p>\n")\
            <p class="lead">\(state)</p>
            \(model.practice.map(sheet))\
            \(if: !inquiry.reason.isEmpty, reason(inquiry.reason))\
            <p class="meta">\(texts.followOn(day: day(inquiry.createdAt)))</p>
            <h2>\(texts.written)</h2>
            <p class="typed">\(French.typography(inquiry.text))</p>
            \(if: !model.messages.isEmpty, InquiryThread(messages: model.messages, frame: frame).markup)\
            \(if: model.mayWrite, writing(model))\
            \(if: model.mayTakeBack, takingBack(model))\
            \(if: model.isByLink, ending(model))
            """
    }

    private func day(_ moment: Int64) -> Int { frame.timeZone.local(Int(moment / 1_000_000)).date.number }

    private func sheet(_ practice: Practice) -> Markup {
        """
        <p>\(texts.followSheet) <a href="\(Link(Route.sheet(slug: practice.slug)))">\(French.typography(practice.title))</a></p>

        """
    }

    private func reason(_ text: String) -> Markup {
        "<h2>\(texts.reasonHeading)</h2>\n<p class=\"typed\">\(French.typography(text))</p>\n"
    }

    private func writing(_ model: Model) -> Markup {
        let label = model.inquiry.kind == .contact ? texts.writeAgain : texts.writeObjection
        let field = AccountField(
            name: ReportFields.text, label: label, shape: .paragraph, help: texts.noNames,
            limit: InquiryMessage.limit)
        return """
            \(DangerBox(texts: frame.texts.reports).markup)\
            \(form(.write, texts.writeSend, model, isQuiet: false, field.markup))
            """
    }

    private func takingBack(_ model: Model) -> Markup {
        """
        <h2>\(texts.takeBackHeading)</h2>
        <p>\(texts.takeBackHelp)</p>
        \(form(.takeBack, texts.takeBack, model))
        """
    }

    private func ending(_ model: Model) -> Markup {
        """
        <h2>\(texts.endHeading)</h2>
        <p>\(texts.endHelp)</p>
        \(form(.end, texts.end, model))
        """
    }

    private func form(
        _ action: Action, _ button: String, _ model: Model, isQuiet: Bool = true, _ fields: Markup = ""
    ) -> Markup {
        let route = model.isByLink ? InquiriesRoute.follow : .inquiry(id: model.inquiry.id)
        return """
            <form class="account" method="post" action="\(Link(Route.inquiries(route)))">\(token.input)
            \(fields)<p><button class="button\(isQuiet ? " quiet" : "")" type="submit" name="\(ReportFields.action)" \
            value="\(action.rawValue)">\(button)</button></p></form>

            """
    }
}

/// What whoever asked and those who answer said to each other.
struct InquiryThread {
    let messages: [InquiryMessage]
    let frame: Frame

    var markup: Markup {
        let texts = frame.texts.inquiries
        return """
            <h2>\(texts.messagesHeading)</h2>
            <dl class="told">\(each: messages, item)</dl>

            """
    }

    private func item(_ message: InquiryMessage) -> Markup {
        let texts = frame.texts.inquiries
        let day = frame.timeZone.local(Int(message.at / 1_000_000)).date.number
        return """
            <dt>\(message.side == .keeper ? texts.fromKeeper(day: day) : texts.fromAsker(day: day))</dt>
            <dd class="typed">\(French.typography(message.text))</dd>

            """
    }
}
