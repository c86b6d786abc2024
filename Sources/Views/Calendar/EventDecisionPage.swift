internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// Asks, before it is done, whether an event is announced or does not happen.
package struct EventDecisionPage {
    package enum Step: Sendable {
        case decision, cancellation
    }

    package enum Action: String, Sendable {
        case announce = "annoncer"
        case decline = "refuser"
        case cancel = "annuler"
    }

    private let step: Step
    private let shown: ShownEvent
    private let reason: String
    private let problem: CalendarProblem?
    private let token: HiddenToken
    private let frame: Frame
    private let words: CalendarWords
    private var texts: CalendarTexts { frame.texts.calendar }
    private var id: Int64 { shown.event.id }

    /// - Parameter reason: as typed.
    package init(
        _ step: Step, _ shown: ShownEvent, reason: String = "", problem: CalendarProblem? = nil, token: HiddenToken,
        frame: Frame
    ) {
        self.step = step
        self.shown = shown
        self.reason = reason
        self.problem = problem
        self.token = token
        self.frame = frame
        words = CalendarWords(frame.texts)
    }

    package var bytes: [UInt8] {
        let isDecision = step == .decision
        let (title, name) = (
            isDecision ? texts.decisionTitle : texts.cancelTitle, words.written(shown.event.words.title)
        )
        return Layout(frame).page(
            title: title, current: .calendar(.months),
            """
            \(Trail(frame.texts).markup([
                (texts.title, .calendar(.months)), (name, .calendar(.event(id: id))),
            ], here: title))
            <h1>\(title)</h1>
            \(words.note(problem))<p>\(isDecision ? texts.decisionLead : texts.cancelLead)</p>
            <h2>\(name)</h2>
            \(if: isDecision, EventDetails(shown: shown, words: words).markup, else: "<p>\(words.when(shown.event.times))</p>\n")\
            \(if: isDecision, deciding, else: cancelling)
            <ul class="links"><li><a href="\(Link(Route.calendar(.event(id: id))))">\(texts.keep)</a></li></ul>
            """)
    }

    private var deciding: Markup {
        let route = Link(Route.calendar(.decision(id: id)))
        return """
            <form class="account" method="post" action="\(route)">\(token.input)\(version)
            <p><button class="button" type="submit" name="\(CalendarFields.action)" value="\(Action.announce.rawValue)">\(texts.announce)</button></p></form>
            <form class="account" method="post" action="\(route)">\(token.input)\(version)
            \(field(texts.declineReason, texts.declineReasonHelp))
            <p><button class="button quiet" type="submit" name="\(CalendarFields.action)" value="\(Action.decline.rawValue)">\(texts.decline)</button></p></form>
            """
    }

    private var cancelling: Markup {
        """
        <form class="account" method="post" action="\(Link(Route.calendar(.cancellation(id: id))))">\(token.input)
        \(field(texts.cancelReason, texts.cancelReasonHelp))
        <p><button class="button stop" type="submit" name="\(CalendarFields.action)" value="\(Action.cancel.rawValue)">\(texts.cancel)</button></p></form>
        """
    }

    /// What is decided is what was read.
    private var version: Markup {
        "<input type=\"hidden\" name=\"\(CalendarFields.version)\" value=\"\(String(shown.event.sequence))\">"
    }

    private func field(_ label: String, _ help: String) -> Markup {
        AccountField(
            name: CalendarFields.reason, label: label, shape: .paragraph, value: reason, help: help,
            fault: problem == .refused(.reasonMissing) ? texts.reasonMissing : nil, limit: EventWords.textLimit
        ).markup
    }
}
