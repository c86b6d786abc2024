package import Domain
package import Texts

/// How the rules of retention are named.
package struct RetentionWords {
    private let texts: RegisterTexts

    package init(_ texts: Texts) { self.texts = texts.register }

    package func name(_ code: RetentionRule.Code) -> String {
        switch code {
        case .session: texts.ruleSession
        case .link: texts.ruleLink
        case .request: texts.ruleRequest
        case .invitation: texts.ruleInvitation
        case .account: texts.ruleAccount
        case .audit: texts.ruleAudit
        case .reportContact: texts.ruleReportContact
        case .report: texts.ruleReport
        case .reportOpen: texts.ruleReportOpen
        case .agreement: texts.ruleAgreement
        case .inquiry: texts.ruleInquiry
        case .inquiryOpen: texts.ruleInquiryOpen
        case .inquiryContact: texts.ruleInquiryContact
        case .adoptionMessage: texts.ruleAdoptionMessage
        case .prizeReading: texts.rulePrizeReading
        case .event: texts.ruleEvent
        case .surveyContact: texts.ruleSurveyContact
        }
    }

    package func fate(_ fate: RetentionRule.Fate) -> String {
        switch fate {
        case .destroyed: texts.fateDestroyed
        case .listed: texts.fateListed
        }
    }
}
