/// Addresses of somebody who answers a survey. None of them says who: the code that opens the answers is in a cookie.
package enum AnsweringRoute: Sendable, Equatable {
    /// Where an answer begins.
    case start(slug: String, Start = Start())
    /// Questions that are seen together.
    ///
    /// - Parameters:
    ///   - first: code of the first question.
    ///   - occurrence: from 0, in a section that is filled in again.
    case page(slug: String, first: String, occurrence: Int? = nil)
    /// What was answered, before it is sent.
    case review(slug: String)
    /// The code to keep, and what it allows.
    case receipt(slug: String)
    case withdrawal(slug: String)
    /// The whole questionnaire on one page, which opens without a network.
    case offline(slug: String, Start = Start())
    /// What keeps that page on the device.
    case worker

    /// What a link that leads to a survey says of itself.
    package struct Start: Sendable, Equatable {
        /// Ends the link that a relay gave.
        package var relay: String?
        /// Ends the secret link of the trial.
        package var trial: String?
        /// In which the survey is shown, before anything is chosen.
        package var language: String?

        package init(relay: String? = nil, trial: String? = nil, language: String? = nil) {
            self.relay = relay
            self.trial = trial
            self.language = language
        }

        fileprivate var query: String {
            let pairs = [
                (AnsweringRoute.relay, relay), (AnsweringRoute.trial, trial), (AnsweringRoute.language, language),
            ]
            return PathText.query(pairs.compactMap { name, value in value.map { (name: name, value: $0) } })
        }

        fileprivate init(_ query: [(name: String, value: String)]) {
            func first(_ name: String) -> String? {
                query.first { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value }
            }
            self.init(
                relay: first(AnsweringRoute.relay), trial: first(AnsweringRoute.trial),
                language: first(AnsweringRoute.language))
        }
    }

    private static let (relay, trial, language, occurrence) = ("relais", "essai", "langue", "fois")
    private static let script = "hors-ligne.js"

    package var path: String {
        switch self {
        case .start(let slug, let start): Self.path(slug) + start.query
        case .page(let slug, let first, let occurrence):
            Self.path(slug) + "/page/\(PathText.encoded(first))"
                + (occurrence.map { "?\(Self.occurrence)=\($0 + 1)" } ?? "")
        case .review(let slug): Self.path(slug) + "/relire"
        case .receipt(let slug): Self.path(slug) + "/merci"
        case .withdrawal(let slug): Self.path(slug) + "/retirer"
        case .offline(let slug, let start): Self.path(slug) + "/hors-ligne" + start.query
        case .worker: "/repondre/\(Self.script)"
        }
    }

    private static func path(_ slug: String) -> String { "/repondre/\(PathText.encoded(slug))" }

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        guard segments.first == "repondre", segments.count >= 2, segments.allSatisfy({ !$0.isEmpty }) else {
            return nil
        }
        let slug = segments[1]
        switch segments.dropFirst(2) {
        case []: self = slug == Self.script ? .worker : .start(slug: slug, Start(query))
        case ["relire"]: self = .review(slug: slug)
        case ["merci"]: self = .receipt(slug: slug)
        case ["retirer"]: self = .withdrawal(slug: slug)
        case ["hors-ligne"]: self = .offline(slug: slug, Start(query))
        default:
            guard segments.count == 4, segments[2] == "page" else { return nil }
            let time = query.first { $0.name == Self.occurrence }.flatMap { Int($0.value) }
            self = .page(slug: slug, first: segments[3], occurrence: time.flatMap { 1...1_000 ~= $0 ? $0 - 1 : nil })
        }
    }

    package static let examples: [AnsweringRoute] = [
        .start(slug: "exemple"), .page(slug: "exemple", first: "q1"), .review(slug: "exemple"),
        .receipt(slug: "exemple"), .withdrawal(slug: "exemple"), .offline(slug: "exemple"), .worker,
    ]

    var entry: RouteEntry {
        switch self {
        case .start: Route.page("answer", "/repondre/:slug", form: 8_192)
        // Five long texts, each letter perhaps written as nine bytes.
        case .page: Route.page("answer-page", "/repondre/:slug/page/:first", form: 1_048_576)
        case .review: Route.page("answer-review", "/repondre/:slug/relire", form: 8_192)
        case .receipt: Route.page("answer-receipt", "/repondre/:slug/merci", form: 8_192)
        case .withdrawal: Route.page("answer-withdrawal", "/repondre/:slug/retirer", form: 8_192)
        case .offline: Route.page("answer-offline", "/repondre/:slug/hors-ligne", form: 4_194_304)
        case .worker: Route.page("answer-worker", "/repondre/hors-ligne.js")
        }
    }
}
