package import Domain
internal import French
internal import HTML
package import Routes
internal import Texts

/// The whole questionnaire on one page, which a script follows: it opens without a network, keeps what is answered on the
/// device and sends it when the network is back.
package struct AnswerOfflinePage {
    private let start: SurveyStart
    private let link: AnsweringRoute.Start
    private let isLate: Bool
    private let frame: Frame
    private let words: SpokenWords
    private let conditions: [String: [SurveyCondition]]
    private var texts: AnsweringTexts { frame.texts.answering }
    private var campaign: Campaign { start.campaign }

    package init(
        _ start: SurveyStart, link: AnsweringRoute.Start, language: String, today: CalendarDay, frame: Frame
    ) {
        self.start = start
        self.link = link
        isLate = start.channel != .trial && !start.campaign.takesAnswers(on: today)
        self.frame = frame
        words = SpokenWords(language, main: start.questionnaire.mainLanguage, page: frame.texts.language)
        conditions = SurveyRouting(start.questionnaire).steps.reduce(into: [:]) { conditions, step in
            conditions[step.question.code] = step.parts.map(\.condition)
        }
    }

    package var bytes: [UInt8] {
        let head: Markup = """
            <script src="\(Asset.survey)" defer></script>
            <script src="\(Asset.queue)" defer></script>
            <script src="\(Asset.offline)" defer></script>

            """
        return Layout(frame).page(
            title: texts.offlineTitle, head: head,
            """
            <div class="answering">
            \(AnswerHead(campaign: campaign, texts: frame.texts).markup)
            <h1>\(texts.offlineTitle)</h1>
            <p class="lead">\(texts.offlineLead)</p>
            <noscript><p class="note">\(texts.offlineScript)</p></noscript>
            <p class="meta" data-ready></p>
            \(if: isLate, "<p class=\"note\">\(texts.offlineLate)</p>\n")<p class="note">\(texts.offlineDevice)</p>
            \(noted)<ul class="links" data-queue></ul>
            <p role="status" class="keeping" data-status></p>
            \(sayings)\(form)<ul class="links"><li><a href="\(Link(Route.answering(.start(slug: campaign.slug, link))))">\(texts.answer)</a></li>
            <li><a href="\(Link(Route.surveys(.questionnaire(slug: campaign.slug))))">\(texts.questionnaireLink)</a></li></ul>
            </div>
            """)
    }

    private var form: Markup {
        let wanted = start.questionnaire.sections.first { $0.stage == .enrichment }?.code
        return """
            <form class="survey whole" method="post" action="\(Link(Route.answering(.offline(slug: campaign.slug, link))))" novalidate hidden>
            <section class="consent"><h2>\(texts.consentHeading)</h2>
            \(words.paragraphs(campaign.charter.consent))\
            <label class="choice"><input type="checkbox" name="\(AnswerFields.consent)" value="oui"><span><strong>\(texts.agree)</strong></span></label>
            <p class="meta">\(texts.agreeHelp)</p></section>
            \(each: start.questionnaire.sections, { part in """
                \(if: part.code == wanted, further)\(section(part))
                """ })
            <p class="steps-on"><button class="button">\(texts.offlineFinish)</button>
            <button class="button quiet" type="button" data-erase>\(texts.offlineErase)</button></p>
            </form>

            """
    }

    /// The code of an answer that was just finished, until it is noted.
    private var noted: Markup {
        """
        <div class="kept-code" tabindex="-1" data-noted hidden><h2>\(texts.codeIs)</h2>
        <p><strong class="code" translate="no" data-code></strong></p>
        <p>\(texts.offlineCodeOnce)</p>
        <p><button class="button quiet" type="button">\(texts.offlineNoted)</button></p></div>

        """
    }

    /// What the scripts say, in the language of the page.
    private var sayings: Markup {
        let action = AnsweringRoute.offline(slug: campaign.slug, link).path
        return """
            \(QueueWords(texts: texts).markup)<div hidden data-sayings\(attribute: "data-action", action)\
            \(attribute: "data-version", start.questionnaire.version)\(attribute: "data-language", words.language)\
            \(attribute: "data-listen", texts.listen)\(attribute: "data-stop", texts.listenStop)\
            \(attribute: "data-settled", texts.offlineReady)\(attribute: "data-unsettled", texts.offlineNotReady)\
            \(attribute: "data-kept", texts.offlineKept)\(attribute: "data-restored", texts.offlineRestored)\
            \(attribute: "data-consent", texts.agreeMissing)\
            \(attribute: "data-blank", frame.texts.surveyQuestions.blank)></div>

            """
    }

    private var further: Markup {
        """
        <section class="further"><h2>\(texts.offlineFurther)</h2>
        <label class="choice"><input type="checkbox" name="\(AnswerFields.reach)" value="\(SurveyWalk.Reach.whole.rawValue)"><span>\(texts.offlineFurtherHelp)</span></label></section>

        """
    }

    private func section(_ section: SurveySection) -> Markup {
        let another = section.repetition.map { words.text($0.another) } ?? ""
        return """
            <section data-section="\(section.code)" data-stage="\(section.stage.rawValue)"\(attribute: "data-most", section.repetition?.most)>
            \(if: !section.title.isEmpty, "<h2>\(words.said(section.title))</h2>\n")\(words.paragraphs(section.introduction))
            <div class="sheet" data-sheet="0">\(each: section.questions, { question($0, section.repetition == nil ? nil : 0) })</div>
            \(if: section.repetition != nil, "<input type=\"hidden\" name=\"\(AnswerFields.sheets(section.code))\" value=\"1\" data-count>\n<p><button class=\"button quiet\" type=\"button\" data-another>\(another.isEmpty ? texts.another : another)</button></p>\n")</section>

            """
    }

    private func question(_ question: Question, _ occurrence: Int?) -> Markup {
        var field = QuestionField(question: question, words: words, texts: frame.texts, typed: { _ in [] })
        field.occurrence = occurrence
        field.mayClear = false
        let when = JSON.array((conditions[question.code] ?? []).map(\.json))
        return """
            <div class="ask" data-question="\(question.code)" data-kind="\(question.kind.name)" data-when="\(String(decoding: when.encoded(), as: UTF8.self))"\
            \(attribute: "data-expected", if: question.isMandatory, "1")\(attribute: "data-unclear", unclear(question))\
            \(attribute: "data-unagreed", uncalled(question, .notAgreed))\
            \(attribute: "data-mail", uncalled(question, .notAMail))\
            \(attribute: "data-noway", uncalled(question, .noWayBack))>
            \(field.markup)</div>

            """
    }

    /// What is said where nobody could be called back.
    private func uncalled(_ question: Question, _ fault: ContactAnswer.Fault) -> String? {
        guard case .contact = question.kind else { return nil }
        return frame.texts.surveyQuestions.sentence(fault)
    }

    /// What is said where a number or a date cannot be read.
    private func unclear(_ question: Question) -> String? {
        let spoken = (words.language, words.main)
        switch question.kind {
        case .number: return frame.texts.surveyQuestions.sentence(.notANumber, to: question, spoken: spoken)
        case .date(let bounds):
            return frame.texts.surveyQuestions.sentence(.notADate(bounds.precision), to: question, spoken: spoken)
        default: return nil
        }
    }
}
