/// Names of the fields of the forms of those who code the answers of a survey.
package enum CodingFields {
    package static let action = "action"
    package static let id = "numero"
    package static let base = "depuis"
    package static let label = "nom"
    package static let definition = "definition"
    package static let example = "exemple"
    package static let parent = "sous"
    package static let row = "ligne"
    package static let code = "code"
    package static let none = "aucun"
    package static let memo = "note"
    package static let batch = "lot"
    package static let words = "mots-de-l-accord"
    package static let answer = "reponse-qui-accepte"
    package static let passage = "passage"
    /// What becomes of a place: « lieu-12-17-name ».
    package static let finding = "lieu"
}

/// What the buttons of these pages ask for.
package enum CodingAction: String, Sendable {
    case take = "coder"
    case single = "lire-seul"
    case save = "enregistrer"
    case remove = "retirer"
    case decide = "decider"
    case consentWords = "accord-par-les-mots"
    case consentAnswer = "accord-par-une-reponse"
    case consentNone = "personne"
    case choose = "citer"
}
