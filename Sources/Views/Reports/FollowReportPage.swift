package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// What became of something made known, for whoever holds its private link.
package struct FollowReportPage {
    package enum Action: String, Sendable {
        case answer = "repondre"
        case takeBack = "reprendre"
        case ask = "demander"
        case end = "fermer"
    }

    package struct Model: Sendable {
        package var report: Report
        package var entry: ReportEntry
        package var messages: [ReportMessage]
        /// The sheet everybody may read by now, with when it was published.
        package var published: (slug: String, at: Int64)?
        /// The sheet that told it already.
        package var target: (title: String, slug: String)?
        package var mayTakeBack: Bool
        /// A body carries the sheet by now, or everybody reads it.
        package var isCarried = false
        /// The last one of the editors about the sheet.
        package var decision: GateDecision?
        package var isDone: Bool
        package var problem: ReportProblem?

        package init(
            _ report: Report, _ entry: ReportEntry, messages: [ReportMessage], mayTakeBack: Bool, isDone: Bool,
            problem: ReportProblem?
        ) {
            self.report = report
            self.entry = entry
            self.messages = messages
            self.mayTakeBack = mayTakeBack
            self.isDone = isDone
            self.problem = problem
        }
    }

    private let model: Model?
    private let hasEnded: Bool
    private let token: HiddenToken
    private let frame: Frame
    private var texts: ReportsTexts { frame.texts.reports }

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
            <h1>\(texts.followTitle)</h1>
            \(model.map(content) ?? over)
            """)
    }

    private var over: Markup {
        """
        <p class="note" role="status">\(hasEnded ? texts.ended : texts.followOver)</p>
        <p><a class="button quiet" href="\(Link(Route.reports(.form(place: ""))))">\(texts.title)</a></p>
        """
    }

    private func content(_ model: Model) -> Markup {
        """
        \(ReportNote(texts: texts, problem: model.problem).markup)\
        \(if: model.isDone && model.problem == nil, "<p class=\"note\" role=\"status\">\(texts.stepDone)</p>\n")\
        <p class="lead">\(state(model))</p>
        \(link(model))\(decision(model))
        <p class="meta">\(texts.followOn(day: day(model.report.createdAt)))</p>
        \(if: !model.report.state.isErased, written(model))\
        \(if: model.report.state == .asked, answer)\
        \(ending(model))\
        <h2>\(texts.endHeading)</h2>
        <p>\(texts.endHelp)</p>
        \(form(.end, texts.end))
        """
    }

    private func day(_ moment: Int64) -> Int { frame.timeZone.local(Int(moment / 1_000_000)).date.number }

    private func state(_ model: Model) -> String {
        if let published = model.published { return texts.statePublished(day: day(published.at)) }
        return switch model.report.state {
        case .waiting: texts.stateWaiting
        case .reading: texts.stateReading
        case .asked: texts.stateAsked
        case .taken: texts.stateTaken
        case .joined: texts.stateJoined
        case .declined: texts.stateDeclined(reason: French.typography(model.report.reason ?? ""))
        case .takenBack: texts.stateTakenBack
        case .removed: texts.stateRemoved
        }
    }

    private func decision(_ model: Model) -> Markup {
        guard let decision = model.decision else { return "" }
        return """

            <section><h2>\(frame.texts.gate.decisionHeading)</h2>
            \(ToldDecision(decision: decision, frame: frame).markup)</section>
            """
    }

    private func link(_ model: Model) -> Markup {
        if let published = model.published {
            return "<p><a href=\"\(Link(Route.sheet(slug: published.slug)))\">\(texts.statePublishedLink)</a></p>"
        }
        guard let target = model.target else { return "" }
        return "<p><a href=\"\(Link(Route.sheet(slug: target.slug)))\">\(French.typography(target.title))</a></p>"
    }

    private func written(_ model: Model) -> Markup {
        """
        \(WrittenAnswers(entry: model.entry, texts: texts).markup)
        \(if: !model.messages.isEmpty, messages(model.messages))
        """
    }

    private func messages(_ all: [ReportMessage]) -> Markup {
        "<h2>\(texts.messagesHeading)</h2>\n\(ReportThread(messages: all, frame: frame).markup)"
    }

    private var answer: Markup {
        let fields: Markup = """
            \(DangerBox(texts: texts).markup)\
            \(AccountField(
                name: ReportFields.text, label: texts.answer, shape: .paragraph, help: texts.noNames,
                limit: ReportMessage.limit
            ).markup)
            """
        return form(.answer, texts.answerSend, isQuiet: false, fields)
    }

    private func ending(_ model: Model) -> Markup {
        if model.report.state.isErased { return "" }
        if model.mayTakeBack {
            return """
                <h2>\(texts.takeBackHeading)</h2>
                <p>\(texts.takeBackHelp(day: day(model.report.reprieveEnd)))</p>
                \(form(.takeBack, texts.takeBack))
                """
        }
        if let at = model.report.withdrawalAskedAt, model.report.asksWithdrawal {
            let answering = model.isCarried ? texts.askedCarried(day: day(at)) : texts.asked(day: day(at))
            return "<p>\(answering)</p>\n"
        }
        let refusal = model.report.withdrawalRefusal.map { refusal in
            texts.withdrawalRefused(day: day(refusal.at), reason: French.typography(refusal.reason))
        }
        return """
            <h2>\(texts.askHeading)</h2>
            \(refusal.map { "<p class=\"note\">\($0)</p>\n" as Markup })\
            <p>\(model.isCarried ? texts.askHelpCarried : texts.askHelp)</p>
            \(form(.ask, texts.ask))
            """
    }

    private func form(_ action: Action, _ button: String, isQuiet: Bool = true, _ fields: Markup = "") -> Markup {
        """
        <form class="account" method="post" action="\(Link(Route.reports(.follow)))">\(token.input)
        \(fields)<p><button class="button\(isQuiet ? " quiet" : "")" type="submit" name="\(ReportFields.action)" \
        value="\(action.rawValue)">\(button)</button></p></form>

        """
    }
}

/// What editors and whoever wrote said to each other.
struct ReportThread {
    let messages: [ReportMessage]
    let frame: Frame

    var markup: Markup {
        "<dl class=\"told\">\(each: messages, item)</dl>\n"
    }

    private func item(_ message: ReportMessage) -> Markup {
        let texts = frame.texts.reports
        let day = frame.timeZone.local(Int(message.at / 1_000_000)).date.number
        return """
            <dt>\(message.side == .editor ? texts.fromEditor(day: day) : texts.fromAuthor(day: day))</dt>
            <dd class="typed">\(French.typography(message.text))</dd>

            """
    }
}
