internal import HTTP
internal import Routes

/// The bodies and the groups that sheets name.
struct OrganisationsController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list(_ list: DirectoryRoute) throws -> Response { throw Failures.NotFound() }

    func organisation(_ slug: String) throws -> Response { throw Failures.NotFound() }

    func groups(_ list: DirectoryRoute) throws -> Response { throw Failures.NotFound() }

    func group(_ slug: String) throws -> Response { throw Failures.NotFound() }
}
