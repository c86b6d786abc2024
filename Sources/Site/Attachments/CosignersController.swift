internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Storage
internal import Views

/// Who signs a sheet with its bearer.
struct CosignersController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ slug: String) throws -> Response {
        guard context.request.method == .post else { return try page(slug) }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try page(slug, .expired, form) }
        do {
            try perform(form.first(FilesFields.action).flatMap(CosignersPage.Action.init), form, slug)
        } catch Refusal.cosigning(let refusal) {
            return try page(slug, .refused(refusal), form)
        } catch Refusal.members(.badMail) {
            return try page(slug, .badMail, form)
        }
        // Whoever declined or left may not read it any more.
        let mayRead = (try? ReadCosigners(slug: slug).perform(by: viewer, in: world)) != nil
        let place = mayRead ? "\(Route.files(.cosigners(slug: slug)).path)?\(FilesFields.done)=oui" : Route.home.path
        return Response(status: 303, headers: ["Location": place, "Cache-Control": "no-store"])
    }

    private func perform(_ action: CosignersPage.Action?, _ form: Form, _ slug: String) throws {
        switch action {
        case .invite:
            try InviteCosigner(slug: slug, mail: form.first(FilesFields.mail) ?? "").perform(by: viewer, in: world)
        case .end:
            let member = form.first(FilesFields.member).flatMap { Int64($0) } ?? 0
            try EndCosigning(slug: slug, member: member).perform(by: viewer, in: world)
        case .sign:
            let body = form.first(FilesFields.body).flatMap { Int64($0) }
            try AnswerCosigning(slug: slug, .sign(body: body)).perform(by: viewer, in: world)
        case .decline: try AnswerCosigning(slug: slug, .decline).perform(by: viewer, in: world)
        case .leave: try AnswerCosigning(slug: slug, .leave).perform(by: viewer, in: world)
        case nil: throw Refusal.notFound
        }
    }

    private func page(_ slug: String, _ problem: CosignersPage.Problem? = nil, _ form: Form = Form()) throws -> Response
    {
        let read = try ReadCosigners(slug: slug).perform(by: viewer, in: world)
        var model = CosignersPage.Model(read.practice)
        model.cosigners = read.cosigners
        model.own = read.own
        model.bodies = read.bodies.map { ($0.id, $0.name) }
        model.mayInvite = read.mayInvite
        model.mail = form.first(FilesFields.mail) ?? ""
        model.isDone = problem == nil && context.request.query.first(FilesFields.done) != nil
        model.problem = problem
        return protection.protecting(
            context.html(
                CosignersPage(model, token: protection.token, frame: context.frame()).bytes,
                status: problem == nil ? 200 : 422))
    }
}
