/// A facet that both servers choose by, with its name in the addresses of each; in the order of Essaim's addresses.
enum PeerFacet: CaseIterable {
    case need, theme, people, territory, stage

    /// A value of a facet as each server writes it.
    struct Value: Hashable {
        let essaim: String
        let datasette: String
    }

    var essaim: String {
        switch self {
        case .need: "besoin"
        case .theme: "theme"
        case .people: "public"
        case .territory: "territoire"
        case .stage: "avancement"
        }
    }

    /// The parameter that keeps the rows with a value; of a list, those that hold it.
    var datasette: String {
        switch self {
        case .need: "needs__arraycontains"
        case .theme: "theme__exact"
        case .people: "publics__arraycontains"
        case .territory: "departement__exact"
        case .stage: "stage__exact"
        }
    }
}
