internal import Acts
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
    /// What is to come is shown until it is over.
    private let day: Int64

    init(_ context: Context) {
        self.init(context.request, context.choices, context.viewer, at: context.site.world.now())
    }

    /// - Parameter now: microseconds since 1970-01-01 UTC.
    init(_ request: Request, _ choices: Choices, _ viewer: Viewer, at now: Int64) {
        day = now / 86_400_000_000
        target = request.target
        scheme = request.scheme
        self.choices = choices
        self.viewer = viewer
        audiences = viewer.audiences
    }

    /// Bytes held for the key itself, about.
    var size: Int { target.utf8.count }
}
