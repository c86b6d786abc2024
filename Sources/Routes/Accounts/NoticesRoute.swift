internal import Domain

/// Addresses of what somebody is told, and of what the instance writes to people.
package enum NoticesRoute: Sendable, Equatable {
    case notices
    case follows
    /// Following something no more.
    case followEnd
    /// How often the news come by mail.
    case digest
    /// The address at which a program of one's own reads the news.
    case privateFeed
    /// Messages that wait to be sent, or to be handed over.
    case outbox
    case message(id: Int64)
    /// Which copies of the instance there are, and when the next one is made.
    case copies
    /// Ends the mails, without signing in; nil is the page without what opens it.
    case unsubscription(key: String?)

    /// The parameter that holds what a link opens with.
    package static let keyField = "cle"

    package var path: String {
        switch self {
        case .notices: "/nouvelles"
        case .follows: "/mon-compte/suivis"
        case .followEnd: "/mon-compte/suivis/retrait"
        case .digest: "/mon-compte/suivis/resume"
        case .privateFeed: "/mon-compte/suivis/flux"
        case .outbox: "/boite-d-envoi"
        case .copies: "/sauvegardes"
        case .message(let id): "/boite-d-envoi/\(id)"
        case .unsubscription(let key): "/desabonnement" + PathText.query(key.map { [(Self.keyField, $0)] } ?? [])
        }
    }

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        switch segments {
        case ["nouvelles"]: self = .notices
        case ["mon-compte", "suivis"]: self = .follows
        case ["mon-compte", "suivis", "retrait"]: self = .followEnd
        case ["mon-compte", "suivis", "resume"]: self = .digest
        case ["mon-compte", "suivis", "flux"]: self = .privateFeed
        case ["boite-d-envoi"]: self = .outbox
        case ["sauvegardes"]: self = .copies
        case ["desabonnement"]: self = .unsubscription(key: query.first { $0.name == Self.keyField }?.value)
        default:
            guard segments.count == 2, segments[0] == "boite-d-envoi", let id = Int64(segments[1]), id > 0,
                String(id) == segments[1]
            else { return nil }
            self = .message(id: id)
        }
    }

    var entry: RouteEntry {
        switch self {
        case .notices: Route.page("notices", path, form: 8_192)
        case .follows: Route.page("follows", path, form: 8_192)
        case .followEnd: Route.page("follow-end", path, form: 8_192)
        case .digest: Route.page("digest", path, form: 4_096)
        case .privateFeed: Route.page("private-feed", path, form: 4_096)
        case .outbox: Route.page("outbox", path)
        case .copies: Route.page("copies", path)
        case .message: Route.page("message", "/boite-d-envoi/:id")
        case .unsubscription: Route.page("unsubscription", "/desabonnement", form: 4_096)
        }
    }
}
