/// Addresses of the API, version 1: the same acts as the pages, for programs (docs/formats/api.md).
package enum APIRoute: Sendable, Equatable {
    /// Lists of the commons, each with the columns of its export.
    package enum Listing: String, Sendable, CaseIterable {
        case methods, glossary, territories, organisations, groups, sources
    }

    case index
    /// The description of the API for programs (OpenAPI 3.1).
    case document
    case me
    case practices
    case practice(slug: String)
    case withdrawal(slug: String)
    case publication(slug: String)
    case list(Listing)
    case collections
    case collection(slug: String)
    case vocabularies
    case vocabulary(code: String)

    package static let base = "/api/v1"

    package var path: String {
        switch self {
        case .index: Self.base
        case .document: "\(Self.base)/openapi.json"
        case .me: "\(Self.base)/me"
        case .practices: "\(Self.base)/practices"
        case .practice(let slug): "\(Self.base)/practices/\(PathText.encoded(slug))"
        case .withdrawal(let slug): "\(Self.base)/practices/\(PathText.encoded(slug))/withdrawal"
        case .publication(let slug): "\(Self.base)/practices/\(PathText.encoded(slug))/publication"
        case .list(let listing): "\(Self.base)/\(listing.rawValue)"
        case .collections: "\(Self.base)/collections"
        case .collection(let slug): "\(Self.base)/collections/\(PathText.encoded(slug))"
        case .vocabularies: "\(Self.base)/vocabularies"
        case .vocabulary(let code): "\(Self.base)/vocabularies/\(PathText.encoded(code))"
        }
    }

    /// True for addresses where programs expect answers of the API, those that are none too.
    package static func covers(_ path: String) -> Bool { path == "/api" || path.hasPrefix("/api/") }

    init?(_ segments: [String]) {
        guard segments.starts(with: ["api", "v1"]) else { return nil }
        let rest = Array(segments.dropFirst(2))
        if rest.contains("") { return nil }
        switch rest.count {
        case 0: self = .index
        case 1: self.init(list: rest[0])
        case 2: self.init(rest[0], rest[1])
        case 3 where rest[0] == "practices" && rest[2] == "withdrawal": self = .withdrawal(slug: rest[1])
        case 3 where rest[0] == "practices" && rest[2] == "publication": self = .publication(slug: rest[1])
        default: return nil
        }
    }

    private init?(list name: String) {
        switch name {
        case "openapi.json": self = .document
        case "me": self = .me
        case "practices": self = .practices
        case "collections": self = .collections
        case "vocabularies": self = .vocabularies
        default:
            guard let listing = Listing(rawValue: name) else { return nil }
            self = .list(listing)
        }
    }

    private init?(_ list: String, _ name: String) {
        switch list {
        case "practices": self = .practice(slug: name)
        case "collections": self = .collection(slug: name)
        case "vocabularies": self = .vocabulary(code: name)
        default: return nil
        }
    }

    /// The address with its variable part in braces, as the description writes it.
    package var pattern: String {
        switch self {
        case .practice: "\(Self.base)/practices/{slug}"
        case .withdrawal: "\(Self.base)/practices/{slug}/withdrawal"
        case .publication: "\(Self.base)/practices/{slug}/publication"
        case .collection: "\(Self.base)/collections/{slug}"
        case .vocabulary: "\(Self.base)/vocabularies/{code}"
        default: path
        }
    }

    var entry: RouteEntry {
        let pattern = pattern.split(separator: "{").joined(separator: ":").filter { $0 != "}" }
        switch self {
        case .index: return Route.page("api", pattern)
        case .document: return Route.page("api-document", pattern)
        case .me: return Route.page("api-me", pattern)
        case .practices: return Route.page("api-practices", pattern)
        case .practice: return Route.page("api-practice", pattern)
        case .withdrawal: return Self.changing("api-withdrawal", pattern, ["POST"])
        case .publication: return Self.changing("api-publication", pattern, ["POST"])
        case .list(let listing): return Route.page("api-\(listing.rawValue)", pattern)
        case .collections: return Route.page("api-collections", pattern)
        case .collection: return Self.changing("api-collection", pattern, ["GET", "PUT", "DELETE"])
        case .vocabularies: return Route.page("api-vocabularies", pattern)
        case .vocabulary: return Route.page("api-vocabulary", pattern)
        }
    }

    private static func changing(_ name: String, _ pattern: String, _ methods: [String]) -> RouteEntry {
        RouteEntry(name: name, pattern: pattern, methods: methods, bodyLimit: 262_144, isInline: false)
    }

    /// One of each.
    package static let examples: [APIRoute] =
        [.index, .document, .me, .practices, .practice(slug: "exemple"), .withdrawal(slug: "exemple")]
        + [.publication(slug: "exemple")] + Listing.allCases.map(APIRoute.list)
        + [.collections, .collection(slug: "exemple"), .vocabularies, .vocabulary(code: "exemple")]
}
