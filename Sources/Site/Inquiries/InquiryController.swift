internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// One inquiry: for those who answer, and for whoever asked it with their account.
struct InquiryController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ id: Int64) throws -> Response {
        _ = try context.signedIn()
        if let own = try own(id) { return own }
        guard context.request.method == .post else { return try show(id) }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try show(id, .expired, form) }
        do {
            try act(id, form)
        } catch Refusal.inquiry(let refusal) {
            return try show(id, .refused(refusal), form)
        } catch Refusal.reasonMissing {
            return try show(id, .reasonMissing, form)
        } catch is ServiceMissing {
            return try show(id, .serviceMissing, form)
        }
        context.site.settings.wakeJobs()
        let isGone = form.first(ReportFields.action) == InquiryPage.Action.erase.rawValue
        return led(to: isGone ? .list : .inquiry(id: id))
    }

    /// What the reader asked themselves; nil for what somebody else did.
    private func own(_ id: Int64) throws -> Response? {
        let asked = AskedInquiry(context, protection, .own(id))
        do {
            guard context.request.method == .post else { return try asked.show() }
            _ = try ReadOwnInquiry(.own(id)).perform(by: viewer, in: world)
            let form = try context.request.form()
            guard protection.accepts(form) else { return try asked.show(.expired) }
            switch try asked.act(form) {
            case .shown(let response): return response
            case .done(.takeBack), .done(.end): return led(to: .list)
            case .done(.write): return asked.led()
            }
        } catch Refusal.notFound {
            return nil
        }
    }

    private struct ServiceMissing: Error {}

    private func act(_ id: Int64, _ form: Form) throws {
        let text = form.first(ReportFields.text) ?? ""
        let isChecked = form.first(InquiryFields.checked) != nil
        switch form.first(ReportFields.action).flatMap(InquiryPage.Action.init) {
        case .answer:
            let isShown = form.first(InquiryFields.shown) != nil
            try answer(id, .answer(text, isShown: isShown, isChecked: isChecked))
        case .accept: try answer(id, .accept(text))
        case .decline: try answer(id, .decline(text))
        case .write: try answer(id, .write(text))
        case .show: try answer(id, .show(true, isChecked: isChecked))
        case .hide: try answer(id, .show(false, isChecked: isChecked))
        case .keep: try decide(id, .kept, text)
        case .mend: try decide(id, .mended, text)
        case .withdraw: try decide(id, .withdrawn, text)
        case .contest: try ContestDecision(id, text).perform(by: viewer, in: world)
        case .erase:
            guard let service = form.first(ReportFields.handedTo).flatMap(DangerRecipient.init) else {
                throw ServiceMissing()
            }
            try RemoveInquiry(id, handedTo: service).perform(by: viewer, in: world)
        case nil: throw Refusal.notFound
        }
    }

    private func answer(_ id: Int64, _ step: AnswerInquiry.Step) throws {
        try AnswerInquiry(id, step, letters: context.inquiryLetters).perform(by: viewer, in: world)
    }

    private func decide(_ id: Int64, _ decision: DecideProblem.Decision, _ reason: String) throws {
        try DecideProblem(id, decision, reason: reason, letters: context.inquiryLetters)
            .perform(by: viewer, in: world)
    }

    private func led(to route: InquiriesRoute) -> Response {
        Response(
            status: 303,
            headers: ["Location": "\(route.path)?\(ReadingController.doneField)=1", "Cache-Control": "no-store"])
    }

    private func show(_ id: Int64, _ problem: InquiryProblem? = nil, _ form: Form? = nil) throws -> Response {
        let read = try ReadInquiry(id).perform(by: viewer, in: world)
        var model = InquiryPage.Model(read.inquiry, read.practice)
        model.messages = read.messages
        model.traces = read.traces
        model.author = read.author
        model.isLate = read.isLate
        model.mayAnswer = read.mayAnswer
        model.mayDecide = read.mayDecide
        model.mayWithdraw = read.mayWithdraw
        model.mayContest = read.mayContest
        model.mayShow = read.mayShow
        model.hasWords = read.hasWords
        model.isDone = context.request.query.first(ReadingController.doneField) != nil
        model.problem = problem
        if let form {
            for name in [ReportFields.action, ReportFields.text, InquiryFields.shown, InquiryFields.checked] {
                model.typed[name] = form.first(name)
            }
        }
        let page = InquiryPage(model, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }
}
