internal import HTTP
internal import Routes

/// Lists as files to take away.
struct ExportController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func file(_ export: ExportRoute) throws -> Response { throw Failures.NotFound() }
}
