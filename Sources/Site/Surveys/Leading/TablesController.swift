internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// The list of the tables of a survey: chosen, closed, published, compared.
struct TablesController {
    private let work: LeadingWork
    private var viewer: Viewer { work.viewer }
    private var world: World { work.world }

    init(_ work: LeadingWork) { self.work = work }

    func answer(_ slug: String) throws -> Response {
        guard work.isPost else { return try page(slug) }
        let form = try work.context.request.form()
        guard work.protection.accepts(form) else { return try page(slug, work.expired, form) }
        guard let action = form.first(CampaignFields.action).flatMap(CampaignAction.init) else {
            throw Refusal.notFound
        }
        let problem = try problem(action, slug, form)
        return try problem.map { try page(slug, $0, form) } ?? work.led(.tables(slug: slug))
    }

    private func problem(_ action: CampaignAction, _ slug: String, _ form: Form) throws -> CampaignProblem? {
        switch action {
        case .chooseTables:
            let keys = form.fields.filter { $0.name == CampaignFields.table }.map(\.value)
            if keys.isEmpty { return CampaignProblem([CampaignProblem.Line(work.context.texts.results.chooseNone)]) }
            return try work.problem {
                try PrepareTables(slug: slug, keys.compactMap(TablePlan.Item.init(key:))).perform(by: viewer, in: world)
            }
        case .usualTables: return try work.problem { try PrepareTables(slug: slug, []).perform(by: viewer, in: world) }
        case .closeTables:
            return try work.unsure(action, form)
                ?? work.problem { try CloseTables(slug: slug).perform(by: viewer, in: world) }
        case .publishTables:
            return try work.unsure(action, form)
                ?? work.problem { try PublishTables(slug: slug).perform(by: viewer, in: world) }
        case .compare: return try compare(slug, form)
        default: throw Refusal.notFound
        }
    }

    /// Fields are named by the rank of the value: what nobody typed is left out, and nothing typed compares no more.
    private func compare(_ slug: String, _ form: Form) throws -> CampaignProblem? {
        let prepared = try ReadPreparedTables(slug: slug).perform(by: viewer, in: world)
        guard let question = form.first(CampaignFields.question).flatMap({ prepared.choice?.question($0) }),
            question.shape == .single
        else { throw Refusal.notFound }
        var counts: [String: Double] = [:]
        for (rank, value) in question.variables[0].values.enumerated() {
            let typed = (form.first(CampaignFields.expected(rank)) ?? "").filter { !$0.isWhitespace }
            if typed.isEmpty { continue }
            guard let number = Double(typed.replacing(",", with: ".")), number >= 0, number < 1e12 else {
                return CampaignProblem([
                    CampaignProblem.Line(
                        work.context.texts.results.compareUnread(text: typed),
                        field: "\(question.code)-\(CampaignFields.expected(rank))")
                ])
            }
            counts[value.name] = number
        }
        let profile = ReferenceProfile(
            question.code, source: form.first(CampaignFields.source) ?? "", counts: counts)
        return try work.problem { try CompareRespondents(slug: slug, profile).perform(by: viewer, in: world) }
    }

    private func page(_ slug: String, _ problem: CampaignProblem? = nil, _ form: Form? = nil) throws -> Response {
        let prepared = try ReadPreparedTables(slug: slug).perform(by: viewer, in: world)
        var model = TablesPage.Model(try work.desk(slug), prepared)
        model.profiles = prepared.results.map(ResultTelling.profiles) ?? []
        model.comparing = form?.first(CampaignFields.question)
        let typed = form.map(LeadingWork.typed) ?? [:]
        return work.page(TablesPage(model, work.form(problem, typed)).bytes, problem)
    }
}

/// Any other table, for analysts; each one that is asked for is in the log.
struct StudyController {
    private let work: LeadingWork
    private var texts: Texts { work.context.texts }

    init(_ work: LeadingWork) { self.work = work }

    func answer(_ slug: String) throws -> Response {
        let desk = try work.desk(slug)
        if !desk.led.may.readsData { throw Refusal.forbidden(.readMicrodata) }
        let prepared = try ReadPreparedTables(slug: slug).perform(by: work.viewer, in: work.world)
        var model = StudyPage.Model(desk, prepared)
        guard work.isPost else { return shown(model, nil, [:]) }
        let form = try work.context.request.form()
        let typed = LeadingWork.typed(form)
        guard work.protection.accepts(form) else { return shown(model, work.expired, typed) }
        do {
            let act = StudyTables(slug: slug, order(form))
            let audited = try work.context.site.bench.alone { try act.perform(by: work.viewer, in: work.world) }
            if form.first(CampaignFields.action) == CampaignAction.studyFile.rawValue, !audited.tables.isEmpty,
                let results = prepared.results
            {
                return try file(audited, results)
            }
            model.audited = audited
            model.told = audited.tables.first.map(ResultTelling(texts).told)
            return shown(model, nil, typed)
        } catch let fault as TableOrder.Fault {
            let problem = CampaignProblem([
                CampaignProblem.Line(TableTelling(texts).sentence(fault), field: CampaignFields.question)
            ])
            return shown(model, problem, typed)
        } catch is LaboratoryBench.Busy {
            return shown(model, CampaignProblem([CampaignProblem.Line(work.texts.importFull)]), typed)
        }
    }

    private func order(_ form: Form) -> TableOrder {
        var order = TableOrder()
        order.only = [form.first(CampaignFields.question) ?? ""]
        order.by = form.first(CampaignFields.against).flatMap { $0.isEmpty ? nil : $0 }
        for rank in 1...StudyTables.filterLimit {
            let parts = (form.first(CampaignFields.filter(rank)) ?? "").split(separator: "=", maxSplits: 1)
            if parts.count == 2 { order.filter.append((String(parts[0]), String(parts[1]))) }
        }
        return order
    }

    private func shown(_ model: StudyPage.Model, _ problem: CampaignProblem?, _ typed: [String: String]) -> Response {
        var form = work.form(problem, typed)
        form.isDone = false
        return work.page(StudyPage(model, form, filters: StudyTables.filterLimit).bytes, problem)
    }

    private func file(_ audited: AuditedTables, _ results: CampaignResults) throws -> Response {
        var bytes: [UInt8] = []
        try TableFiles(audited.tables, TableFiles.Origin(results, texts), texts).csv { bytes += $0 }
        return work.file("tableau.csv", "text/csv; charset=utf-8", bytes)
    }
}
