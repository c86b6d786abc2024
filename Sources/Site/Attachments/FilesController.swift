internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Storage
internal import Views

/// The pictures and documents of a sheet, and those who sign it.
struct FilesController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }
    private var isPost: Bool { context.request.method == .post }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ route: FilesRoute) throws -> Response {
        if case .bytes(let slug, let id, let isSmall) = route { return try bytes(slug, id, isSmall) }
        _ = try context.signedIn()
        switch route {
        case .list(let slug): return isPost ? try add(slug) : try list(slug)
        case .file(let slug, let id): return isPost ? try change(slug, id) : try file(slug, id)
        case .paper(let slug, let id): return try paper(slug, id)
        case .cosigners(let slug): return try CosignersController(context).answer(slug)
        case .bytes: throw Failures.NotFound()
        }
    }

    private func led(_ route: FilesRoute, _ done: String) -> Response {
        Response(
            status: 303,
            headers: [
                "Location": "\(Route.files(route).path)?\(FilesFields.done)=\(done)", "Cache-Control": "no-store",
            ])
    }

    private func page(_ bytes: [UInt8], isWrong: Bool) -> Response {
        protection.protecting(context.html(bytes, status: isWrong ? 422 : 200))
    }

    private var done: String? { context.request.query.first(FilesFields.done) }

    // MARK: All of them

    private func list(_ slug: String, refused: [(String, FileRefusal)] = [], isExpired: Bool = false) throws -> Response
    {
        let read = try ReadFiles(slug: slug).perform(by: viewer, in: world)
        var model = FilesPage.Model(
            read.practice, rung: read.access.rung, files: read.files, today: read.today)
        model.mayAdd = read.acts.contains(.attachFile)
        model.key = world.credentials.newToken()
        model.refused = refused.map { (name: $0.0, why: $0.1) }
        model.isExpired = isExpired
        if refused.isEmpty, !isExpired { model.done = done.flatMap(FilesPage.Done.init) }
        return page(
            FilesPage(model, token: protection.token, frame: context.frame()).bytes,
            isWrong: isExpired || !refused.isEmpty)
    }

    private func add(_ slug: String) throws -> Response {
        let form = try context.request.form()
        guard protection.accepts(form) else { return try list(slug, isExpired: true) }
        let files = context.request.files(FilesFields.files)
        if files.isEmpty { return try list(slug, refused: [("", .missing)]) }
        let key = form.first(FilesFields.key) ?? world.credentials.newToken()
        var refused: [(String, FileRefusal)] = []
        var added: [Int64] = []
        for (number, file) in files.enumerated() {
            do {
                let draft = FileDraft(name: file.name, bytes: file.bytes)
                added.append(try AddFile(slug: slug, draft, key: "\(key)-\(number)").perform(by: viewer, in: world))
            } catch Refusal.file(let refusal) {
                refused.append((file.name, refusal))
            }
        }
        if !refused.isEmpty { return try list(slug, refused: refused) }
        let news = FilesPage.Done.added(added.count).value
        return led(added.count == 1 ? .file(slug: slug, id: added[0]) : .list(slug: slug), news)
    }

    // MARK: One

    private func model(_ slug: String, _ id: Int64) throws -> FilePage.Model {
        let read = try ReadFiles(slug: slug).perform(by: viewer, in: world)
        guard let file = read.files.first(where: { $0.id == id }) else { throw Refusal.notFound }
        var model = FilePage.Model(read.practice, file, today: read.today)
        model.owner = context.site.settings.owner
        model.mayWrite = read.acts.contains(.attachFile)
        return model
    }

    private func show(_ model: FilePage.Model) -> Response {
        page(
            FilePage(model, token: protection.token, frame: context.frame()).bytes,
            isWrong: model.refusal != nil || model.isExpired)
    }

    private func file(_ slug: String, _ id: Int64) throws -> Response {
        var model = try model(slug, id)
        model.done = done.flatMap(FilePage.Done.init)
        return show(model)
    }

    private func change(_ slug: String, _ id: Int64) throws -> Response {
        let form = try context.request.form()
        let action = form.first(FilesFields.action).flatMap(FilePage.Action.init)
        var model = try model(slug, id)
        switch action {
        case .describe: (model.words, model.people) = FilesForm(form).description
        case .record: model.draft = FilesForm(form).agreement
        case .withdraw, .remove, nil: break
        }
        guard protection.accepts(form) else {
            model.isExpired = true
            return show(model)
        }
        do {
            return try perform(action, form, model, slug)
        } catch Refusal.file(let refusal) {
            model.refusal = refusal
            return show(model)
        }
    }

    private func perform(
        _ action: FilePage.Action?, _ form: Form, _ model: FilePage.Model, _ slug: String
    ) throws -> Response {
        let id = model.file.id
        let own = FilesRoute.file(slug: slug, id: id)
        switch action {
        case .describe:
            try DescribeFile(slug: slug, id: id, words: model.words, people: model.people)
                .perform(by: viewer, in: world)
            return led(own, FilePage.Done.described.rawValue)
        case .record:
            try RecordAgreement(slug: slug, file: id, model.draft).perform(by: viewer, in: world)
            return led(own, FilePage.Done.recorded.rawValue)
        case .withdraw:
            let agreement = form.first(FilesFields.agreement).flatMap { Int64($0) } ?? 0
            try WithdrawAgreement(slug: slug, file: id, agreement: agreement).perform(by: viewer, in: world)
            return led(own, FilePage.Done.withdrawn.rawValue)
        case .remove:
            try RemoveFile(slug: slug, id: id).perform(by: viewer, in: world)
            return led(.list(slug: slug), FilesPage.Done.removed.value)
        case nil: throw Refusal.notFound
        }
    }

    private func paper(_ slug: String, _ id: Int64) throws -> Response {
        let model = try model(slug, id)
        return context.html(AgreementPaperPage(model.practice, model.file, frame: context.frame()).bytes)
    }

    // MARK: The file itself

    private func bytes(_ slug: String, _ id: Int64, _ isSmall: Bool) throws -> Response {
        let file = try FetchFile(slug: slug, id: id, isSmall: isSmall).perform(by: viewer, in: world)
        // Asked again each time: whoever is on it may have taken their agreement back since.
        var headers: Headers = [
            "Content-Type": file.kind.mediaType, "Cache-Control": "private, no-cache", "Vary": "Cookie",
            "ETag": "\"\(file.hash.prefix(32))\"",
        ]
        headers.set("Content-Security-Policy", SecurityHeaders.isolated)
        let place = file.kind.isPicture ? "inline" : "attachment"
        headers.set("Content-Disposition", "\(place); filename=\"\(slug)-\(id).\(file.kind.suffix)\"")
        return Response(headers: headers, body: .bytes(file.bytes))
    }
}

/// What was typed about a file.
private struct FilesForm {
    private let form: Form

    init(_ form: Form) { self.form = form }

    private func text(_ name: String) -> String { form.first(name) ?? "" }
    private func isTicked(_ name: String) -> Bool { form.first(name) == "oui" }

    var description: (FileWords, PeopleAnswer) {
        (
            FileWords(
                title: text(FilesFields.title), alternative: text(FilesFields.alternative),
                caption: text(FilesFields.caption), credit: text(FilesFields.credit)),
            PeopleAnswer(
                PeopleAnswer.Choice(rawValue: text(FilesFields.people)),
                count: Int(text(FilesFields.count).filter { !$0.isWhitespace }))
        )
    }

    var agreement: AgreementDraft {
        var draft = AgreementDraft()
        draft.mark = FileWords(title: text(FilesFields.mark)).trimmed.title
        draft.standing = Agreement.Standing(rawValue: text(FilesFields.standing))
        draft.uses = Set(form.all(FilesFields.use).compactMap(ImageUse.init(rawValue:)))
        draft.given = text(FilesFields.given)
        draft.until = text(FilesFields.until)
        draft.paper = FileWords(title: text(FilesFields.paper)).trimmed.title
        draft.isSignedByBoth = isTicked(FilesFields.both)
        draft.isHeard = isTicked(FilesFields.heard)
        draft.isSignedByProtector = isTicked(FilesFields.protector)
        return draft
    }
}
