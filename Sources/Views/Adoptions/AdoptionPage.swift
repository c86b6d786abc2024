package import Domain
internal import HTML
internal import Routes
internal import Texts

/// One practice taken up: what was said, how it went, what both sides write, and the way to take it all back.
package struct AdoptionPage {
    package enum Action: String, Sendable {
        case edit = "changer"
        case feedback = "retour"
        case removeFeedback = "retirer-retour"
        case write = "ecrire"
        case withdraw = "retirer"
    }

    package struct Model: Sendable {
        package let shown: ShownAdoption
        package var messages: [AdoptionMessage] = []
        package var mayEdit = false
        package var mayAnswer = false
        /// As typed, or as it is.
        package var entry: AdoptionEntry
        package var feedback: AdoptionFeedback
        package var choices: [Territory] = []
        package var text = ""
        package var traces = SheetTraces([Fact]())
        package var isDone = false
        package var problem: AdoptionProblem?
        /// Whose form came back.
        package var action: Action?

        package init(_ shown: ShownAdoption) {
            self.shown = shown
            let adoption = shown.adoption
            entry = AdoptionEntry(adoption.manner)
            entry.words = adoption.words
            entry.place = adoption.place?.name ?? ""
            entry.rung = adoption.rung
            var fact = Fact(item: "", section: "", field: "", position: 0)
            fact.since = adoption.since
            entry.since = FactTyping.shown(.since, fact)
            feedback = adoption.feedback ?? AdoptionFeedback()
        }
    }

    private let model: Model
    private let rungs: [Rung]
    private let token: HiddenToken
    private let frame: Frame
    private let words: SheetWords
    private var texts: AdoptionsTexts { frame.texts.adoptions }
    private var adoption: Adoption { model.shown.adoption }
    private var text: AdoptionText { AdoptionText(shown: model.shown, words: words, hasOwnFeedback: true) }
    private var route: Link { Link(Route.adoptions(.adoption(id: adoption.id))) }

    /// - Parameter rungs: how far it may be shown.
    package init(_ model: Model, rungs: [Rung], vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.rungs = rungs
        self.token = token
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        let title = model.shown.practice.map { words.written($0.title) } ?? texts.gone
        return Layout(frame).page(
            title: texts.oneTitle,
            """
            \(Trail(frame.texts).markup([(texts.listTitle, .adoptions(.list))], here: texts.oneTitle))
            <h1>\(text.heading)</h1>
            <p class="lead">\(title)</p>
            \(AdoptionNames(texts: texts).note(model.problem, done: model.isDone ? texts.done : nil))\
            \(doors)\(text.markup)\(if: model.mayEdit, standing)
            \(if: model.mayEdit || model.mayAnswer, exchange)\(if: model.mayEdit, own)
            \(DangerBox(texts: frame.texts.reports).markup)
            """)
    }

    private var doors: Markup {
        let sheet = model.shown.sheet
        let isRead = sheet?.state == .published
        let all: [(isOpen: Bool, route: Route, name: String)] = [
            (model.shown.practice != nil, .sheet(slug: model.shown.practice?.slug ?? ""), texts.toSheet),
            (model.mayEdit && isRead, .sheet(slug: sheet?.slug ?? ""), texts.toOwnSheet),
            (model.mayEdit && sheet != nil, .writing(.sheet(slug: sheet?.slug ?? "")), texts.toWrite),
        ].filter(\.isOpen)
        if all.isEmpty { return "" }
        return "<ul class=\"links\">\(each: all, { "<li><a href=\"\(Link($0.route))\">\($0.name)</a></li>\n" })</ul>\n"
    }

    private var standing: Markup {
        """
        <p class="meta">\(texts.whoSees(rung: frame.texts.bearing.name(adoption.rung)))\
        \(if: adoption.waitsForEditors, " \(texts.waitsLong)")</p>
        \(if: !adoption.answer.isEmpty, "<p class=\"note\">\(texts.declinedBy(reason: adoption.answer))</p>\n")
        """
    }

    // MARK: Both sides

    private var exchange: Markup {
        let mayWrite = model.mayAnswer || (adoption.shownRung >= .network && model.shown.practice != nil)
        if !mayWrite && model.messages.isEmpty { return "" }
        return """
            <h2>\(texts.messages)</h2>
            \(if: model.messages.isEmpty, "<p>\(texts.messagesNone)</p>")\(each: model.messages, message)
            \(if: mayWrite, writing)
            """
    }

    private func message(_ message: AdoptionMessage) -> Markup {
        let day = frame.timeZone.local(Int(message.at / 1_000_000)).date.number
        let who = message.side == .adopter ? texts.fromAdopter(day: day) : texts.fromOrigin(day: day)
        return "<p class=\"meta\">\(who)</p>\n<p class=\"typed\">\(words.written(message.text))</p>\n"
    }

    private var writing: Markup {
        form(
            .write, texts.sendMessage,
            MemberField(
                id: "message", name: AdoptionFields.text, label: model.mayAnswer ? texts.answer : texts.write,
                shape: .paragraph, value: model.text, help: texts.writeHelp, autocomplete: "off", isRequired: true,
                limit: AdoptionMessage.limit
            ).markup)
    }

    // MARK: Those who take it up

    private var own: Markup {
        let isPrivate = adoption.shownRung < .network
        return """
            <h2>\(texts.feedbackTitle)</h2>
            <p class="meta">\(isPrivate ? texts.feedbackPrivate : texts.feedbackLead)</p>
            \(form(.feedback, texts.feedbackSave, feedback))
            \(if: adoption.feedback != nil, form(.removeFeedback, texts.feedbackRemove, ""))
            <details\(attribute: "open", if: model.action == .edit, "")><summary>\(texts.editHeading)</summary>
            \(form(.edit, texts.save, said))</details>
            <h2>\(texts.withdrawHeading)</h2>
            <p>\(texts.withdrawHelp)</p>
            \(form(.withdraw, texts.withdraw, ""))
            """
    }

    private var feedback: Markup {
        let fields = [
            (AdoptionFields.worked, texts.worked, model.feedback.worked),
            (AdoptionFields.failed, texts.failed, model.feedback.failed),
            (AdoptionFields.advice, texts.adviceOwn, model.feedback.advice),
        ]
        return """
            \(each: fields, { name, label, value in
                AccountField(
                    name: name, label: label, shape: .paragraph, value: value, isRequired: false,
                    limit: AdoptionWords.limit
                ).markup
            })
            <label class="choice" for="montrer"><input type="checkbox" id="montrer" name="\(AdoptionFields.isShown)" value="1"\
            \(attribute: "checked", if: model.feedback.isShown, "")><span>\(texts.feedbackShown)</span></label>
            \(if: model.action == .feedback, passages("retour"))
            """
    }

    private var said: Markup {
        """
        \(AdoptionSaid(entry: model.entry, choices: model.choices, problem: model.problem, words: words).markup)\
        \(AdoptionReaders(rung: model.entry.rung, rungs: rungs, hasUsual: false, texts: frame.texts).markup)\
        \(if: model.action == .edit, passages("changer"))
        """
    }

    private func passages(_ id: String) -> Markup {
        let note = TracesNote(traces: model.traces, slug: nil, words: words, id: "passages-\(id)")
        return "\(note.markup)\(note.tick(id: "lu-\(id)", isTicked: model.entry.isRead))"
    }

    private func form(_ action: Action, _ button: String, _ fields: Markup) -> Markup {
        let isMain = action == (model.mayAnswer ? .write : .feedback)
        return """
            <form class="account" method="post" action="\(route)">\(token.input)
            \(fields)<p><button class="button\(isMain ? "" : " quiet")" type="submit" name="\(AdoptionFields.action)" \
            value="\(action.rawValue)">\(button)</button></p></form>

            """
    }
}
