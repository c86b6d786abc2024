internal import HTTP

/// What every answer says to the browser: nothing runs or loads that is not ours.
enum SecurityHeaders {
    private static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; script-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    /// For files that people brought: nothing in them runs or loads, even opened by themselves.
    static let isolated = "default-src 'none'; sandbox"
    private static let fields = [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ]

    /// - Parameter isSilent: the address says too much to tell it to any other page.
    static func added(to response: Response, scheme: String, isSilent: Bool = false) -> Response {
        var response = response
        // What somebody contributed may allow itself less than our pages.
        let own = response.headers["Content-Security-Policy"]
        for (name, value) in fields { response.headers.set(name, value) }
        if own == isolated { response.headers.set("Content-Security-Policy", isolated) }
        if isSilent { response.headers.set("Referrer-Policy", "no-referrer") }
        if scheme == "https" {
            response.headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
        }
        return response
    }
}
