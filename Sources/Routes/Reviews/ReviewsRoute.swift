/// Addresses where a sheet is read by several, and where the profile that comes of it stands.
package enum ReviewsRoute: Sendable, Equatable {
    case list(slug: String)
    case review(slug: String, id: Int64)
    /// One's own reading.
    case reading(slug: String, id: Int64)
    /// Where a group types its code.
    case code
    /// The reading that the code opened.
    case group

    package var path: String {
        switch self {
        case .list(let slug): "/pratiques/\(PathText.encoded(slug))/profils"
        case .review(let slug, let id): "/pratiques/\(PathText.encoded(slug))/profils/\(id)"
        case .reading(let slug, let id): "/pratiques/\(PathText.encoded(slug))/profils/\(id)/ma-lecture"
        case .code: "/relire"
        case .group: "/relire/notre-lecture"
        }
    }

    init?(_ segments: [String]) {
        switch segments {
        case ["relire"]: self = .code
        case ["relire", "notre-lecture"]: self = .group
        default:
            guard (3...5).contains(segments.count), segments[0] == "pratiques", !segments[1].isEmpty,
                segments[2] == "profils"
            else { return nil }
            let slug = segments[1]
            if segments.count == 3 {
                self = .list(slug: slug)
                return
            }
            guard let id = Int64(segments[3]), id > 0, String(id) == segments[3] else { return nil }
            if segments.count == 4 {
                self = .review(slug: slug, id: id)
            } else if segments[4] == "ma-lecture" {
                self = .reading(slug: slug, id: id)
            } else {
                return nil
            }
        }
    }

    package static let examples: [ReviewsRoute] = [
        .list(slug: "exemple"), .review(slug: "exemple", id: 1), .reading(slug: "exemple", id: 1), .code, .group,
    ]

    var entry: RouteEntry {
        switch self {
        case .list: Route.page("reviews", "/pratiques/:slug/profils", form: 4_096)
        case .review: Route.page("review", "/pratiques/:slug/profils/:id", form: 32_768)
        // Sixty criteria with their arguments, each letter perhaps written as nine bytes.
        case .reading: Route.page("review-reading", "/pratiques/:slug/profils/:id/ma-lecture", form: 1_048_576)
        case .code: Route.page("review-code", "/relire", form: 4_096)
        case .group: Route.page("review-group", "/relire/notre-lecture", form: 1_048_576)
        }
    }
}
