package import Domain

/// Names of the fields of the forms by which somebody answers.
package enum AnswerFields {
    package static let action = "action"
    package static let code = "code"
    package static let language = "langue"
    package static let consent = "accord"
    package static let clear = "effacer"
    package static let answers = "reponses"
    package static let contact = "coordonnees"
    /// Questions have no hyphen in their codes.
    package static let contactPrefix = "contact-"
    package static let contactConsent = "contact-accord"
    package static let version = "version"
    package static let reach = "etendue"
    /// How many times a section is filled in, on the page that works without a network.
    package static func sheets(_ section: String) -> String { "fiches.\(section)" }

    package static func contact(_ field: ContactRequest.Field) -> String { "contact-\(field.rawValue)" }

    /// Stands before the names of the fields of questions, so that no question is called like another field.
    ///
    /// - Parameter occurrence: on a page that shows several.
    package static func prefix(_ occurrence: Int? = nil) -> String { occurrence.map { "r\($0)." } ?? "r." }
}

/// What a button of these forms does.
package enum AnswerAction: String, Sendable {
    case next = "suite"
    case previous = "avant"
    case later = "plus-tard"
    case another = "ajouter"
    case remove = "enlever"
    case short = "court"
    case whole = "entier"
    case send = "envoyer"
    case forget = "oublier"
    case open = "ouvrir"
    case contact = "coordonnees"
}
