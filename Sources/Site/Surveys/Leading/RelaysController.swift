internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Secrets
internal import Views

/// Relays with their links, messages to them, and codes for envelopes.
struct RelaysController {
    private let work: LeadingWork
    private var viewer: Viewer { work.viewer }
    private var world: World { work.world }

    init(_ work: LeadingWork) { self.work = work }

    func answer(_ slug: String) throws -> Response {
        guard work.isPost else { return try page(slug) }
        let form = try work.context.request.form()
        let typed = LeadingWork.typed(form)
        guard work.protection.accepts(form) else { return try page(slug, work.expired, typed) }
        guard let action = form.first(CampaignFields.action).flatMap(CampaignAction.init) else {
            throw Refusal.notFound
        }
        let problem = try work.problem { try perform(action, slug, form) }
        return try problem.map { try page(slug, $0, typed) } ?? work.led(.relays(slug: slug))
    }

    private func page(
        _ slug: String, _ problem: CampaignProblem? = nil, _ typed: [String: String] = [:]
    ) throws -> Response {
        let limits = RelaysPage.Limits(name: AddRelay.nameLimit, text: AddWave.textLimit)
        let page = RelaysPage(try work.ledDesk(slug), limits: limits, work.form(problem, typed))
        return work.page(page.bytes, problem)
    }

    private func perform(_ action: CampaignAction, _ slug: String, _ form: Form) throws {
        let number = { (name: String) in form.first(name).flatMap { Int64($0) } ?? 0 }
        switch action {
        case .addRelay:
            try AddRelay(
                slug: slug, name: form.first(CampaignFields.name) ?? "", branch: form.first(CampaignFields.branch),
                mail: form.first(CampaignFields.mail) ?? ""
            ).perform(by: viewer, in: world)
        case .endRelay:
            try EndRelay(slug: slug, id: number(CampaignFields.relay)).perform(by: viewer, in: world)
        case .addWave:
            guard let day = CalendarDay(typed: FactTyping.tidy(form.first(CampaignFields.day) ?? "")) else {
                throw Refusal.survey(.faults([.dayUnreadable]))
            }
            try AddWave(slug: slug, day: day, text: form.first(CampaignFields.text) ?? "")
                .perform(by: viewer, in: world)
        case .removeWave:
            try RemoveWave(slug: slug, id: number(CampaignFields.wave)).perform(by: viewer, in: world)
        default: throw Refusal.notFound
        }
    }

    // MARK: To be printed

    func poster(_ slug: String, _ id: Int64) throws -> Response {
        let desk = try work.ledDesk(slug)
        guard let row = desk.led.relays.first(where: { $0.relay.id == id && !$0.relay.isEnded }),
            let address = desk.addresses[id]
        else { throw Refusal.notFound }
        let square = QRCode.rows(address) ?? []
        return work.context.html(
            RelayPoster(desk, row.relay, square: square, frame: work.context.frame()).bytes)
    }

    /// Shown in the answer to the form itself: they are kept nowhere as they read.
    func codes(_ slug: String) throws -> Response {
        guard work.isPost else { return .redirect(to: .leading(.relays(slug: slug)), status: 303) }
        let form = try work.context.request.form()
        let typed = LeadingWork.typed(form)
        guard work.protection.accepts(form) else { return try page(slug, work.expired, typed) }
        let desk = try work.ledDesk(slug)
        var codes: [String] = []
        let problem = try work.problem {
            let count = form.first(CampaignFields.count).flatMap { Int(FactTyping.tidy($0)) } ?? 0
            let relay = form.first(CampaignFields.relay).flatMap { Int64($0) }
            codes = try DrawCodes(slug: slug, count: count, relay: relay).perform(by: viewer, in: world)
        }
        if let problem { return try page(slug, problem, typed) }
        let slips = CodeSlips(
            desk, codes: codes, address: work.address(.surveys(.code)), frame: work.context.frame())
        return work.page(slips.bytes)
    }
}
