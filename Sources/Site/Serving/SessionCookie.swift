internal import HTTP

/// The cookie of somebody who signed in: a token that the database knows only by its digest.
enum SessionCookie {
    /// Over TLS the browser itself forbids other hosts and paths to set it.
    private static func name(isSecure: Bool) -> String { isSecure ? "__Host-essaim" : "essaim_session" }

    static func token(_ request: Request) -> String? { request.cookies[name(isSecure: request.scheme == "https")] }

    /// - Parameter seconds: how long the browser keeps it at most.
    static func opening(_ token: String, seconds: Int, isSecure: Bool) -> SetCookie? {
        var cookie = SetCookie(name: name(isSecure: isSecure), value: token)
        cookie?.isSecure = isSecure
        cookie?.maxAge = seconds
        return cookie
    }

    static func closing(isSecure: Bool) -> SetCookie? { opening("", seconds: 0, isSecure: isSecure) }
}
