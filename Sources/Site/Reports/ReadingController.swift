internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// What was made known, read by the editors of its place, and what they decide.
struct ReadingController {
    /// Said in the address of a page after a form.
    static let doneField = "fait"
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func report(_ slug: String) throws -> Response {
        _ = try context.signedIn()
        guard context.request.method == .post else { return try show(slug) }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try show(slug, .expired, form) }
        do {
            try decide(slug, form)
        } catch Refusal.report(let refusal) where refusal != .notReported {
            return try show(slug, .refused(refusal), form)
        } catch Refusal.reasonMissing {
            return try show(slug, .reasonMissing, form)
        } catch Refusal.gate(let refusal) {
            return try show(slug, .gate(refusal), form)
        }
        context.site.settings.wakeJobs()
        let isGone = form.first(ReportFields.action) == ReportPage.Action.erase.rawValue
        return led(to: isGone ? .list : .report(slug: slug))
    }

    private func decide(_ slug: String, _ form: Form) throws {
        let text = form.first(ReportFields.text) ?? ""
        let decision: DecideReport.Decision
        switch form.first(ReportFields.action).flatMap(ReportPage.Action.init) {
        case .read: decision = .read
        case .ask: decision = .ask(text)
        case .take: decision = .take
        case .join: decision = .join(slug: Self.slug(form.first(ReportFields.sheet) ?? ""))
        case .decline: decision = .decline(reason: text)
        case .erase:
            return try RemoveReport(slug: slug, .asked, letters: context.reportLetters).perform(by: viewer, in: world)
        case .keep:
            return try RefuseWithdrawal(slug: slug, reason: text, letters: context.reportLetters)
                .perform(by: viewer, in: world)
        case nil: throw Refusal.notFound
        }
        try DecideReport(
            slug: slug, decision, isRead: form.first(GateFields.isRead) != nil, letters: context.reportLetters
        ).perform(by: viewer, in: world)
    }

    /// The end of an address, or a whole one that somebody copied.
    private static func slug(_ typed: String) -> String {
        let address = typed.split { "?# ".contains($0) }.first.map(String.init) ?? ""
        return address.split(separator: "/").last.map(String.init) ?? ""
    }

    private func led(to route: ReportsRoute) -> Response {
        Response(
            status: 303, headers: ["Location": "\(route.path)?\(Self.doneField)=1", "Cache-Control": "no-store"])
    }

    private func show(_ slug: String, _ problem: ReportProblem? = nil, _ form: Form? = nil) throws -> Response {
        let read = try ReadReport(slug: slug).perform(by: viewer, in: world)
        var model = ReportPage.Model(read.report, read.practice, read.entry)
        model.messages = read.messages
        model.nearest = read.nearest.map(\.sheet)
        model.traces = read.traces
        model.author = read.author
        model.hasContact = read.hasContact
        model.mayDecide = read.mayDecide
        model.mayRemove = read.mayRemove
        model.mayKeep = read.mayKeep
        model.isDone = context.request.query.first(Self.doneField) != nil
        model.problem = problem
        if let form {
            for name in [ReportFields.action, ReportFields.text, ReportFields.sheet] {
                model.typed[name] = form.first(name)
            }
        }
        let page = ReportPage(
            model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }

    // MARK: Danger

    func danger(_ slug: String) throws -> Response {
        _ = try context.signedIn()
        guard context.request.method == .post else { return try showDanger(slug) }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try showDanger(slug, .expired) }
        guard let service = form.first(ReportFields.handedTo).flatMap(DangerRecipient.init) else {
            return try showDanger(slug, .serviceMissing)
        }
        do {
            try RemoveReport(slug: slug, .danger(service), letters: context.reportLetters)
                .perform(by: viewer, in: world)
        } catch Refusal.report(let refusal) where refusal != .notReported {
            return try showDanger(slug, .refused(refusal))
        }
        context.site.settings.wakeJobs()
        return led(to: .list)
    }

    private func showDanger(_ slug: String, _ problem: ReportProblem? = nil) throws -> Response {
        let read = try ReadReport(slug: slug).perform(by: viewer, in: world)
        let page = ReportDangerPage(
            read.practice, read.entry, problem: problem, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }

    func file(_ slug: String) throws -> Response {
        _ = try context.signedIn()
        let read = try ReadReport(slug: slug).perform(by: viewer, in: world)
        var response = context.privately(
            ReportDangerFile(read.report, read.entry, read.messages, frame: context.frame()).bytes)
        response.headers.set("Content-Type", "text/plain; charset=utf-8")
        response.headers.set("Content-Disposition", "attachment; filename=\"reperage.txt\"")
        return response
    }
}
