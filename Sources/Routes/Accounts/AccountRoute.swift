/// Addresses of somebody's own account: signing in, and what they decide about it.
package enum AccountRoute: Sendable, Equatable, CaseIterable {
    case signIn
    /// Asks for the code of the second factor.
    case code
    /// Asks for a link by mail, when there is no password or it was forgotten.
    case mailLink
    /// Where an opened link leads: says what it will do, and asks.
    case link
    case signOut
    /// Asks for an account, with a reason.
    case request
    case overview
    case identity
    case password
    case secondFactor
    /// Browsers signed in.
    case sessions
    /// Asks again who is there, before a dangerous act.
    case confirmation
    /// Leads to the provider of identities.
    case provider
    /// Where the provider sends the browser back to.
    case providerReturn
    /// Providers' identities that let the person in.
    case attachment

    package var path: String {
        switch self {
        case .signIn: "/connexion"
        case .code: "/connexion/code"
        case .mailLink: "/connexion/lien"
        case .link: "/lien"
        case .signOut: "/deconnexion"
        case .request: "/demander-un-compte"
        case .overview: "/mon-compte"
        case .identity: "/mon-compte/identite"
        case .password: "/mon-compte/mot-de-passe"
        case .secondFactor: "/mon-compte/double-authentification"
        case .sessions: "/mon-compte/appareils"
        case .confirmation: "/mon-compte/confirmation"
        case .provider: "/connexion/fournisseur"
        case .providerReturn: "/connexion/retour"
        case .attachment: "/mon-compte/fournisseur"
        }
    }

    init?(_ segments: [String]) {
        let path = "/" + segments.joined(separator: "/")
        guard let route = Self.allCases.first(where: { $0.path == path }) else { return nil }
        self = route
    }

    var entry: RouteEntry {
        switch self {
        case .signIn: Route.page("sign-in", path, form: Self.formLimit)
        case .code: Route.page("sign-in-code", path, form: Self.formLimit)
        case .mailLink: Route.page("sign-in-link", path, form: Self.formLimit)
        case .link: Route.page("link", path, form: Self.formLimit)
        case .signOut: Route.page("sign-out", path, form: Self.formLimit)
        case .request: Route.page("account-request", path, form: 16_384)
        case .overview: Route.page("account", path)
        case .identity: Route.page("account-identity", path, form: Self.formLimit)
        case .password: Route.page("account-password", path, form: Self.formLimit)
        case .secondFactor: Route.page("account-second-factor", path, form: Self.formLimit)
        case .sessions: Route.page("account-sessions", path, form: Self.formLimit)
        case .confirmation: Route.page("account-confirmation", path, form: Self.formLimit)
        case .provider: Route.page("provider", path, form: Self.formLimit)
        case .providerReturn: Route.secret("provider-return", path)
        case .attachment: Route.page("account-provider", path, form: Self.formLimit)
        }
    }

    private static let formLimit = 8_192
}
