internal import Acts
internal import Domain
internal import Federation
internal import HTTP
internal import Routes
internal import Views

/// Signing in by password and code, and signing out.
struct SignInController {
    private let context: Context
    private let protection: FormGuard

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func signIn() throws -> Response {
        if context.request.method == .post { return try giveIn() }
        let asked = context.request.query.first(Returning.field)
        if context.recognised != nil { return .redirect(to: next(asked), status: 303) }
        return show(SignInPage.Model(destination: context.destination(asked), isSentHere: asked != nil))
    }

    private func next(_ asked: String?) -> Route { context.destination(asked) ?? .account(.overview) }

    private func show(_ asked: SignInPage.Model) -> Response {
        var model = asked
        let isLocal = context.site.settings.isLocal
        model.provider = context.provider?.name
        model.news = model.problem == nil ? context.providerNews : nil
        // Without them the page still lets everybody else in.
        model.demonstration =
            isLocal ? (try? ReadDemoPeople().perform(by: .anyone, in: context.site.world)) ?? [] : []
        let page = SignInPage(model, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: model.problem == nil ? 200 : 422))
    }

    /// The tries are counted before anything is looked up, so that the answer is the same for everybody.
    private func giveIn() throws -> Response {
        let form = try context.request.form()
        let mail = form.first(AccountFields.mail) ?? ""
        let asked = form.first(Returning.field)
        var model = SignInPage.Model(mail: String(mail.prefix(254)), destination: context.destination(asked))
        guard protection.accepts(form) else {
            model.problem = .expired
            return show(model)
        }
        let world = context.site.world
        let tries = [
            (SignInLimits.Surface.household, context.request.household),
            (.account, MailAddress(mail)?.key ?? mail),
        ]
        try context.site.limits.require(tries, at: world.now())
        do {
            let session = try SignIn(
                mail: mail, password: form.first(AccountFields.password) ?? "", device: context.device,
                isLocal: context.site.settings.isLocal
            ).perform(by: .anyone, in: world)
            for (surface, name) in tries { context.site.limits.giveBack(surface, name, at: world.now()) }
            let next = next(asked)
            return try context.opened(
                session, to: session.isWhole ? next.path : Returning(.code, to: context.destination(asked)).path)
        } catch Refusal.account(let refusal) {
            model.problem = .refused(refusal)
            return show(model)
        }
    }

    /// Half a session opens nothing else.
    func code() throws -> Response {
        let world = context.site.world
        let half = try SessionCookie.token(context.request).flatMap {
            try world.half($0, isLocal: context.site.settings.isLocal)
        }
        guard let half, !half.session.isWhole else { return .redirect(to: .account(.signIn), status: 303) }
        guard context.request.method == .post else {
            return showCode(context.destination(context.request.query.first(Returning.field)), nil)
        }
        let form = try context.request.form()
        let destination = context.destination(form.first(Returning.field))
        guard protection.accepts(form) else { return showCode(destination, .expired) }
        try context.site.limits.require(
            [(.household, context.request.household), (.code, String(half.account.id))], at: world.now())
        do {
            let code = form.first(AccountFields.code) ?? ""
            let session = try GiveCode(half, code: code).perform(by: .anyone, in: world)
            context.site.limits.giveBack(.code, String(half.account.id), at: world.now())
            context.site.limits.giveBack(.household, context.request.household, at: world.now())
            return try context.opened(session, to: (destination ?? .account(.overview)).path)
        } catch Refusal.account(let refusal) {
            return showCode(destination, .refused(refusal))
        }
    }

    private func showCode(_ destination: Route?, _ problem: FormProblem?) -> Response {
        let page = CodePage(
            destination: destination, problem: problem, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }

    /// An address typed leads to the page with the button: a link somewhere else signs nobody out.
    func signOut() throws -> Response {
        guard context.request.method == .post else { return .redirect(to: .account(.overview), status: 303) }
        let form = try context.request.form()
        guard protection.accepts(form) else { return .redirect(to: .account(.overview), status: 303) }
        let token = try context.recognised.flatMap { recognised in
            try SignOut(recognised.session).perform(by: context.viewer, in: context.site.world)
        }
        let isEverywhere = form.first(AccountFields.action) == ProviderAction.provider.rawValue
        var response = context.setting(
            SessionCookie.closing(isSecure: context.isSecure),
            on: (isEverywhere ? end(at: token) : nil) ?? .redirect(to: .home, status: 303))
        // What the browser keeps of the pages of this account goes too.
        response.headers.set("Clear-Site-Data", "\"cache\"")
        return protection.renewing(response)
    }

    /// To the provider that opened the session, which ends its own too and comes back here.
    private func end(at token: String?) -> Response? {
        guard let token, let provider = context.provider, let site = context.siteAddress,
            let address = provider.endOfSession(
                hint: token, returnAddress: site + Route.account(.signIn).path,
                state: context.site.world.credentials.newToken())
        else { return nil }
        let visitor = Context(context.request, site: context.site)
        return visitor.page(leadingTo: provider, at: address, .signOut)
    }
}
