internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The private link of whoever made a practice known.
struct FollowController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    /// What the address holds goes into a cookie, and out of sight.
    func open(_ token: String) -> Response {
        context.setting(
            PassingCookie.follow.holding(token, isSecure: context.isSecure),
            on: .redirect(to: .reports(.follow), status: 303))
    }

    func answer() throws -> Response {
        guard let token = PassingCookie.follow.value(context.request) else { return over() }
        do {
            guard context.request.method == .post else { return try show(token) }
            let form = try context.request.form()
            guard protection.accepts(form) else { return try show(token, .expired) }
            return try act(form, token)
        } catch Refusal.notFound {
            return over()
        }
    }

    private func act(_ form: Form, _ token: String) throws -> Response {
        let step: FollowReport.Step
        do {
            switch form.first(ReportFields.action).flatMap(FollowReportPage.Action.init) {
            case .takeBack:
                try TakeBackReport(token: token).perform(by: .anyone, in: world)
                return led()
            case .answer: step = .answer(form.first(ReportFields.text) ?? "")
            case .ask: step = .askWithdrawal
            case .end: step = .endLink
            case nil: return try show(token)
            }
            try FollowReport(token: token, step, letters: context.reportLetters).perform(by: .anyone, in: world)
        } catch Refusal.report(let refusal) {
            return try show(token, .refused(refusal))
        }
        if step == .endLink { return ended() }
        context.site.settings.wakeJobs()
        return led()
    }

    private func led() -> Response {
        Response(
            status: 303,
            headers: [
                "Location": "\(Route.reports(.follow).path)?\(ReadingController.doneField)=1",
                "Cache-Control": "no-store",
            ])
    }

    private func ended() -> Response {
        context.setting(PassingCookie.follow.closing(isSecure: context.isSecure), on: over(hasEnded: true, status: 200))
    }

    private func show(_ token: String, _ problem: ReportProblem? = nil) throws -> Response {
        let read = try ReadOwnReport(token: token).perform(by: .anyone, in: world)
        var model = FollowReportPage.Model(
            read.report, read.entry, messages: read.messages, mayTakeBack: read.mayTakeBack,
            isDone: context.request.query.first(ReadingController.doneField) != nil, problem: problem)
        if let published = read.published, let at = read.publishedAt { model.published = (published.slug, at) }
        model.isCarried = read.isCarried
        model.decision = read.decision
        model.target = read.target.map { (title: $0.title, slug: $0.slug) }
        return page(model, status: problem == nil ? 200 : 422)
    }

    private func over(hasEnded: Bool = false, status: Int = 410) -> Response {
        page(nil, hasEnded: hasEnded, status: status)
    }

    private func page(_ model: FollowReportPage.Model?, hasEnded: Bool = false, status: Int) -> Response {
        let page = FollowReportPage(model, hasEnded: hasEnded, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: status))
    }
}
