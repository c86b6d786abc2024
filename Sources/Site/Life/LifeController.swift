internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Pages where those who keep a sheet say how the practice goes on, and editors make one sheet of two.
struct LifeController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }
    private var isPost: Bool { context.request.method == .post }
    private var isDone: Bool { context.request.query.first(ReadingController.doneField) != nil }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ route: LifeRoute) throws -> Response {
        _ = try context.signedIn()
        switch route {
        case .freshness(let slug): return isPost ? try confirm(slug) : try freshness(slug)
        case .stop(let slug): return isPost ? try stop(slug) : try stopping(slug)
        case .duplicates(let slug): return isPost ? try merge(slug) : try duplicates(slug)
        case .obstacle(let slug): return try ObstacleNoteController(context).answer(slug)
        }
    }

    private func page(_ bytes: [UInt8], _ problem: LifeProblem?) -> Response {
        protection.protecting(context.html(bytes, status: problem == nil ? 200 : 422))
    }

    private func led(_ route: Route) -> Response {
        Response(
            status: 303,
            headers: ["Location": "\(route.path)?\(ReadingController.doneField)=1", "Cache-Control": "no-store"])
    }

    // MARK: Still true

    private func freshness(_ slug: String, _ problem: LifeProblem? = nil) throws -> Response {
        let read = try ReadSheetLife(slug: slug).perform(by: viewer, in: world)
        if !read.mayConfirm { throw Refusal.forbidden(.confirmSheet) }
        var model = FreshnessPage.Model(read.practice, read.freshness)
        model.mayWrite = read.mayWrite
        model.isDone = isDone
        model.problem = problem
        return page(FreshnessPage(model, token: protection.token, frame: context.frame()).bytes, problem)
    }

    private func confirm(_ slug: String) throws -> Response {
        guard protection.accepts(try context.request.form()) else { return try freshness(slug, .expired) }
        try ConfirmSheet(slug: slug).perform(by: viewer, in: world)
        return led(.life(.freshness(slug: slug)))
    }

    // MARK: Stopped, learnt

    private func stopping(_ slug: String) throws -> Response {
        let read = try ReadWorkingSheet(slug: slug).perform(by: viewer, in: world)
        return show(StopPage.Model(read.practice, saveID: world.credentials.newToken()))
    }

    private func show(_ model: StopPage.Model) -> Response {
        let bytes = StopPage(
            model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame()
        ).bytes
        return page(bytes, model.problem)
    }

    private func stop(_ slug: String) throws -> Response {
        let read = try ReadWorkingSheet(slug: slug).perform(by: viewer, in: world)
        let form = try context.request.form()
        let typed = form.first(LifeFields.save) ?? ""
        var model = StopPage.Model(
            read.practice, saveID: typed.isEmpty ? world.credentials.newToken() : String(typed.prefix(64)))
        model.day = form.first(LifeFields.day) ?? ""
        model.lesson = form.first(LifeFields.lesson) ?? ""
        model.obstacles = (1...StopPage.rows).map { row in
            (
                code: form.first("\(LifeFields.obstacle)-\(row)") ?? "",
                text: form.first("\(LifeFields.words)-\(row)") ?? ""
            )
        }
        guard protection.accepts(form) else {
            model.problem = .expired
            return show(model)
        }
        do {
            try save(model, slug)
        } catch Refusal.reasonMissing {
            model.problem = .lessonMissing
            return show(model)
        } catch Refusal.editing(.unreadable) {
            model.problem = .dayUnreadable
            return show(model)
        }
        return led(.writing(.publication(slug: slug)))
    }

    private func save(_ model: StopPage.Model, _ slug: String) throws {
        var entry = StopPractice.Entry()
        entry.day = model.day
        entry.lesson = model.lesson
        entry.obstacles = model.obstacles.map { StopPractice.Entry.Obstacle(code: $0.code, text: $0.text) }
        // What is written in a sheet is in French, whoever writes it.
        let milestone = Texts(.fr).life.stopMilestone
        _ = try StopPractice(slug: slug, entry, milestone: milestone, saveID: model.saveID)
            .perform(by: viewer, in: world)
    }

    // MARK: Two sheets, one practice

    private func duplicates(_ slug: String, _ problem: LifeProblem? = nil, typed: String = "") throws -> Response {
        let read = try ReadDuplicates(slug: slug).perform(by: viewer, in: world)
        var model = DuplicatesPage.Model(read.practice)
        model.near = read.near
        model.merged = read.merged
        model.isDone = isDone && problem == nil
        model.problem = problem
        model.typed = typed
        return page(DuplicatesPage(model, token: protection.token, frame: context.frame()).bytes, problem)
    }

    private func merge(_ slug: String) throws -> Response {
        let form = try context.request.form()
        let typed = form.first(LifeFields.sheet) ?? ""
        guard protection.accepts(form) else { return try duplicates(slug, .expired, typed: typed) }
        // Whoever may not act on this sheet learns nothing of the other.
        _ = try ReadDuplicates(slug: slug).perform(by: viewer, in: world)
        do {
            return led(.life(.duplicates(slug: try merge(slug, Self.slug(typed), form))))
        } catch Refusal.notFound {
            return try duplicates(slug, .unknownSheet, typed: typed)
        } catch Refusal.forbidden {
            return try duplicates(slug, .forbidden, typed: typed)
        } catch Refusal.unmergeable(let obstacle) {
            return try duplicates(slug, .refused(sentence(obstacle)), typed: typed)
        }
    }

    /// - Returns: the sheet that stays.
    private func merge(_ slug: String, _ other: String, _ form: Form) throws -> String {
        switch form.first(LifeFields.action).flatMap(DuplicatesPage.Action.init) {
        case .here:
            _ = try MergePractices(other, into: slug, isDryRun: false).perform(by: viewer, in: world)
            return slug
        case .there:
            _ = try MergePractices(slug, into: other, isDryRun: false).perform(by: viewer, in: world)
            return other
        case .distinct: try KeepDistinct(slug, from: other).perform(by: viewer, in: world)
        case .separate: _ = try UnmergePractice(other).perform(by: viewer, in: world)
        case nil: throw Refusal.notFound
        }
        return slug
    }

    /// The end of an address, or a whole one that somebody copied.
    private static func slug(_ typed: String) -> String {
        let address = typed.split { "?# ".contains($0) }.first.map(String.init) ?? ""
        return address.split(separator: "/").last.map(String.init) ?? ""
    }

    private func sentence(_ obstacle: MergeObstacle) -> String {
        let texts = context.texts.merging
        return switch obstacle {
        case .same: texts.refusedSame
        case .readers: texts.refusedReaders
        case .holdsOthers: texts.refusedHoldsOthers
        case .alone: texts.refusedAlone
        }
    }
}
