internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Storage
internal import Views

/// Who carries one sheet and who may see it, for whoever signed in and may read it.
struct BearingController {
    private let context: Context
    private let forms: MembersForms
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }

    init(_ context: Context) {
        self.context = context
        forms = MembersForms(context)
    }

    func answer(_ slug: String) throws -> Response {
        try forms.answer(.bearing(slug: slug)) { form in
            let action = form.first(MembersFields.action).flatMap(BearingPage.Action.init)
            let news = try perform(action, form, slug)
            context.site.settings.wakeJobs()
            return news.map { .led($0.rawValue) } ?? .away(.reports(.report(slug: slug)))
        } show: {
            try page(slug, $0)
        }
    }

    /// - Returns: nil where the page of decision goes on.
    private func perform(_ action: BearingPage.Action?, _ form: Form, _ slug: String) throws -> BearingPage.News? {
        let reason = form.first(MembersFields.reason) ?? ""
        let version = form.first(MembersFields.version).flatMap { Int64($0) }
        switch action {
        case .share: return try share(form, slug, reason, version)
        case .withdraw:
            _ = try WithdrawSheet(slug: slug, reason: reason, version: version, wording: BearingLetters.withdrawn)
                .perform(by: viewer, in: world)
        case .publish: _ = try PublishSheet(slug: slug, version: version).perform(by: viewer, in: world)
        default: try bear(action, form, slug, reason)
        }
        return .done
    }

    private func bear(_ action: BearingPage.Action?, _ form: Form, _ slug: String, _ reason: String) throws {
        let object = forms.number(form)
        switch action {
        case .claim:
            try ClaimSheet(slug: slug, body: forms.number(form, MembersFields.body), evidence: reason).done(context)
        case .accept, .decline:
            try DecideClaim(
                object, accepts: action == .accept, reason: reason, wording: BearingLetters.claim
            ).done(context)
        case .appoint: try appoint(.delegate, forms.number(form, MembersFields.member), slug)
        case .custodian:
            let mail = form.first(MembersFields.mail) ?? ""
            try appoint(.custodian, try FindMember(mail: mail, sheet: slug).perform(by: viewer, in: world), slug)
        case .endKeeper: try EndGrant(object).done(context)
        case .leave: try leave(object, slug)
        default: throw Refusal.notFound
        }
    }

    /// A delegate leaves the delegation; whoever only looks after a sheet gives that up.
    private func leave(_ grant: Int64, _ slug: String) throws {
        let acts = try ReadBearing(slug: slug).perform(by: viewer, in: world).acts
        if acts.contains(.leaveDelegation) { return try LeaveDelegation(slug: slug).done(context) }
        try EndGrant(grant).done(context)
    }

    private func appoint(_ role: Role, _ member: Int64, _ slug: String) throws {
        let practice = try ReadBearing(slug: slug).perform(by: viewer, in: world).practice.id
        try GrantRole(role, .practice(practice), to: member).done(context)
    }

    private func share(
        _ form: Form, _ slug: String, _ reason: String, _ version: Int64?
    ) throws -> BearingPage.News? {
        guard let rung = form.first(MembersFields.rung).flatMap({ Int($0) }).flatMap(Rung.init) else {
            throw Refusal.notFound
        }
        let outcome = try ShareSheet(
            slug: slug, rung: rung, team: form.first(MembersFields.team).flatMap { Int64($0) }, reason: reason,
            version: version, wording: BearingLetters.narrowed
        ).perform(by: viewer, in: world)
        return switch outcome {
        case .done: .done
        case .proposed: .proposed
        case .toDecide: nil
        }
    }

    private func page(_ slug: String, _ problem: MembersProblem?) throws -> [UInt8] {
        let read = try ReadBearing(slug: slug).perform(by: viewer, in: world)
        var model = BearingPage.Model(read.practice, rung: read.access.rung)
        model.isProposed = read.access.proposal != nil
        model.isDocumentary = read.isDocumentary
        model.isKeeper = read.isKeeper
        model.bearer = read.bearer.map { (name: $0.name, slug: $0.slug, isGroup: $0.isGroup) }
        model.team = read.team?.name
        model.keepers = read.keepers.map { keeper in
            (
                grant: keeper.grant.id, role: keeper.grant.grant.role, name: keeper.name,
                isOneself: keeper.grant.member == viewer.member?.id
            )
        }
        model.acts = read.acts
        model.claimants = read.claimants.map { (id: $0.id, name: $0.name) }
        model.claims = read.claims.map(claim)
        model.teams = read.teams.map { (id: $0.id, name: $0.name) }
        model.candidates = read.candidates.map { (id: $0.id, name: $0.name) }
        model.restsOnOne = read.restsOnOne
        return BearingPage(
            model, problem: problem, news: forms.news.flatMap(BearingPage.News.init), token: forms.token,
            frame: context.frame()
        ).bytes
    }

    private func claim(_ one: ReadBearing.WaitingClaim) -> BearingPage.Claim {
        let state: BearingPage.Claim.State =
            switch one.claim.state {
            case .waiting: .waiting
            case .accepted: .accepted
            case .declined: .declined
            }
        return BearingPage.Claim(
            id: one.claim.id, body: one.body, state: state, answer: one.claim.answer ?? "",
            mayAnswer: one.mayAnswer, isOwn: one.isOwn)
    }
}
