internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// A candidate, as its jury reads it.
struct JudgingPages {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ slug: String, _ id: Int64, _ seat: Int64?) throws -> Response {
        _ = try context.signedIn()
        guard context.request.method == .post else { return try page(slug, id, seat) }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try page(slug, id, seat, .expired, form) }
        guard let action = form.first(PrizeFields.action).flatMap(CandidatePage.Action.init) else {
            throw Refusal.notFound
        }
        let problem = try PrizesController.problem { try perform(action, slug, id, seat, form) }
        if let problem { return try page(slug, id, seat, problem, form) }
        // Whoever stands aside has nothing to read there any more.
        let route: PrizesRoute = action == .recuse ? .prize(slug: slug) : .candidate(slug: slug, id: id)
        return Response(
            status: 303,
            headers: ["Location": "\(route.path)?\(ReadingController.doneField)=1", "Cache-Control": "no-store"])
    }

    private func perform(
        _ action: CandidatePage.Action, _ slug: String, _ id: Int64, _ seat: Int64?, _ form: Form
    ) throws {
        switch action {
        case .read:
            let grid = try ReadCandidate(prize: slug, candidate: id).perform(by: viewer, in: world).prize.grid
            try JudgeCandidate(prize: slug, candidate: id, Self.answers(form, grid), seat: seat)
                .perform(by: viewer, in: world)
        case .recuse:
            try RecuseJuror(
                prize: slug, candidate: id, reason: form.first(PrizeFields.tie) ?? "", seat: seat,
                isChecked: form.first(PrizeFields.checked) != nil
            ).perform(by: viewer, in: world)
        case .decide:
            let outcome = form.first(PrizeFields.outcome).flatMap(PrizeCandidate.Outcome.init)
            let decision = outcome.map {
                PrizeCandidate.Decision(
                    outcome: $0, distinction: form.first(PrizeFields.distinction) ?? "",
                    reason: form.first(PrizeFields.reason) ?? "")
            }
            try DecideCandidate(
                prize: slug, candidate: id, decision, isChecked: form.first(PrizeFields.checked) != nil
            ).perform(by: viewer, in: world)
        }
    }

    private static func answers(_ form: Form, _ grid: Grid) -> [PrizeReading.Answer] {
        grid.criteria.map { criterion in
            PrizeReading.Answer(
                criterion: criterion.code,
                answer: form.first(ReadingFields.answer(criterion.code)).flatMap(GridAnswer.init) ?? .unknown,
                argument: form.first(ReadingFields.argument(criterion.code)) ?? "")
        }
    }

    private func page(
        _ slug: String, _ id: Int64, _ seat: Int64?, _ problem: PrizeProblem? = nil, _ form: Form? = nil
    ) throws -> Response {
        let read = try ReadCandidate(prize: slug, candidate: id).perform(by: viewer, in: world)
        var model = CandidatePage.Model(read.prize, read.candidate)
        model.practice = read.practice
        model.jury = read.jury
        model.recusals = read.recusals
        model.readings = read.readings
        model.isReady = read.readiness.isReady
        model.own = read.own
        model.mayLead = read.mayLead
        model.isBound = read.isBound
        if read.mayLead, !read.isBound { model.told = read.jury.first { $0.id == seat && !$0.hasAccount } }
        model.isDone = problem == nil && context.request.query.first(ReadingController.doneField) != nil
        model.problem = problem
        model.typed = problem == nil ? nil : form.map(PrizesController.typed)
        let page = CandidatePage(
            model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }
}
