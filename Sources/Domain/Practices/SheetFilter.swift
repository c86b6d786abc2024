/// Keeps the sheets that speak of one thing: a term, a body, a place or a publication.
package struct SheetFilter: Sendable, Equatable {
    /// What the thing is; the raw value is the name of the parameter in addresses.
    package enum Subject: String, Sendable, CaseIterable {
        case need = "besoin"
        case theme
        case people = "public"
        case method = "demarche"
        case approach = "approche"
        case domain = "champ"
        case obstacle = "frein"
        case lever = "levier"
        case stage = "avancement"
        case organisation = "structure"
        case territory = "territoire"
        case source

        /// The field of the template that holds terms of this kind; nil for what is not a term.
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
            case .stage: "stage"
            case .organisation, .territory, .source: nil
            }
        }
    }

    package var subject: Subject
    /// Code of the term or of the publication, slug of the body or of the place.
    package var value: String

    package init(_ subject: Subject, _ value: String) {
        self.subject = subject
        self.value = value
    }
}
