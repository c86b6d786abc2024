internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The small form where those who write a sheet note what holds the practice back, or what lifted it.
struct ObstacleNoteController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ slug: String) throws -> Response {
        let read = try ReadSection(slug: slug, section: NoteObstacle.section).perform(by: context.viewer, in: world)
        let known = read.base.filter { $0.field == ObstacleOrLever.obstacle.field && $0.absence == nil }
            .compactMap { fact in fact.text.map { (item: fact.item, text: $0) } }
        if context.request.method == .post { return try note(slug, read.practice, known) }
        return show(ObstacleNotePage.Model(read.practice, obstacles: known, saveID: world.credentials.newToken()))
    }

    private func show(_ model: ObstacleNotePage.Model) -> Response {
        let bytes = ObstacleNotePage(
            model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame()
        ).bytes
        return protection.protecting(context.html(bytes, status: model.problem == nil ? 200 : 422))
    }

    private func note(_ slug: String, _ practice: Practice, _ known: [(item: String, text: String)]) throws -> Response
    {
        let form = try context.request.form()
        let save = form.first(LifeFields.save) ?? ""
        var model = ObstacleNotePage.Model(
            practice, obstacles: known, saveID: save.isEmpty ? world.credentials.newToken() : String(save.prefix(64)))
        model.told = form.first(LifeFields.told) ?? ""
        model.obstacle = form.first(LifeFields.words) ?? ""
        model.obstacleKind = form.first(LifeFields.obstacle) ?? ""
        model.standing = form.first(LifeFields.standing) ?? ""
        model.contest = form.first(LifeFields.contest) ?? ""
        model.lever = form.first(LifeFields.lever) ?? ""
        model.leverKind = form.first(LifeFields.leverKind) ?? ""
        guard protection.accepts(form) else {
            model.problem = .expired
            return show(model)
        }
        do {
            _ = try NoteObstacle(slug: slug, entry(model), saveID: model.saveID).perform(by: context.viewer, in: world)
        } catch Refusal.reasonMissing {
            model.problem = .nothingSaid
            return show(model)
        }
        return Response(
            status: 303,
            headers: [
                "Location": Route.writing(.publication(slug: slug)).path, "Cache-Control": "no-store",
            ])
    }

    private func entry(_ model: ObstacleNotePage.Model) -> NoteObstacle.Entry {
        var entry = NoteObstacle.Entry()
        (entry.told, entry.obstacle, entry.obstacleKind) = (model.told, model.obstacle, model.obstacleKind)
        (entry.standing, entry.contest) = (model.standing, model.contest)
        (entry.lever, entry.leverKind) = (model.lever, model.leverKind)
        return entry
    }
}
