package import Domain

/// Who may see and do what, written a second time, as sentences: nothing here reads the table of permissions.
package enum Sentences {
    private static let editorsOfThePlace: Set<Cast> =
        [.editorHere, .editorAround, .editorEverywhere, .ownEditor, .keepingEditor]
    private static let peopleOfTheBody: Set<Cast> = [.teammate, .colleague, .delegate, .ownEditor, .coordinator]
    private static let administrators: Set<Cast> = [.administrator, .confirmedAdministrator]
    private static let coordinatorsOfTheBody: Set<Cast> = [.coordinator, .coordinatorAround, .coordinatorEverywhere]
    /// Who types in what is told on the phone or on paper, and who reads the frozen answers, by name.
    package static let seated: (collector: Cast, analyst: Cast) = (.plain, .stranger)

    private static func keeps(_ person: Cast, _ sheet: CastSheet) -> Bool {
        switch sheet.care {
        case .carried: [.delegate, .ownEditor].contains(person)
        case .lookedAfter: [.custodian, .keepingEditor].contains(person)
        case .alone: false
        }
    }

    /// Writes in it without keeping it.
    private static func signs(_ person: Cast, _ sheet: CastSheet) -> Bool {
        person == .cosigner && sheet.care == .carried
    }

    private static func isAsked(_ person: Cast, _ sheet: CastSheet) -> Bool {
        person == .invited && sheet.care == .carried
    }

    /// Whoever keeps a sheet sees it, and whoever signs it or is asked to. Published, it is seen as far as its rung. Editors see what is put before them.
    package static func sees(_ person: Cast, _ sheet: CastSheet) -> Bool {
        if keeps(person, sheet) || signs(person, sheet) || isAsked(person, sheet) { return true }
        let isBeforeEditors =
            [.reported, .proposed].contains(sheet.state) || (sheet.state == .published && sheet.isProposed)
        if isBeforeEditors && editorsOfThePlace.contains(person) { return true }
        guard sheet.state == .published else { return false }
        switch sheet.rung {
        case .everyone: return true
        case .network: return person.hasAccount
        case .organisation: return sheet.care == .carried && peopleOfTheBody.contains(person)
        case .team: return sheet.care == .carried && person == .teammate
        case .me: return false
        }
    }

    /// Nobody decides alone about what they keep.
    private static func decidesForOthers(_ person: Cast, _ sheet: CastSheet) -> Bool {
        editorsOfThePlace.contains(person) && !keeps(person, sheet)
    }

    /// No default: a new act does not compile before somebody has decided here. nil: not on a sheet.
    package static func mayDo(_ act: Act, _ person: Cast, _ sheet: CastSheet) -> Bool? {
        let isOperator = person == .instanceOperator
        let isSeen = isOperator || sees(person, sheet)
        let keeps = keeps(person, sheet)
        let carries = keeps && sheet.care == .carried
        let isEditor = editorsOfThePlace.contains(person)
        switch act {
        case .seeSheet: return sees(person, sheet)
        case .seeBearing, .claimSheet: return isSeen && person.hasAccount
        case .appointDelegate:
            let coordinatesIt = person == .coordinator && sheet.care == .carried
            return isSeen && (coordinatesIt || [.coordinatorAround, .coordinatorEverywhere].contains(person))
        case .leaveDelegation: return carries
        case .appointCustodian: return isOperator || (isSeen && isEditor)
        case .widenSheet:
            let isFree = sheet.care != .carried && decidesForOthers(person, sheet)
            return isOperator || keeps || (isSeen && isFree)
        case .narrowSheet: return isOperator || keeps || (isSeen && isEditor)
        case .decideSharing: return isOperator || (isSeen && decidesForOthers(person, sheet))
        case .withdrawSheet: return isOperator || carries || (isSeen && isEditor)
        case .publishSheet: return isOperator || carries || (isSeen && decidesForOthers(person, sheet))
        case .attachFile, .removeFile, .recordAgreement: return keeps || signs(person, sheet) || (isSeen && isEditor)
        case .inviteCosigner: return keeps || (isSeen && isEditor)
        case .answerCosigning: return signs(person, sheet) || isAsked(person, sheet)
        case .askReply: return isSeen
        case .decideReply: return isSeen && decidesForOthers(person, sheet)
        case .discussDecision: return keeps || (isSeen && isEditor)
        case .editSheet, .seeHistory, .keepDraft: return keeps || signs(person, sheet) || (isSeen && isEditor)
        case .publishText: return keeps || (isSeen && decidesForOthers(person, sheet))
        case .erasePractice: return isOperator
        case .seeReport, .removeReport:
            return isSeen && (isEditor || (keeps && sheet.care == .lookedAfter))
        case .decideReport: return isSeen && isEditor
        case .askAboutSheet: return isSeen
        case .answerInquiry, .confirmSheet:
            return keeps || (isSeen && sheet.care != .carried && decidesForOthers(person, sheet))
        case .decideProblem: return (keeps && sheet.care == .lookedAfter) || (isSeen && decidesForOthers(person, sheet))
        case .contestDecision, .contestReview: return keeps
        case .leadReview, .applyLabel: return keeps || (isSeen && isEditor)
        case .seeReviews: return sees(person, sheet)
        case .answerReview: return isSeen && person.hasAccount
        case .adoptSheet: return isSeen && person.hasAccount
        case .answerAdoption: return keeps || (isSeen && sheet.care != .carried && decidesForOthers(person, sheet))
        case .decideAdoption: return isSeen && decidesForOthers(person, sheet)
        case .editPlan: return keeps || signs(person, sheet)
        case .nominateSheet: return keeps
        case .seePlan:
            let coordinatesIt = person == .coordinator && sheet.care == .carried
            let isOfTeam = person == .teammate && sheet.care == .carried
            return keeps || signs(person, sheet) || (isSeen && (coordinatesIt || isOfTeam))
        case .mergePractices: return isOperator || (isSeen && isEditor)
        case .seeCommons, .seeMembers, .inviteMember, .decideRequest, .closeAccount, .grantRole, .seeJobs,
            .coordinateBody, .appointCoordinator, .decideClaim, .importPractices, .undoImport,
            .editVocabulary, .editWords, .importTerritories, .importBoundaries, .editOrganisation, .editCollections,
            .exportAll, .importAll, .backup, .restore, .loadDemo, .removeDemo, .seeOutbox, .recordBounce, .follow,
            .seeNotices, .chooseMails, .choosePrivateFeed, .unsubscribe, .signIn, .readLink, .askLink,
            .acceptInvitation, .confirmMail,
            .askAccount, .readOwnAccount, .editOwnAccount, .editOwnCredentials, .confirmIdentity, .seeAccounts,
            .openAccounts, .readOwnData, .eraseAccount, .createToken, .revokeToken, .eliminate, .reportPractice,
            .readReport, .followReport, .takeBackReport, .seeReports, .readReply, .withdrawReply, .readInquiry,
            .followInquiry, .seeInquiries, .readAsGroup, .answerAsGroup, .editGrids, .seeAdoptions, .editAdoption,
            .leadPrize, .seeJudging, .judgePrize, .editMonth, .proposeEvent, .editEvent, .decideEvent,
            .answerSurvey, .leadCampaign, .agreeCampaign, .collectAnswers, .freezeCampaign, .readMicrodata,
            .readContacts, .codeAnswers, .takeQuotations:
            return nil
        }
    }

    /// Acts on the whole instance; nil for the others.
    package static func mayDo(_ act: Act, _ person: Cast) -> Bool? {
        let isOperator = person == .instanceOperator
        switch act {
        case .seeCommons, .unsubscribe, .signIn, .readLink, .askLink, .acceptInvitation, .confirmMail, .askAccount,
            .reportPractice, .readReport, .followReport, .takeBackReport, .readReply, .withdrawReply, .readInquiry,
            .followInquiry, .readAsGroup, .answerAsGroup, .answerSurvey:
            return true
        case .follow, .seeNotices, .chooseMails, .choosePrivateFeed, .readOwnAccount, .editOwnAccount,
            .editOwnCredentials,
            .confirmIdentity:
            return person.hasAccount
        case .seeMembers, .inviteMember, .decideRequest, .closeAccount, .grantRole, .seeJobs, .seeOutbox:
            return isOperator || administrators.contains(person)
        case .editVocabulary, .editWords, .editCollections, .editGrids, .leadPrize, .editMonth:
            return isOperator || person == .coordinatorEverywhere
        case .decideEvent: return person == .coordinatorEverywhere
        case .importPractices, .undoImport, .importTerritories, .importBoundaries, .editOrganisation,
            .exportAll, .importAll, .backup, .restore, .loadDemo, .removeDemo, .recordBounce, .seeAccounts,
            .openAccounts,
            .eliminate:
            return isOperator
        case .readOwnData, .createToken, .revokeToken, .seeReports, .seeInquiries, .seeAdoptions, .editAdoption,
            .seeJudging, .judgePrize, .proposeEvent, .editEvent:
            return person.hasAccount
        case .eraseAccount: return isOperator || person.hasAccount
        case .seeSheet, .seeBearing, .claimSheet, .appointDelegate, .leaveDelegation, .appointCustodian, .widenSheet,
            .narrowSheet, .decideSharing, .withdrawSheet, .publishSheet, .erasePractice, .coordinateBody, .editSheet,
            .seeHistory, .keepDraft, .publishText, .attachFile, .removeFile, .recordAgreement, .inviteCosigner,
            .answerCosigning, .discussDecision, .askReply, .decideReply, .askAboutSheet, .answerInquiry,
            .decideProblem, .contestDecision, .confirmSheet, .leadReview, .seeReviews, .answerReview, .contestReview,
            .applyLabel, .mergePractices, .appointCoordinator, .decideClaim, .seeReport, .decideReport, .removeReport,
            .adoptSheet, .answerAdoption, .decideAdoption, .seePlan, .editPlan, .nominateSheet, .leadCampaign,
            .agreeCampaign, .collectAnswers, .freezeCampaign, .readMicrodata, .readContacts,
            .codeAnswers, .takeQuotations:
            return nil
        }
    }

    /// Acts on the body of the cast: its coordinators look after it, editors answer only where no coordinator can. nil
    /// for the others.
    package static func mayDoOnBody(_ act: Act, _ person: Cast, isForEditors: Bool) -> Bool? {
        let coordinates = coordinatorsOfTheBody.contains(person)
        switch act {
        case .agreeCampaign: return coordinates
        case .decideClaim: return coordinates || (isForEditors && editorsOfThePlace.contains(person))
        case .coordinateBody, .appointCoordinator:
            return coordinates || person == .instanceOperator || administrators.contains(person)
        default: return nil
        }
    }

    /// Of a survey that the body leads; nil where the act is done to something else.
    package static func mayDoOnCampaign(_ act: Act, _ person: Cast) -> Bool? {
        let coordinates = coordinatorsOfTheBody.contains(person)
        switch act {
        case .leadCampaign, .freezeCampaign: return coordinates || person == .instanceOperator
        case .readContacts: return coordinates
        case .collectAnswers: return person == seated.collector
        case .readMicrodata: return person == .instanceOperator || person == seated.analyst
        case .codeAnswers, .takeQuotations: return person == seated.analyst
        default: return nil
        }
    }
}
