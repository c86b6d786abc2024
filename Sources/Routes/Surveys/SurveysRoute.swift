/// Addresses of the surveys that everybody reads.
package enum SurveysRoute: Sendable, Equatable {
    case list
    case survey(slug: String)
    /// The whole questionnaire, to read or to print.
    case questionnaire(slug: String)
    /// The tables of a frozen survey: all of them, one of them, and as files.
    case results(slug: String)
    case result(slug: String, table: String)
    case resultFile(slug: String, name: String)
    /// Where a code is typed: of an envelope, or of one's own answers.
    case code

    package var path: String {
        switch self {
        case .list: "/enquetes"
        case .survey(let slug): "/enquetes/\(PathText.encoded(slug))"
        case .questionnaire(let slug): "/enquetes/\(PathText.encoded(slug))/questionnaire"
        case .results(let slug): Self.results(slug)
        case .result(let slug, let table): Self.results(slug) + "/\(PathText.encoded(table))"
        case .resultFile(let slug, let name): Self.results(slug) + "/fichiers/\(PathText.encoded(name))"
        case .code: "/enquete"
        }
    }

    private static func results(_ slug: String) -> String { "/enquetes/\(PathText.encoded(slug))/resultats" }

    init?(_ segments: [String]) {
        guard segments.allSatisfy({ !$0.isEmpty }) else { return nil }
        switch (segments.first, segments.count) {
        case ("enquetes", 1): self = .list
        case ("enquetes", 2): self = .survey(slug: segments[1])
        case ("enquetes", 3) where segments[2] == "questionnaire": self = .questionnaire(slug: segments[1])
        case ("enquetes", 3) where segments[2] == "resultats": self = .results(slug: segments[1])
        case ("enquetes", 4) where segments[2] == "resultats":
            self = .result(slug: segments[1], table: segments[3])
        case ("enquetes", 5) where segments[2] == "resultats" && segments[3] == "fichiers":
            self = .resultFile(slug: segments[1], name: segments[4])
        case ("enquete", 1): self = .code
        default: return nil
        }
    }

    package static let examples: [SurveysRoute] = [
        .list, .survey(slug: "exemple"), .questionnaire(slug: "exemple"), .results(slug: "exemple"),
        .result(slug: "exemple", table: "q1"), .resultFile(slug: "exemple", name: "tableaux.csv"), .code,
    ]

    var entry: RouteEntry {
        switch self {
        case .list: Route.page("surveys", "/enquetes")
        case .survey: Route.page("survey", "/enquetes/:slug")
        case .questionnaire: Route.page("survey-questionnaire", "/enquetes/:slug/questionnaire")
        case .results: Route.page("survey-results", "/enquetes/:slug/resultats")
        case .result: Route.page("survey-result", "/enquetes/:slug/resultats/:table")
        case .resultFile: Route.page("survey-result-file", "/enquetes/:slug/resultats/fichiers/:name")
        case .code: Route.page("survey-code", "/enquete", form: 4_096)
        }
    }
}
