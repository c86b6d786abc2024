package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The whole questionnaire, to be read before one answers, or printed.
package struct SurveyReadingPage {
    private let campaign: Campaign
    private let questionnaire: Questionnaire
    private let frame: Frame
    private let words: SpokenWords
    private var texts: AnsweringTexts { frame.texts.answering }

    package init(_ campaign: Campaign, _ questionnaire: Questionnaire, frame: Frame) {
        self.campaign = campaign
        self.questionnaire = questionnaire
        self.frame = frame
        words = SpokenWords(
            frame.texts.language.rawValue, main: questionnaire.mainLanguage, page: frame.texts.language)
    }

    package var bytes: [UInt8] {
        let title = French.typography(campaign.charter.title)
        return Layout(frame).page(
            title: "\(texts.questionnaireHeading) – \(title)", current: .surveys(.list),
            """
            \(Trail(frame.texts).markup([(texts.title, .surveys(.list)), (title, .surveys(.survey(slug: campaign.slug)))], here: texts.questionnaireHeading))
            <h1>\(words.said(questionnaire.title))</h1>
            \(SyntheticNote(frame.texts).markup(campaign.isSynthetic))\(words.paragraphs(questionnaire.introduction, of: "lead"))\
            <p>\(texts.wholeLead)</p>
            <p class="meta no-print">\(texts.wholePrint)</p>
            <div class="reading-whole">\(each: questionnaire.sections, section)</div>
            """)
    }

    private func section(_ section: SurveySection) -> Markup {
        let said =
            (section.stage == .enrichment ? [texts.enrichment] : []) + names(section.branches).map(texts.sectionOnly)
            + (section.condition == nil ? [] : [texts.sectionSometimes])
            + (section.repetition.map { [texts.repeated(n: $0.most)] } ?? [])
        return """
            <section>\(if: !section.title.isEmpty, "<h2>\(words.said(section.title))</h2>\n")\
            \(if: !said.isEmpty, "<p class=\"meta\">\(said.joined(separator: " · "))</p>\n")\
            \(words.paragraphs(section.introduction))
            <ol class="asks">\(each: section.questions, question)</ol></section>

            """
    }

    private func names(_ branches: [String]) -> [String] {
        let labels = branches.compactMap { code in
            questionnaire.branching?.branches.first { $0.code == code }.map { words.text($0.label) }
        }
        return labels.isEmpty ? [] : [labels.joined(separator: ", ")]
    }

    private func question(_ question: Question) -> Markup {
        let help = FieldHelp(frame.texts).text(question)
        let said =
            (question.isMandatory ? [texts.mandatory] : []) + names(question.branches).map(texts.branchOnly)
            + (question.condition == nil ? [] : [texts.sometimes]) + (help.isEmpty ? [] : [help])
        return """
            <li><p><strong>\(words.said(question.asked))</strong></p>
            \(words.paragraphs(question.hint, of: "hint"))\
            \(if: !question.plain.isEmpty, "<p class=\"hint\">\(texts.plainWords) \(words.said(question.plain))</p>\n")\
            \(choices(question.kind.rows, of: "rows"))\(choices(question.kind.choices, of: "boxes"))\
            \(contact(question))\
            \(if: !question.offered.isEmpty, "<p class=\"hint\">\(texts.insteadSaid(list: question.offered.map(frame.texts.surveyQuestions.name).joined(separator: ", ")))</p>\n")\
            \(if: !said.isEmpty, "<p class=\"meta\">\(said.joined(separator: " · "))</p>\n")</li>

            """
    }

    private func choices(_ choices: [Choice], of kind: String) -> Markup {
        if choices.isEmpty { return "" }
        return "<ul class=\"\(kind)\">\(each: choices, { "<li>\(words.said($0.label))</li>" })</ul>\n"
    }

    private func contact(_ question: Question) -> Markup {
        guard case .contact(let request) = question.kind else { return "" }
        return "<p>\(texts.contactApart)</p>\n\(words.paragraphs(request.consent, of: "hint"))"
    }
}
