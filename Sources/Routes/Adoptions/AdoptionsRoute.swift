/// Addresses where a practice is taken up elsewhere, and where both sides talk about it.
package enum AdoptionsRoute: Sendable, Equatable {
    /// The form: as it is, changed, or not.
    case adopt(slug: String)
    /// What the reader takes up, and what is taken up of the sheets they answer for.
    case list
    case adoption(id: Int64)
    /// What it takes to do the same elsewhere, on one page.
    case kit(slug: String)
    /// How those who keep a sheet make it known.
    case diffusion(slug: String)
    /// What must be handed over.
    case handover(slug: String)

    package var path: String {
        switch self {
        case .adopt(let slug): "/pratiques/\(PathText.encoded(slug))/reprendre"
        case .list: "/reprises"
        case .adoption(let id): "/reprises/\(id)"
        case .kit(let slug): "/pratiques/\(PathText.encoded(slug))/kit"
        case .diffusion(let slug): "/pratiques/\(PathText.encoded(slug))/diffusion"
        case .handover(let slug): "/pratiques/\(PathText.encoded(slug))/relais"
        }
    }

    init?(_ segments: [String]) {
        switch segments {
        case ["reprises"]: self = .list
        default:
            if segments.count == 2, segments[0] == "reprises" {
                guard let id = Int64(segments[1]), id > 0, String(id) == segments[1] else { return nil }
                self = .adoption(id: id)
                return
            }
            guard segments.count == 3, segments[0] == "pratiques", !segments[1].isEmpty else { return nil }
            switch segments[2] {
            case "reprendre": self = .adopt(slug: segments[1])
            case "kit": self = .kit(slug: segments[1])
            case "diffusion": self = .diffusion(slug: segments[1])
            case "relais": self = .handover(slug: segments[1])
            default: return nil
            }
        }
    }

    package static let examples: [AdoptionsRoute] = [
        .adopt(slug: "exemple"), .list, .adoption(id: 1), .kit(slug: "exemple"),
        .diffusion(slug: "exemple"), .handover(slug: "exemple"),
    ]

    var entry: RouteEntry {
        switch self {
        case .adopt: Route.page("adopt", "/pratiques/:slug/reprendre", form: 49_152)
        case .list: Route.page("adoptions", "/reprises")
        case .adoption: Route.page("adoption", "/reprises/:id", form: 49_152)
        case .kit: Route.page("kit", "/pratiques/:slug/kit")
        case .diffusion: Route.page("diffusion", "/pratiques/:slug/diffusion", form: 16_384)
        case .handover: Route.page("handover", "/pratiques/:slug/relais", form: 16_384)
        }
    }
}
