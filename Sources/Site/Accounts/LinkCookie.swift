internal import HTTP
internal import Routes

/// The cookie of somebody who opened a link: what the address held goes here at once, for the pages of the link alone.
enum LinkCookie {
    private static let minutes = 15

    private static func name(isSecure: Bool) -> String { isSecure ? "__Secure-essaim_lien" : "essaim_lien" }

    static func token(_ request: Request) -> String? {
        request.cookies[name(isSecure: request.scheme == "https")].flatMap { $0.isEmpty ? nil : $0 }
    }

    static func holding(_ token: String, isSecure: Bool) -> SetCookie? {
        var cookie = SetCookie(name: name(isSecure: isSecure), value: token)
        cookie?.path = Route.account(.link).path
        cookie?.maxAge = minutes * 60
        cookie?.isSecure = isSecure
        return cookie
    }

    static func closing(isSecure: Bool) -> SetCookie? {
        var cookie = holding("", isSecure: isSecure)
        cookie?.maxAge = 0
        return cookie
    }
}
