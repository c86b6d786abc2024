internal import HTTP
internal import Routes

/// The cookie of somebody on their way to the provider of identities, for ten minutes.
///
/// Over TLS it is this host's alone: a page of a sibling host must not begin a journey in somebody's place.
enum JourneyCookie {
    private static let seconds = 600

    private static func name(isSecure: Bool) -> String { isSecure ? "__Host-essaim_retour" : "essaim_retour" }

    static func sealed(_ request: Request) -> String? {
        request.cookies[name(isSecure: request.scheme == "https")].flatMap { $0.isEmpty ? nil : $0 }
    }

    static func holding(_ sealed: String, isSecure: Bool) -> SetCookie? {
        var cookie = SetCookie(name: name(isSecure: isSecure), value: sealed)
        cookie?.path = isSecure ? "/" : Route.account(.providerReturn).path
        cookie?.maxAge = seconds
        cookie?.isSecure = isSecure
        return cookie
    }

    static func closing(isSecure: Bool) -> SetCookie? {
        var cookie = holding("", isSecure: isSecure)
        cookie?.maxAge = 0
        return cookie
    }
}
