internal import Acts
internal import Domain
internal import HTML
internal import HTTP
internal import Routes
internal import Views

/// The right of reply: its form, which needs no account, and the private link of whoever wrote.
struct ReplyController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    // MARK: Asking

    func form(_ slug: String) throws -> Response {
        let prepared = try PrepareReply(slug: slug).perform(by: context.viewer, in: world)
        var model = ReplyPage.Model(prepared.practice, isOpen: prepared.isOpen, moment: OpenForm.moment(world))
        model.bodies = prepared.bodies
        guard context.request.method == .post else { return page(model) }
        let form = try context.request.form()
        model.entry = ReplyEntry(
            organisation: form.first(ReplyFields.organisation).flatMap { Int64($0) },
            body: form.first(ReplyFields.body) ?? "", text: form.first(ReplyFields.text) ?? "")
        // What guards the other form that needs no account guards this one.
        let known = OpenForm(form, world)
        let age = known.begunAt.map { world.now() - $0 }
        guard protection.accepts(form), let age, let token = known.token, age < OpenForm.slowest else {
            return page(model, .expired)
        }
        // A program gets the same answer as a person, and nothing is kept.
        if known.isTrapped { return sent(prepared.practice, token) }
        if age < OpenForm.fastest {
            model.moment = known.moment
            return page(model, .tooFast)
        }
        return try send(model, known.moment, token)
    }

    private func send(_ model: ReplyPage.Model, _ moment: String, _ token: String) throws -> Response {
        var model = model
        let limits = OpenFormLimits(context)
        if let seconds = limits.take() {
            var response = page(model, .tooMany(minutes: (seconds + 59) / 60))
            response.headers.set("Retry-After", String(seconds))
            return response
        }
        do {
            let asked = try AskReply(slug: model.practice.slug, model.entry, token: token)
                .perform(by: context.viewer, in: world)
            if asked.isNew { context.site.settings.wakeJobs() } else { limits.giveBack() }
            return sent(model.practice, token)
        } catch Refusal.reply(let refusal) {
            limits.giveBack()
            // Somebody who corrects a word has not begun again; a form that was sent is a new one.
            if refusal != .sentBefore { model.moment = moment }
            return page(model, .refused(refusal))
        }
    }

    private func page(_ model: ReplyPage.Model, _ problem: ReplyProblem? = nil) -> Response {
        var model = model
        model.problem = problem
        let status: Int
        switch problem {
        case nil: status = 200
        case .tooMany: status = 429
        default: status = 422
        }
        let page = ReplyPage(model, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: status))
    }

    private func sent(_ practice: Practice, _ token: String) -> Response {
        let route = Route.capability(.reply(token: token))
        let page = ReplySentPage(
            practice, Link(route), shown: (context.siteAddress ?? "") + route.path, frame: context.frame())
        return protection.protecting(context.html(page.bytes))
    }

    // MARK: Following

    /// What the address holds goes into a cookie, and out of sight.
    func open(_ token: String) -> Response {
        context.setting(
            PassingCookie.reply.holding(token, isSecure: context.isSecure),
            on: .redirect(to: .reports(.replyFollow), status: 303))
    }

    func follow() throws -> Response {
        guard let token = PassingCookie.reply.value(context.request) else { return show(nil) }
        do {
            guard context.request.method == .post else { return show(try read(token, nil)) }
            guard protection.accepts(try context.request.form()) else { return show(try read(token, .expired)) }
            do {
                try WithdrawReply(token: token).perform(by: .anyone, in: world)
            } catch Refusal.reply(let refusal) {
                return show(try read(token, .refused(refusal)))
            }
            return .redirect(to: .reports(.replyFollow), status: 303)
        } catch Refusal.notFound {
            return show(nil)
        }
    }

    private func read(_ token: String, _ problem: ReplyProblem?) throws -> ReplyFollowPage.Model {
        let read = try ReadReply(token: token).perform(by: .anyone, in: world)
        return ReplyFollowPage.Model(read.reply, read.sheet, problem: problem)
    }

    private func show(_ model: ReplyFollowPage.Model?) -> Response {
        let page = ReplyFollowPage(model, token: protection.token, frame: context.frame())
        let status = model == nil ? 410 : model?.problem == nil ? 200 : 422
        return protection.protecting(context.html(page.bytes, status: status))
    }
}
