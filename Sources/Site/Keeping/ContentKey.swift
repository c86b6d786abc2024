internal import Domain
internal import Routes
internal import Texts

/// Everything besides the record that decides the inside of a page: readers who may see the same share it, whatever stands
/// around it for each of them.
struct ContentKey: Hashable {
    private let path: String
    private let language: Language
    private let audiences: Set<Audience>

    init(_ route: Route, _ context: Context) {
        path = route.path
        language = context.choices.language
        audiences = context.viewer.audiences
    }
}
