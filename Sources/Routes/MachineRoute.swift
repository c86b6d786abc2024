/// What programs ask of the site, and browsers besides the page that a reader asked for.
package enum MachineRoute: Sendable, Equatable {
    case asset(name: String)
    /// OAI-PMH 2.0: what other catalogues take from here.
    case harvest
    case sitemap(SitemapRoute)
    case health
    case robots

    var path: String {
        switch self {
        case .asset(let name): "/static/\(PathText.encoded(name))"
        case .harvest: "/oai"
        case .sitemap(let sitemap): sitemap.path
        case .health: "/health"
        case .robots: "/robots.txt"
        }
    }

    /// Nil when programs ask nothing there.
    init?(_ segments: [String]) {
        switch segments {
        case ["oai"]: self = .harvest
        case ["health"]: self = .health
        case ["robots.txt"]: self = .robots
        default:
            if segments.count == 1, let sitemap = SitemapRoute(name: segments[0]) {
                self = .sitemap(sitemap)
            } else if segments.count == 2, segments[0] == "static", !segments[1].isEmpty {
                self = .asset(name: segments[1])
            } else {
                return nil
            }
        }
    }

    var entry: RouteEntry {
        switch self {
        case .asset: Route.inline("asset", "/static/:name")
        case .harvest: Route.page("harvest", "/oai", form: 4_096)
        case .sitemap: Route.page("sitemap", "/sitemap.xml")
        case .health: Route.inline("health", "/health")
        case .robots: Route.inline("robots", "/robots.txt")
        }
    }
}
