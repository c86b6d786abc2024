internal import HTML
internal import Routes
internal import Texts

/// Where a code is typed: of an envelope, or of one's own answers.
package struct SurveyCodePage {
    /// What became of contacts that somebody took back.
    package enum Done: Sendable {
        case contactErased, noContact, forgotten
    }

    private let typed: String
    private let problem: AnswerProblem?
    private let done: Done?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AnsweringTexts { frame.texts.answering }

    package init(
        typed: String = "", problem: AnswerProblem? = nil, done: Done? = nil, token: HiddenToken, frame: Frame
    ) {
        self.typed = typed
        self.problem = problem
        self.done = done
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.codeTitle, current: .surveys(.list),
            """
            <div class="answering">
            <h1>\(texts.codeTitle)</h1>
            \(done.map { "<p class=\"note\" role=\"status\">\(said($0))</p>\n" })<p class="lead">\(texts.codeLead)</p>
            <form class="survey" method="post" action="\(Link(Route.surveys(.code)))" novalidate>\(token.input)
            \(wrong)<p class="typed-line short"><label for="code">\(texts.codeField)</label>\
            <input id="code" class="code" name="\(AnswerFields.code)" value="\(typed)" autocomplete="off" autocapitalize="none"\
             spellcheck="false" aria-describedby="code-aide\(if: problem != nil, " code-faux")"\(attribute: "aria-invalid", if: problem != nil, "true")></p>
            <p class="hint" id="code-aide">\(texts.codeHelp)</p>
            <p class="steps-on"><button class="button" name="\(AnswerFields.action)" value="\(AnswerAction.open.rawValue)">\(texts.codeOpen)</button></p>
            <details class="other-ways"><summary>\(texts.codeContactHeading)</summary><p>\(texts.codeContact)</p>
            <p><button class="button quiet" name="\(AnswerFields.action)" value="\(AnswerAction.contact.rawValue)">\(texts.codeContactSend)</button></p></details>
            </form>
            </div>
            """)
    }

    private var wrong: Markup {
        guard let problem else { return "" }
        return "<div id=\"code-faux\">\(problem.markup(frame.texts))</div>"
    }

    private func said(_ done: Done) -> String {
        switch done {
        case .contactErased: texts.codeContactDone
        case .noContact: texts.codeContactNone
        case .forgotten: texts.forgotten
        }
    }
}
