package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// One thing that somebody says or asks about a sheet, for those who answer.
package struct InquiryPage {
    package enum Action: String, Sendable {
        case answer = "repondre"
        case accept = "accepter"
        case decline = "refuser"
        case write = "ecrire"
        case show = "montrer"
        case hide = "cacher"
        case keep = "garder"
        case mend = "corriger"
        case withdraw = "retirer"
        case contest = "contester"
        case erase = "effacer"
    }

    package struct Model: Sendable {
        package let inquiry: Inquiry
        package let practice: Practice
        package var messages: [InquiryMessage] = []
        package var traces: [PersonalTraces.Trace] = []
        package var author: String?
        package var isLate = false
        package var mayAnswer = false
        package var mayDecide = false
        package var mayWithdraw = false
        package var mayContest = false
        package var mayShow = false
        package var hasWords = true
        package var isDone = false
        package var problem: InquiryProblem?
        /// What came back, by the name of its field.
        package var typed: [String: String] = [:]

        package init(_ inquiry: Inquiry, _ practice: Practice) {
            self.inquiry = inquiry
            self.practice = practice
        }
    }

    let model: Model
    let token: HiddenToken
    let frame: Frame
    var texts: InquiriesTexts { frame.texts.inquiries }
    private var inquiry: Inquiry { model.inquiry }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: title, current: .inquiries(.list),
            """
            \(Trail(frame.texts).markup([(texts.listTitle, .inquiries(.list))], here: title))
            <h1>\(title)</h1>
            \(InquiryNote(texts: frame.texts, problem: model.problem).markup)\
            \(if: model.isDone && model.problem == nil, "<p class=\"note\" role=\"status\">\(texts.stepDone)</p>\n")\
            <p>\(texts.followSheet) <a href="\(Link(Route.sheet(slug: model.practice.slug)))">\(French.typography(model.practice.title))</a></p>
            <p class="meta">\(about)</p>
            \(if: model.hasWords, words, else: "<p class=\"note\">\(texts.decisionOnly)</p>")
            \(if: inquiry.state.isDecided, decision)\
            \(if: !model.messages.isEmpty, InquiryThread(messages: model.messages, frame: frame).markup)\
            \(InquiryForms(page: self).markup)
            """)
    }

    private var title: String {
        switch inquiry.kind {
        case .problem: texts.pageProblem
        case .question: texts.pageQuestion
        case .contact: texts.pageContact
        }
    }

    private func day(_ moment: Int64) -> Int { frame.timeZone.local(Int(moment / 1_000_000)).date.number }

    private var about: String {
        let due = day(inquiry.due)
        let isWaiting = inquiry.state.isOpen && inquiry.kind != .problem
        let parts = [
            texts.sentOn(day: day(inquiry.createdAt)),
            isWaiting ? (model.isLate ? texts.dueLate(day: due) : texts.dueOn(day: due)) : nil,
            inquiry.asker.isEmpty || !model.hasWords ? nil : texts.writtenAsker(name: French.typography(inquiry.asker)),
            model.author.map { texts.writtenBy(name: $0) },
        ]
        return SheetWords.capitalised(parts.compactMap(\.self).joined(separator: " · "))
    }

    private var words: Markup {
        let matter = inquiry.matter.map { InquiryWords(texts: texts).matter($0) }
        return """
            \(if: matter != nil, "<p><strong>\(SheetWords.capitalised(matter ?? ""))</strong></p>\n")\
            <p class="typed">\(French.typography(inquiry.text))</p>
            \(if: !model.traces.isEmpty, traces)
            """
    }

    private var traces: Markup {
        """
        <div class="note"><h2>\(texts.tracesHeading)</h2>
        <ul>\(each: model.traces, { "<li><strong class=\"typed\">\($0.text)</strong></li>\n" })</ul>
        <p class="meta">\(texts.tracesHelp)</p></div>

        """
    }

    private var decision: Markup {
        """
        <h2>\(InquiryWords(texts: texts).state(inquiry, due: day(inquiry.due)))</h2>
        <p><strong>\(texts.reasonHeading)</strong></p>
        <p class="typed">\(French.typography(inquiry.reason))</p>

        """
    }
}

/// What the reader may do about an inquiry, each with its form.
struct InquiryForms {
    let page: InquiryPage
    private var texts: InquiriesTexts { page.texts }
    private var model: InquiryPage.Model { page.model }
    private var inquiry: Inquiry { page.model.inquiry }

    init(page: InquiryPage) { self.page = page }

    var markup: Markup {
        """
        \(if: model.mayAnswer, answering)\(if: model.mayShow, showing)\(if: model.mayDecide, deciding)\
        \(if: model.mayContest, contesting)\(if: isRemovable, danger)
        """
    }

    private var answering: Markup {
        switch (inquiry.kind, inquiry.state) {
        case (.question, .waiting):
            form(
                .answer, texts.answerSend, isQuiet: false,
                "\(field(.answer, texts.answer, texts.answerHelp))\(tick(InquiryFields.shown, texts.answerShow))\(tick(InquiryFields.checked, texts.answerChecked))"
            )
        case (.contact, .waiting):
            """
            \(form(.accept, texts.accept, isQuiet: false, field(.accept, texts.answer, texts.acceptHelp)))\
            \(form(.decline, texts.decline, field(.decline, texts.declineLabel, texts.declineHelp)))
            """
        case (.contact, .accepted): form(.write, texts.writeSend, isQuiet: false, field(.write, texts.writeAgain, nil))
        default: ""
        }
    }

    private var showing: Markup {
        if inquiry.isShown { return "<p>\(texts.shownNow)</p>\n\(form(.hide, texts.hide))" }
        return form(.show, texts.show, tick(InquiryFields.checked, texts.answerChecked))
    }

    /// One reason, then what it is the reason of.
    private var deciding: Markup {
        let slug = model.practice.slug
        return """
            <h2>\(texts.decideHeading)</h2>
            <form class="account" method="post" action="\(Link(Route.inquiries(.inquiry(id: inquiry.id))))">\(page.token.input)
            \(field(.keep, texts.reason, texts.reasonHelp, limit: 500))\
            <p>\(button(.keep, texts.keep))</p>
            <p class="meta">\(texts.mendHelp) <a href="\(Link(Route.writing(.sheet(slug: slug))))">\(texts.toWriting)</a></p>
            <p>\(button(.mend, texts.mend))</p>
            \(if: model.mayWithdraw, """
                <p class="meta">\(texts.withdrawHelp)</p>
                <p>\(button(.withdraw, texts.withdraw))</p>

                """)</form>

            """
    }

    private var contesting: Markup { form(.contest, texts.contestSend, field(.contest, texts.contest, nil)) }

    private var isRemovable: Bool { inquiry.state != .removed && (model.mayDecide || model.mayAnswer) }

    private var danger: Markup {
        let reports = page.frame.texts.reports
        let choices: Markup = """
            <fieldset><legend>\(texts.dangerTo)</legend>
            \(each: DangerRecipient.allCases, { service in """
                <label class="choice"><input type="radio" name="\(ReportFields.handedTo)" value="\(service.rawValue)" required>\
                <span>\(ReportDangerPage.name(service, reports))</span></label>

                """ })</fieldset>

            """
        return """
            <details class="notice"\(attribute: "open", if: inquiry.matter == .danger, "")><summary>\(texts.dangerHeading)</summary>
            <p>\(texts.dangerHelp)</p>
            \(DangerBox(texts: reports).markup)\
            \(form(.erase, texts.dangerErase, choices))</details>

            """
    }

    private func tick(_ name: String, _ label: String) -> Markup {
        """
        <label class="choice"><input type="checkbox" name="\(name)" value="oui"\
        \(attribute: "checked", if: model.typed[name] != nil)><span>\(label)</span></label>

        """
    }

    private func field(
        _ action: InquiryPage.Action, _ label: String, _ help: String?, limit: Int = InquiryMessage.limit
    ) -> Markup {
        let decisions = [InquiryPage.Action.keep, .mend, .withdraw].map(\.rawValue)
        let typed = model.typed[ReportFields.action] ?? ""
        let isTyped = typed == action.rawValue || (action == .keep && decisions.contains(typed))
        return MemberField(
            id: "texte-\(action.rawValue)", name: ReportFields.text, label: label, shape: .paragraph,
            value: isTyped ? model.typed[ReportFields.text] ?? "" : "", help: help, autocomplete: "off",
            isRequired: true, limit: limit
        ).markup
    }

    private func button(_ action: InquiryPage.Action, _ label: String, isQuiet: Bool = true) -> Markup {
        """
        <button class="button\(isQuiet ? " quiet" : "")" type="submit" name="\(ReportFields.action)" \
        value="\(action.rawValue)">\(label)</button>
        """
    }

    private func form(
        _ action: InquiryPage.Action, _ label: String, isQuiet: Bool = true, _ fields: Markup = ""
    ) -> Markup {
        """
        <form class="account" method="post" action="\(Link(Route.inquiries(.inquiry(id: inquiry.id))))">\(page.token.input)
        \(fields)<p>\(button(action, label, isQuiet: isQuiet))</p></form>

        """
    }
}
