internal import HTTP
internal import Routes

/// Somebody's own account: signing in, and what they decide about it.
struct AccountController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func answer(_ route: AccountRoute) throws -> Response {
        switch route {
        case .signIn: try SignInController(context).signIn()
        case .code: try SignInController(context).code()
        case .signOut: try SignInController(context).signOut()
        case .mailLink: try LinkController(context).asking()
        case .link: try LinkController(context).opened()
        case .request: try RequestController(context).answer()
        case .overview: try OwnAccountController(context).overview()
        case .identity: try OwnAccountController(context).identity()
        case .sessions: try OwnAccountController(context).sessions()
        case .password: try CredentialsController(context).password()
        case .secondFactor: try CredentialsController(context).secondFactor()
        case .confirmation: try ConfirmationController(context).answer()
        case .provider: try ProviderController(context).start()
        case .providerReturn: try ProviderController(context).returned()
        case .attachment: try AttachmentController(context).answer()
        }
    }
}
