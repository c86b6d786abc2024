/// Addresses of the surveys that everybody reads.
package enum SurveysRoute: Sendable, Equatable {
    case list
    case survey(slug: String)
    /// The whole questionnaire, to read or to print.
    case questionnaire(slug: String)
    /// Where a code is typed: of an envelope, or of one's own answers.
    case code

    package var path: String {
        switch self {
        case .list: "/enquetes"
        case .survey(let slug): "/enquetes/\(PathText.encoded(slug))"
        case .questionnaire(let slug): "/enquetes/\(PathText.encoded(slug))/questionnaire"
        case .code: "/enquete"
        }
    }

    init?(_ segments: [String]) {
        guard segments.allSatisfy({ !$0.isEmpty }) else { return nil }
        switch (segments.first, segments.count) {
        case ("enquetes", 1): self = .list
        case ("enquetes", 2): self = .survey(slug: segments[1])
        case ("enquetes", 3) where segments[2] == "questionnaire": self = .questionnaire(slug: segments[1])
        case ("enquete", 1): self = .code
        default: return nil
        }
    }

    package static let examples: [SurveysRoute] = [
        .list, .survey(slug: "exemple"), .questionnaire(slug: "exemple"), .code,
    ]

    var entry: RouteEntry {
        switch self {
        case .list: Route.page("surveys", "/enquetes")
        case .survey: Route.page("survey", "/enquetes/:slug")
        case .questionnaire: Route.page("survey-questionnaire", "/enquetes/:slug/questionnaire")
        case .code: Route.page("survey-code", "/enquete", form: 4_096)
        }
    }
}
