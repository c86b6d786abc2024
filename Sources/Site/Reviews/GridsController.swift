internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Storage
internal import Views

/// The grids that practices are read with, and the form by which a territory adapts them.
struct GridsController {
    private let context: Context
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }

    init(_ context: Context) { self.context = context }

    func answer(_ route: GridsRoute) throws -> Response {
        switch route {
        case .list:
            let grids = try ReadGrids().perform(by: viewer, in: world).map(\.grid)
            return context.html(GridsPage(grids, frame: context.frame()).bytes)
        case .grid(let code, let version): return try grid(code, version)
        case .paper(let code):
            let read = try ReadGrid(code).perform(by: viewer, in: world)
            return context.html(GridPaperPage(read.shown.grid, frame: context.frame()).bytes)
        case .adapt(let code): return try adapt(code)
        case .selfCheck(let slug): return try selfCheck(slug)
        }
    }

    private func grid(_ code: String, _ version: Int?) throws -> Response {
        let read = try ReadGrid(code, version: version).perform(by: viewer, in: world)
        let versions = read.versions.map {
            GridPage.Version(number: $0.grid.version, at: $0.at, isShipped: $0.shipped != nil)
        }
        var model = GridPage.Model(
            read.shown.grid, versions: versions, isLatest: read.isLatest, mayEdit: read.mayEdit)
        model.isDone = context.request.query.first(ReadingController.doneField) != nil
        return context.html(GridPage(model, frame: context.frame()).bytes)
    }

    // MARK: Taking stock

    private func selfCheck(_ slug: String?) throws -> Response {
        let query = context.request.query
        let grid = try ReadGrid(SelfCheckPage.grid).perform(by: viewer, in: world).shown.grid
        var answers: [String: GridAnswer] = [:]
        for criterion in grid.criteria {
            answers[criterion.code] = query.first(ReadingFields.answer(criterion.code)).flatMap(GridAnswer.init)
        }
        var model = SelfCheckPage.Model(grid, answers: answers)
        if let slug, let about = try about(slug) {
            model.practice = about.practice
            model.seesPlan = about.seesPlan
        }
        for criterion in model.weak {
            guard let look = criterion.look else { continue }
            let search = SheetSearch(words: look)
            let found = try SearchSheets(search, page: 1, size: SelfCheckPage.sheets).perform(by: viewer, in: world)
            model.sheets[criterion.code] = found.sheets.map(\.sheet.practice)
        }
        // What a team answers is theirs: no copy on the way, and no index.
        var response = context.html(SelfCheckPage(model, frame: context.frame()).bytes)
        if !answers.isEmpty {
            response.headers.set("Cache-Control", "no-store")
            response.headers.set("X-Robots-Tag", "noindex")
        }
        return response
    }

    /// Nil for a sheet that the reader does not see: they take stock all the same.
    private func about(_ slug: String) throws -> ReadReviews.Outcome? {
        do {
            return try ReadReviews(slug: slug).perform(by: viewer, in: world)
        } catch Refusal.notFound {
            return nil
        }
    }

    // MARK: Adapting

    private func adapt(_ code: String) throws -> Response {
        _ = try context.signedIn()
        let read = try ReadGrid(code).perform(by: viewer, in: world)
        if !read.mayEdit { throw Refusal.forbidden(.editGrids) }
        var model = GridAdaptPage.Model(read.shown.grid)
        model.isAdapted = read.shown.shipped == nil && read.versions.contains { $0.shipped != nil }
        let protection = FormGuard(context)
        guard context.request.method == .post else { return page(model, protection) }
        let form = try context.request.form()
        if form.first(GridAdaptPage.Field.action) == GridAdaptPage.Action.restore.rawValue {
            guard protection.accepts(form) else {
                model.problem = .expired
                return page(model, protection)
            }
            _ = try RestoreGrid(code).perform(by: viewer, in: world)
            return led(code)
        }
        model.draft = Self.draft(form)
        do {
            guard protection.accepts(form) else {
                model.problem = .expired
                return page(model, protection)
            }
            let base = form.first(GridAdaptPage.Field.version).flatMap { Int($0) } ?? 0
            let made = try AdaptGrid(code, from: base, model.draft).perform(by: viewer, in: world)
            if made != base { return led(code) }
            model.problem = .unchanged
        } catch Refusal.grid(let refusal) {
            model.problem = .refused(refusal)
        } catch Refusal.stale {
            model.problem = .stale
        }
        return page(model, protection)
    }

    private static func draft(_ form: Form) -> GridDraft {
        typealias Field = GridAdaptPage.Field
        var draft = GridDraft()
        draft.title = form.first(Field.title) ?? ""
        draft.about = form.first(Field.about) ?? ""
        var number = 1
        while let code = form.first("\(Field.code)-\(number)"), number <= 2 * GridsReader.criteriaLimit {
            draft.criteria.append(
                GridDraft.Criterion(
                    code: code.isEmpty ? nil : code, label: form.first("\(Field.label)-\(number)") ?? "",
                    help: form.first("\(Field.help)-\(number)") ?? "",
                    isKept: code.isEmpty || form.first("\(Field.kept)-\(number)") != nil))
            number += 1
        }
        return draft
    }

    private func page(_ model: GridAdaptPage.Model, _ protection: FormGuard) -> Response {
        let page = GridAdaptPage(model, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: model.problem == nil ? 200 : 422))
    }

    private func led(_ code: String) -> Response {
        let place = Route.grids(.grid(code: code, version: nil)).path
        return Response(
            status: 303,
            headers: ["Location": "\(place)?\(ReadingController.doneField)=1", "Cache-Control": "no-store"])
    }
}
