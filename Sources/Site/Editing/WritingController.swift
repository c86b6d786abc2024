internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Storage
internal import Views

/// The pages where a sheet is written, compared and published.
struct WritingController {
    private static let doneField = "fait"
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }
    private var isPost: Bool { context.request.method == .post }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ route: WritingRoute) throws -> Response {
        _ = try context.signedIn()
        switch route {
        case .sheet(let slug): return isPost ? try rename(slug) : try sheet(slug)
        case .section(let slug, let name): return isPost ? try write(slug, name) : try section(slug, name)
        case .history(let slug, let section, let page): return try history(slug, section, page)
        case .revision(let slug, let id, let old): return isPost ? try restore(slug, id) : try revision(slug, id, old)
        case .publication(let slug): return isPost ? try publish(slug) : try publication(slug)
        }
    }

    private func led(_ slug: String, _ done: WorkingSheetPage.Done) -> Response {
        let path = Route.writing(.sheet(slug: slug)).path
        return Response(
            status: 303,
            headers: ["Location": "\(path)?\(Self.doneField)=\(done.value)", "Cache-Control": "no-store"])
    }

    private func page(_ bytes: [UInt8], status: Int = 200) -> Response {
        protection.protecting(context.html(bytes, status: status))
    }

    // MARK: The whole

    private func sheet(_ slug: String, _ problem: EditingProblem? = nil, title: String? = nil) throws -> Response {
        let read = try ReadWorkingSheet(slug: slug).perform(by: viewer, in: world)
        var model = WorkingSheetPage.Model(read.practice)
        model.sections = read.sections.map { ($0.section, $0.count, $0.savedAt, $0.hasDraft) }
        model.missing = read.missing
        model.unpublished = read.unpublished
        (model.files, model.unpublishedFiles) = read.files
        model.isDocumentary = read.isDocumentary
        model.mayPublish = read.acts.contains(.publishText)
        model.mayRename = read.mayRename
        model.title = title
        model.decision = read.decision?.decision
        model.adoption = read.adoption.map(ShownAdoption.init)
        model.toAdapt = read.toAdapt
        model.problem = problem
        if problem == nil {
            model.done = context.request.query.first(Self.doneField).flatMap(WorkingSheetPage.Done.init)
        }
        return page(
            WorkingSheetPage(
                model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame()
            ).bytes, status: status(problem))
    }

    private func status(_ problem: EditingProblem?) -> Int {
        switch problem {
        case nil: 200
        case .expired, .refused, .gate: 422
        case .stale, .conflict: 409
        }
    }

    private func rename(_ slug: String) throws -> Response {
        let form = try context.request.form()
        let title = form.first(EditingFields.title) ?? ""
        guard protection.accepts(form) else { return try sheet(slug, .expired, title: title) }
        let version = form.first(EditingFields.version).flatMap { Int64($0) }
        do {
            let address = try RenameSheet(slug: slug, title: title, version: version).perform(by: viewer, in: world)
            return led(address, .renamed)
        } catch {
            return try sheet(slug, try problem(error), title: title)
        }
    }

    /// What a page can tell; anything else is for the whole site to tell.
    private func problem(_ error: any Error) throws -> EditingProblem {
        switch error {
        case Refusal.editing(let refusal): return .refused(refusal)
        case Refusal.gate(let refusal): return .gate(refusal)
        case Refusal.stale: return .stale
        default: throw error
        }
    }

    // MARK: One section

    private func section(_ slug: String, _ name: String) throws -> Response {
        let read = try ReadSection(slug: slug, section: name).perform(by: viewer, in: world)
        var model = SectionPage.Model(
            read.practice, read.section, typed: read.typed.offering(read.section), base: read.base,
            revision: read.revision, saveID: world.credentials.newToken())
        model.draftedAt = read.draftedAt
        model.isBehind = read.isBehind
        model.isToAdapt = read.isToAdapt
        return try show(model)
    }

    private func show(_ model: SectionPage.Model) throws -> Response {
        var model = model
        if model.hasPlainVersion { model.lexicon = try context.lexicon() }
        return page(
            SectionPage(model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame()).bytes,
            status: status(model.problem))
    }

    private func write(_ slug: String, _ name: String) throws -> Response {
        let form = try context.request.form()
        let read = try ReadSection(slug: slug, section: name).perform(by: viewer, in: world)
        let typed = TypedSection(read.section, pairs: form.fields.map { ($0.name, $0.value) })
        let base = form.first(EditingFields.base).flatMap { Int64($0) }
        var model = SectionPage.Model(
            read.practice, read.section, typed: typed.offering(read.section), base: read.base, revision: base,
            saveID: form.first(EditingFields.save) ?? world.credentials.newToken())
        model.message = form.first(EditingFields.message) ?? ""
        let action = form.first(EditingFields.action).flatMap(SectionPage.Action.init) ?? .save
        guard protection.accepts(form) else {
            if action == .draft { return Response(status: 422) }
            model.problem = .expired
            return try show(model)
        }
        do {
            switch action {
            case .draft:
                try KeepDraft(slug: slug, section: name, typed, base: base).perform(by: viewer, in: world)
                return Response(status: 204, headers: ["Cache-Control": "no-store"])
            case .giveUp:
                try KeepDraft(slug: slug, section: name, nil).perform(by: viewer, in: world)
                return led(slug, .givenUp)
            case .check: return try show(model)
            case .add(let field):
                try KeepDraft(slug: slug, section: name, typed, base: base).perform(by: viewer, in: world)
                model.typed = typed.offering(read.section, more: field)
                return try show(model)
            case .save: return try save(slug, name, typed, base, &model)
            }
        } catch {
            model.problem = try problem(error)
            return try show(model)
        }
    }

    private func save(
        _ slug: String, _ name: String, _ typed: TypedSection, _ base: Int64?, _ model: inout SectionPage.Model
    ) throws -> Response {
        let outcome = try SaveSection(
            slug: slug, section: name, typed, base: base, saveID: model.saveID, message: model.message
        ).perform(by: viewer, in: world)
        switch outcome {
        case .saved(_, let taken): return led(slug, taken.isEmpty ? .saved : .merged(taken))
        case .unchanged: return led(slug, .unchanged)
        case .conflict(let merge, let present, let joined):
            // What was typed is kept before anything else, then shown with the other text.
            try KeepDraft(slug: slug, section: name, typed, base: base).perform(by: viewer, in: world)
            model.typed = joined.offering(model.section)
            model.base = merge.facts
            model.revision = present
            model.saveID = world.credentials.newToken()
            model.problem = .conflict(merge)
            return try show(model)
        }
    }

    // MARK: History

    private func history(_ slug: String, _ section: String?, _ number: Int) throws -> Response {
        let read = try ReadHistory(slug: slug, section: section, page: number).perform(by: viewer, in: world)
        let saves = read.saves.map { save in
            HistoryPage.Save(
                id: save.revision.id, section: save.revision.section, author: author(save), at: save.revision.at,
                isRestored: save.revision.origin == "restored",
                isMerged: save.revision.origin == "form" && save.revision.other != nil,
                message: save.revision.message, isPublished: save.isPublished)
        }
        return page(
            HistoryPage(
                read.practice, saves, section: section, page: max(1, number), hasMore: read.hasMore,
                vocabularies: world.vocabularies, frame: context.frame()
            ).bytes)
    }

    private func author(_ save: ReadHistory.Save) -> EditingAuthor {
        EditingAuthor(name: save.name, origin: save.revision.origin)
    }

    private func revision(
        _ slug: String, _ id: Int64, _ old: Int64?, _ problem: EditingProblem? = nil
    ) throws -> Response {
        let read = try CompareRevisions(slug: slug, old: old, new: id).perform(by: viewer, in: world)
        var model = RevisionPage.Model(
            read.practice, id: id, section: read.new.revision.section, author: author(read.new),
            at: read.new.revision.at, since: read.old?.revision.at, difference: read.difference,
            present: read.present, mayRestore: read.mayRestore, saveID: world.credentials.newToken())
        model.problem = problem
        return page(
            RevisionPage(model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
                .bytes, status: status(problem))
    }

    private func restore(_ slug: String, _ id: Int64) throws -> Response {
        let form = try context.request.form()
        guard protection.accepts(form) else { return try revision(slug, id, nil, .expired) }
        guard let present = form.first(EditingFields.present).flatMap({ Int64($0) }) else { throw Refusal.notFound }
        do {
            _ = try RestoreRevision(
                slug: slug, revision: id, present: present, saveID: form.first(EditingFields.save) ?? ""
            ).perform(by: viewer, in: world)
            return led(slug, .restored)
        } catch {
            return try revision(slug, id, nil, try problem(error))
        }
    }

    // MARK: Publication

    private func publication(_ slug: String, _ problem: EditingProblem? = nil) throws -> Response {
        let read = try CompareWithPublished(slug: slug).perform(by: viewer, in: world)
        var model = PublicationPage.Model(
            read.practice, rung: read.access.rung, differences: read.differences,
            publishesAlone: read.publishesAlone, mayPublish: read.mayPublish, traces: read.traces)
        (model.files, model.today) = (read.files, read.today)
        model.toAdapt = read.toAdapt
        model.problem = problem
        return page(
            PublicationPage(model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
                .bytes, status: status(problem))
    }

    private func publish(_ slug: String) throws -> Response {
        let form = try context.request.form()
        guard protection.accepts(form) else { return try publication(slug, .expired) }
        let version = form.first(EditingFields.version).flatMap { Int64($0) }
        do {
            let isRead = form.first(GateFields.isRead) != nil
            switch try PublishText(slug: slug, isRead: isRead, version: version).perform(by: viewer, in: world) {
            case .published(let address): return led(address, .published)
            case .proposed: return led(slug, .proposed)
            case .toDecide: return .redirect(to: .reports(.report(slug: slug)), status: 303)
            }
        } catch {
            return try publication(slug, try problem(error))
        }
    }
}
