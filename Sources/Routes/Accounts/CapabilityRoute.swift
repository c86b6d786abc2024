/// Addresses that open something to whoever holds them: no log keeps what they hold.
package enum CapabilityRoute: Sendable, Equatable {
    /// A link sent by mail, handed over once; leads at once to an address without it.
    case link(token: String)

    package var path: String {
        switch self {
        case .link(let token): "/lien/\(PathText.encoded(token))"
        }
    }

    init?(_ segments: [String]) {
        guard segments.count == 2, segments[0] == "lien", !segments[1].isEmpty else { return nil }
        self = .link(token: segments[1])
    }

    var entry: RouteEntry {
        switch self {
        case .link: Route.secret("link-opening", "/lien/:jeton")
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
