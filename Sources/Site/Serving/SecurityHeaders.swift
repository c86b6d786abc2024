internal import HTTP

/// What every answer says to the browser: nothing runs or loads that is not ours.
enum SecurityHeaders {
    private static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
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
        for (name, value) in fields { response.headers.set(name, value) }
        if isSilent { response.headers.set("Referrer-Policy", "no-referrer") }
        if scheme == "https" {
            response.headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
        }
        return response
    }
}
