internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// How those who keep a sheet make it known, and what must be handed over.
struct PlansController {
    private let context: Context
    private let protection: FormGuard
    private let part: PlanPage.Part
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }

    init(_ context: Context, _ part: PlanPage.Part) {
        self.context = context
        self.part = part
        protection = FormGuard(context)
    }

    func answer(_ slug: String) throws -> Response {
        guard context.request.method == .post else { return try page(slug) }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try page(slug, .expired, form) }
        guard let change = change(form) else { throw Refusal.notFound }
        do {
            try EditPlan(slug: slug, change).perform(by: viewer, in: world)
        } catch Refusal.plan(let refusal) {
            return try page(slug, .refused(refusal), form)
        }
        let route = Route.adoptions(part == .diffusion ? .diffusion(slug: slug) : .handover(slug: slug))
        return Response(
            status: 303,
            headers: ["Location": "\(route.path)?\(PlanFields.done)=1", "Cache-Control": "no-store"])
    }

    private func change(_ form: Form) -> PlanChange? {
        let id = form.first(PlanFields.object).flatMap { Int64($0) } ?? 0
        func text(_ name: String) -> String { form.first(name) ?? "" }
        switch (part, form.first(PlanFields.action).flatMap(PlanPage.Action.init)) {
        case (_, nil), (.diffusion, .save): return nil
        case (.diffusion, .add):
            return .addStep(
                toward: text(PlanFields.toward), way: DiffusionStep.Way(rawValue: text(PlanFields.way)) ?? .other,
                role: text(PlanFields.role), due: text(PlanFields.due))
        case (.diffusion, .done): return .markStep(id, isDone: true)
        case (.diffusion, .undone): return .markStep(id, isDone: false)
        case (.diffusion, .remove): return .removeStep(id)
        case (.handover, .add):
            return .addItem(HandoverItem.Kind(rawValue: text(PlanFields.kind)) ?? .other, text: text(PlanFields.text))
        case (.handover, .save):
            return .setHandover(
                isAlone: form.first(PlanFields.isAlone) != nil, successor: text(PlanFields.role),
                due: text(PlanFields.due))
        case (.handover, .done): return .markItem(id, isDone: true)
        case (.handover, .undone): return .markItem(id, isDone: false)
        case (.handover, .remove): return .removeItem(id)
        }
    }

    private func page(_ slug: String, _ problem: PlanPage.Problem? = nil, _ form: Form = Form()) throws -> Response {
        let read = try ReadPlan(slug: slug).perform(by: viewer, in: world)
        var model = PlanPage.Model(read.practice)
        (model.steps, model.handover) = (read.steps, read.handover)
        (model.restsOnOne, model.mayEdit) = (read.restsOnOne, read.mayEdit)
        if problem != nil {
            let names = [
                PlanFields.toward, PlanFields.way, PlanFields.role, PlanFields.due, PlanFields.kind, PlanFields.text,
            ]
            for name in names { model.typed[name] = form.first(name) }
        }
        model.problem = problem
        model.isDone = problem == nil && context.request.query.first(PlanFields.done) != nil
        let page = PlanPage(
            part, model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }
}
