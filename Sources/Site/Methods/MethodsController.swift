internal import HTTP

/// The methods that practices follow.
struct MethodsController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list() throws -> Response { throw Failures.NotFound() }

    func method(_ slug: String) throws -> Response { throw Failures.NotFound() }
}
