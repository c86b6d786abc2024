internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// Pages of the yearly prizes.
struct PrizesController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }
    private var isPost: Bool { context.request.method == .post }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ route: PrizesRoute) throws -> Response {
        switch route {
        case .list:
            let read = try ReadPrizes().perform(by: viewer, in: world)
            return context.html(PrizesPage(read.prizes, mayLead: read.mayLead, frame: context.frame()).bytes)
        case .new: return try new()
        case .prize(let slug): return isPost ? try act(slug) : try prize(slug)
        case .edit(let slug): return try edit(slug)
        case .nominate(let slug): return try nominate(slug)
        case .candidate(let slug, let id, let seat): return try JudgingPages(context).answer(slug, id, seat)
        }
    }

    private func led(_ slug: String) -> Response {
        Response(
            status: 303,
            headers: [
                "Location": "\(PrizesRoute.prize(slug: slug).path)?\(ReadingController.doneField)=1",
                "Cache-Control": "no-store",
            ])
    }

    static func typed(_ form: Form) -> [String: String] {
        Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// Does what a form asks; what was refused comes back as the problem of the page.
    static func problem(_ work: () throws -> Void) throws -> PrizeProblem? {
        do {
            try work()
            return nil
        } catch Refusal.prize(let refusal) {
            return .refused(refusal)
        } catch Refusal.members(.badMail) {
            return .badMail
        } catch Refusal.reasonMissing {
            return .reasonMissing
        } catch Refusal.stale {
            return .stale
        }
    }

    // MARK: One prize

    private func prize(_ slug: String, _ problem: PrizeProblem? = nil, _ form: Form = Form()) throws -> Response {
        let read = try ReadPrize(slug: slug).perform(by: viewer, in: world)
        var model = PrizePage.Model(read.prize)
        model.jury = read.jury
        model.bodies = read.bodies
        model.entries = read.entries.map {
            PrizePage.Entry(
                $0.candidate, $0.practice, recusals: $0.recusals, readings: $0.readings, mayWithdraw: $0.mayWithdraw)
        }
        model.mayLead = read.mayLead
        model.own = read.own
        model.mayNominate = !read.mine.isEmpty
        model.isDone = problem == nil && context.request.query.first(ReadingController.doneField) != nil
        model.problem = problem
        if problem != nil { model.typed = Self.typed(form) }
        let page = PrizePage(
            model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }

    private func act(_ slug: String) throws -> Response {
        _ = try context.signedIn()
        let form = try context.request.form()
        guard protection.accepts(form) else { return try prize(slug, .expired, form) }
        guard let action = form.first(PrizeFields.action).flatMap(PrizePage.Action.init) else { throw Refusal.notFound }
        let problem = try Self.problem { try perform(action, slug, form) }
        return try problem.map { try prize(slug, $0, form) } ?? led(slug)
    }

    private func perform(_ action: PrizePage.Action, _ slug: String, _ form: Form) throws {
        let isChecked = form.first(PrizeFields.checked) != nil
        let number = { (name: String) in form.first(name).flatMap { Int64($0) } ?? 0 }
        func move(_ step: MovePrize.Step, _ closing: String = "") throws {
            try MovePrize(slug: slug, step, closing: closing, isChecked: isChecked).perform(by: viewer, in: world)
        }
        switch action {
        case .open: try move(.open)
        case .judge: try move(.judge)
        case .decide: try move(.decide, form.first(PrizeFields.closing) ?? "")
        case .cancel: try move(.cancel, form.first(PrizeFields.reason) ?? "")
        case .seat:
            var draft = SeatJuror.Draft()
            draft.role = form.first(PrizeFields.role) ?? ""
            draft.family = form.first(PrizeFields.family) ?? ""
            draft.mail = form.first(PrizeFields.mail) ?? ""
            draft.body = form.first(PrizeFields.body) ?? ""
            try SeatJuror(slug: slug, draft, isChecked: isChecked).perform(by: viewer, in: world)
        case .removeSeat: try RemoveSeat(slug: slug, seat: number(PrizeFields.seat)).perform(by: viewer, in: world)
        case .withdraw:
            try WithdrawCandidate(prize: slug, candidate: number(PrizeFields.candidate)).perform(by: viewer, in: world)
        }
    }

    // MARK: The call

    private func new() throws -> Response {
        _ = try context.signedIn()
        let read = try ReadPrizes().perform(by: viewer, in: world)
        if !read.mayLead { throw Refusal.forbidden(.leadPrize) }
        var model = PrizeFormPage.Model(slug: nil, grids: read.grids)
        guard isPost else { return page(model) }
        let form = try context.request.form()
        model.typed = Self.typed(form)
        guard protection.accepts(form) else { return page(model, .expired) }
        var slug = ""
        let problem = try Self.problem {
            slug = try CreatePrize(
                Self.call(form), grid: form.first(PrizeFields.grid) ?? "",
                isChecked: form.first(PrizeFields.checked) != nil
            ).perform(by: viewer, in: world)
        }
        return problem.map { page(model, $0) } ?? led(slug)
    }

    private func edit(_ slug: String) throws -> Response {
        _ = try context.signedIn()
        let read = try ReadPrize(slug: slug).perform(by: viewer, in: world)
        if !read.mayLead { throw Refusal.forbidden(.leadPrize) }
        var model = PrizeFormPage.Model(slug: slug, grids: read.grids, typed: PrizeFormPage.typed(read.prize))
        model.keepsGrid = read.prize.state != .prepared
        guard isPost else { return page(model) }
        let form = try context.request.form()
        let version = model.typed[PrizeFields.version]
        model.typed = Self.typed(form)
        model.typed[PrizeFields.version] = version
        guard protection.accepts(form) else { return page(model, .expired) }
        let problem = try Self.problem {
            try EditPrize(
                slug: slug, Self.call(form), grid: form.first(PrizeFields.grid) ?? "",
                isChecked: form.first(PrizeFields.checked) != nil,
                from: form.first(PrizeFields.version).flatMap { Int64($0) } ?? 0
            ).perform(by: viewer, in: world)
        }
        // Once it was said that somebody changed it, saving again is meant.
        if problem != .stale { model.typed[PrizeFields.version] = form.first(PrizeFields.version) }
        return problem.map { page(model, $0) } ?? led(slug)
    }

    /// - Throws: `Refusal.prize` for a day that cannot be read.
    private static func call(_ form: Form) throws -> PrizeCall {
        let day = { (name: String) in CalendarDay(typed: FactTyping.tidy(form.first(name) ?? "")) }
        guard let opens = day(PrizeFields.opens), let closes = day(PrizeFields.closes) else {
            throw Refusal.prize(.faults([.dayUnreadable]))
        }
        return PrizeCall(
            title: form.first(PrizeFields.title) ?? "", scope: form.first(PrizeFields.scope) ?? "",
            about: form.first(PrizeFields.about) ?? "", opensOn: opens, closesOn: closes)
    }

    private func page(_ model: PrizeFormPage.Model, _ problem: PrizeProblem? = nil) -> Response {
        var model = model
        model.problem = problem
        let page = PrizeFormPage(model, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }

    // MARK: Putting forward

    private func nominate(_ slug: String) throws -> Response {
        _ = try context.signedIn()
        guard isPost else { return try nominating(slug) }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try nominating(slug, .expired, form) }
        let problem = try Self.problem {
            try NominateSheet(
                prize: slug, sheet: form.first(PrizeFields.sheet) ?? "", why: form.first(PrizeFields.why) ?? "",
                isChecked: form.first(PrizeFields.checked) != nil
            ).perform(by: viewer, in: world)
        }
        return try problem.map { try nominating(slug, $0, form) } ?? led(slug)
    }

    private func nominating(_ slug: String, _ problem: PrizeProblem? = nil, _ form: Form = Form()) throws -> Response {
        let read = try ReadPrize(slug: slug).perform(by: viewer, in: world)
        let page = NominatePage(
            read.prize, mine: read.mine, typed: Self.typed(form), problem: problem, token: protection.token,
            frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }
}
