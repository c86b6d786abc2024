internal import Domain
package import Texts

/// What was done, in a few words, for the people whom a log concerns.
package struct ActWords {
    private let texts: ActNamesTexts

    package init(_ texts: Texts) { self.texts = texts.actNames }

    /// An act of a later version of the program keeps its code.
    package func name(code: String) -> String { Act(rawValue: code).map(name) ?? code }

    private func name(_ act: Act) -> String {
        switch act {
        case .seeSheet: texts.seeSheet
        case .importPractices: texts.importPractices
        case .withdrawSheet: texts.withdrawSheet
        case .publishSheet: texts.publishSheet
        case .erasePractice: texts.erasePractice
        case .editSheet: texts.editSheet
        case .seeHistory: texts.seeHistory
        case .keepDraft: texts.keepDraft
        case .publishText: texts.publishText
        case .attachFile: texts.attachFile
        case .removeFile: texts.removeFile
        case .recordAgreement: texts.recordAgreement
        case .inviteCosigner: texts.inviteCosigner
        case .answerCosigning: texts.answerCosigning
        case .discussDecision: texts.discussDecision
        case .askReply: texts.askReply
        case .readReply: texts.readReply
        case .withdrawReply: texts.withdrawReply
        case .decideReply: texts.decideReply
        case .exportAll: texts.exportAll
        case .importAll: texts.importAll
        case .backup: texts.backup
        case .restore: texts.restore
        case .seeJobs: texts.seeJobs
        case .seeCommons: texts.seeCommons
        case .editVocabulary: texts.editVocabulary
        case .editWords: texts.editWords
        case .importTerritories: texts.importTerritories
        case .importBoundaries: texts.importBoundaries
        case .editOrganisation: texts.editOrganisation
        case .undoImport: texts.undoImport
        case .mergePractices: texts.mergePractices
        case .editCollections: texts.editCollections
        case .loadDemo: texts.loadDemo
        case .removeDemo: texts.removeDemo
        case .readOwnData: texts.readOwnData
        case .eraseAccount: texts.eraseAccount
        case .eliminate: texts.eliminate
        case .createToken: texts.createToken
        case .revokeToken: texts.revokeToken
        case .seeOutbox: texts.seeOutbox
        case .recordBounce: texts.recordBounce
        case .follow: texts.follow
        case .seeNotices: texts.seeNotices
        case .chooseMails: texts.chooseMails
        case .choosePrivateFeed: texts.choosePrivateFeed
        case .unsubscribe: texts.unsubscribe
        case .seeBearing: texts.seeBearing
        case .claimSheet: texts.claimSheet
        case .decideClaim: texts.decideClaim
        case .appointDelegate: texts.appointDelegate
        case .leaveDelegation: texts.leaveDelegation
        case .appointCustodian: texts.appointCustodian
        case .widenSheet: texts.widenSheet
        case .narrowSheet: texts.narrowSheet
        case .decideSharing: texts.decideSharing
        case .seeMembers: texts.seeMembers
        case .inviteMember: texts.inviteMember
        case .decideRequest: texts.decideRequest
        case .closeAccount: texts.closeAccount
        case .grantRole: texts.grantRole
        case .coordinateBody: texts.coordinateBody
        case .appointCoordinator: texts.appointCoordinator
        case .signIn: texts.signIn
        case .readLink: texts.readLink
        case .askLink: texts.askLink
        case .acceptInvitation: texts.acceptInvitation
        case .confirmMail: texts.confirmMail
        case .askAccount: texts.askAccount
        case .readOwnAccount: texts.readOwnAccount
        case .editOwnAccount: texts.editOwnAccount
        case .editOwnCredentials: texts.editOwnCredentials
        case .confirmIdentity: texts.confirmIdentity
        case .reportPractice: texts.reportPractice
        case .readReport: texts.readReport
        case .followReport: texts.followReport
        case .takeBackReport: texts.takeBackReport
        case .seeReports: texts.seeReports
        case .seeReport: texts.seeReport
        case .decideReport: texts.decideReport
        case .removeReport: texts.removeReport
        case .seeAccounts: texts.seeAccounts
        case .openAccounts: texts.openAccounts
        case .askAboutSheet: texts.askAboutSheet
        case .readInquiry: texts.readInquiry
        case .followInquiry: texts.followInquiry
        case .seeInquiries: texts.seeInquiries
        case .answerInquiry: texts.answerInquiry
        case .decideProblem: texts.decideProblem
        case .contestDecision: texts.contestDecision
        case .confirmSheet: texts.confirmSheet
        case .leadReview: texts.leadReview
        case .seeReviews: texts.seeReviews
        case .answerReview: texts.answerReview
        case .readAsGroup: texts.readAsGroup
        case .answerAsGroup: texts.answerAsGroup
        case .contestReview: texts.contestReview
        case .applyLabel: texts.applyLabel
        case .editGrids: texts.editGrids
        case .adoptSheet: texts.adoptSheet
        case .seeAdoptions: texts.seeAdoptions
        case .editAdoption: texts.editAdoption
        case .answerAdoption: texts.answerAdoption
        case .decideAdoption: texts.decideAdoption
        case .seePlan: texts.seePlan
        case .editPlan: texts.editPlan
        case .leadPrize: texts.leadPrize
        case .nominateSheet: texts.nominateSheet
        case .seeJudging: texts.seeJudging
        case .judgePrize: texts.judgePrize
        case .editMonth: texts.editMonth
        case .proposeEvent: texts.proposeEvent
        case .editEvent: texts.editEvent
        case .decideEvent: texts.decideEvent
        case .answerSurvey: texts.answerSurvey
        case .leadCampaign: texts.leadCampaign
        case .agreeCampaign: texts.agreeCampaign
        case .collectAnswers: texts.collectAnswers
        case .freezeCampaign: texts.freezeCampaign
        case .readMicrodata: texts.readMicrodata
        case .codeAnswers: texts.codeAnswers
        case .takeQuotations: texts.takeQuotations
        case .readContacts: texts.readContacts
        }
    }
}
