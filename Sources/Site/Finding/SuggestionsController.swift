internal import Acts
internal import Domain
internal import HTTP
internal import Routes

/// What completes the words being typed, for the small script of the search field.
struct SuggestionsController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    /// The same for everybody, so that any cache on the way may keep it a moment.
    func words(_ route: DirectoryRoute) throws -> Response {
        let found = try SuggestWords(route.words).perform(by: context.viewer, in: context.site.world)
        let answer = JSON.object([JSON.Member("words", .array(found.words.map(JSON.string)))])
        return Response(
            headers: ["Content-Type": "application/json; charset=utf-8", "Cache-Control": "public, max-age=300"],
            body: .bytes(answer.encoded()))
    }
}
