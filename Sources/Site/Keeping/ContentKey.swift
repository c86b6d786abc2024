internal import Acts
internal import Domain
internal import Routes
internal import Texts

/// Everything besides the record that decides the inside of a page: readers who may see the same share it, whatever stands
/// around it for each of them.
struct ContentKey: Hashable {
    private let path: String
    private let language: Language
    private let audiences: Set<Audience>
    /// What is to come is shown until it is over.
    private let day: Int64

    init(_ route: Route, _ context: Context) {
        path = route.path
        language = context.choices.language
        audiences = context.viewer.audiences
        day = context.site.world.now() / 86_400_000_000
    }
}
