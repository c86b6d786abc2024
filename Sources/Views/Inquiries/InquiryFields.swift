package import Domain
internal import HTML
internal import Texts

/// Names of the fields of the forms by which something is said or asked about a sheet, besides those of reports.
package enum InquiryFields {
    package static let matter = "objet"
    package static let asker = "de-la-part"
    /// Question and answer are to stand on the sheet.
    package static let shown = "montrer"
    /// Whoever answers looked at what may name somebody.
    package static let checked = "verifie"
}

/// Why a form of these pages comes back.
package enum InquiryProblem: Sendable, Equatable {
    /// It was too old, or the browser keeps no cookies.
    case expired
    /// Quicker than a person.
    case tooFast
    /// Too much came at once; minutes to wait.
    case tooMany(minutes: Int)
    case refused(InquiryRefusal)
    case reasonMissing
    /// To whom a danger was handed over was not said.
    case serviceMissing
}

/// Says why nothing was done, above the page, where the reader is put first.
struct InquiryNote {
    let texts: Texts
    let problem: InquiryProblem?
    private var words: InquiriesTexts { texts.inquiries }

    var markup: Markup {
        guard let sentence else { return "" }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(sentence)</p></div>

            """
    }

    private var sentence: String? {
        switch problem {
        case nil: nil
        case .expired: texts.reports.expired
        case .tooFast: texts.reports.tooFast
        case .tooMany(let minutes): texts.reports.tooMany(n: minutes)
        case .reasonMissing: "\(words.notTaken) \(words.refusedReason)"
        case .serviceMissing: "\(words.notTaken) \(words.refusedService)"
        case .refused(let refusal): "\(words.notTaken) \(sentence(refusal))"
        }
    }

    private func sentence(_ refusal: InquiryRefusal) -> String {
        switch refusal {
        case .matterMissing: words.refusedMatter
        case .nothingSaid: words.refusedWords
        case .askerMissing: words.refusedAsker
        case .tooLong: words.refusedLong(n: InquiryEntry.limit)
        case .mailUnreadable: texts.reports.mailUnreadable
        case .tooManyLinks: texts.reports.tooManyLinks
        case .answeredAlready: words.refusedAnswered
        case .nobodyCarries: words.refusedNobody
        case .otherKind: words.refusedKind
        case .sentBefore: words.refusedSent
        case .traces(let traces):
            words.refusedTraces(words: traces.traces.map { "« \($0.excerpt) »" }.joined(separator: ", "))
        }
    }
}

/// How inquiries are named.
struct InquiryWords {
    let texts: InquiriesTexts

    func kind(_ kind: Inquiry.Kind) -> String {
        switch kind {
        case .problem: texts.kindProblem
        case .question: texts.kindQuestion
        case .contact: texts.kindContact
        }
    }

    func matter(_ matter: Inquiry.Matter) -> String {
        switch matter {
        case .wrong: texts.matterWrong
        case .person: texts.matterPerson
        case .image: texts.matterImage
        case .rights: texts.matterRights
        case .danger: texts.matterDanger
        case .other: texts.matterOther
        }
    }

    /// - Parameter due: day on which the answer is due.
    func state(_ inquiry: Inquiry, due: Int) -> String {
        switch inquiry.state {
        case .waiting: inquiry.kind == .problem ? texts.stateProblem : texts.stateWaiting(day: due)
        case .answered: inquiry.isShown ? texts.stateShown : texts.stateAnswered
        case .accepted: texts.stateAccepted
        case .declined: texts.stateDeclined
        case .kept: texts.stateKept
        case .mended: texts.stateMended
        case .withdrawn: texts.stateWithdrawn
        case .removed: texts.stateRemoved
        }
    }
}
