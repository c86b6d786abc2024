internal import HTTP
internal import Routes

/// Pages of somebody who answers a survey.
struct AnsweringController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func answer(_ route: AnsweringRoute) throws -> Response { throw Failures.NotFound() }
}
