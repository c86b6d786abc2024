package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// One thing that was made known, read by an editor: its words, what is near, what may name somebody, what to decide.
package struct ReportPage {
    package enum Action: String, Sendable {
        case read = "lire"
        case ask = "demander"
        case take = "prendre"
        case join = "joindre"
        case decline = "refuser"
        case erase = "effacer"
        case keep = "maintenir"
    }

    package struct Model: Sendable {
        package let report: Report
        package let practice: Practice
        package let entry: ReportEntry
        package var messages: [ReportMessage] = []
        package var nearest: [Sheet] = []
        package var traces = SheetTraces([Fact]())
        /// Of the account it was written with.
        package var author: String?
        package var hasContact = false
        package var mayDecide = false
        package var mayRemove = false
        package var mayKeep = false
        package var isDone = false
        package var problem: ReportProblem?
        /// What came back, by the name of its field.
        package var typed: [String: String] = [:]

        package init(_ report: Report, _ practice: Practice, _ entry: ReportEntry) {
            self.report = report
            self.practice = practice
            self.entry = entry
        }
    }

    let model: Model
    let token: HiddenToken
    private let frame: Frame
    private let words: SheetWords
    var texts: ReportsTexts { frame.texts.reports }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.reportTitle, current: .reports(.list),
            """
            \(Trail(frame.texts).markup([(texts.listTitle, .reports(.list))], here: texts.reportTitle))
            <h1>\(words.written(model.practice.title))</h1>
            \(ReportNote(texts: texts, gate: frame.texts.gate, problem: model.problem).markup)\
            \(if: model.isDone && model.problem == nil, "<p class=\"note\" role=\"status\">\(texts.stepDone)</p>\n")\
            \(withdrawal)\
            <p class="meta">\(about)</p>
            \(if: model.mayRemove, danger)\
            <div class="beside"><div>
            \(WrittenAnswers(entry: model.entry, texts: texts).markup)
            \(passages.markup)\(thread)
            </div><div>
            \(NearestSheets(sheets: model.nearest, words: words, heading: texts.nearestEditor).markup)
            </div></div>
            \(if: model.mayDecide, ReportDecisions(page: self).markup, else: links)
            """)
    }

    private func day(_ moment: Int64) -> Int { frame.timeZone.local(Int(moment / 1_000_000)).date.number }

    private var about: String {
        let report = model.report
        let capacity =
            switch (report.capacity, report.service) {
            case (.own, _): texts.reportOwn
            case (.service, let name) where !name.isEmpty: texts.reportServiceNamed(name: name)
            case (.service, _): texts.reportService
            }
        let paper = report.paper.map { paper in
            [texts.reportPaper(relay: paper.relay), paper.day.map { texts.reportPaperDay(day: $0) }]
                .compactMap(\.self).joined(separator: " ")
        }
        return [
            texts.reportOn(day: day(report.createdAt)), capacity, model.author.map { texts.reportAuthor(name: $0) },
            paper, model.hasContact ? texts.reportContact : texts.reportNoContact,
        ].compactMap(\.self).joined(separator: " · ")
    }

    private var danger: Markup {
        """
        <div class="note problem"><p>\(texts.dangerLinkHelp)</p>
        <p><a class="button quiet" href="\(Link(Route.reports(.danger(slug: model.practice.slug))))">\(texts.dangerLink)</a></p></div>

        """
    }

    private var withdrawal: Markup {
        guard let at = model.report.withdrawalAskedAt else { return "" }
        if let refusal = model.report.withdrawalRefusal {
            let said = texts.withdrawalRefused(day: day(refusal.at), reason: French.typography(refusal.reason))
            return "<p class=\"note\">\(said)</p>\n"
        }
        return """
            <div class="note" role="status"><p>\(texts.withdrawalAsked(day: day(at)))</p>
            \(if: model.mayRemove, form(.erase, texts.withdraw))\
            \(if: model.mayKeep, form(.keep, texts.withdrawalKeep, keeping))</div>

            """
    }

    private var keeping: Markup {
        let isTyped = model.typed[ReportFields.action] == Action.keep.rawValue
        return MemberField(
            id: "maintien", name: ReportFields.text, label: texts.withdrawalKeepLabel, shape: .paragraph,
            value: isTyped ? model.typed[ReportFields.text] ?? "" : "", help: nil, autocomplete: "off",
            isRequired: true, limit: 500
        ).markup
    }

    var passages: TracesNote { TracesNote(traces: model.traces, slug: nil, words: words) }

    private var thread: Markup {
        if model.messages.isEmpty { return "" }
        return """
            <h2>\(texts.messagesHeading)</h2>
            \(ReportThread(messages: model.messages, frame: frame).markup)
            """
    }

    private var links: Markup {
        let slug = model.practice.slug
        return """
            <ul>\(if: model.practice.state == .draft, """
                <li><a href="\(Link(Route.writing(.sheet(slug: slug))))">\(frame.texts.editing.title)</a></li>

                """)<li><a href="\(Link(Route.members(.bearing(slug: slug))))">\(texts.toBearing)</a></li></ul>
            """
    }

    func form(_ action: Action, _ button: String, isQuiet: Bool = true, _ fields: Markup = "") -> Markup {
        """
        <form class="account" method="post" action="\(Link(Route.reports(.report(slug: model.practice.slug))))">\
        \(token.input)
        \(fields)<p><button class="button\(isQuiet ? " quiet" : "")" type="submit" name="\(ReportFields.action)" \
        value="\(action.rawValue)">\(button)</button></p></form>

        """
    }
}

/// What an editor may decide about something made known, each with its form.
struct ReportDecisions {
    let page: ReportPage
    private var texts: ReportsTexts { page.texts }
    private var model: ReportPage.Model { page.model }

    init(page: ReportPage) { self.page = page }

    var markup: Markup {
        """
        <h2>\(texts.decideHeading)</h2>
        \(if: model.report.state == .waiting, reading)\
        <p class="meta">\(texts.takeHelp)</p>
        \(page.form(.take, texts.take, isQuiet: false, page.passages.tick(id: "lu-prendre")))\
        \(page.form(.ask, texts.askSend, field("question", ReportFields.text, texts.askLabel, texts.askHelpEditor, .ask, ReportMessage.limit)))\
        \(page.form(.join, texts.join, joining))\
        \(page.form(.decline, texts.decline, field("raison", ReportFields.text, texts.declineLabel, nil, .decline, 500)))
        """
    }

    private var joining: Markup {
        """
        \(field("jointe", ReportFields.sheet, texts.joinLabel, texts.joinHelp, .join, 300))\
        \(page.passages.tick(id: "lu-joindre"))
        """
    }

    private var reading: Markup {
        "<p class=\"meta\">\(texts.readHelp)</p>\n\(page.form(.read, texts.read))"
    }

    private func field(
        _ id: String, _ name: String, _ label: String, _ help: String?, _ action: ReportPage.Action, _ limit: Int
    ) -> Markup {
        let isTyped = model.typed[ReportFields.action] == action.rawValue
        return MemberField(
            id: id, name: name, label: label, shape: action == .join ? .text : .paragraph,
            value: isTyped ? model.typed[name] ?? "" : "", help: help, autocomplete: "off", isRequired: true,
            limit: limit
        ).markup
    }
}
