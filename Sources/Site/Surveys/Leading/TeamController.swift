internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The bodies that answer for a survey, and those who type for it or analyse it.
struct TeamController {
    private let work: LeadingWork

    init(_ work: LeadingWork) { self.work = work }

    func answer(_ slug: String) throws -> Response {
        guard work.isPost else { return try page(slug) }
        let form = try work.context.request.form()
        let typed = LeadingWork.typed(form)
        guard work.protection.accepts(form) else { return try page(slug, work.expired, typed) }
        guard let action = form.first(CampaignFields.action).flatMap(CampaignAction.init) else {
            throw Refusal.notFound
        }
        if let problem = try problem(action, slug, form) { return try page(slug, problem, typed) }
        // Whoever withdraws for their body may have nothing to read there any more.
        return work.led(action == .withdrawAgreement ? .list : .team(slug: slug))
    }

    private func page(
        _ slug: String, _ problem: CampaignProblem? = nil, _ typed: [String: String] = [:]
    ) throws -> Response {
        let desk = try work.desk(slug)
        // Those who type or analyse have no part in it.
        if !desk.led.may.leads, !desk.led.bodies.contains(where: \.mayAgree) {
            throw Refusal.forbidden(.leadCampaign)
        }
        return work.page(TeamPage(desk, work.form(problem, typed)).bytes, problem)
    }

    private func problem(_ action: CampaignAction, _ slug: String, _ form: Form) throws -> CampaignProblem? {
        let number = { (name: String) in form.first(name).flatMap { Int64($0) } ?? 0 }
        let (viewer, world) = (work.viewer, work.world)
        return try work.problem {
            switch action {
            case .askBody:
                let named = try FindNamed(body: form.first(CampaignFields.body) ?? "").perform(by: viewer, in: world)
                guard let body = named.body else { throw Refusal.survey(.faults([.bodyUnknown])) }
                try NameController(slug: slug, body: body).perform(by: viewer, in: world)
            case .dropBody:
                try DropController(slug: slug, body: number(CampaignFields.body)).perform(by: viewer, in: world)
            case .agree, .withdrawAgreement:
                try AgreeCampaign(slug: slug, body: number(CampaignFields.body), agrees: action == .agree)
                    .perform(by: viewer, in: world)
            case .seat:
                let seat = form.first(CampaignFields.seat).flatMap(CampaignSeat.init) ?? .collector
                try SeatMember(slug: slug, mail: form.first(CampaignFields.mail) ?? "", seat: seat)
                    .perform(by: viewer, in: world)
            case .unseat:
                let seat = form.first(CampaignFields.seat).flatMap(CampaignSeat.init)
                try UnseatMember(slug: slug, member: number(CampaignFields.member), seat: seat ?? .collector)
                    .perform(by: viewer, in: world)
            default: throw Refusal.notFound
            }
        }
    }
}
