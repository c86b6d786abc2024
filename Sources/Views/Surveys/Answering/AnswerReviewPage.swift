package import Domain
internal import HTML
internal import Routes
internal import Texts

/// What was answered, page by page, before it is sent; then, to be read only.
package struct AnswerReviewPage {
    package struct Model: Sendable {
        package let ongoing: OngoingAnswer
        package var problem: AnswerProblem?

        package init(_ ongoing: OngoingAnswer) { self.ongoing = ongoing }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: SpokenWords
    private var texts: AnsweringTexts { frame.texts.answering }
    private var walk: SurveyWalk { model.ongoing.walk }
    private var slug: String { model.ongoing.campaign.slug }
    private var isSent: Bool { model.ongoing.response.state == .submitted }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = SpokenWords(
            model.ongoing.response.language, main: model.ongoing.walk.questionnaire.mainLanguage,
            page: frame.texts.language)
    }

    package var bytes: [UInt8] {
        let missing = isSent ? [] : walk.faults
        return Layout(frame).page(
            title: isSent ? texts.reread : texts.reviewTitle,
            """
            <div class="answering">
            \(AnswerHead(campaign: model.ongoing.campaign, texts: frame.texts).markup)
            <h1>\(isSent ? texts.reread : texts.reviewTitle)</h1>
            \(model.problem.map { $0.markup(frame.texts) })<p>\(isSent ? texts.reviewSent : texts.reviewLead)</p>
            \(if: !missing.isEmpty, lacking(missing.map(\.place)))\
            \(each: walk.pages, part)\(if: !isSent && missing.isEmpty, ways)\
            \(if: isSent, "<p><a class=\"button quiet\" href=\"\(Link(Route.answering(.receipt(slug: slug))))\">\(texts.codeIs)</a></p>\n")</div>
            """)
    }

    private func lacking(_ places: [SurveyWalk.Place]) -> Markup {
        """
        <div class="note problem"><p>\(texts.reviewMissing(n: places.count))</p>
        <ul>\(each: places, { place in
            let page = walk.pages.first {
                $0.id.occurrence == place.occurrence && $0.questions.contains { $0.code == place.question }
            }
            let asked = walk.questionnaire.question(place.question).map { words.text($0.asked) } ?? place.question
            return page.map { page in
                "<li><a href=\"\(link(page).at(QuestionField.id(place.question)))\">\(asked)</a></li>"
            } ?? "<li>\(asked)</li>"
        })</ul></div>

        """
    }

    private func link(_ page: SurveyPage) -> Link {
        Link(Route.answering(.page(slug: slug, first: page.id.first, occurrence: page.id.occurrence)))
    }

    private func part(_ page: SurveyPage) -> Markup {
        let questions = page.questions.filter { $0.kind != .note }
        if questions.isEmpty { return "" }
        let title = words.text(page.section.title.isEmpty ? walk.questionnaire.title : page.section.title)
        let isRepeated = walk.occurrences(of: page.section).count > 1
        let heading = isRepeated ? texts.occurrence(title: title, n: (page.id.occurrence ?? 0) + 1) : title
        return """
            <section class="reread">\(if: opens(page), "<h2>\(heading)</h2>")
            <dl>\(each: questions, { question in """
                <div><dt>\(words.said(question.asked))</dt><dd>\(said(question, page))</dd></div>

                """ })</dl>
            \(if: !isSent, "<p><a href=\"\(link(page))\">\(texts.reviewChange)<span class=\"unseen\"> – \(heading)</span></a></p>\n")</section>

            """
    }

    /// The first page of its section, or of one sheet of it.
    private func opens(_ page: SurveyPage) -> Bool {
        let first = walk.pages.first {
            $0.section.code == page.section.code && $0.id.occurrence == page.id.occurrence
        }
        return first?.id == page.id
    }

    private func said(_ question: Question, _ page: SurveyPage) -> Markup {
        if case .contact = question.kind {
            return "\(model.ongoing.hasContact ? texts.reviewContact : texts.reviewContactNone)"
        }
        let answer = walk.answers.answer(question.code, in: page.section, occurrence: page.id.occurrence)
        return AnswerSaid(words: words, texts: frame.texts).markup(answer, to: question)
    }

    // MARK: Sending

    private var ways: Markup {
        let offersMore = walk.reach == .short && walk.mayBeEnriched
        return """
            <form class="survey sending" method="post" action="\(Link(Route.answering(.review(slug: slug))))">\(token.input)
            \(if: offersMore, "<p>\(texts.reviewShortDone)</p>\n")\
            <p class="steps-on"><button class="button" name="\(AnswerFields.action)" value="\(AnswerAction.send.rawValue)">\
            \(offersMore ? texts.send : texts.sendWhole)</button>
            \(if: offersMore, "<button class=\"button quiet\" name=\"\(AnswerFields.action)\" value=\"\(AnswerAction.whole.rawValue)\">\(texts.goOn(n: more))</button>")\
            <button class="button quiet" name="\(AnswerFields.action)" value="\(AnswerAction.later.rawValue)">\(texts.later)</button></p>
            </form>

            """
    }

    /// Questions that going on would ask, as far as one can tell before they are answered.
    private var more: Int {
        func count(_ walk: SurveyWalk) -> Int {
            walk.pages.reduce(0) { $0 + $1.questions.count { $0.kind.isAnswered } }
        }
        return max(0, count(SurveyWalk(model.ongoing.plan, walk.answers, reach: .whole)) - count(walk))
    }
}

/// An answer in words.
struct AnswerSaid {
    let words: SpokenWords
    let texts: Texts

    func markup(_ answer: SurveyAnswer?, to question: Question) -> Markup {
        switch answer {
        case nil: "<span class=\"absent\">\(texts.answering.reviewBlank)</span>"
        case .missing(let kind)?: "<span class=\"absent\">\(texts.surveyQuestions.name(kind))</span>"
        case .choices(let codes, let typed)?: choices(codes, typed, question)
        case .matrix(let marks)?:
            """
            <ul>\(each: question.kind.rows, { row in
                marks[row.code].map { "<li><b>\(words.said(row.label))</b> – \(mark($0, question))</li>" } ?? ""
            })</ul>
            """
        case .number(let number)?: inUnit(number, question)
        case .date(let date)?: "\(texts.surveyQuestions.told(date))"
        case .place(let code, let typed)?: "\(typed.isEmpty ? code ?? "" : typed)"
        case .text(let text)?: "<span class=\"typed\" dir=\"auto\">\(text)</span>"
        }
    }

    private func choices(_ codes: [String], _ typed: [String: String], _ question: Question) -> Markup {
        let items = codes.map { code -> Markup in
            let label = question.choice(code).map { words.said($0.label) } ?? "\(code)"
            return "\(label)\(typed[code].map { " – \($0)" })"
        }
        if items.count == 1, let only = items.first { return only }
        if case .ordered = question.kind { return "<ol>\(each: items, { "<li>\($0)</li>" })</ol>" }
        return "<ul>\(each: items, { "<li>\($0)</li>" })</ul>"
    }

    private func mark(_ mark: SurveyAnswer.Mark, _ question: Question) -> Markup {
        switch mark {
        case .choice(let code): question.choice(code).map { words.said($0.label) } ?? "\(code)"
        case .missing(let kind): "\(texts.surveyQuestions.name(kind))"
        }
    }

    private func inUnit(_ number: ExactNumber, _ question: Question) -> Markup {
        guard case .number(let bounds) = question.kind, !bounds.unit.isEmpty else {
            return "\(texts.surveyQuestions.told(number))"
        }
        return "\(texts.surveyQuestions.told(number)) \(words.said(bounds.unit))"
    }
}
