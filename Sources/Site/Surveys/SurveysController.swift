internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// Pages of the surveys that everybody reads, and the one where a code is typed.
struct SurveysController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ route: SurveysRoute) throws -> Response {
        switch route {
        case .list:
            let faces = try ReadCampaigns().perform(by: context.viewer, in: world)
            let page = SurveysPage(
                faces, today: context.surveyDay, mayLead: context.recognised != nil, frame: context.frame())
            return context.html(page.bytes)
        case .survey(let slug):
            let page = try ReadCampaign(slug: slug).perform(by: context.viewer, in: world)
            return context.html(SurveyFacePage(page, today: context.surveyDay, frame: context.frame()).bytes)
        case .questionnaire(let slug):
            let page = try ReadCampaign(slug: slug).perform(by: context.viewer, in: world)
            guard let questionnaire = page.questionnaire else { throw Failures.NotFound() }
            return context.html(
                SurveyReadingPage(page.face.campaign, questionnaire, frame: context.frame()).bytes)
        case .results, .result, .resultFile: return try ResultsController(context).answer(route)
        case .code: return context.request.method == .post ? try open() : show(done: done)
        }
    }

    // MARK: A code

    /// The parameter that says what has just been done.
    static let doneField = "fait"
    static let forgotten = "oublie"

    private var done: SurveyCodePage.Done? {
        context.request.query.first(Self.doneField) == Self.forgotten ? .forgotten : nil
    }

    private func show(
        _ typed: String = "", _ problem: AnswerProblem? = nil, done: SurveyCodePage.Done? = nil
    ) -> Response {
        let page = SurveyCodePage(
            typed: typed, problem: problem, done: done, token: protection.token, frame: context.quietFrame())
        return protection.protecting(context.html(page.bytes, status: problem?.status ?? 200))
    }

    private func open() throws -> Response {
        let form = try context.request.form()
        let typed = form.first(AnswerFields.code) ?? ""
        guard protection.accepts(form) else { return show(typed, .expired) }
        guard let code = ResponseCode(typed: typed) else { return show(typed, .codeUnreadable) }
        do {
            return try context.guessing {
                if form.first(AnswerFields.action) == AnswerAction.contact.rawValue {
                    let isErased = try WithdrawContact(code: code).perform(by: .anyone, in: world)
                    if !isErased { throw Refusal.survey(.codeUnknown) }
                    return show(done: .contactErased)
                }
                return led(by: code, to: try FindCode(typed: typed).perform(by: .anyone, in: world))
            }
        } catch Refusal.survey(.codeUnknown) where form.first(AnswerFields.action) == AnswerAction.contact.rawValue {
            return show(typed, done: .noContact)
        } catch Refusal.survey(let refusal) {
            return show(typed, .refused(refusal))
        } catch let many as Failures.TooMany {
            return show(typed, .tooMany(seconds: many.seconds))
        }
    }

    private func led(by code: ResponseCode, to found: FoundCode) -> Response {
        let cookie: SetCookie?
        var response: Response
        switch found {
        case .envelope(let slug):
            response = .redirect(to: .answering(.start(slug: slug)), status: 303)
            cookie = PassingCookie.envelope(slug).holding(code.text, isSecure: context.isSecure)
        case .response(let slug):
            response = .redirect(to: .answering(.review(slug: slug)), status: 303)
            cookie = PassingCookie.answer(slug).holding(code.text, isSecure: context.isSecure)
        }
        if let cookie { response.headers.add("Set-Cookie", cookie.headerValue) }
        return response
    }
}

extension AnswerProblem {
    /// Of the page that tells it.
    var status: Int {
        if case .tooMany = self { 429 } else { 422 }
    }
}
