internal import Acts
internal import Domain
internal import Federation
internal import HTTP
internal import Routes
internal import Views

/// One's own account: what is known of it, name and address, signed-in browsers.
struct OwnAccountController {
    private let context: Context
    private let protection: FormGuard

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    private func read() throws -> ReadOwnAccount.Outcome {
        try ReadOwnAccount().perform(by: context.viewer, in: context.site.world)
    }

    func overview() throws -> Response {
        let session = try context.signedIn().session
        let own = try read()
        var model = AccountPage.Model(
            account: own.account,
            holdings: own.holdings.map { AccountPage.Model.Holding(grant: $0.grant, name: $0.name, slug: $0.slug) },
            bodies: own.bodies, teams: own.teams, hasPassword: own.hasPassword,
            hasSecondFactor: own.hasSecondFactor, sessions: own.sessions.count)
        model.waitingEvents = own.waitingEvents
        model.asked = own.asked.map { ($0.title, $0.slug, $0.review) }
        model.cosigned = own.cosigned.map { ($0.title, $0.slug, $0.hasSigned) }
        if context.provider != nil || !own.identities.isEmpty { model.identities = own.identities.count }
        if own.providerSessions.contains(session.id) { model.leaves = context.provider?.name }
        let page = AccountPage(model, news: context.news, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes))
    }

    // MARK: Name, language, address

    func identity() throws -> Response {
        let account = try context.signedIn().account
        guard context.request.method == .post else { return show(account) }
        let form = try context.request.form()
        let part = form.first(AccountFields.action).flatMap(IdentityPage.Part.init) ?? .identity
        do {
            guard protection.accepts(form) else { return show(account, form, (part, .expired)) }
            return part == .mail ? try changeMail(form) : try changeIdentity(form)
        } catch Refusal.account(let refusal) {
            return show(account, form, (part, .refused(refusal)))
        }
    }

    private func changeIdentity(_ form: Form) throws -> Response {
        let identity = Identity(
            name: form.first(AccountFields.name) ?? "", language: form.first(AccountFields.language) ?? "fr")
        try EditIdentity(identity).perform(by: context.viewer, in: context.site.world)
        return context.done(.saved)
    }

    private func changeMail(_ form: Form) throws -> Response {
        let site = context.site
        let recognised = try context.signedIn()
        if context.siteAddress == nil { return context.done(.mailAsked, at: .identity) }
        if site.limits.take(.mail, String(recognised.account.id), at: site.world.now()) == nil {
            try AskMailChange(mail: form.first(AccountFields.mail) ?? "", letters: context.letters)
                .perform(by: context.viewer, in: site.world)
            site.settings.wakeJobs()
        }
        return context.done(.mailAsked, at: .identity)
    }

    private func show(
        _ account: Account, _ form: Form = Form(), _ problem: (IdentityPage.Part, FormProblem)? = nil
    ) -> Response {
        let page = IdentityPage(
            name: form.first(AccountFields.name) ?? account.name,
            language: form.first(AccountFields.language) ?? account.language, mail: account.mail ?? "",
            asked: form.first(AccountFields.mail) ?? "", problem: problem.map { (part: $0.0, problem: $0.1) },
            news: problem == nil ? context.news : nil, canMail: context.siteAddress != nil, token: protection.token,
            frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }

    // MARK: Browsers

    func sessions() throws -> Response {
        let present = try context.signedIn().session
        guard context.request.method == .post else { return try show(present) }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try show(present, problem: .expired) }
        let which: EndSession.Which
        if form.first(AccountFields.action) == SessionsPage.Action.others {
            which = .others(than: present.id)
        } else {
            guard let id = form.first(AccountFields.session).flatMap({ Int64($0) }), id != present.id else {
                throw Refusal.notFound
            }
            which = .one(id)
        }
        try EndSession(which).perform(by: context.viewer, in: context.site.world)
        return context.done(.sessions, at: .sessions)
    }

    private func show(_ present: Session, problem: FormProblem? = nil) throws -> Response {
        let page = SessionsPage(
            try read().sessions, present: present.id, news: problem == nil ? context.news : nil, problem: problem,
            token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }
}
