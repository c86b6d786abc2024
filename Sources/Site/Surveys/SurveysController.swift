internal import HTTP
internal import Routes

/// Pages of the surveys that everybody reads.
struct SurveysController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func answer(_ route: SurveysRoute) throws -> Response { throw Failures.NotFound() }
}
