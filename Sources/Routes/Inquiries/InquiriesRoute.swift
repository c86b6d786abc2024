/// Addresses where something is said or asked about a sheet, followed by whoever asked, and answered.
package enum InquiriesRoute: Sendable, Equatable {
    /// What can be asked about a sheet, and how to say that something is wrong with it.
    case problem(slug: String)
    case question(slug: String)
    case contact(slug: String)
    /// What became of it, for whoever holds the link.
    case follow
    /// What waits for those who answer for sheets, and what one asked oneself.
    case list
    case inquiry(id: Int64)

    package var path: String {
        switch self {
        case .problem(let slug): "/pratiques/\(PathText.encoded(slug))/probleme"
        case .question(let slug): "/pratiques/\(PathText.encoded(slug))/question"
        case .contact(let slug): "/pratiques/\(PathText.encoded(slug))/mise-en-relation"
        case .follow: "/reponse"
        case .list: "/demandes"
        case .inquiry(let id): "/demandes/\(id)"
        }
    }

    init?(_ segments: [String]) {
        switch segments {
        case ["reponse"]: self = .follow
        case ["demandes"]: self = .list
        default:
            if segments.count == 3, segments[0] == "pratiques", !segments[1].isEmpty {
                switch segments[2] {
                case "probleme": self = .problem(slug: segments[1])
                case "question": self = .question(slug: segments[1])
                case "mise-en-relation": self = .contact(slug: segments[1])
                default: return nil
                }
                return
            }
            guard segments.count == 2, segments[0] == "demandes", let id = Int64(segments[1]), id > 0,
                String(id) == segments[1]
            else { return nil }
            self = .inquiry(id: id)
        }
    }

    package static let examples: [InquiriesRoute] = [
        .problem(slug: "exemple"), .question(slug: "exemple"), .contact(slug: "exemple"), .follow, .list,
        .inquiry(id: 1),
    ]

    var entry: RouteEntry {
        switch self {
        case .problem: Route.page("inquiry-problem", "/pratiques/:slug/probleme", form: 32_768)
        case .question: Route.page("inquiry-question", "/pratiques/:slug/question", form: 32_768)
        case .contact: Route.page("inquiry-contact", "/pratiques/:slug/mise-en-relation", form: 32_768)
        case .follow: Route.page("inquiry-follow", "/reponse", form: 32_768)
        case .list: Route.page("inquiries", "/demandes")
        case .inquiry: Route.page("inquiry", "/demandes/:id", form: 32_768)
        }
    }
}
