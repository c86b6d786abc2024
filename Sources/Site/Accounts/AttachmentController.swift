internal import Acts
internal import Domain
internal import Federation
internal import HTTP
internal import Routes
internal import Views

/// Providers' identities that let the reader in: attached, and taken off.
struct AttachmentController {
    private let context: Context
    private let protection: FormGuard

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    /// Asked before anything: the proof is fresh before somebody goes to the provider.
    func answer() throws -> Response {
        let recognised = try context.signedIn()
        guard context.request.method == .post else { return try show() }
        if !recognised.member.isConfirmed { throw Refusal.confirmationNeeded }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try show(.expired) }
        guard form.first(AccountFields.action) == ProviderAction.detach.rawValue else {
            try context.site.limits.require(
                [(.household, context.request.household)], at: context.site.world.now())
            return context.leaving(for: .attach(session: recognised.session.id), to: nil)
        }
        guard let id = form.first(AccountFields.identity).flatMap({ Int64($0) }) else { throw Refusal.notFound }
        do {
            try DetachIdentity(
                id, in: recognised.session, canMail: context.canMail, letters: context.letters
            ).perform(by: context.viewer, in: context.site.world)
            context.site.settings.wakeJobs()
            return Self.done(.detached)
        } catch Refusal.account(.lastWayIn) {
            return Self.done(.lastWayIn)
        }
    }

    static func done(_ news: ProviderNews) -> Response {
        Response(
            status: 303,
            headers: [
                "Location": "\(AccountRoute.attachment.path)?\(AccountNews.field)=\(news.rawValue)",
                "Cache-Control": "no-store",
            ])
    }

    private func show(_ problem: FormProblem? = nil) throws -> Response {
        let own = try ReadOwnAccount().perform(by: context.viewer, in: context.site.world)
        let model = AttachmentPage.Model(
            identities: own.identities, provider: context.provider.map { ($0.name, $0.issuer) },
            news: problem == nil ? context.providerNews : nil)
        let page = AttachmentPage(model, problem: problem, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }
}
