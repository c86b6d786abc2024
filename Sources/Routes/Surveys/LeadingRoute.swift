/// Addresses of those who lead a survey: its charter, people, relays, counts and data.
package enum LeadingRoute: Sendable, Equatable {
    /// Those that one leads, types for or analyses.
    case list
    case new
    case dashboard(slug: String)
    case charter(slug: String)
    case team(slug: String)
    case relays(slug: String)
    /// The link of a relay and its square, to be printed.
    case relay(slug: String, id: Int64)
    /// Codes for envelopes, shown once to be printed.
    case codes(slug: String)
    case contacts(slug: String)
    case contactsFile(slug: String)
    case data(slug: String)
    case dataFile(slug: String, name: String)
    /// A data set that was collected elsewhere.
    case dataImport(slug: String)
    /// The list of the tables that are published.
    case tables(slug: String)
    /// Any other table, for analysts.
    case study(slug: String)

    /// Bytes of all the files that are sent at once.
    package static let importLimit = 32 << 20
    private static let importing = "reprise"

    package var path: String {
        switch self {
        case .list: "/mener"
        case .new: "/mener/nouvelle"
        case .dashboard(let slug): Self.path(slug)
        case .charter(let slug): Self.path(slug) + "/cadre"
        case .team(let slug): Self.path(slug) + "/equipe"
        case .relays(let slug): Self.path(slug) + "/relais"
        case .relay(let slug, let id): Self.path(slug) + "/relais/\(id)"
        case .codes(let slug): Self.path(slug) + "/relais/codes"
        case .contacts(let slug): Self.path(slug) + "/coordonnees"
        case .contactsFile(let slug): Self.path(slug) + "/coordonnees/coordonnees.csv"
        case .data(let slug): Self.path(slug) + "/donnees"
        case .dataFile(let slug, let name): Self.path(slug) + "/donnees/\(PathText.encoded(name))"
        case .dataImport(let slug): Self.path(slug) + "/donnees/\(Self.importing)"
        case .tables(let slug): Self.path(slug) + "/tableaux"
        case .study(let slug): Self.path(slug) + "/tableaux/autre"
        }
    }

    private static func path(_ slug: String) -> String { "/mener/\(PathText.encoded(slug))" }

    init?(_ segments: [String]) {
        guard segments.first == "mener", segments.allSatisfy({ !$0.isEmpty }) else { return nil }
        switch segments.count {
        case 1: self = .list
        case 2: self = segments[1] == "nouvelle" ? .new : .dashboard(slug: segments[1])
        case 3: self.init(slug: segments[1], page: segments[2])
        case 4: self.init(slug: segments[1], page: segments[2], segments[3])
        default: return nil
        }
    }

    private init?(slug: String, page: String) {
        switch page {
        case "cadre": self = .charter(slug: slug)
        case "equipe": self = .team(slug: slug)
        case "relais": self = .relays(slug: slug)
        case "coordonnees": self = .contacts(slug: slug)
        case "donnees": self = .data(slug: slug)
        case "tableaux": self = .tables(slug: slug)
        default: return nil
        }
    }

    private init?(slug: String, page: String, _ last: String) {
        switch (page, last) {
        case ("relais", "codes"): self = .codes(slug: slug)
        case ("relais", _):
            guard let id = Int64(last), id > 0, String(id) == last else { return nil }
            self = .relay(slug: slug, id: id)
        case ("coordonnees", "coordonnees.csv"): self = .contactsFile(slug: slug)
        case ("donnees", Self.importing): self = .dataImport(slug: slug)
        case ("tableaux", "autre"): self = .study(slug: slug)
        case ("donnees", _): self = .dataFile(slug: slug, name: last)
        default: return nil
        }
    }

    package static let examples: [LeadingRoute] = [
        .list, .new, .dashboard(slug: "exemple"), .charter(slug: "exemple"), .team(slug: "exemple"),
        .relays(slug: "exemple"), .relay(slug: "exemple", id: 1), .codes(slug: "exemple"),
        .contacts(slug: "exemple"), .contactsFile(slug: "exemple"), .data(slug: "exemple"),
        .dataFile(slug: "exemple", name: "donnees.csv"), .dataImport(slug: "exemple"),
        .tables(slug: "exemple"), .study(slug: "exemple"),
    ]

    var entry: RouteEntry {
        switch self {
        case .list: Route.page("leading", "/mener")
        // The consent in every language, each letter perhaps written as nine bytes.
        case .new: Route.page("leading-new", "/mener/nouvelle", form: 524_288)
        case .dashboard: Route.page("leading-campaign", "/mener/:slug", form: 65_536)
        case .charter: Route.page("leading-charter", "/mener/:slug/cadre", form: 524_288)
        case .team: Route.page("leading-team", "/mener/:slug/equipe", form: 16_384)
        case .relays: Route.page("leading-relays", "/mener/:slug/relais", form: 65_536)
        case .relay: Route.page("leading-relay", "/mener/:slug/relais/:id")
        case .codes: Route.page("leading-codes", "/mener/:slug/relais/codes", form: 8_192)
        case .contacts: Route.page("leading-contacts", "/mener/:slug/coordonnees", form: 8_192)
        case .contactsFile: Route.page("leading-contacts-file", "/mener/:slug/coordonnees/coordonnees.csv")
        case .data: Route.page("leading-data", "/mener/:slug/donnees", form: 8_192)
        case .dataFile: Route.page("leading-data-file", "/mener/:slug/donnees/:file")
        case .dataImport: Route.page("leading-data-import", "/mener/:slug/donnees/reprise", form: Self.importLimit)
        // Two hundred boxes, or the counts of as many places.
        case .tables: Route.page("leading-tables", "/mener/:slug/tableaux", form: 65_536)
        case .study: Route.page("leading-study", "/mener/:slug/tableaux/autre", form: 8_192)
        }
    }
}
