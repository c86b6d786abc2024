/// Addresses that open something to whoever holds them: no log keeps what they hold.
package enum CapabilityRoute: Sendable, Equatable {
    /// A link sent by mail, handed over once; leads at once to an address without it.
    case link(token: String)
    /// The news of one member, for their feed reader: it keeps no cookie, so that its address stays what opens it.
    case feed(token: String, FeedRoute.Format)
    /// What whoever made a practice known follows it with; leads at once to an address without it.
    case report(token: String)
    /// What whoever asked for a reply follows it with; leads at once to an address without it.
    case reply(token: String)
    /// The same for whoever asked something about a sheet.
    case inquiry(token: String)

    package var path: String {
        switch self {
        case .link(let token): "/lien/\(PathText.encoded(token))"
        case .feed(let token, let format): "/flux/\(PathText.encoded(token)).\(format.rawValue)"
        case .report(let token): "/suivi/\(PathText.encoded(token))"
        case .reply(let token): "/droit-de-reponse/\(PathText.encoded(token))"
        case .inquiry(let token): "/reponse/\(PathText.encoded(token))"
        }
    }

    init?(_ segments: [String]) {
        guard segments.count == 2, !segments[1].isEmpty else { return nil }
        switch segments[0] {
        case "lien": self = .link(token: segments[1])
        case "flux":
            guard let format = FeedRoute.Format.allCases.first(where: { segments[1].hasSuffix(".\($0.rawValue)") })
            else { return nil }
            let token = String(segments[1].dropLast(format.rawValue.count + 1))
            if token.isEmpty { return nil }
            self = .feed(token: token, format)
        case "suivi": self = .report(token: segments[1])
        case "droit-de-reponse": self = .reply(token: segments[1])
        case "reponse": self = .inquiry(token: segments[1])
        default: return nil
        }
    }

    var entry: RouteEntry {
        switch self {
        case .link: Route.secret("link-opening", "/lien/:jeton")
        case .feed: Route.secret("private-feed-reading", "/flux/:jeton.atom")
        case .report: Route.secret("report-opening", "/suivi/:jeton")
        case .reply: Route.secret("reply-opening", "/droit-de-reponse/:jeton")
        case .inquiry: Route.secret("inquiry-opening", "/reponse/:jeton")
        }
    }
}

extension Route {
    /// A path as logs may keep it: of an address that opens something by itself, its pattern.
    package static func logged(_ path: String) -> String {
        let segments = path.split(separator: "/")
        for pattern in secretPatterns {
            let fixed = pattern.split(separator: "/").prefix { !$0.hasPrefix(":") }
            if segments.count > fixed.count && segments.starts(with: fixed) { return pattern }
        }
        return path
    }

    private static let secretPatterns = table.filter(\.isSecret).map(\.pattern)
}
