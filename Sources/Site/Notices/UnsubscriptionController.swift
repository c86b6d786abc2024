internal import Acts
internal import HTTP
internal import Routes
internal import Views

/// Ends mails of news by the link that they carry. Opening it changes nothing, because programs open links too; the
/// button does, and so does the one request that a mail program sends (RFC 8058), which brings no cookie and no token.
struct UnsubscriptionController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func answer(_ key: String?) throws -> Response {
        guard let key, !key.isEmpty else { throw Failures.NotFound() }
        let isDone = context.request.method == .post
        try Unsubscribe(key: key, isAsking: !isDone).perform(by: context.viewer, in: context.site.world)
        let page = UnsubscriptionPage(key: key, isDone: isDone, frame: context.frame())
        var response = context.html(page.bytes)
        response.headers.set("Cache-Control", "no-store")
        response.headers.set("X-Robots-Tag", "noindex, nofollow")
        return response
    }
}
