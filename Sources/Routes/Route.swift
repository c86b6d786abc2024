internal import HTML

/// Every address of the site, as a value that prints its path and is parsed back from one.
///
/// A page without a handler, or a link to nowhere, does not compile.
package enum Route: Sendable, Equatable, LinkTarget {
    case home
    case practices(PracticesRoute)
    case sheet(slug: String)
    case about
    case accessibility
    case display
    case asset(name: String)
    case health
    case robots

    package var path: String {
        switch self {
        case .home: "/"
        case .practices(let list): list.path
        case .sheet(let slug): "/pratiques/\(PathText.encoded(slug))"
        case .about: "/a-propos"
        case .accessibility: "/accessibilite"
        case .display: "/affichage"
        case .asset(let name): "/static/\(PathText.encoded(name))"
        case .health: "/health"
        case .robots: "/robots.txt"
        }
    }

    /// The route of a decoded path, nil when the site has none there.
    ///
    /// - Parameter query: decoded names and values, in order; unknown names are ignored.
    package init?(path: String, query: [(name: String, value: String)] = []) {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
        switch segments {
        case [""]: self = .home
        case ["pratiques"]: self = .practices(PracticesRoute(query))
        case ["a-propos"]: self = .about
        case ["accessibilite"]: self = .accessibility
        case ["affichage"]: self = .display
        case ["health"]: self = .health
        case ["robots.txt"]: self = .robots
        default:
            guard segments.count == 2, !segments[1].isEmpty else { return nil }
            switch segments[0] {
            case "pratiques": self = .sheet(slug: segments[1])
            case "static": self = .asset(name: segments[1])
            default: return nil
            }
        }
    }
}
