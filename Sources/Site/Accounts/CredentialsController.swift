internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Secrets
internal import Texts
internal import Views

/// What opens one's own account: the password and the second factor.
struct CredentialsController {
    private let context: Context
    private let protection: FormGuard

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    private func read() throws -> ReadOwnAccount.Outcome {
        try ReadOwnAccount().perform(by: context.viewer, in: context.site.world)
    }

    // MARK: Password

    /// Asked before the form is filled in: nothing typed is lost on the way to the proof.
    func password() throws -> Response {
        let recognised = try context.signedIn()
        if !recognised.member.isConfirmed { throw Refusal.confirmationNeeded }
        guard context.request.method == .post else { return try showPassword() }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try showPassword(.expired) }
        do {
            let session = try SetPassword(
                form.first(AccountFields.password) ?? "", in: recognised.session, names: context.siteNames,
                letters: context.letters
            ).perform(by: context.viewer, in: context.site.world)
            context.site.settings.wakeJobs()
            return try context.opened(session, to: Context.path(.overview, .password))
        } catch Refusal.account(let refusal) {
            return try showPassword(.refused(refusal))
        }
    }

    private func showPassword(_ problem: FormProblem? = nil) throws -> Response {
        let own = try read()
        let page = PasswordPage(
            mail: own.account.mail ?? "", hasPassword: own.hasPassword, problem: problem, token: protection.token,
            frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }

    // MARK: Second factor

    func secondFactor() throws -> Response {
        let recognised = try context.signedIn()
        guard context.request.method == .post else { return try showFactor() }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try showFactor(.expired) }
        let action = form.first(AccountFields.action).flatMap(SecondFactorPage.Action.init)
        do {
            return try change(action ?? .start, form, recognised)
        } catch Refusal.account(let refusal) {
            return try showFactor(.refused(refusal))
        }
    }

    private func change(
        _ action: SecondFactorPage.Action, _ form: Form, _ recognised: Recognised
    ) throws -> Response {
        let world = context.site.world
        switch action {
        case .start:
            try ProposeSecondFactor().perform(by: context.viewer, in: world)
            return .redirect(to: .account(.secondFactor), status: 303)
        case .confirm:
            try context.site.limits.require([(.code, String(recognised.account.id))], at: world.now())
            let added = try ConfirmSecondFactor(
                code: form.first(AccountFields.code) ?? "", in: recognised.session, letters: context.letters
            ).perform(by: context.viewer, in: world)
            context.site.limits.giveBack(.code, String(recognised.account.id), at: world.now())
            context.site.settings.wakeJobs()
            return try shown(added)
        case .renew:
            let codes = try RenewRecoveryCodes().perform(by: context.viewer, in: world)
            return try page(.codes(codes, isNew: false))
        case .remove:
            let session = try RemoveSecondFactor(in: recognised.session, letters: context.letters).perform(
                by: context.viewer, in: world)
            context.site.settings.wakeJobs()
            return try context.opened(session, to: Context.path(.overview, .factorRemoved))
        }
    }

    /// The codes are shown in the answer itself: no address leads to them again.
    private func shown(_ added: ConfirmSecondFactor.Outcome) throws -> Response {
        let opened = try context.opened(added.session, to: AccountRoute.secondFactor.path)
        var response = try page(.codes(added.codes, isNew: true))
        for cookie in opened.headers.all("Set-Cookie") { response.headers.add("Set-Cookie", cookie) }
        return response
    }

    private func showFactor(_ problem: FormProblem? = nil) throws -> Response {
        let own = try read()
        if own.hasSecondFactor { return try page(.on(codesLeft: own.recoveryCodesLeft), problem) }
        guard let secret = own.proposedSecret else { return try page(.off, problem) }
        let owner = context.site.settings.owner.name
        let address = SecondFactor.address(
            issuer: owner.isEmpty ? context.texts.common.siteName : owner, account: own.account.mail ?? "",
            secret: secret)
        let state = SecondFactorPage.State.proposed(
            secret: Base32.groups(Base32.text(secret), separator: " "), address: address,
            square: QRCode.rows(address) ?? [])
        return try page(state, problem)
    }

    private func page(_ state: SecondFactorPage.State, _ problem: FormProblem? = nil) throws -> Response {
        let recognised = try context.signedIn()
        let isRequired = recognised.lacksSecondFactor || recognised.member.holds(.administrator)
        let page = SecondFactorPage(
            state, isRequired: isRequired, problem: problem, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }
}
