package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The one page where it is decided whether everybody may read something: what changes, what may tell of somebody, what is
/// checked, the decision; and what was decided before, with what both sides wrote.
package struct GatePage {
    package enum Action: String, Sendable {
        case publish = "publier"
        case sendBack = "rendre"
        case write = "ecrire"
        case showReply = "montrer-reponse"
        case declineReply = "refuser-reponse"
        case showAdoption = "montrer-reprise"
        case declineAdoption = "laisser-reprise"
    }

    package struct Model: Sendable {
        package let practice: Practice
        package let matter: GateDecision.Matter?
        package var isDiscussed = false
        package var differences: [SectionDifference] = []
        package var traces = SheetTraces([Fact]())
        package var pictures = 0
        package var files: [Attachment] = []
        package var today = CalendarDay(number: 0)
        /// The newest first.
        package var decisions: [(decision: GateDecision, messages: [GateMessage])] = []
        package var mayDecide = false
        /// As whom the reader writes; nil when they do not.
        package var side: GateMessage.Side?
        /// Of bodies that the sheet names: those that wait, and those that are shown.
        package var replies: [Reply] = []
        /// What others say of the sheet who take its practice up, waiting.
        package var adoptions: [Adoption] = []
        package var isDone = false
        package var problem: GateProblem?
        /// What came back.
        package var checked: Set<String> = []
        package var isRead = false
        package var reasons = ""
        package var text = ""

        package init(_ practice: Practice, _ matter: GateDecision.Matter?) {
            self.practice = practice
            self.matter = matter
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: EditingWords
    private var texts: GateTexts { frame.texts.gate }
    private var slug: String { model.practice.slug }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = EditingWords(frame, vocabularies)
    }

    package var bytes: [UInt8] {
        let (title, list) = (frame.texts.reports.listTitle, Route.reports(.list))
        return Layout(frame).page(
            title: texts.title, current: .reports(.list),
            """
            \(Trail(frame.texts).markup([(title, list)], here: texts.title))
            <h1>\(words.sheet.written(model.practice.title))</h1>
            \(GateNote(texts: texts, problem: model.problem).markup)\
            \(if: model.isDone && model.problem == nil, "<p class=\"note\" role=\"status\">\(texts.done)</p>\n")\
            <p class="lead">\(asked)</p>
            <ul class="links"><li><a href="\(Link(Route.sheet(slug: slug)))">\(texts.readSheet)</a></li>
            <li><a href="\(Link(Route.writing(.sheet(slug: slug))))">\(texts.readText)</a></li></ul>
            \(if: model.matter != nil, waiting)\
            \(replies)\(adoptions)\
            \(if: !model.decisions.isEmpty, decisions)
            """)
    }

    private var asked: String {
        switch model.matter {
        case .everyone: texts.askedEveryone
        case .words: texts.askedWords
        case nil where model.isDiscussed && model.side == .editor: texts.askedAnswer
        case nil where model.replies.contains { $0.state == .waiting }: texts.askedReply
        case nil where !model.adoptions.isEmpty: frame.texts.adoptions.asked
        case nil: texts.askedNothing
        }
    }

    private var replies: Markup {
        ReplyDecisions(
            replies: model.replies, slug: slug, token: token, words: words.sheet, timeZone: frame.timeZone
        ).markup
    }

    private var adoptions: Markup {
        AdoptionDecisions(adoptions: model.adoptions, slug: slug, token: token, words: words.sheet).markup
    }

    private var waiting: Markup {
        """
        \(if: !model.differences.isEmpty, """
            <h2>\(texts.differences)</h2>
            \(each: model.differences, { one in """
                <h3>\(words.section(one.section))</h3>
                \(DifferenceMarkup(difference: one, words: words).markup)
                """ })
            """)
        \(PublishedFiles(
            model.files, of: model.practice, rung: .everyone, today: model.today, frame: frame
        ).markup)\(passages.markup)\
        \(if: model.mayDecide, decision, else: "<p>\(texts.forOthers)</p>\n")
        """
    }

    private var passages: TracesNote { TracesNote(traces: model.traces, slug: slug, words: words.sheet) }

    private var decision: Markup {
        """
        <form class="account" method="post" action="\(Link(Route.reports(.report(slug: slug))))">\(token.input)\
        <input type="hidden" name="\(GateFields.version)" value="\(String(model.practice.version))">
        <fieldset><legend>\(texts.checksHeading)</legend>
        <p class="meta">\(texts.checksHelp)</p>
        \(each: GateCheck.asked(pictures: model.pictures), check)\(passages.tick(id: "lu", isTicked: model.isRead))</fieldset>
        \(MemberField(
            id: "raisons", name: GateFields.reasons, label: texts.reasonsLabel, shape: .paragraph, value: model.reasons,
            help: texts.reasonsHelp, autocomplete: "off", isRequired: false, limit: 500
        ).markup)
        <p><button class="button" type="submit" name="\(GateFields.action)" value="\(Action.publish.rawValue)">\
        \(texts.publish)</button> <button class="button quiet" type="submit" name="\(GateFields.action)" \
        value="\(Action.sendBack.rawValue)">\(texts.sendBack)</button></p></form>

        """
    }

    private func check(_ check: GateCheck) -> Markup {
        """
        <label class="choice"><input type="checkbox" name="\(GateFields.checked)" value="\(check.rawValue)"\
        \(attribute: "checked", if: model.checked.contains(check.rawValue), "")><span>\(GateCheckWords(texts: texts).name(check))</span></label>

        """
    }

    private var decisions: Markup {
        """
        <h2>\(texts.decisionsHeading)</h2>
        \(each: Array(model.decisions.prefix(1)), told)\(if: model.side != nil, writing)\
        \(each: Array(model.decisions.dropFirst()), told)
        """
    }

    private func told(_ one: (decision: GateDecision, messages: [GateMessage])) -> Markup {
        "<section>\(ToldDecision(decision: one.decision, messages: one.messages, frame: frame).markup)</section>\n"
    }

    private var writing: Markup {
        """
        <form class="account" method="post" action="\(Link(Route.reports(.report(slug: slug))))">\(token.input)
        \(MemberField(
            id: "message", name: GateFields.text, label: texts.writeLabel, shape: .paragraph, value: model.text,
            help: model.side == .keeper ? texts.writeHelpKeeper : texts.writeHelpEditor, autocomplete: "off",
            isRequired: true, limit: GateMessage.limit
        ).markup)
        <p><button class="button quiet" type="submit" name="\(GateFields.action)" value="\(Action.write.rawValue)">\
        \(texts.write)</button></p></form>

        """
    }
}
