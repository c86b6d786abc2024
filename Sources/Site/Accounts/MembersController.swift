internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Storage
internal import Views

/// The accounts of the instance, for those who look after them.
struct MembersController {
    private let context: Context
    private let forms: MembersForms
    private var world: World { context.site.world }

    init(_ context: Context) {
        self.context = context
        forms = MembersForms(context)
    }

    func answer(_ route: MembersRoute) throws -> Response {
        _ = try context.signedIn()
        switch route {
        case .list(let query): return try list(query)
        case .member(let id): return try member(id)
        case .invitation: return try invitation()
        case .requests: return try requests()
        case .teams(let slug): return try TeamsController(context).answer(slug)
        case .bearing(let slug): return try BearingController(context).answer(slug)
        }
    }

    private func list(_ query: MembersQuery) throws -> Response {
        let found = try ReadMembers(
            words: query.words, state: Account.State(rawValue: query.state), role: Role(rawValue: query.role),
            page: query.page
        ).perform(by: context.viewer, in: world)
        var shown = query
        shown.page = found.page
        let model = MembersPage.Model(
            query: shown, total: found.total, pages: found.pages, accounts: found.accounts, roles: found.roles,
            requests: found.requests)
        return forms.unkept(context.html(MembersPage(model, frame: context.frame()).bytes))
    }

    // MARK: One account

    private func member(_ id: Int64) throws -> Response {
        try forms.answer(.member(id: id)) { form -> MembersForms.Done in
            let action = form.first(MembersFields.action).flatMap(MemberPage.Action.init)
            switch action {
            case .give: return try give(form, to: id)
            case .end: try EndGrant(forms.number(form)).perform(by: context.viewer, in: world)
            case .close: try CloseMember(id).perform(by: context.viewer, in: world)
            case .reopen: try CloseMember(id, reopens: true).perform(by: context.viewer, in: world)
            case nil: throw Refusal.notFound
            }
            return .led(MembersForms.done)
        } show: { problem in
            let read = try ReadMember(id).perform(by: context.viewer, in: world)
            let model = MemberPage.Model(
                account: read.account,
                grants: read.grants.map {
                    MemberPage.Model.Held(id: $0.stored.id, grant: $0.stored.grant, place: $0.name)
                },
                bodies: read.bodies.map { (name: $0.name, slug: $0.slug) }, teams: read.teams.map(\.name),
                isOneself: read.isOneself)
            return MemberPage(
                model, problem: problem, isDone: forms.isDone, token: forms.token, frame: context.frame()
            ).bytes
        }
    }

    private func give(_ form: Form, to id: Int64) throws -> MembersForms.Done {
        // Nothing chosen among several is not the same as nothing typed, which is everywhere.
        guard let role = form.first(MembersFields.role).flatMap(Role.init), let place = form.first(MembersFields.place)
        else { throw Refusal.members(.unknownScope) }
        switch try FindScope(place, among: role.scopes).perform(by: context.viewer, in: world) {
        case .several(let found): return forms.several(found)
        case .found(let scope, _):
            try GrantRole(role, scope, to: id).perform(by: context.viewer, in: world)
            return .led(MembersForms.done)
        }
    }

    // MARK: Invitations

    private func invitation() throws -> Response {
        // Who may not invite anybody is told so before filling the form in.
        try context.viewer.allowed(.inviteMember)
        return try forms.answer(.invitation) { form -> MembersForms.Done in
            let typed = form.first(MembersFields.body)
            if typed == "" { return .page(page(try forms.invite(form, body: nil), nil)) }
            switch try FindScope(typed ?? "", among: [.organisation]).perform(by: context.viewer, in: world) {
            case .several(let found): return forms.several(found)
            case .found(_, let slug?): return .page(page(try forms.invite(form, body: slug), nil))
            case .found: throw Refusal.members(.unknownScope)
            }
        } show: {
            page(nil, $0)
        }
    }

    private func page(_ invited: InvitationPage.Invited?, _ problem: MembersProblem?) -> [UInt8] {
        InvitationPage(invited: invited, problem: problem, token: forms.token, frame: context.frame()).bytes
    }

    private func requests() throws -> Response {
        try forms.answer(.requests) { form in
            let invited = try decide(form)
            return try page(of: invited, nil)
        } show: {
            try page(of: nil, $0)
        }
    }

    private func decide(_ form: Form) throws -> InvitationPage.Invited {
        let request = forms.number(form)
        let reason = form.first(MembersFields.reason) ?? ""
        let answer: DecideRequest.Answer =
            form.first(MembersFields.action) == RequestsPage.Action.accept.rawValue
            ? .accept(context.letters) : .decline(reason: reason, wording: BearingLetters.declined)
        let token = try DecideRequest(request, answer).perform(by: context.viewer, in: world)
        context.site.settings.wakeJobs()
        return InvitationPage.Invited(name: "", link: token.flatMap(forms.link))
    }

    private func page(of invited: InvitationPage.Invited?, _ problem: MembersProblem?) throws -> [UInt8] {
        let asked = try ReadRequests().perform(by: context.viewer, in: world).map {
            RequestsPage.Asked(
                id: $0.id, name: $0.name, mail: $0.mail, organisation: $0.organisation, reason: $0.reason,
                at: $0.createdAt)
        }
        return RequestsPage(
            asked, invited: invited, problem: problem, token: forms.token, frame: context.frame()
        ).bytes
    }
}
