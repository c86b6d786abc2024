internal import HTTP

/// The publications that sheets cite.
struct SourcesController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list() throws -> Response { throw Failures.NotFound() }

    func source(_ code: String) throws -> Response { throw Failures.NotFound() }
}
