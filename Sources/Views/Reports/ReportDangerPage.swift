package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Words that speak of a danger: whom to call, how to hand them over, and how they leave this site.
package struct ReportDangerPage {
    private let practice: Practice
    private let entry: ReportEntry
    private let problem: ReportProblem?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: ReportsTexts { frame.texts.reports }

    package init(
        _ practice: Practice, _ entry: ReportEntry, problem: ReportProblem?, token: HiddenToken, frame: Frame
    ) {
        self.practice = practice
        self.entry = entry
        self.problem = problem
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let back = Route.reports(.report(slug: practice.slug))
        return Layout(frame).page(
            title: texts.dangerPage, current: .reports(.list),
            """
            \(Trail(frame.texts).markup([(texts.listTitle, .reports(.list)), (texts.reportTitle, back)], here: texts.dangerPage))
            <h1>\(texts.dangerPage)</h1>
            \(ReportNote(texts: texts, problem: problem).markup)\
            <p class="lead">\(texts.dangerNow)</p>
            \(DangerBox(texts: texts).markup)\
            <h2>\(texts.dangerSteps)</h2>
            <ol><li>\(texts.dangerStepChild)</li><li>\(texts.dangerStepFile)</li><li>\(texts.dangerStepErase)</li></ol>
            <p><a class="button quiet" href="\(Link(Route.reports(.dangerFile(slug: practice.slug))))" download>\
            \(texts.dangerFile)</a></p>
            <h2>\(texts.dangerText)</h2>
            \(WrittenAnswers(entry: entry, texts: texts).markup)
            \(form)
            """)
    }

    private var form: Markup {
        """
        <form class="account" method="post" action="\(Link(Route.reports(.danger(slug: practice.slug))))">\(token.input)
        <fieldset><legend>\(texts.dangerTo)</legend>
        \(each: DangerRecipient.allCases, { service in """
            <label class="choice"><input type="radio" name="\(ReportFields.handedTo)" value="\(service.rawValue)" required>\
            <span>\(Self.name(service, texts))</span></label>

            """ })</fieldset>
        <p><button class="button" type="submit">\(texts.dangerErase)</button></p></form>
        """
    }

    static func name(_ service: DangerRecipient, _ texts: ReportsTexts) -> String {
        switch service {
        case .childProtection: texts.dangerToChild
        case .emergency: texts.dangerToEmergency
        case .prosecutor: texts.dangerToProsecutor
        case .ownProcedure: texts.dangerToProcedure
        }
    }
}

/// The same words as plain text, to hand over.
package struct ReportDangerFile {
    private let report: Report
    private let entry: ReportEntry
    private let messages: [ReportMessage]
    private let frame: Frame

    package init(_ report: Report, _ entry: ReportEntry, _ messages: [ReportMessage], frame: Frame) {
        self.report = report
        self.entry = entry
        self.messages = messages
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let texts = frame.texts.reports
        let parts =
            [texts.fileHead(day: day(report.createdAt))]
            + ReportEntry.Question.allCases.map { "\(WrittenAnswers.question($0, texts))\n\(entry[$0])" }
            + messages.map { message in
                let head =
                    message.side == .editor
                    ? texts.fromEditor(day: day(message.at)) : texts.fromAuthor(day: day(message.at))
                return "\(head)\n\(message.text)"
            }
        return Array((parts.joined(separator: "\n\n") + "\n").utf8)
    }

    private func day(_ moment: Int64) -> Int { frame.timeZone.local(Int(moment / 1_000_000)).date.number }
}
