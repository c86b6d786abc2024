internal import HTTP
internal import Routes

/// Pages of those who lead a survey.
struct LeadingController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func answer(_ route: LeadingRoute) throws -> Response {
        _ = try context.signedIn()
        throw Failures.NotFound()
    }
}
