internal import HTTP
internal import Routes

/// The pages that the law asks for.
struct LegalController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func page(_ route: Route) throws -> Response { throw Failures.NotFound() }
}
