internal import Acts
internal import Domain
internal import Federation
internal import HTTP
internal import Routes
internal import Views

/// Asking again who is there, before a dangerous act.
struct ConfirmationController {
    private static let sent = "envoye"
    private let context: Context
    private let protection: FormGuard

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer() throws -> Response {
        let recognised = try context.signedIn()
        guard context.request.method == .post else {
            return try show(context.destination(context.request.query.first(Returning.field)))
        }
        let form = try context.request.form()
        let destination = context.destination(form.first(Returning.field))
        guard protection.accepts(form) else { return try show(destination, .expired) }
        let world = context.site.world
        let proof: ConfirmIdentity.Proof
        // Asked of the provider, which counts its own tries.
        if form.first(AccountFields.action) == ConfirmationPage.Action.provider.rawValue {
            try context.site.limits.require([(.household, context.request.household)], at: world.now())
            return context.leaving(for: .confirm(session: recognised.session.id), to: destination)
        }
        switch form.first(AccountFields.action).flatMap(ConfirmationPage.Action.init) {
        case .mail:
            if context.siteAddress != nil {
                context.sendLink(to: recognised.account.mail ?? "", destination: destination)
            }
            return try show(destination, isSent: true)
        case .code: proof = .code(form.first(AccountFields.code) ?? "")
        case .password, .provider, nil: proof = .password(form.first(AccountFields.password) ?? "")
        }
        let name = String(recognised.account.id)
        try context.site.limits.require([(.confirmation, name)], at: world.now())
        do {
            let session = try ConfirmIdentity(proof, in: recognised.session).perform(by: context.viewer, in: world)
            context.site.limits.giveBack(.confirmation, name, at: world.now())
            return try context.opened(session, to: (destination ?? .account(.overview)).path)
        } catch Refusal.account(let refusal) {
            return try show(destination, .refused(refusal))
        }
    }

    private func show(
        _ destination: Route?, _ problem: FormProblem? = nil, isSent: Bool = false
    ) throws -> Response {
        let own = try ReadOwnAccount().perform(by: context.viewer, in: context.site.world)
        var model = ConfirmationPage.Model(
            hasPassword: own.hasPassword, hasSecondFactor: own.hasSecondFactor,
            canMail: context.siteAddress != nil, destination: destination, problem: problem, isSent: isSent)
        // Somebody with a password proves it here.
        if !own.hasPassword, own.identities.contains(where: { $0.issuer == context.provider?.issuer }) {
            model.provider = context.provider?.name
        }
        model.news = problem == nil && !isSent ? context.providerNews : nil
        let page = ConfirmationPage(
            model, mail: own.account.mail ?? "", token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }
}
