package import Domain
internal import HTML
internal import Texts

/// Names of the fields of the forms by which practices are taken up and talked about.
package enum AdoptionFields {
    package static let action = "action"
    package static let manner = "maniere"
    package static let voice = "au-nom-de"
    package static let changed = "change"
    package static let kept = "garde"
    package static let reason = "raison"
    package static let place = "ou"
    package static let territory = "lieu"
    package static let since = "depuis"
    package static let rung = "qui-voit"
    package static let follow = "suite"
    package static let title = "titre"
    package static let sheet = "fiche"
    package static let isRead = GateFields.isRead
    /// Of the form: one form makes one.
    package static let moment = "envoi"
    package static let worked = "marche"
    package static let failed = "pas-marche"
    package static let advice = "conseil"
    package static let isShown = "montrer"
    package static let text = "texte"
    package static let adoption = "reprise"
    /// Of the words that an editor read.
    package static let mark = "lus"
    package static let done = "fait"
}

/// Why a form of these pages comes back.
package enum AdoptionProblem: Sendable, Equatable {
    case expired
    /// Neither as it is, nor adapted, nor declined.
    case mannerMissing
    case refused(AdoptionRefusal)
    /// Passages that may tell of somebody were not read.
    case unread
}

/// How adoptions and what is wrong with them are worded.
package struct AdoptionNames {
    let texts: AdoptionsTexts

    func name(_ manner: Adoption.Manner) -> String {
        switch manner {
        case .asIs: texts.asIs
        case .adapted: texts.adapted
        case .declined: texts.declined
        }
    }

    func help(_ manner: Adoption.Manner) -> String {
        switch manner {
        case .asIs: texts.asIsHelp
        case .adapted: texts.adaptedHelp
        case .declined: texts.declinedHelp
        }
    }

    func sentence(_ problem: AdoptionProblem) -> String {
        switch problem {
        case .expired: texts.expired
        case .mannerMissing: texts.mannerMissing
        case .unread: texts.unread
        case .refused(let refusal): sentence(refusal)
        }
    }

    private func sentence(_ refusal: AdoptionRefusal) -> String {
        switch refusal {
        case .changedMissing: texts.changedMissing
        case .reasonMissing: texts.reasonMissing
        case .nothingSaid: texts.nothingSaid
        case .tooLong: texts.tooLong(n: AdoptionWords.limit)
        case .tooManyLinks: texts.tooManyLinks
        case .sinceUnreadable: texts.sinceUnreadable
        case .placeUnclear: texts.placeUnclear
        case .notTheirs: texts.notTheirs
        case .noSuchReaders: texts.noSuchReaders
        case .titleMissing: texts.titleMissing
        case .otherSheet: texts.otherSheet
        case .answeredAlready: texts.answeredAlready
        case .changedSince: texts.changedSince
        case .sentBefore: texts.sentBefore
        }
    }

    /// Says why nothing was kept, or that it was, above the page.
    func note(_ problem: AdoptionProblem?, done: String?) -> Markup {
        if let problem {
            return """
                <div class="note problem" role="alert" tabindex="-1" autofocus><p><strong>\(texts.errorTitle).</strong> \
                \(sentence(problem))</p></div>

                """
        }
        return done.map { "<p class=\"note\" role=\"status\">\($0)</p>\n" } ?? ""
    }
}
