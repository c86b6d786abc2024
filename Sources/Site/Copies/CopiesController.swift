internal import Acts
internal import HTTP
internal import Routes
internal import Views

/// The copies of the instance, for its administrators.
struct CopiesController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func page() throws -> Response {
        guard context.recognised != nil else { return .redirect(to: .account(.signIn), status: 303) }
        let state = try ReadCopies(context.site.settings.copies).perform(
            by: context.viewer, in: context.site.world)
        let page = CopiesPage(state, at: context.site.world.now(), frame: context.frame())
        var response = context.html(page.bytes)
        response.headers.set("Cache-Control", "no-store")
        return response
    }
}
