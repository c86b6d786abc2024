package import Domain
internal import French
internal import HTML
internal import Routes
package import Texts

/// What is read aloud, on the phone or face to face, with where to go on.
package struct ScriptSheet {
    private let campaign: Campaign
    private let paper: SurveyPaper
    private let words: ConditionWords
    private let texts: Texts
    private let language: String
    private var own: SurveyPaperTexts { texts.surveyPaper }
    private var whole: Questionnaire { paper.questionnaire }

    package init(_ campaign: Campaign, _ paper: SurveyPaper, language: String, texts: Texts) {
        self.campaign = campaign
        self.paper = paper
        self.texts = texts
        self.language = language
        words = ConditionWords(paper.questionnaire, texts, language: language, paper: paper)
    }

    package var bytes: [UInt8] {
        let title = words.text(whole.title)
        let consent = campaign.charter.consent.text(in: language, otherwise: whole.mainLanguage)
        return PaperDocument(texts: texts, slug: campaign.slug, title: own.scriptTitle, language: language).bytes(
            """
            <div class="script"><h2 class="title">\(title)</h2>
            <div class="rules"><p>\(own.scriptHow)</p><p>\(own.scriptAgree)</p></div>
            <p class="aloud">\(words.text(whole.introduction))</p><p class="aloud">\(French.typography(consent))</p>
            \(each: whole.sections, section)<p class="aloud">\(words.text(whole.thanks))</p></div>
            """)
    }

    private func section(_ section: SurveySection) -> Markup {
        let condition = paper.condition(of: section).map { own.askOnlyIf(clause: words.clause($0)) }
        return """
            <section class="part"><h3>\(words.text(section.title))</h3>
            \(if: section.stage == .enrichment, "<p class=\"when\">\(own.scriptEnrichment)</p>\n")\
            \(condition.map { "<p class=\"when\">\($0)</p>\n" })\
            \(if: section.repetition != nil, "<p class=\"when\">\(own.scriptAgain)</p>\n")\(each: section.questions, asked)</section>

            """
    }

    private func asked(_ question: Question) -> Markup {
        let condition = paper.condition(of: question).map { own.askOnlyIf(clause: words.clause($0)) }
        let plain = words.text(question.plain)
        let number = paper.number(question.code).map { "\($0)" } ?? ""
        let labels = (question.kind.rows + question.kind.choices).map { words.text($0.label) }
        let jumps = question.jumps.map {
            own.jump(clause: words.clause($0.when), target: words.target($0.target))
        }
        return """
            <div class="asked">\(condition.map { "<p class=\"when\">\($0)</p>\n" })\
            <p class="aloud"><b>\(number)</b> \(plain.isEmpty ? words.text(question.asked) : plain)</p>
            \(if: !labels.isEmpty, "<p class=\"hint\">\(labels.count <= 6 ? own.readAnswers : own.doNotRead) \(labels.joined(separator: " · "))</p>\n")\
            \(each: jumps, { "<p class=\"when\">\($0)</p>\n" })</div>

            """
    }
}

/// A page to be printed: nothing of the site around it, and on the screen the way back.
struct PaperDocument {
    let texts: Texts
    let slug: String
    let title: String
    /// Of what stands on the paper.
    let language: String
    private var own: SurveyPaperTexts { texts.surveyPaper }

    func bytes(_ content: Markup) -> [UInt8] {
        let markup: Markup = """
            <!doctype html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(texts.common.pageTitle(page: title))</title>
            <link rel="stylesheet" href="\(Asset.stylesheet)">
            <link rel="icon" href="\(Asset.logo)" type="image/svg+xml">
            </head>
            <body class="printed">
            <main id="contenu" tabindex="-1">
            <div class="on-screen"><p><a href="\(Link(Route.forms(.paper(slug: slug))))">\(own.back)</a></p>
            <h1>\(title)</h1><p>\(own.printNow)</p></div>
            \(content)
            </main>
            </body>
            </html>

            """
        return markup.bytes
    }
}
