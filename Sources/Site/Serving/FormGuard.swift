internal import HTTP
internal import Secrets
internal import Views

/// Proves that a form came from our own page: a secret that the browser keeps, masked in each form.
struct FormGuard {
    private static let cookie = "essaim_jeton"
    private let context: Context
    private let secret: String
    private let isNew: Bool

    init(_ context: Context) {
        self.context = context
        let tokens = context.site.tokens
        let known = context.request.cookies[Self.cookie].flatMap { tokens.isSecret($0) ? $0 : nil }
        secret = known ?? tokens.newSecret()
        isNew = known == nil
    }

    /// Masked anew for this response.
    var token: HiddenToken { HiddenToken(context.site.tokens.masked(secret) ?? "") }

    /// True when the form hides the secret of this browser, and the browser does not say that another site sent it.
    func accepts(_ form: Form) -> Bool {
        if isNew || isFromElsewhere { return false }
        return context.site.tokens.matches(form.first(HiddenToken.field) ?? "", secret: secret)
    }

    /// The page with the form, and the cookie that its answer will be compared with.
    func protecting(_ response: Response) -> Response {
        var response = response
        response.headers.set("Cache-Control", "no-store")
        if isNew { add(secret, to: &response) }
        return response
    }

    /// Gives the browser another secret: who it belongs to has changed.
    func renewing(_ response: Response) -> Response {
        var response = response
        add(context.site.tokens.newSecret(), to: &response)
        return response
    }

    private var isFromElsewhere: Bool {
        guard let site = context.request.headers["Sec-Fetch-Site"] else { return false }
        return site != "same-origin" && site != "none"
    }

    private func add(_ secret: String, to response: inout Response) {
        guard var cookie = SetCookie(name: Self.cookie, value: secret) else { return }
        cookie.isSecure = context.isSecure
        cookie.sameSite = .strict
        response.headers.add("Set-Cookie", cookie.headerValue)
    }
}
