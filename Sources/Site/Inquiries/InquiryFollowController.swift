internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The private link of whoever asked something about a sheet without an account.
struct InquiryFollowController {
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
            PassingCookie.inquiry.holding(token, isSecure: context.isSecure),
            on: .redirect(to: .inquiries(.follow), status: 303))
    }

    func answer() throws -> Response {
        guard let token = PassingCookie.inquiry.value(context.request) else { return over() }
        let asked = AskedInquiry(context, protection, .token(token))
        do {
            guard context.request.method == .post else { return try asked.show() }
            let form = try context.request.form()
            guard protection.accepts(form) else { return try asked.show(.expired) }
            switch try asked.act(form) {
            case .shown(let response): return response
            case .done(.takeBack), .done(.end): return ended()
            case .done(.write): return asked.led()
            }
        } catch Refusal.notFound {
            return over()
        }
    }

    private func ended() -> Response {
        context.setting(
            PassingCookie.inquiry.closing(isSecure: context.isSecure), on: over(hasEnded: true, status: 200))
    }

    private func over(hasEnded: Bool = false, status: Int = 410) -> Response {
        let page = InquiryFollowPage(nil, hasEnded: hasEnded, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: status))
    }
}

/// What somebody asked, as they come back to it: by their link, or with their account.
struct AskedInquiry {
    enum Step {
        case shown(Response)
        case done(InquiryFollowPage.Action)
    }

    private let context: Context
    private let protection: FormGuard
    private let hold: InquiryHold
    private var world: World { context.site.world }

    init(_ context: Context, _ protection: FormGuard, _ hold: InquiryHold) {
        self.context = context
        self.protection = protection
        self.hold = hold
    }

    func act(_ form: Form) throws -> Step {
        guard let action = form.first(ReportFields.action).flatMap(InquiryFollowPage.Action.init) else {
            return .shown(try show())
        }
        let step: FollowInquiry.Step =
            switch action {
            case .write: .write(form.first(ReportFields.text) ?? "")
            case .takeBack: .takeBack
            case .end: .endLink
            }
        do {
            try FollowInquiry(hold, step, letters: context.inquiryLetters).perform(by: context.viewer, in: world)
        } catch Refusal.inquiry(let refusal) {
            return .shown(try show(.refused(refusal)))
        }
        context.site.settings.wakeJobs()
        return .done(action)
    }

    func led() -> Response {
        let route: InquiriesRoute
        switch hold {
        case .token: route = .follow
        case .own(let id): route = .inquiry(id: id)
        }
        return Response(
            status: 303,
            headers: ["Location": "\(route.path)?\(ReadingController.doneField)=1", "Cache-Control": "no-store"])
    }

    func show(_ problem: InquiryProblem? = nil) throws -> Response {
        let read = try ReadOwnInquiry(hold).perform(by: context.viewer, in: world)
        var model = InquiryFollowPage.Model(read.inquiry)
        model.practice = read.practice
        model.messages = read.messages
        model.mayWrite = read.mayWrite
        model.mayTakeBack = read.mayTakeBack
        if case .token = hold { model.isByLink = true }
        model.isDone = context.request.query.first(ReadingController.doneField) != nil
        model.problem = problem
        let page = InquiryFollowPage(model, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }
}
