internal import Domain
internal import Texts

/// The words of one processing.
struct ProcessingWords {
    let texts: LegalTexts
    let code: Processing.Code

    var name: String {
        switch code {
        case .reading: texts.readingName
        case .security: texts.securityName
        case .documentary: texts.documentaryName
        case .audit: texts.auditName
        case .account: texts.accountName
        case .outbox: texts.outboxName
        case .following: texts.followingName
        case .report: texts.reportName
        case .image: texts.imageName
        case .inquiry: texts.inquiryName
        case .review: texts.reviewName
        case .prize: texts.prizeName
        case .adoption: texts.adoptionName
        case .event: texts.eventName
        case .survey: texts.surveyName
        case .surveyContact: texts.surveyContactName
        case .laboratory: texts.laboratoryName
        }
    }

    var purpose: String {
        switch code {
        case .reading: texts.readingPurpose
        case .security: texts.securityPurpose
        case .documentary: texts.documentaryPurpose
        case .audit: texts.auditPurpose
        case .account: texts.accountPurpose
        case .outbox: texts.outboxPurpose
        case .following: texts.followingPurpose
        case .report: texts.reportPurpose
        case .image: texts.imagePurpose
        case .inquiry: texts.inquiryPurpose
        case .review: texts.reviewPurpose
        case .prize: texts.prizePurpose
        case .adoption: texts.adoptionPurpose
        case .event: texts.eventPurpose
        case .survey: texts.surveyPurpose
        case .surveyContact: texts.surveyContactPurpose
        case .laboratory: texts.laboratoryPurpose
        }
    }

    var data: String {
        switch code {
        case .reading: texts.readingData
        case .security: texts.securityData
        case .documentary: texts.documentaryData
        case .audit: texts.auditData
        case .account: texts.accountData
        case .outbox: texts.outboxData
        case .following: texts.followingData
        case .report: texts.reportData
        case .image: texts.imageData
        case .inquiry: texts.inquiryData
        case .review: texts.reviewData
        case .prize: texts.prizeData
        case .adoption: texts.adoptionData
        case .event: texts.eventData
        case .survey: texts.surveyData
        case .surveyContact: texts.surveyContactData
        case .laboratory: texts.laboratoryData
        }
    }

    var people: String {
        switch code {
        case .reading: texts.readingPeople
        case .security: texts.securityPeople
        case .documentary: texts.documentaryPeople
        case .audit: texts.auditPeople
        case .account: texts.accountPeople
        case .outbox: texts.outboxPeople
        case .following: texts.followingPeople
        case .report: texts.reportPeople
        case .image: texts.imagePeople
        case .inquiry: texts.inquiryPeople
        case .review: texts.reviewPeople
        case .prize: texts.prizePeople
        case .adoption: texts.adoptionPeople
        case .event: texts.eventPeople
        case .survey: texts.surveyPeople
        case .surveyContact: texts.surveyContactPeople
        case .laboratory: texts.laboratoryPeople
        }
    }

    var recipients: String {
        switch code {
        case .reading: texts.readingRecipients
        case .security: texts.securityRecipients
        case .documentary: texts.documentaryRecipients
        case .audit: texts.auditRecipients
        case .account: texts.accountRecipients
        case .outbox: texts.outboxRecipients
        case .following: texts.followingRecipients
        case .report: texts.reportRecipients
        case .image: texts.imageRecipients
        case .inquiry: texts.inquiryRecipients
        case .review: texts.reviewRecipients
        case .prize: texts.prizeRecipients
        case .adoption: texts.adoptionRecipients
        case .event: texts.eventRecipients
        case .survey: texts.surveyRecipients
        case .surveyContact: texts.surveyContactRecipients
        case .laboratory: texts.laboratoryRecipients
        }
    }

    func basis(_ basis: Processing.Basis) -> String {
        switch basis {
        case .publicInterest: texts.basisPublicInterest
        case .legitimateInterest: texts.basisLegitimateInterest
        case .legalObligation: texts.basisLegalObligation
        case .consent: texts.basisConsent
        }
    }

    func retention(_ retention: Processing.Retention) -> String {
        switch retention {
        case .device(let days): texts.retentionDevice(days: days)
        case .connection: texts.retentionConnection
        case .publication: texts.retentionPublication
        case .instance: texts.retentionInstance
        case .account: texts.retentionAccount
        case .mail(let days): texts.retentionMail(days: days)
        case .news(let days): texts.retentionNews(days: days)
        case .report(let days): texts.retentionReport(days: days)
        case .agreement(let days): texts.retentionAgreement(days: days)
        case .inquiry(let days, let exchange): texts.retentionInquiry(days: days, exchange: exchange)
        case .adoption(let exchange): texts.retentionAdoption(exchange: exchange)
        case .event(let days): texts.retentionEvent(days: days)
        case .answers: texts.retentionAnswers
        case .contacts(let days): texts.retentionContacts(days: days)
        }
    }
}
