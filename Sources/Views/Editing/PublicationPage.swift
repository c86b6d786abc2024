package import Domain
internal import HTML
internal import Routes
internal import Texts

/// What readers will see anew, what to check, and the button.
package struct PublicationPage {
    package struct Model: Sendable {
        package let practice: Practice
        package let rung: Rung
        package let differences: [SectionDifference]
        package let publishesAlone: Bool
        package let mayPublish: Bool
        package let traces: SheetTraces
        package var files: [Attachment] = []
        package var today = CalendarDay(number: 0)
        /// Sections that came from elsewhere as nobody saved them since, of a sheet that says it changes something.
        package var toAdapt = 0
        package var problem: EditingProblem?

        package init(
            _ practice: Practice, rung: Rung, differences: [SectionDifference], publishesAlone: Bool, mayPublish: Bool,
            traces: SheetTraces
        ) {
            self.practice = practice
            self.rung = rung
            self.differences = differences
            self.publishesAlone = publishesAlone
            self.mayPublish = mayPublish
            self.traces = traces
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: EditingWords
    private var texts: EditingTexts { frame.texts.editing }
    private var isNew: Bool { model.practice.state != .published }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = EditingWords(frame, vocabularies)
    }

    package var bytes: [UInt8] {
        let slug = model.practice.slug
        return Layout(frame).page(
            title: texts.publicationTitle,
            """
            \(Trail(frame.texts).markup([(texts.title, .writing(.sheet(slug: slug)))], here: texts.publicationTitle))
            <h1>\(texts.publicationTitle)</h1>
            <p class="lead">\(words.sheet.written(model.practice.title))</p>
            \(EditingNote(words: words, problem: model.problem).markup)\
            \(if: model.differences.isEmpty && model.files.isEmpty && !isNew, "<p>\(texts.publicationNone)</p>", else: """
                <p>\(texts.publicationLead)</p>
                \(if: model.toAdapt > 0, "<p class=\"note\">\(frame.texts.adoptions.publishToAdapt(n: model.toAdapt))</p>")
                \(each: model.differences, { one in """
                    <h2>\(words.section(one.section))</h2>
                    \(DifferenceMarkup(difference: one, words: words).markup)
                    """ })
                \(PublishedFiles(model.files, of: model.practice, rung: model.rung, today: model.today, frame: frame).markup)\(passages.markup)
                \(if: model.mayPublish, form)
                """)
            """)
    }

    private var passages: TracesNote {
        TracesNote(traces: model.traces, slug: model.practice.slug, words: words.sheet)
    }

    private var form: Markup {
        """
        <form class="account" method="post" action="\(Link(Route.writing(.publication(slug: model.practice.slug))))">\
        \(token.input)<input type="hidden" name="\(EditingFields.version)" value="\(String(model.practice.version))">
        <p class="meta">\(help)</p>
        \(if: model.publishesAlone, passages.tick(id: "lu"))\
        <p><button class="button" type="submit">\(model.publishesAlone ? texts.publish : texts.ask)</button></p></form>
        """
    }

    private var help: String {
        if !model.publishesAlone { return texts.askHelp }
        if isNew { return texts.firstHelp }
        return texts.publishHelp(audience: frame.texts.bearing.name(model.rung))
    }
}
