internal import Acts
internal import HTTP
internal import Routes
internal import Views

/// The mails that the instance sends, for its administrators.
struct OutboxController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list() throws -> Response {
        guard context.recognised != nil else { return .redirect(to: .account(.signIn), status: 303) }
        let outbox = try ListOutbox().perform(by: context.viewer, in: context.site.world)
        let page = OutboxPage(
            outbox.messages, waiting: outbox.waiting, sendsMail: context.site.settings.sendsMail,
            frame: context.frame())
        return kept(context.html(page.bytes))
    }

    func message(_ id: Int64) throws -> Response {
        guard context.recognised != nil else { return .redirect(to: .account(.signIn), status: 303) }
        let message = try ReadMessage(id).perform(by: context.viewer, in: context.site.world)
        return kept(context.html(MessagePage(message, frame: context.frame()).bytes))
    }

    /// Nowhere: it names people.
    private func kept(_ response: Response) -> Response {
        var response = response
        response.headers.set("Cache-Control", "no-store")
        return response
    }
}
