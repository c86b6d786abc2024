/// Addresses where those who keep a sheet say how the practice goes on, and editors make one sheet of two.
package enum LifeRoute: Sendable, Equatable {
    /// Whether what it tells is still true.
    case freshness(slug: String)
    /// The practice stopped: when, why, and what was learnt.
    case stop(slug: String)
    /// Sheets that may tell the same.
    case duplicates(slug: String)
    /// One obstacle of it, and what lifted it.
    case obstacle(slug: String)

    package var path: String {
        switch self {
        case .freshness(let slug): "/pratiques/\(PathText.encoded(slug))/relecture"
        case .stop(let slug): "/pratiques/\(PathText.encoded(slug))/arret"
        case .duplicates(let slug): "/pratiques/\(PathText.encoded(slug))/doublons"
        case .obstacle(let slug): "/pratiques/\(PathText.encoded(slug))/frein"
        }
    }

    init?(_ segments: [String]) {
        guard segments.count == 3, segments[0] == "pratiques", !segments[1].isEmpty else { return nil }
        switch segments[2] {
        case "relecture": self = .freshness(slug: segments[1])
        case "arret": self = .stop(slug: segments[1])
        case "doublons": self = .duplicates(slug: segments[1])
        case "frein": self = .obstacle(slug: segments[1])
        default: return nil
        }
    }

    package static let examples: [LifeRoute] = [
        .freshness(slug: "exemple"), .stop(slug: "exemple"), .duplicates(slug: "exemple"), .obstacle(slug: "exemple"),
    ]

    var entry: RouteEntry {
        switch self {
        case .freshness: Route.page("sheet-freshness", "/pratiques/:slug/relecture", form: 4_096)
        case .stop: Route.page("sheet-stop", "/pratiques/:slug/arret", form: 32_768)
        case .duplicates: Route.page("sheet-duplicates", "/pratiques/:slug/doublons", form: 8_192)
        case .obstacle: Route.page("sheet-obstacle", "/pratiques/:slug/frein", form: 16_384)
        }
    }
}
