internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// Taking a practice up elsewhere, and what both sides say of it.
struct AdoptionsController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }
    private var isPost: Bool { context.request.method == .post }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ route: AdoptionsRoute) throws -> Response {
        if case .kit(let slug) = route { return try kit(slug) }
        _ = try context.signedIn()
        switch route {
        case .kit: throw Failures.NotFound()
        case .diffusion(let slug): return try PlansController(context, .diffusion).answer(slug)
        case .handover(let slug): return try PlansController(context, .handover).answer(slug)
        case .adopt(let slug): return isPost ? try adopt(slug) : try form(slug)
        case .list: return try list()
        case .adoption(let id): return isPost ? try change(id) : try show(AdoptionPage.Model(id, try read(id)))
        }
    }

    /// Read by whoever may read the sheet.
    private func kit(_ slug: String) throws -> Response {
        switch try ReadSheet(slug: slug).perform(by: viewer, in: world) {
        case .moved(let slug): return .redirect(to: .adoptions(.kit(slug: slug)), status: 301)
        case .sheet(let sheet):
            let mayWrite = try ReadSheetLife(slug: slug).perform(by: viewer, in: world).mayWrite
            let page = KitPage(
                sheet, template: world.template, vocabularies: world.vocabularies, mayWrite: mayWrite,
                frame: context.frame())
            return viewer.member == nil ? context.html(page.bytes) : context.privately(page.bytes)
        }
    }

    // MARK: Saying it

    private func form(
        _ slug: String, _ entry: AdoptionEntry? = nil, _ problem: AdoptionProblem? = nil, moment: String? = nil
    ) throws -> Response {
        let read = try PrepareAdoption(slug: slug, entry).perform(by: viewer, in: world)
        var model = AdoptPage.Model(read.practice, moment: moment ?? world.credentials.newToken())
        (model.voices, model.sheets, model.choices) = (read.voices, read.sheets, read.choices)
        model.others = read.others.map(ShownAdoption.init)
        (model.near, model.own, model.sections) = (read.near, read.own, read.sections)
        if let entry {
            model.entry = entry
            model.hasManner = problem != .mannerMissing
        }
        if problem == .unread, let entry { model.traces = Self.traces(entry.words, nil) }
        model.problem = problem
        let page = AdoptPage(
            model, template: world.template, vocabularies: world.vocabularies, token: protection.token,
            frame: context.frame())
        return protected(page.bytes, problem)
    }

    private static func traces(_ words: AdoptionWords, _ feedback: AdoptionFeedback?) -> SheetTraces {
        SheetTraces((words.all + (feedback?.all ?? [])).map { (place: .adoption, text: $0) })
    }

    private func adopt(_ slug: String) throws -> Response {
        let form = try context.request.form()
        let manner = form.first(AdoptionFields.manner).flatMap(Adoption.Manner.init)
        let entry = AdoptionEntry(form, manner ?? .adapted)
        let moment = form.first(AdoptionFields.moment) ?? ""
        guard protection.accepts(form), !moment.isEmpty else { return try self.form(slug, entry, .expired) }
        if manner == nil { return try self.form(slug, entry, .mannerMissing, moment: moment) }
        do {
            let said = try AdoptSheet(slug: slug, entry, token: moment).perform(by: viewer, in: world)
            if let sheet = said.sheet, said.adoption.sheet != nil { return led(.writing(.sheet(slug: sheet))) }
            return led(.adoptions(.adoption(id: said.adoption.id)))
        } catch {
            return try self.form(slug, entry, try problem(error), moment: moment)
        }
    }

    /// What a page can tell; anything else is for the whole site to tell.
    private func problem(_ error: any Error) throws -> AdoptionProblem {
        switch error {
        case Refusal.adoption(let refusal): return .refused(refusal)
        case Refusal.gate: return .unread
        default: throw error
        }
    }

    private func led(_ route: Route) -> Response {
        Response(
            status: 303,
            headers: ["Location": "\(route.path)?\(AdoptionFields.done)=1", "Cache-Control": "no-store"])
    }

    private func protected(_ bytes: [UInt8], _ problem: AdoptionProblem?) -> Response {
        protection.protecting(context.html(bytes, status: problem == nil ? 200 : 422))
    }

    private var isDone: Bool { context.request.query.first(AdoptionFields.done) != nil }

    // MARK: Following it

    private func list() throws -> Response {
        let read = try ReadAdoptions().perform(by: viewer, in: world)
        return context.privately(
            AdoptionsPage(
                own: read.own.map(ShownAdoption.init), received: read.received.map(ShownAdoption.init),
                isWithdrawn: isDone, vocabularies: world.vocabularies, frame: context.frame()
            ).bytes)
    }

    private func read(_ id: Int64) throws -> ReadAdoption.Outcome {
        try ReadAdoption(id).perform(by: viewer, in: world)
    }

    private func show(_ model: AdoptionPage.Model) throws -> Response {
        var model = model
        if model.problem == nil { model.isDone = isDone }
        let page = AdoptionPage(
            model, rungs: model.shown.adoption.adopter.rungs, vocabularies: world.vocabularies,
            token: protection.token, frame: context.frame())
        return protected(page.bytes, model.problem)
    }

    private func change(_ id: Int64) throws -> Response {
        let form = try context.request.form()
        var model = AdoptionPage.Model(id, try read(id))
        let action = form.first(AdoptionFields.action).flatMap(AdoptionPage.Action.init)
        model.action = action
        model.text = form.first(AdoptionFields.text) ?? ""
        if action == .edit { model.entry = AdoptionEntry(form, model.entry.manner) }
        if action == .feedback { model.feedback = AdoptionFeedback(form) }
        guard protection.accepts(form) else {
            model.problem = .expired
            return try show(model)
        }
        do {
            try perform(action, id, model, isRead: form.first(AdoptionFields.isRead) != nil)
            return led(.adoptions(action == .withdraw ? .list : .adoption(id: id)))
        } catch {
            let problem = try problem(error)
            model.problem = problem
            if problem == .unread {
                model.traces = Self.traces(model.entry.words, model.feedback.isShown ? model.feedback : nil)
            }
            if problem == .refused(.placeUnclear), let slug = model.shown.practice?.slug {
                model.choices = try PrepareAdoption(slug: slug, model.entry).perform(by: viewer, in: world).choices
            }
            return try show(model)
        }
    }

    private func perform(
        _ action: AdoptionPage.Action?, _ id: Int64, _ model: AdoptionPage.Model, isRead: Bool
    ) throws {
        switch action {
        case .edit: try EditAdoption(id, model.entry).perform(by: viewer, in: world)
        case .feedback: try TellFeedback(id, model.feedback, isRead: isRead).perform(by: viewer, in: world)
        case .removeFeedback: try WithdrawAdoption(id, .feedback).perform(by: viewer, in: world)
        case .withdraw: try WithdrawAdoption(id).perform(by: viewer, in: world)
        case .write where model.mayAnswer:
            let slug = model.shown.practice?.slug ?? ""
            try AnswerAdoption(slug: slug, id, model.text).perform(by: viewer, in: world)
        case .write: try WriteToOrigin(id, model.text).perform(by: viewer, in: world)
        case nil: throw Refusal.notFound
        }
    }
}

extension AdoptionPage.Model {
    fileprivate init(_ id: Int64, _ read: ReadAdoption.Outcome) {
        self.init(ShownAdoption(read.readable))
        messages = read.messages
        mayEdit = read.mayEdit
        mayAnswer = read.mayAnswer
    }
}

extension AdoptionEntry {
    fileprivate init(_ form: Form, _ manner: Adoption.Manner) {
        self.init(manner)
        adopter = form.first(AdoptionFields.voice).flatMap(Adopter.init(code:)) ?? .oneself
        rung = form.first(AdoptionFields.rung).flatMap { Int($0) }.flatMap(Rung.init)
        words = AdoptionWords(
            changed: form.first(AdoptionFields.changed) ?? "", kept: form.first(AdoptionFields.kept) ?? "",
            reason: form.first(AdoptionFields.reason) ?? "")
        place = form.first(AdoptionFields.place) ?? ""
        territory = form.first(AdoptionFields.territory) ?? ""
        since = form.first(AdoptionFields.since) ?? ""
        follow = form.first(AdoptionFields.follow).flatMap(Follow.init) ?? .none
        title = form.first(AdoptionFields.title) ?? ""
        sheet = form.first(AdoptionFields.sheet) ?? ""
        isRead = form.first(AdoptionFields.isRead) != nil
    }
}

extension AdoptionFeedback {
    fileprivate init(_ form: Form) {
        self.init(
            worked: form.first(AdoptionFields.worked) ?? "", failed: form.first(AdoptionFields.failed) ?? "",
            advice: form.first(AdoptionFields.advice) ?? "", isShown: form.first(AdoptionFields.isShown) != nil)
    }
}
