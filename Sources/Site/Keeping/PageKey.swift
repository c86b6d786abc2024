internal import Domain
internal import HTTP

/// Everything besides the record that decides the bytes of a page: two requests with equal keys get equal pages.
struct PageKey: Hashable {
    /// As it came, with its query.
    private let target: String
    /// Kept with the headers that say how the site is reached.
    private let scheme: String
    private let choices: Choices
    private let viewer: Viewer
    /// A page made for some readers is never given to others.
    private let audiences: Set<Audience>

    init(_ context: Context) {
        self.init(context.request, context.choices, context.viewer)
    }

    init(_ request: Request, _ choices: Choices, _ viewer: Viewer) {
        target = request.target
        scheme = request.scheme
        self.choices = choices
        self.viewer = viewer
        audiences = viewer.audiences
    }

    /// Bytes held for the key itself, about.
    var size: Int { target.utf8.count }
}
