package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Questions that are seen together, with what was answered to them.
package struct AnswerPage {
    package struct Model: Sendable {
        package let ongoing: OngoingAnswer
        package let page: SurveyPage
        package let code: ResponseCode
        /// As typed, by name of field without prefix; what was answered before where nothing was sent.
        package var typed: [String: [String]]
        /// By question.
        package var faults: [String: AnswerFault] = [:]
        package var contactFault: ContactAnswer.Fault?
        package var problem: AnswerProblem?

        package init(_ ongoing: OngoingAnswer, _ page: SurveyPage, code: ResponseCode) {
            self.ongoing = ongoing
            self.page = page
            self.code = code
            typed = page.questions.reduce(into: [:]) { fields, question in
                let answer = ongoing.walk.answers.answer(
                    question.code, in: page.section, occurrence: page.id.occurrence)
                fields.merge(question.typed(answer)) { first, _ in first }
            }
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: SpokenWords
    private var texts: AnsweringTexts { frame.texts.answering }
    private var walk: SurveyWalk { model.ongoing.walk }
    private var page: SurveyPage { model.page }
    private var slug: String { model.ongoing.campaign.slug }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = SpokenWords(
            model.ongoing.response.language, main: model.ongoing.walk.questionnaire.mainLanguage,
            page: frame.texts.language)
    }

    package var bytes: [UInt8] {
        let route = Route.answering(.page(slug: slug, first: page.id.first, occurrence: page.id.occurrence))
        return Layout(frame).page(
            title: plainHeading, head: "<script src=\"\(Asset.survey)\" defer></script>\n",
            """
            <div class="answering">
            \(AnswerHead(campaign: model.ongoing.campaign, texts: frame.texts).markup)\(trial)\(progress)
            <h1>\(heading)</h1>
            \(problems)\(if: isFirst, KeptCode(code: model.code, texts: texts).markup(texts.keepCodeWhy))\(introduction)\
            <form class="survey" method="post" action="\(Link(route))" novalidate data-listen="\(texts.listen)"\
             data-stop="\(texts.listenStop)" data-language="\(words.language)">\(token.input)
            <button class="unseen" name="\(AnswerFields.action)" value="\(AnswerAction.next.rawValue)" tabindex="-1" aria-hidden="true">\(texts.next)</button>
            \(each: page.questions, field)\(again)\(buttons)</form>
            </div>
            """)
    }

    private var isFirst: Bool { walk.pages.first?.id == page.id }

    /// Of the section, or of the survey where the section has none.
    private var title: Wordings { page.section.title.isEmpty ? walk.questionnaire.title : page.section.title }

    private var plainHeading: String { numbered(words.text(title)) }

    private var heading: Markup {
        guard isRepeated else { return words.said(title) }
        return "\(plainHeading)"
    }

    private var isRepeated: Bool { page.section.repetition != nil && (page.id.occurrence ?? 0) + sheets > 1 }

    private var sheets: Int { walk.occurrences(of: page.section).count }

    private func numbered(_ title: String) -> String {
        isRepeated ? texts.occurrence(title: title, n: (page.id.occurrence ?? 0) + 1) : title
    }

    private var trial: Markup {
        model.ongoing.response.channel == .trial ? "<p class=\"note\">\(texts.startTrial)</p>\n" : ""
    }

    private var progress: Markup {
        let along = walk.progress(at: page.id)
        return """
            <p class="along meta"><progress value="\(along.page)" max="\(along.of)" aria-hidden="true"></progress>\
            \(texts.pageProgress(page: along.page, count: along.of))</p>

            """
    }

    private var introduction: Markup {
        guard page.id.first == page.section.questions.first?.code else { return "" }
        return """
            \(words.paragraphs(page.section.introduction))\
            \(if: isFirst, "<p class=\"meta\">\(texts.optionalAll)</p>\n")
            """
    }

    // MARK: Questions

    private func field(_ question: Question) -> Markup {
        var field = QuestionField(
            question: question, words: words, texts: frame.texts, typed: { model.typed[$0] ?? [] })
        field.fault = fault(question)
        field.isSpoken = model.ongoing.response.channel.isSpoken
        field.hasContact = model.ongoing.hasContact
        return field.markup
    }

    private func fault(_ question: Question) -> String? {
        if case .contact = question.kind {
            return model.contactFault.map(frame.texts.surveyQuestions.sentence)
        }
        return model.faults[question.code].map {
            frame.texts.surveyQuestions.sentence($0, to: question, spoken: (words.language, words.main))
        }
    }

    private var problems: Markup {
        let wrong = page.questions.compactMap { question in fault(question).map { (question, $0) } }
        if wrong.isEmpty { return model.problem?.markup(frame.texts) ?? "" }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(texts.faultsTitle(n: wrong.count))</p>
            <ul>\(each: wrong, { question, sentence in """
                <li><a href="\(Link(fragment: QuestionField.id(question.code)))">\(texts.faultAt(question: words.text(question.asked), sentence: sentence))</a></li>

                """ })</ul></div>

            """
    }

    // MARK: Buttons

    private var isLastOfSheet: Bool {
        guard let next = walk.page(after: page.id) else { return true }
        return next.section.code != page.section.code || next.id.occurrence != page.id.occurrence
    }

    /// Filling the section in once more, at the end of its last sheet; taking this sheet away.
    private var again: Markup {
        guard let repetition = page.section.repetition, isLastOfSheet else { return "" }
        let isLast = (page.id.occurrence ?? 0) == sheets - 1
        let another = words.text(repetition.another)
        return """
            <div class="again">\(if: isLast && walk.takesAnother(page.section), button(.another, another.isEmpty ? texts.another : another, quiet: true))
            \(if: sheets > 1, "<details><summary>\(texts.removeMore)</summary><p>\(texts.removeHelp)</p>\(button(.remove, texts.remove, quiet: true))</details>\n")</div>

            """
    }

    private var buttons: Markup {
        """
        <p class="steps-on">\(button(.next, texts.next, quiet: false))
        \(if: !isFirst, button(.previous, texts.previous, quiet: true))
        \(button(.later, texts.later, quiet: true))</p>

        """
    }

    private func button(_ action: AnswerAction, _ label: String, quiet isQuiet: Bool) -> Markup {
        "<button class=\"button\(if: isQuiet, " quiet")\" name=\"\(AnswerFields.action)\" value=\"\(action.rawValue)\">\(label)</button>"
    }
}
