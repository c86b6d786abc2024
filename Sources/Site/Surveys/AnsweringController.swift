internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// Pages of somebody who answers a survey. Whoever signed in answers as anybody: nothing here looks at who they are.
struct AnsweringController {
    let context: Context
    let protection: FormGuard
    var world: World { context.site.world }
    var isPost: Bool { context.request.method == .post }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ route: AnsweringRoute) throws -> Response {
        var response = try page(route)
        if case .worker = route { return response }
        response.headers.set("Cache-Control", "no-store")
        return response
    }

    private func page(_ route: AnsweringRoute) throws -> Response {
        switch route {
        case .start(let slug, let link): try StartingController(self).answer(slug, link)
        case .page(let slug, let first, let occurrence):
            try opened(slug) { code in
                try AnswerPageController(self, slug, code).answer(SurveyPage.ID(first, occurrence: occurrence))
            }
        case .review(let slug): try opened(slug) { try review(slug, $0) }
        case .receipt(let slug): try opened(slug) { try receipt(slug, $0) }
        case .withdrawal(let slug): try opened(slug) { try withdrawal(slug, $0) }
        case .offline(let slug, let link): try OfflineController(self).answer(slug, link)
        case .worker: OfflineController.worker
        }
    }

    // MARK: Which answer

    /// Works with the answer that the browser holds the code of; otherwise says how to take it up.
    private func opened(_ slug: String, _ work: (ResponseCode) throws -> Response) throws -> Response {
        guard let code = PassingCookie.answer(slug).value(context.request).flatMap(ResponseCode.init(typed:)) else {
            return lost(slug)
        }
        do {
            return try context.guessing { try work(code) }
        } catch Refusal.survey(.codeUnknown) {
            return lost(slug)
        } catch Refusal.survey(let refusal) {
            return closed(slug, refusal)
        }
    }

    /// The browser holds no code: cookies are refused, or it waited too long.
    private func lost(_ slug: String) -> Response {
        context.html(AnswerLostPage(slug: slug, frame: context.quietFrame()).bytes, status: 403)
    }

    func closed(_ slug: String, _ refusal: SurveyRefusal) -> Response {
        context.html(AnswerClosedPage(slug: slug, refusal: refusal, frame: context.quietFrame()).bytes, status: 422)
    }

    /// - Throws: `Failures.TooMany` where that answer was looked at too often.
    func read(_ slug: String, _ code: ResponseCode) throws -> OngoingAnswer {
        let (ongoing, wait) = try open(slug, code)
        if let wait { throw Failures.TooMany(seconds: wait) }
        return ongoing
    }

    /// Counted once the code has opened an answer: codes that open nothing fill no memory.
    ///
    /// - Returns: the answer, with the seconds to wait where it was looked at too often.
    func open(_ slug: String, _ code: ResponseCode) throws -> (OngoingAnswer, wait: Int?) {
        let ongoing = try ReadAnswer(slug: slug, code: code).perform(by: .anyone, in: world)
        return (ongoing, context.site.limits.take(.answerPage, code.text, at: world.now()))
    }

    /// Leads on, keeping the code in the browser for a while longer.
    func led(to route: AnsweringRoute, _ slug: String, holding code: ResponseCode) -> Response {
        holding(.redirect(to: .answering(route), status: 303), slug, code)
    }

    func holding(_ response: Response, _ slug: String, _ code: ResponseCode) -> Response {
        var response = response
        if let cookie = PassingCookie.answer(slug).holding(code.text, isSecure: context.isSecure) {
            response.headers.add("Set-Cookie", cookie.headerValue)
        }
        return response
    }

    private func forgetting(_ response: Response, _ slug: String) -> Response {
        var response = response
        if let cookie = PassingCookie.answer(slug).closing(isSecure: context.isSecure) {
            response.headers.add("Set-Cookie", cookie.headerValue)
        }
        return response
    }

    // MARK: Reading again, sending

    private func review(_ slug: String, _ code: ResponseCode) throws -> Response {
        if !isPost { return reread(try read(slug, code)) }
        let form = try context.request.form()
        let before = try read(slug, code)
        guard protection.accepts(form) else { return reread(before, .expired) }
        switch form.first(AnswerFields.action).flatMap(AnswerAction.init) {
        case .whole:
            let after = try ChooseReach(slug: slug, code: code, reach: .whole).perform(by: .anyone, in: world)
            let next = after.walk.pages.first { $0.section.stage == .enrichment }
            return led(to: next.map { Self.route($0, slug) } ?? .review(slug: slug), slug, holding: code)
        case .send:
            do {
                _ = try SubmitAnswer(slug: slug, code: code).perform(by: .anyone, in: world)
            } catch Refusal.survey(.answers) {
                return reread(try read(slug, code))
            }
            return led(to: .receipt(slug: slug), slug, holding: code)
        default: return led(to: .receipt(slug: slug), slug, holding: code)
        }
    }

    static func route(_ page: SurveyPage, _ slug: String) -> AnsweringRoute {
        .page(slug: slug, first: page.id.first, occurrence: page.id.occurrence)
    }

    private func reread(_ ongoing: OngoingAnswer, _ problem: AnswerProblem? = nil) -> Response {
        var model = AnswerReviewPage.Model(ongoing)
        model.problem = problem
        let page = AnswerReviewPage(
            model, token: protection.token, frame: context.quietFrame(ongoing.response.language))
        return protection.protecting(context.html(page.bytes, status: problem?.status ?? (isPost ? 422 : 200)))
    }

    private func receipt(_ slug: String, _ code: ResponseCode) throws -> Response {
        let ongoing = try read(slug, code)
        if isPost {
            let form = try context.request.form()
            if protection.accepts(form), form.first(AnswerFields.action) == AnswerAction.forget.rawValue {
                let path = "\(SurveysRoute.code.path)?\(SurveysController.doneField)=\(SurveysController.forgotten)"
                return forgetting(Response(status: 303, headers: ["Location": path]), slug)
            }
        }
        let page = AnswerReceiptPage(
            ongoing, code: code, token: protection.token, frame: context.quietFrame(ongoing.response.language))
        return protection.protecting(context.html(page.bytes))
    }

    // MARK: Taking back

    private func withdrawal(_ slug: String, _ code: ResponseCode) throws -> Response {
        let ongoing = try read(slug, code)
        let frame = context.quietFrame(ongoing.response.language)
        func ask(_ problem: AnswerProblem? = nil) -> Response {
            let page = AnswerWithdrawalPage(
                ongoing.campaign, hasContact: ongoing.hasContact, problem: problem, token: protection.token,
                frame: frame)
            return protection.protecting(context.html(page.bytes, status: problem?.status ?? 200))
        }
        if !isPost { return ask() }
        let form = try context.request.form()
        guard protection.accepts(form) else { return ask(.expired) }
        let (answers, contact) = (form.first(AnswerFields.answers) != nil, form.first(AnswerFields.contact) != nil)
        if !answers && !contact { return ask(.nothingTicked) }
        if !answers {
            let isErased = try WithdrawContact(code: code).perform(by: .anyone, in: world)
            return context.html(
                AnswerWithdrawnPage(ongoing.campaign, answers: false, contact: isErased, frame: frame).bytes)
        }
        let isErased = try WithdrawAnswer(slug: slug, code: code, alsoContact: contact)
            .perform(by: .anyone, in: world)
        let page = AnswerWithdrawnPage(
            ongoing.campaign, answers: isErased, contact: isErased && contact, frame: frame)
        return forgetting(context.html(page.bytes), slug)
    }
}
