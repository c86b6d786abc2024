internal import HTML
internal import Texts

/// Names of the fields of the forms about the life of a sheet.
package enum LifeFields {
    package static let action = "action"
    package static let day = "jour"
    package static let obstacle = "frein"
    package static let words = "mots"
    package static let lesson = "appris"
    /// Of the form: one form makes one save.
    package static let save = "envoi"
    /// An obstacle that the sheet tells already.
    package static let told = "frein-dit"
    package static let lever = "levier"
    package static let leverKind = "genre-levier"
    package static let standing = "position"
    package static let contest = "contestation"
    /// Address of another sheet.
    package static let sheet = "fiche"
}

/// Why a form of these pages comes back.
package enum LifeProblem: Sendable, Equatable {
    case expired
    /// Nothing was learnt.
    case lessonMissing
    case dayUnreadable
    /// Not an editor of both.
    case forbidden
    case unknownSheet
    /// Nothing was typed where something is asked.
    case nothingSaid
    /// A sentence of another catalogue.
    case refused(String)
}

/// Says why nothing was done, or that it was, above the page.
struct LifeNote {
    let texts: LifeTexts
    let problem: LifeProblem?
    let isDone: Bool

    var markup: Markup {
        if let sentence {
            return "<div class=\"note problem\" role=\"alert\" tabindex=\"-1\" autofocus><p>\(sentence)</p></div>\n"
        }
        return isDone ? "<p class=\"note\" role=\"status\">\(texts.done)</p>\n" : ""
    }

    private var sentence: String? {
        switch problem {
        case nil: nil
        case .expired: texts.expired
        case .lessonMissing: texts.stopMissing
        case .dayUnreadable: texts.stopUnreadable
        case .forbidden: texts.refusedForbidden
        case .unknownSheet: texts.refusedUnknown
        case .nothingSaid: texts.nothingSaid
        case .refused(let sentence): sentence
        }
    }
}
