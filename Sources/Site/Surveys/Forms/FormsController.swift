internal import Domain
internal import HTTP
internal import Routes

/// Pages where the questionnaire of a survey is written, tried, printed and typed in.
struct FormsController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func answer(_ route: FormsRoute) throws -> Response { throw Refusal.notFound }
}
