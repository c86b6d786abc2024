package import Domain
internal import French
internal import HTML
package import Routes
internal import Texts

/// Where an answer begins: what it is, what one agrees to, in which language.
package struct AnswerStartPage {
    package struct Model: Sendable {
        package let start: SurveyStart
        /// What the link says of itself.
        package let link: AnsweringRoute.Start
        package let language: String
        package let owner: Operator
        /// Names of the bodies that ask.
        package var bodies: [String] = []
        package var isEnvelope = false
        package var problem: AnswerProblem?

        package init(_ start: SurveyStart, link: AnsweringRoute.Start, language: String, owner: Operator) {
            self.start = start
            self.link = link
            self.language = language
            self.owner = owner
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: SpokenWords
    private var texts: AnsweringTexts { frame.texts.answering }
    private var campaign: Campaign { model.start.campaign }
    private var questionnaire: Questionnaire { model.start.questionnaire }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = SpokenWords(
            model.language, main: model.start.questionnaire.mainLanguage, page: frame.texts.language)
    }

    package var bytes: [UInt8] {
        let title = French.typography(campaign.charter.title)
        return Layout(frame).page(
            title: texts.startTitle(name: title), head: "<script src=\"\(Asset.survey)\" defer></script>\n",
            """
            <div class="answering" data-listen="\(texts.listen)" data-stop="\(texts.listenStop)" data-language="\(words.language)">
            \(SyntheticNote(frame.texts).markup(campaign.isSynthetic))\(languages)
            <h1>\(title)</h1>
            \(model.problem.map { $0.markup(frame.texts) })\(words.paragraphs(questionnaire.introduction, of: "lead"))\(told)
            \(form)\(others)</div>
            """)
    }

    private var told: Markup {
        let minutes = SurveyPace.minutes(questionnaire, in: model.language, branch: model.start.branch)
        let branch = model.start.branch.flatMap { code in questionnaire.branching?.branches.first { $0.code == code } }
        return """
            <ul class="points"><li>\(texts.startMinutes(n: minutes))</li><li>\(texts.startNobody)</li>\
            <li>\(texts.until(day: campaign.charter.closesOn.number))</li>\
            \(branch.map { "<li>\(texts.startBranch(name: words.text($0.label)))</li>" })\
            \(if: model.link.relay != nil, "<li>\(texts.startRelay)</li>")\
            \(if: model.isEnvelope, "<li>\(texts.startEnvelope)</li>")</ul>
            \(if: model.start.channel == .trial, "<p class=\"note\">\(texts.startTrial)</p>\n")
            """
    }

    private var languages: Markup {
        if questionnaire.languages.count < 2 { return "" }
        return """
            <nav class="languages" aria-label="\(texts.languageLabel)"><ul>\(each: questionnaire.languages, { code in
                let name = texts.name(ofLanguage: code)
                var start = model.link
                start.language = code
                let link = Link(Route.answering(.start(slug: campaign.slug, start)))
                return "<li><a href=\"\(link)\" lang=\"\(code)\" hreflang=\"\(code)\"\(attribute: "aria-current", if: code == model.language, "true")>\(name)</a></li>"
            })</ul></nav>

            """
    }

    private var form: Markup {
        """
        <form class="survey" method="post" action="\(Link(Route.answering(.start(slug: campaign.slug, model.link))))" novalidate>\(token.input)\
        <input type="hidden" name="\(AnswerFields.code)" value="\(model.start.code.text)">\
        <input type="hidden" name="\(AnswerFields.language)" value="\(model.language)">
        <section class="consent"><h2>\(texts.consentHeading)</h2>
        \(words.paragraphs(campaign.charter.consent))\
        <label class="choice"><input type="checkbox" name="\(AnswerFields.consent)" value="oui"\
        \(attribute: "aria-invalid", if: model.problem == .consentMissing, "true")><span><strong>\(texts.agree)</strong></span></label>
        <p class="meta">\(texts.agreeHelp)</p>
        <p class="steps-on"><button class="button">\(texts.begin)</button></p></section>
        </form>

        """
    }

    private var others: Markup {
        let slug = campaign.slug
        var offline = model.link
        offline.language = model.language
        return """
            <details class="other-ways"><summary>\(texts.spokenHeading)</summary>
            <p>\(texts.spoken(names: model.bodies.joined(separator: ", ")))</p>
            \(if: !model.owner.phone.isEmpty, "<p>\(texts.spokenCall(phone: model.owner.phone))</p>\n")</details>
            <ul class="links">
            <li><a href="\(Link(Route.surveys(.code)))">\(texts.resumeLink)</a></li>
            <li><a href="\(Link(Route.surveys(.survey(slug: slug))))">\(texts.aboutLink)</a></li>
            <li><a href="\(Link(Route.surveys(.questionnaire(slug: slug))))">\(texts.questionnaireLink)</a></li>
            \(if: !model.isEnvelope, "<li><a href=\"\(Link(Route.answering(.offline(slug: slug, offline))))\">\(texts.offlineLink)</a></li>\n")</ul>

            """
    }
}
