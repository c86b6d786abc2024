internal import HTTP
internal import Routes

/// The places and what moves there.
struct TerritoriesController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list() throws -> Response { throw Failures.NotFound() }

    func territory(_ slug: String) throws -> Response { throw Failures.NotFound() }

    func nearby(_ place: DirectoryRoute) throws -> Response { throw Failures.NotFound() }
}
