/// A side by which sheets are found; the raw value is the name of its parameter in addresses.
package enum Facet: String, Sendable, CaseIterable {
    case need = "besoin"
    case theme
    case method = "demarche"
    case people = "public"
    case territory = "territoire"
    /// Kind of the body that carries the practice.
    case bearer = "porteur"
    case approach = "approche"
    case obstacle = "frein"
    case lever = "levier"
    case participation
    case stage = "avancement"
    case evaluation
    /// Year in which the practice began, or its decade.
    case year = "annee"
    case completeness = "completude"
    case domain = "champ"
    case organisation = "structure"
    case source

    /// Those that a reader of the list chooses from, in the order of the page; the others come by a link from elsewhere.
    package static let offered: [Facet] = [
        .need, .theme, .method, .people, .territory, .bearer, .approach, .obstacle, .lever, .participation, .stage,
        .evaluation, .year, .completeness,
    ]

    /// The field of the template whose terms are the values; nil for values that are no terms of a field.
    package var field: String? {
        switch self {
        case .need: "need"
        case .theme: "theme"
        case .people: "public.category"
        case .method: "method"
        case .approach: "approach"
        case .domain: "domain"
        case .obstacle: "obstacle.type"
        case .lever: "lever.type"
        case .participation: "participation.level"
        case .stage: "stage"
        case .evaluation: "evaluation.status"
        case .territory, .bearer, .year, .completeness, .organisation, .source: nil
        }
    }

    /// The vocabulary of the values, nil for values that have a name or a number of their own.
    package func vocabulary(in template: Template) -> String? {
        if self == .bearer { return "organisation" }
        return field.flatMap { template.field($0)?.vocabulary }
    }
}
