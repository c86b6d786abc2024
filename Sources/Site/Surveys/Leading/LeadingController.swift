internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// Pages of those who lead a survey.
struct LeadingController {
    private let work: LeadingWork

    init(_ context: Context) { work = LeadingWork(context) }

    func answer(_ route: LeadingRoute) throws -> Response {
        _ = try work.context.signedIn()
        switch route {
        case .list: return try list()
        case .new: return try CharterController(work).new()
        case .dashboard(let slug): return work.isPost ? try move(slug) : try dashboard(slug)
        case .charter(let slug): return try CharterController(work).charter(slug)
        case .team(let slug): return try TeamController(work).answer(slug)
        case .relays(let slug): return try RelaysController(work).answer(slug)
        case .relay(let slug, let id): return try RelaysController(work).poster(slug, id)
        case .codes(let slug): return try RelaysController(work).codes(slug)
        case .contacts(let slug): return try ContactsController(work).answer(slug)
        case .contactsFile(let slug): return try ContactsController(work).file(slug)
        case .data(let slug): return try DataController(work).answer(slug)
        case .dataFile(let slug, let name): return try DataController(work).file(slug, name)
        case .dataImport(let slug): return try DataController(work).bringIn(slug)
        case .tables(let slug): return try TablesController(work).answer(slug)
        case .study(let slug): return try StudyController(work).answer(slug)
        }
    }

    private func list() throws -> Response {
        let entries = try ReadLedCampaigns().perform(by: work.viewer, in: work.world)
        let bodies = try ReadLeadBodies().perform(by: work.viewer, in: work.world)
        return work.context.html(
            LeadingListPage(entries, mayCreate: bodies.mayLead, frame: work.context.frame()).bytes)
    }

    // MARK: At a glance

    private func dashboard(
        _ slug: String, _ problem: CampaignProblem? = nil, _ typed: [String: String] = [:]
    ) throws -> Response {
        let desk = try work.desk(slug)
        // Whoever is asked to answer for it reads the charter first.
        if !desk.led.may.isInside { return .redirect(to: .leading(.team(slug: slug)), status: 303) }
        return work.page(DashboardPage(desk, work.form(problem, typed)).bytes, problem)
    }

    private func move(_ slug: String) throws -> Response {
        let form = try work.context.request.form()
        let typed = LeadingWork.typed(form)
        guard work.protection.accepts(form) else { return try dashboard(slug, work.expired, typed) }
        guard let action = form.first(CampaignFields.action).flatMap(CampaignAction.init) else {
            throw Refusal.notFound
        }
        if let problem = try problem(action, slug, form) { return try dashboard(slug, problem, typed) }
        return work.led(.dashboard(slug: slug))
    }

    private func problem(_ action: CampaignAction, _ slug: String, _ form: Form) throws -> CampaignProblem? {
        func move(_ step: MoveCampaign.Step, _ reason: String = "") throws -> CampaignProblem? {
            try work.problem {
                try MoveCampaign(slug: slug, step, reason: reason).perform(by: work.viewer, in: work.world)
            }
        }
        switch action {
        case .open: return try move(.open)
        case .renewTrial: return try move(.renewTrial)
        case .close: return try work.unsure(.close, form) ?? move(.close)
        case .cancel:
            return try work.unsure(.cancel, form) ?? move(.cancel, form.first(CampaignFields.reason) ?? "")
        default: throw Refusal.notFound
        }
    }
}
