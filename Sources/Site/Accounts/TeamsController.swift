internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Storage
internal import Views

/// The people and the teams of one body, for those who coordinate it.
struct TeamsController {
    private let context: Context
    private let forms: MembersForms
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }

    init(_ context: Context) {
        self.context = context
        forms = MembersForms(context)
    }

    func answer(_ slug: String) throws -> Response {
        let body = try ReadTeams(slug: slug).perform(by: viewer, in: world).body
        return try forms.answer(.teams(slug: slug)) { form in
            let action = form.first(MembersFields.action).flatMap(TeamsPage.Action.init)
            if action == .invite { return try page(slug, nil, invited: forms.invite(form, body: slug)) }
            try perform(action, form, body)
            return nil
        } show: {
            try page(slug, $0, invited: nil)
        }
    }

    private func perform(_ action: TeamsPage.Action?, _ form: Form, _ body: KnownBody) throws {
        let object = forms.number(form)
        let name = form.first(MembersFields.name) ?? ""
        let member = forms.number(form, MembersFields.member)
        switch action {
        case .join: try JoinBody(slug: body.slug, mail: form.first(MembersFields.mail) ?? "").done(context)
        case .takeOut: try LeaveBody(slug: body.slug, member: object).done(context)
        case .appoint: try GrantRole(.coordinator, .organisation(body.id), to: object).done(context)
        case .endCoordination: try EndGrant(object).done(context)
        case .openTeam: _ = try OpenTeam(slug: body.slug, name: name).perform(by: viewer, in: world)
        case .renameTeam: try RenameTeam(object, name: name).done(context)
        case .closeTeam: try CloseTeam(object).done(context)
        case .addToTeam: try SetTeamMember(member, isIn: true, object).done(context)
        case .leaveTeam: try SetTeamMember(member, isIn: false, object).done(context)
        case .acceptClaim, .declineClaim:
            try DecideClaim(
                object, accepts: action == .acceptClaim, reason: form.first(MembersFields.reason) ?? "",
                wording: BearingLetters.claim
            ).done(context)
            context.site.settings.wakeJobs()
        case .invite, nil: throw Refusal.notFound
        }
    }

    private func page(
        _ slug: String, _ problem: MembersProblem?, invited: InvitationPage.Invited?
    ) throws -> [UInt8] {
        let read = try ReadTeams(slug: slug).perform(by: viewer, in: world)
        let coordinators = Dictionary(
            read.coordinators.map { ($0.member, $0.id) }, uniquingKeysWith: { first, _ in first })
        let model = TeamsPage.Model(
            name: read.body.name, slug: read.body.slug, isGroup: read.body.isGroup,
            people: read.members.map {
                TeamsPage.Person(id: $0.id, name: $0.name, state: $0.state, coordination: coordinators[$0.id])
            },
            teams: read.teams.map { TeamsPage.Team(id: $0.id, name: $0.name, people: read.people[$0.id] ?? []) },
            claims: read.claims.map { one in
                TeamsPage.Claim(
                    id: one.claim.id, by: one.member, evidence: one.claim.evidence ?? "",
                    sheet: one.practice.map { (title: $0.title, slug: $0.slug) })
            },
            oneself: viewer.member?.id)
        return TeamsPage(
            model, problem: problem, isDone: forms.isDone, invited: invited, token: forms.token,
            frame: context.frame()
        ).bytes
    }
}

extension BusinessAct where Outcome == Void {
    /// Does it as the reader of the page.
    func done(_ context: Context) throws { try perform(by: context.viewer, in: context.site.world) }
}
