import Domain
import Exchange

/// Words of forms for tests.
enum FormWords {
    static let words = XLSFormWords(
        missing: [
            .refused: Wordings("Refus", english: "Refused"), .unknown: Wordings("Ne sait pas", english: "Don't know"),
            .inapplicable: Wordings("Non concerné", english: "Not applicable"),
        ],
        contact: [.name: Wordings("Nom", english: "Name"), .mail: Wordings("Courriel", english: "Mail")],
        specify: Wordings("Précisez", english: "Specify"), unanswered: Wordings("Sans réponse", english: "No answer"))
}
