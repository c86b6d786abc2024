internal import Domain
internal import HTTP
internal import Routes

/// Ways to find sheets besides the list: by what hindered and what helped, side by side, through feeds.
struct FindingController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func answer(_ route: Route) throws -> Response {
        switch route {
        case .suggestions(let typed): try SuggestionsController(context).words(typed)
        case .feed(let feed): try FeedController(context).answer(feed)
        case .compare(let sheets): try CompareController(context).compare(sheets)
        case .obstacles: try ObstaclesController(context).list(.obstacle)
        case .obstacle(let code): try ObstaclesController(context).one(.obstacle, code)
        case .levers: try ObstaclesController(context).list(.lever)
        case .lever(let code): try ObstaclesController(context).one(.lever, code)
        default: throw Failures.NotFound()
        }
    }
}
