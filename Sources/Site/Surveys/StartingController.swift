internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Where an answer begins.
struct StartingController {
    private let pages: AnsweringController
    private var context: Context { pages.context }
    private var world: World { pages.world }

    init(_ pages: AnsweringController) { self.pages = pages }

    func answer(_ slug: String, _ link: AnsweringRoute.Start) throws -> Response {
        do {
            return pages.isPost ? try begin(slug, link) : try show(slug, link)
        } catch Refusal.survey(.codeUsed) {
            return without(pages.closed(slug, .codeUsed), slug)
        } catch Refusal.survey(let refusal) {
            return pages.closed(slug, refusal)
        }
    }

    /// By what somebody came: a link wins over an envelope that was typed before it.
    func door(_ slug: String, _ link: AnsweringRoute.Start) -> SurveyDoor {
        if let trial = link.trial { return .trial(trial) }
        if let relay = link.relay { return .relay(relay) }
        return PassingCookie.envelope(slug).value(context.request).map(SurveyDoor.envelope) ?? .open
    }

    /// The language of the link, of the site, or the main one, as far as the questionnaire is asked in it.
    static func language(_ link: AnsweringRoute.Start, _ questionnaire: Questionnaire, _ context: Context) -> String {
        let wished = [link.language, context.choices.language.rawValue].compactMap(\.self)
        return wished.first(where: questionnaire.languages.contains) ?? questionnaire.mainLanguage
    }

    private func show(
        _ slug: String, _ link: AnsweringRoute.Start, _ problem: AnswerProblem? = nil, holding code: ResponseCode? = nil
    ) throws -> Response {
        let door = door(slug, link)
        let opened = try OpenSurvey(slug: slug, door: door).perform(by: .anyone, in: world)
        let start = SurveyStart(
            campaign: opened.campaign, questionnaire: opened.questionnaire, branch: opened.branch,
            code: code ?? opened.code, channel: opened.channel)
        let language = Self.language(link, start.questionnaire, context)
        var model = AnswerStartPage.Model(start, link: link, language: language, owner: context.site.settings.owner)
        model.bodies = try bodies(slug)
        if case .envelope = door { model.isEnvelope = true }
        model.problem = problem
        let page = AnswerStartPage(model, token: pages.protection.token, frame: context.quietFrame(language))
        return pages.protection.protecting(context.html(page.bytes, status: problem?.status ?? 200))
    }

    /// Who asks; of a trial, nobody reads the page yet.
    private func bodies(_ slug: String) throws -> [String] {
        do {
            return try ReadCampaign(slug: slug).perform(by: .anyone, in: world).face.bodies.map(\.name)
        } catch Refusal.notFound {
            let owner = context.site.settings.owner.name
            return [owner.isEmpty ? context.texts.common.siteName : owner]
        }
    }

    private func begin(_ slug: String, _ link: AnsweringRoute.Start) throws -> Response {
        let form = try context.request.form()
        let code = form.first(AnswerFields.code).flatMap(ResponseCode.init(typed:))
        guard pages.protection.accepts(form), let code else { return try show(slug, link, .expired) }
        guard form.first(AnswerFields.consent) != nil else {
            return try show(slug, link, .consentMissing, holding: code)
        }
        if let seconds = context.site.limits.take(.answerBegin, context.request.household, at: world.now()) {
            return try show(slug, link, .tooMany(seconds: seconds), holding: code)
        }
        // One of those that the page offered; the act looks again.
        try BeginAnswer(
            slug: slug, door: door(slug, link), code: code, language: form.first(AnswerFields.language) ?? ""
        ).perform(by: .anyone, in: world)
        let first = try pages.read(slug, code).walk.pages.first
        let next = first.map { AnsweringController.route($0, slug) } ?? .review(slug: slug)
        return without(pages.led(to: next, slug, holding: code), slug)
    }

    /// The code of an envelope has served: the browser forgets it.
    private func without(_ response: Response, _ slug: String) -> Response {
        guard PassingCookie.envelope(slug).value(context.request) != nil,
            let cookie = PassingCookie.envelope(slug).closing(isSecure: context.isSecure)
        else { return response }
        var response = response
        response.headers.add("Set-Cookie", cookie.headerValue)
        return response
    }
}
