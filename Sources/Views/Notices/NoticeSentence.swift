package import Domain
package import Routes
package import Texts

/// What a notice says, in words.
package struct NoticeSentence {
    private let told: ToldNotice
    private let texts: NoticesTexts

    package init(_ told: ToldNotice, _ texts: NoticesTexts) {
        self.told = told
        self.texts = texts
    }

    /// What happened, before the name of the sheet when there is one.
    var beginning: String {
        switch told.notice.kind {
        case .sheetPublished: texts.sheetPublished
        case .sheetChanged: texts.sheetChanged
        case .mailUnreachable: texts.mailUnreachable
        case .practiceReported: texts.practiceReported
        case .reportUnread: texts.reportUnread
        case .reportJoined: texts.reportJoined
        case .cosigningAsked: texts.cosigningAsked
        case .agreementEnds: texts.agreementEnds
        case .sheetProposed: texts.sheetProposed
        case .decisionTaken: texts.decisionTaken
        case .decisionAnswered: texts.decisionAnswered
        case .editorAnswered: texts.editorAnswered
        case .replyAsked: texts.replyAsked
        case .inquiryCame: texts.inquiryCame
        case .inquiryUnread: texts.inquiryUnread
        case .inquiryDue: texts.inquiryDue
        case .inquiryLate: texts.inquiryLate
        case .inquiryAnswered: texts.inquiryAnswered
        case .problemDecided: texts.problemDecided
        case .sheetToConfirm: texts.sheetToConfirm
        case .sheetMerged: texts.sheetMerged
        case .reviewOpened: texts.reviewOpened
        case .reviewAsked: texts.reviewAsked
        case .reviewGiven: texts.reviewGiven
        case .reviewFinal: texts.reviewFinal
        case .reviewContested: texts.reviewContested
        case .adoptionCame: texts.adoptionCame
        case .adoptionTold: texts.adoptionTold
        case .adoptionAnswered: texts.adoptionAnswered
        case .adoptionAsked: texts.adoptionAsked
        case .handoverAsked: texts.handoverAsked
        case .prizeSeat: texts.prizeSeat
        case .prizeDecided: texts.prizeDecided
        case .eventProposed: texts.eventProposed
        case .eventAnnounced: texts.eventAnnounced
        case .eventDeclined: texts.eventDeclined
        case .eventChanged: texts.eventChanged
        case .campaignSeat: texts.campaignSeat
        case .campaignAsked: texts.campaignAsked
        }
    }

    /// Where it is read; nil when it is about no sheet.
    package var page: Route? {
        guard let practice = told.practice else {
            return switch told.notice.kind {
            case .inquiryAnswered: .inquiries(.list)
            case .adoptionCame, .adoptionTold, .adoptionAnswered: .adoptions(.list)
            case .prizeSeat, .prizeDecided: .prizes(.list)
            case .eventProposed, .eventAnnounced, .eventDeclined, .eventChanged: .calendar(.months)
            case .campaignSeat, .campaignAsked: .leading(.list)
            default: nil
            }
        }
        switch told.notice.kind {
        case .practiceReported, .sheetProposed, .decisionTaken, .decisionAnswered, .editorAnswered, .replyAsked,
            .adoptionAsked:
            return .reports(.report(slug: practice.slug))
        case .cosigningAsked: return .files(.cosigners(slug: practice.slug))
        case .agreementEnds: return .files(.list(slug: practice.slug))
        case .inquiryCame, .inquiryDue, .inquiryLate, .problemDecided: return .inquiries(.list)
        case .reviewOpened, .reviewAsked, .reviewGiven, .reviewFinal, .reviewContested:
            return .reviews(.list(slug: practice.slug))
        case .prizeDecided: return .prizes(.list)
        case .handoverAsked: return .adoptions(.handover(slug: practice.slug))
        case .sheetToConfirm: return .life(.freshness(slug: practice.slug))
        default: return .sheet(slug: practice.slug)
        }
    }

    package var whole: String { told.practice.map { "\(beginning) \($0.title)" } ?? beginning }

    /// Why it is told; empty when there is nothing to say.
    package var reason: String {
        switch told.notice.kind {
        case .practiceReported, .sheetProposed, .decisionAnswered, .replyAsked, .adoptionAsked:
            return texts.becauseReads
        case .decisionTaken, .editorAnswered: return texts.becauseKeeps
        case .inquiryCame, .inquiryDue, .inquiryLate, .problemDecided, .sheetToConfirm, .sheetMerged,
            .reviewOpened, .adoptionCame, .handoverAsked:
            return texts.becauseAnswers
        default: break
        }
        return switch told.notice.reason {
        case .practice: texts.becausePractice
        case .search: texts.becauseSearch
        case .territory: texts.becauseTerritory
        case nil: ""
        }
    }
}
