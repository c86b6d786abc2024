/// Addresses where a practice is made known, followed by whoever did, and read by editors.
package enum ReportsRoute: Sendable, Equatable {
    /// - place: already written in the form, as words.
    case form(place: String)
    /// The same questions, to print.
    case paper
    /// What became of it, for whoever holds the link.
    case follow
    /// What waits for the editors of a place.
    case list
    case report(slug: String)
    /// Something that speaks of a danger: numbers, procedure, the way out of here.
    case danger(slug: String)
    case dangerFile(slug: String)
    /// The right of reply of a body that a sheet names.
    case reply(slug: String)
    /// What became of a reply, for whoever holds the link.
    case replyFollow

    /// The parameter that holds the words of a place.
    package static let placeField = "lieu"

    package var path: String {
        switch self {
        case .form(let place):
            "/faire-connaitre" + PathText.query(place.isEmpty ? [] : [(name: Self.placeField, value: place)])
        case .paper: "/faire-connaitre/papier"
        case .follow: "/suivi"
        case .list: "/a-lire"
        case .report(let slug): "/a-lire/\(PathText.encoded(slug))"
        case .danger(let slug): "/a-lire/\(PathText.encoded(slug))/danger"
        case .dangerFile(let slug): "/a-lire/\(PathText.encoded(slug))/danger.txt"
        case .reply(let slug): "/pratiques/\(PathText.encoded(slug))/reponse"
        case .replyFollow: "/droit-de-reponse"
        }
    }

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        switch segments {
        case ["faire-connaitre"]: self = .form(place: query.first { $0.name == Self.placeField }?.value ?? "")
        case ["faire-connaitre", "papier"]: self = .paper
        case ["suivi"]: self = .follow
        case ["a-lire"]: self = .list
        case ["droit-de-reponse"]: self = .replyFollow
        default:
            if segments.count == 3, segments[0] == "pratiques", segments[2] == "reponse", !segments[1].isEmpty {
                self = .reply(slug: segments[1])
                return
            }
            guard segments.first == "a-lire", segments.count >= 2, !segments[1].isEmpty else { return nil }
            switch segments.dropFirst(2) {
            case []: self = .report(slug: segments[1])
            case ["danger"]: self = .danger(slug: segments[1])
            case ["danger.txt"]: self = .dangerFile(slug: segments[1])
            default: return nil
            }
        }
    }

    package static let examples: [ReportsRoute] = [
        .form(place: ""), .paper, .follow, .list, .report(slug: "exemple"), .danger(slug: "exemple"),
        .dangerFile(slug: "exemple"), .reply(slug: "exemple"), .replyFollow,
    ]

    var entry: RouteEntry {
        switch self {
        case .form: Route.page("make-known", "/faire-connaitre", form: 49_152)
        case .paper: Route.page("make-known-paper", "/faire-connaitre/papier")
        case .follow: Route.page("report-follow", "/suivi", form: 16_384)
        case .list: Route.page("reports", "/a-lire")
        case .report: Route.page("report", "/a-lire/:slug", form: 16_384)
        case .danger: Route.page("report-danger", "/a-lire/:slug/danger", form: 4_096)
        case .dangerFile: Route.page("report-danger-file", "/a-lire/:slug/danger.txt")
        case .reply: Route.page("reply", "/pratiques/:slug/reponse", form: 16_384)
        case .replyFollow: Route.page("reply-follow", "/droit-de-reponse", form: 4_096)
        }
    }
}
