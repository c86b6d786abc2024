internal import Acts
internal import Domain
internal import Federation
internal import HTTP
internal import Routes
internal import Views

/// Links that work once: asked for, opened, used.
struct LinkController {
    private static let sent = "envoye"
    private let context: Context
    private let protection: FormGuard

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    // MARK: Asking

    func asking() throws -> Response {
        let query = context.request.query
        if context.siteAddress == nil { return show(.unavailable, destination: nil) }
        guard context.request.method == .post else {
            let isSent = query.first(AccountNews.field) == Self.sent
            return show(isSent ? .sent : .asking, destination: context.destination(query.first(Returning.field)))
        }
        let form = try context.request.form()
        let mail = form.first(AccountFields.mail) ?? ""
        let destination = context.destination(form.first(Returning.field))
        guard protection.accepts(form) else {
            return show(.expired, mail: String(mail.prefix(254)), destination: destination)
        }
        try context.site.limits.require(
            [(.mailHousehold, context.request.household)], at: context.site.world.now())
        context.sendLink(to: mail, destination: destination)
        return Response(
            status: 303,
            headers: [
                "Location": "\(AccountRoute.mailLink.path)?\(AccountNews.field)=\(Self.sent)",
                "Cache-Control": "no-store",
            ])
    }

    private func show(_ state: MailLinkPage.State, mail: String = "", destination: Route?) -> Response {
        let page = MailLinkPage(
            state, mail: mail, destination: destination, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: state == .expired ? 422 : 200))
    }

    // MARK: Opening

    /// What the address holds goes into a cookie, and out of sight.
    func open(_ token: String) -> Response {
        context.setting(
            PassingCookie.link.holding(token, isSecure: context.isSecure),
            on: .redirect(to: .account(.link), status: 303))
    }

    func opened() throws -> Response {
        guard let token = PassingCookie.link.value(context.request), let link = try read(token) else {
            return show(.over, status: 410)
        }
        guard context.request.method == .post else { return show(state(link)) }
        let form = try context.request.form()
        guard protection.accepts(form) else { return show(state(link), status: 422) }
        if link.kind == .invitation, form.first(AccountFields.action) == ProviderAction.provider.rawValue {
            return try leave(token, form, link)
        }
        do {
            let response = try use(token, link, form)
            return context.setting(PassingCookie.link.closing(isSecure: context.isSecure), on: response)
        } catch Refusal.account(.linkOver) {
            return show(.over, status: 410)
        } catch Refusal.account(let refusal) {
            let entry = LinkPage.Entry(
                name: form.first(AccountFields.name) ?? "", language: form.first(AccountFields.language) ?? "fr",
                problem: .refused(refusal))
            return show(.invitation(entry, mail: link.account.mail ?? ""), status: 422)
        }
    }

    private func read(_ token: String) throws -> ReadLink.Outcome? {
        do {
            return try ReadLink(token: token).perform(by: .anyone, in: context.site.world)
        } catch Refusal.account {
            return nil
        }
    }

    private func state(_ link: ReadLink.Outcome) -> LinkPage.State {
        switch link.kind {
        case .signIn, .password:
            .signIn(
                name: link.account.name, isConfirmation: context.recognised?.account.id == link.account.id)
        case .mail: .mail(address: link.address ?? "")
        case .invitation:
            .invitation(
                LinkPage.Entry(name: link.account.name, language: link.account.language),
                mail: link.account.mail ?? "")
        }
    }

    private func show(_ state: LinkPage.State, status: Int = 200) -> Response {
        let page = LinkPage(
            state, owner: context.site.settings.owner, provider: context.provider?.name,
            news: status == 200 ? context.providerNews : nil, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: status))
    }

    private func use(_ token: String, _ link: ReadLink.Outcome, _ form: Form) throws -> Response {
        let world = context.site.world
        switch link.kind {
        case .signIn, .password:
            let used = try UseLink(
                token: token, present: context.recognised?.session, device: context.device,
                isLocal: context.site.settings.isLocal
            ).perform(by: context.viewer, in: world)
            return try context.opened(used.session, to: next(used))
        case .mail:
            try ConfirmMail(token: token, present: context.recognised?.session, letters: context.letters)
                .perform(by: context.viewer, in: world)
            context.site.settings.wakeJobs()
            return context.recognised == nil ? .redirect(to: .account(.signIn), status: 303) : context.done(.mail)
        case .invitation:
            let identity = Identity(
                name: form.first(AccountFields.name) ?? "", language: form.first(AccountFields.language) ?? "fr")
            let session = try AcceptInvitation(
                token: token, identity: identity, password: form.first(AccountFields.password) ?? "",
                names: context.siteNames, device: context.device
            ).perform(by: .anyone, in: world)
            return try context.opened(session, to: Context.path(.overview, .welcome))
        }
    }

    /// The account opens once the provider says who they are; the link is kept for that.
    private func leave(_ token: String, _ form: Form, _ link: ReadLink.Outcome) throws -> Response {
        let name = form.first(AccountFields.name) ?? ""
        let language = form.first(AccountFields.language) ?? "fr"
        let identity = Identity(name: name, language: language)
        if identity.name.isEmpty {
            let entry = LinkPage.Entry(name: name, language: language, problem: .refused(.nameMissing))
            return show(.invitation(entry, mail: link.account.mail ?? ""), status: 422)
        }
        try context.site.limits.require(
            [(.household, context.request.household)], at: context.site.world.now())
        return context.leaving(
            for: .invitation(link: token, name: identity.name, language: identity.language), to: nil)
    }

    private func next(_ used: UseLink.Outcome) -> String {
        let next: Route =
            used.leadsToPassword
            ? .account(.password) : context.destination(used.destination) ?? .account(.overview)
        return used.session.isWhole ? next.path : Returning(.code, to: next).path
    }
}

extension Context {
    /// Not waited for: neither the answer nor its duration tells whether there is such an account.
    func sendLink(to mail: String, destination: Route?) {
        let site = site
        let letters = letters
        let key = MailAddress(mail)?.key ?? mail
        if site.limits.take(.mail, key, at: site.world.now()) != nil { return }
        let path = destination?.path
        let reference = request.id
        site.later.add {
            do {
                try AskLink(mail: mail, destination: path, letters: letters).perform(by: .anyone, in: site.world)
                site.settings.wakeJobs()
            } catch {
                site.settings.logFault(reference, error)
            }
        }
    }
}
