package import Domain
internal import HTML
internal import Texts

/// Names of the fields of the forms by which editors decide, and both sides write.
package enum GateFields {
    package static let action = "action"
    /// What was checked: a code, several times.
    package static let checked = "verifie"
    /// The passages that may tell of somebody were read.
    package static let isRead = "lu"
    package static let reasons = "raisons"
    package static let text = "texte"
    /// Of the practice, as the form showed it.
    package static let version = "version"
}

/// Why a page of decision comes back.
package enum GateProblem: Sendable, Equatable {
    case expired, stale, reasonMissing
    /// There is nothing to answer any more.
    case nothingAsked
    case refused(GateRefusal)
}

/// Says why nothing was decided, above the page, where the reader is put first.
struct GateNote {
    let texts: GateTexts
    let problem: GateProblem?

    var markup: Markup {
        guard let sentence else { return "" }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p><strong>\(texts.errorTitle).</strong> \(sentence)</p></div>

            """
    }

    private var sentence: String? {
        switch problem {
        case nil: nil
        case .expired: texts.expired
        case .stale: texts.stale
        case .reasonMissing: texts.reasonMissing
        case .nothingAsked: texts.nothingAsked
        case .refused(let refusal): Self.words(refusal, texts)
        }
    }

    static func words(_ refusal: GateRefusal, _ texts: GateTexts) -> String {
        switch refusal {
        case .tracesUnread: texts.tracesUnread
        case .unchecked(let checks): texts.unchecked(n: checks.count)
        case .nothingSaid: texts.nothingSaid
        case .notDecided: texts.notDecided
        }
    }
}

/// What a check of the list says.
struct GateCheckWords {
    let texts: GateTexts

    func name(_ check: GateCheck) -> String {
        switch check {
        case .person: texts.checkPerson
        case .strands: texts.checkStrands
        case .plain: texts.checkPlain
        case .pictures: texts.checkPictures
        case .contact: texts.checkContact
        case .licence: texts.checkLicence
        }
    }
}
