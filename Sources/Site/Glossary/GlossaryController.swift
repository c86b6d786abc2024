internal import HTTP
internal import Routes

/// The words of the field, defined with their source.
struct GlossaryController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list(_ list: DirectoryRoute) throws -> Response { throw Failures.NotFound() }

    func word(_ slug: String) throws -> Response { throw Failures.NotFound() }
}
