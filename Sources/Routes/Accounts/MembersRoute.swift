/// Addresses where accounts, teams and the bearers of sheets are looked after.
package enum MembersRoute: Sendable, Equatable {
    case list(MembersQuery)
    case member(id: Int64)
    case invitation
    case requests
    /// The people and the teams of a body or a group.
    case teams(slug: String)
    /// Who carries a sheet, and who may see it.
    case bearing(slug: String)

    package var path: String {
        switch self {
        case .list(let query): "/membres\(query.query)"
        case .member(let id): "/membres/\(id)"
        case .invitation: "/membres/invitation"
        case .requests: "/membres/demandes"
        case .teams(let slug): "/structures/\(PathText.encoded(slug))/equipes"
        case .bearing(let slug): "/pratiques/\(PathText.encoded(slug))/partage"
        }
    }

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        if segments.count == 3, !segments[1].isEmpty {
            switch (segments[0], segments[2]) {
            case ("structures", "equipes"): self = .teams(slug: segments[1])
            case ("pratiques", "partage"): self = .bearing(slug: segments[1])
            default: return nil
            }
            return
        }
        switch segments {
        case ["membres"]: self = .list(MembersQuery(query))
        case ["membres", "invitation"]: self = .invitation
        case ["membres", "demandes"]: self = .requests
        default:
            guard segments.count == 2, segments[0] == "membres", let id = Self.number(segments[1]) else { return nil }
            self = .member(id: id)
        }
    }

    private static func number(_ text: String) -> Int64? {
        guard let id = Int64(text), String(id) == text, id > 0 else { return nil }
        return id
    }

    var entry: RouteEntry {
        switch self {
        case .list: Route.page("members", "/membres")
        case .member: Route.page("member", "/membres/:id", form: 8_192)
        case .invitation: Route.page("invitation", "/membres/invitation", form: 8_192)
        case .requests: Route.page("account-requests", "/membres/demandes", form: 8_192)
        case .teams: Route.page("teams", "/structures/:slug/equipes", form: 8_192)
        case .bearing: Route.page("bearing", "/pratiques/:slug/partage", form: 8_192)
        }
    }
}
