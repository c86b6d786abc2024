internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// What waits for editors, and the page where one thing of it is decided.
struct GateController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func list() throws -> Response {
        _ = try context.signedIn()
        let items = try ReadQueue().perform(by: viewer, in: world).map { item in
            let matter: QueuePage.Matter =
                switch item.matter {
                case .report(let report, let entry): .report(report, entry)
                case .asked(let asked): .asked(asked)
                case .answer: .answer
                case .reply: .reply
                case .adoption: .adoption
                }
            return QueuePage.Item(item.practice, matter, since: item.since)
        }
        let isDone = context.request.query.first(ReadingController.doneField) != nil
        return context.privately(
            QueuePage(items, isDone: isDone, vocabularies: world.vocabularies, frame: context.frame()).bytes)
    }

    /// A sheet has one page of decision: of what was made known as long as that waits, then of what everybody may read.
    func decision(_ slug: String) throws -> Response {
        _ = try context.signedIn()
        let read = try ReadGate(slug: slug).perform(by: viewer, in: world)
        let isAsked =
            read.matter != nil || !read.decisions.isEmpty || !read.replies.isEmpty
            || !read.adoptions.isEmpty
        if read.isReportOpen || !isAsked { return try ReadingController(context).report(slug) }
        return try context.request.method == .post ? decide(slug, read) : show(read)
    }

    private func decide(_ slug: String, _ read: ReadGate.Outcome) throws -> Response {
        let form = try context.request.form()
        var model = model(read)
        model.checked = Set(form.all(GateFields.checked))
        model.isRead = form.first(GateFields.isRead) != nil
        model.reasons = form.first(GateFields.reasons) ?? ""
        model.text = form.first(GateFields.text) ?? ""
        do {
            guard protection.accepts(form) else { throw Expired() }
            let action = form.first(GateFields.action).flatMap(GatePage.Action.init)
            switch action {
            case .showReply, .declineReply: try reply(form, slug, model)
            case .showAdoption, .declineAdoption: try adoption(form, slug, model)
            default:
                try perform(action, slug, model, version: form.first(GateFields.version).flatMap { Int64($0) })
            }
            // An editor who answered may see the sheet no more.
            return led(to: action == .write && read.side == .keeper ? .report(slug: slug) : .list)
        } catch {
            let problem = try problem(error)
            model.problem = problem
            // What was ticked was ticked of other words.
            if problem == .stale { (model.checked, model.isRead) = ([], false) }
            return page(model)
        }
    }

    private struct Expired: Error {}

    private func perform(_ action: GatePage.Action?, _ slug: String, _ model: GatePage.Model, version: Int64?) throws {
        let answer: DecideSharing.Answer
        switch action {
        case .publish:
            answer = .publish(checks: Set(model.checked.compactMap(GateCheck.init)), isRead: model.isRead)
        case .sendBack: answer = .sendBack
        case .write: return try DiscussDecision(slug: slug, text: model.text).perform(by: viewer, in: world)
        case .showReply, .declineReply, .showAdoption, .declineAdoption, nil: throw Refusal.notFound
        }
        try DecideSharing(slug: slug, answer, reasons: model.reasons, version: version).perform(by: viewer, in: world)
    }

    private func reply(_ form: Form, _ slug: String, _ model: GatePage.Model) throws {
        let isShown = form.first(GateFields.action) == GatePage.Action.showReply.rawValue
        let answer: DecideReply.Answer =
            isShown ? .show(isRead: model.isRead) : .decline(reason: model.reasons)
        let id = form.first(ReplyFields.reply).flatMap { Int64($0) } ?? 0
        try DecideReply(slug: slug, id, answer).perform(by: viewer, in: world)
    }

    private func adoption(_ form: Form, _ slug: String, _ model: GatePage.Model) throws {
        let isShown = form.first(GateFields.action) == GatePage.Action.showAdoption.rawValue
        let answer: DecideAdoption.Answer =
            isShown ? .show(isRead: model.isRead) : .decline(reason: model.reasons)
        let id = form.first(AdoptionFields.adoption).flatMap { Int64($0) } ?? 0
        try DecideAdoption(slug: slug, id, answer, read: form.first(AdoptionFields.mark) ?? "")
            .perform(by: viewer, in: world)
    }

    /// What the page can tell; anything else is for the whole site to tell.
    private func problem(_ error: any Error) throws -> GateProblem {
        switch error {
        case is Expired: return .expired
        case Refusal.gate(let refusal): return .refused(refusal)
        case Refusal.stale: return .stale
        case Refusal.reasonMissing: return .reasonMissing
        case Refusal.bearing, Refusal.reply, Refusal.adoption: return .nothingAsked
        default: throw error
        }
    }

    private func led(to route: ReportsRoute) -> Response {
        Response(
            status: 303,
            headers: [
                "Location": "\(route.path)?\(ReadingController.doneField)=1", "Cache-Control": "no-store",
            ])
    }

    private func model(_ read: ReadGate.Outcome) -> GatePage.Model {
        var model = GatePage.Model(read.practice, read.matter)
        model.isDiscussed = read.access.isDiscussed
        model.differences = read.differences
        model.traces = read.traces
        (model.pictures, model.files, model.today) = (read.pictures, read.files, read.today)
        model.decisions = read.decisions.map { ($0.decision, $0.messages) }
        model.mayDecide = read.mayDecide
        model.side = read.side
        model.replies = read.replies
        model.adoptions = read.adoptions
        return model
    }

    private func show(_ read: ReadGate.Outcome) -> Response {
        var model = model(read)
        model.isDone = context.request.query.first(ReadingController.doneField) != nil
        return page(model)
    }

    private func page(_ model: GatePage.Model) -> Response {
        let page = GatePage(
            model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
        let status = model.problem.map { $0 == .stale ? 409 : 422 } ?? 200
        return protection.protecting(context.html(page.bytes, status: status))
    }
}
