internal import HTTP
internal import Routes

/// The shared lists of words, as they are and as they were.
struct VocabulariesController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list() throws -> Response { throw Failures.NotFound() }

    func vocabulary(_ route: VocabularyRoute) throws -> Response { throw Failures.NotFound() }
}
