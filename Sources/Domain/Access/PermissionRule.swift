/// Who may do an act, as data: the whole table of permissions, and nothing but it, is what `can` interprets.
package struct PermissionRule: Sendable, Equatable {
    /// What the act is done to.
    package enum Target: String, Sendable, CaseIterable {
        case instance, body, sheet, campaign
    }

    /// One way of being allowed.
    package enum Holder: String, Sendable, CaseIterable {
        case anyone
        /// Any account.
        case member
        /// One of the audiences of the sheet: sight, and no role.
        case reader
        /// Who runs the instance, at its command line.
        case instanceOperator = "operator"
        case administrator
        case coordinator
        case editor
        /// An editor who neither carries the sheet nor looks after it: nobody publishes alone what is their own.
        case otherEditor = "other-editor"
        /// The same, of a sheet that no body carries.
        case editorOfUnclaimed = "editor-of-unclaimed"
        /// An editor, where no coordinator can answer: a group of residents, or a coordinator who asks for themselves.
        case editorForBody = "editor-for-body"
        case delegate
        case custodian
        /// Signs the sheet with its bearer.
        case cosigner
        /// Is asked to.
        case invited
        /// In the team that works on the sheet.
        case teammate
        /// Coordinates the body that carries the sheet, and not a place or the instance around it.
        case bearerCoordinator = "bearer-coordinator"
        /// Types in the answers of a survey.
        case collector
        /// Reads its frozen data set.
        case analyst
    }

    package let target: Target
    package let holders: [Holder]
    package let writes: Bool
    /// Asks again who is there.
    package let isDangerous: Bool
    /// No page that others read changes: about accounts alone, or what nobody but editors may see yet.
    package let isPersonal: Bool

    fileprivate init(
        _ target: Target, _ holders: [Holder], writes: Bool = true, isDangerous: Bool = false, isPersonal: Bool = false
    ) {
        self.target = target
        self.holders = holders
        self.writes = writes
        self.isDangerous = isDangerous
        self.isPersonal = isPersonal
    }

    /// Nobody but the operator acts on a sheet that they may not see: it is as absent for them.
    package var needsSight: Bool { target == .sheet }
}

extension Act {
    /// The line of the table for this act; a new act does not compile before it has one.
    package var rule: PermissionRule {
        switch self {
        case .seeSheet: PermissionRule(.sheet, [.reader], writes: false)
        case .seeCommons: PermissionRule(.instance, [.anyone], writes: false)
        case .seeBearing: PermissionRule(.sheet, [.member], writes: false)
        case .claimSheet: PermissionRule(.sheet, [.member])
        case .decideClaim: PermissionRule(.body, [.coordinator, .editorForBody])
        case .appointDelegate: PermissionRule(.sheet, [.coordinator])
        case .leaveDelegation: PermissionRule(.sheet, [.delegate])
        case .appointCustodian: PermissionRule(.sheet, [.instanceOperator, .editor])
        case .widenSheet: PermissionRule(.sheet, [.instanceOperator, .delegate, .custodian, .editorOfUnclaimed])
        case .narrowSheet: PermissionRule(.sheet, [.instanceOperator, .delegate, .custodian, .editor])
        case .decideSharing: PermissionRule(.sheet, [.instanceOperator, .otherEditor])
        case .withdrawSheet: PermissionRule(.sheet, [.instanceOperator, .delegate, .editor])
        case .publishSheet: PermissionRule(.sheet, [.instanceOperator, .delegate, .otherEditor])
        case .editSheet, .attachFile:
            PermissionRule(.sheet, [.delegate, .custodian, .cosigner, .editor], isPersonal: true)
        case .removeFile, .recordAgreement: PermissionRule(.sheet, [.delegate, .custodian, .cosigner, .editor])
        case .seeHistory: PermissionRule(.sheet, [.delegate, .custodian, .cosigner, .editor], writes: false)
        case .keepDraft:
            PermissionRule(.sheet, [.delegate, .custodian, .cosigner, .editor], writes: false, isPersonal: true)
        case .inviteCosigner: PermissionRule(.sheet, [.delegate, .custodian, .editor])
        case .answerCosigning: PermissionRule(.sheet, [.invited, .cosigner])
        case .publishText: PermissionRule(.sheet, [.delegate, .custodian, .otherEditor])
        case .askReply: PermissionRule(.sheet, [.anyone], isPersonal: true)
        case .decideReply: PermissionRule(.sheet, [.otherEditor])
        case .readReply: PermissionRule(.instance, [.anyone], writes: false, isPersonal: true)
        case .withdrawReply: PermissionRule(.instance, [.anyone])
        case .discussDecision: PermissionRule(.sheet, [.delegate, .custodian, .editor], isPersonal: true)
        case .erasePractice: PermissionRule(.sheet, [.instanceOperator], isDangerous: true)
        case .mergePractices: PermissionRule(.sheet, [.instanceOperator, .editor])
        case .seeMembers: PermissionRule(.instance, [.instanceOperator, .administrator], writes: false)
        case .inviteMember, .decideRequest:
            PermissionRule(.instance, [.instanceOperator, .administrator], isPersonal: true)
        case .closeAccount, .grantRole:
            PermissionRule(.instance, [.instanceOperator, .administrator], isDangerous: true, isPersonal: true)
        case .coordinateBody:
            PermissionRule(.body, [.instanceOperator, .administrator, .coordinator], isPersonal: true)
        case .appointCoordinator:
            PermissionRule(
                .body, [.instanceOperator, .administrator, .coordinator], isDangerous: true, isPersonal: true)
        case .seeOutbox: PermissionRule(.instance, [.instanceOperator, .administrator], writes: false)
        case .recordBounce: PermissionRule(.instance, [.instanceOperator])
        case .readOwnData: PermissionRule(.instance, [.member], writes: false, isPersonal: true)
        case .eraseAccount:
            PermissionRule(.instance, [.instanceOperator, .member], isDangerous: true, isPersonal: true)
        case .createToken: PermissionRule(.instance, [.member], isDangerous: true, isPersonal: true)
        case .revokeToken: PermissionRule(.instance, [.member], isPersonal: true)
        case .eliminate: PermissionRule(.instance, [.instanceOperator], isDangerous: true)
        case .importPractices, .undoImport, .importTerritories, .importBoundaries, .editOrganisation,
            .loadDemo, .removeDemo:
            PermissionRule(.instance, [.instanceOperator])
        case .editVocabulary, .editWords, .editCollections:
            PermissionRule(.instance, [.instanceOperator, .coordinator])
        case .seeJobs: PermissionRule(.instance, [.instanceOperator, .administrator], writes: false)
        case .exportAll, .backup: PermissionRule(.instance, [.instanceOperator], writes: false, isDangerous: true)
        case .signIn, .askLink, .acceptInvitation, .confirmMail, .askAccount, .unsubscribe:
            PermissionRule(.instance, [.anyone], isPersonal: true)
        case .readLink: PermissionRule(.instance, [.anyone], writes: false, isPersonal: true)
        case .readOwnAccount, .seeNotices: PermissionRule(.instance, [.member], writes: false, isPersonal: true)
        case .editOwnAccount, .confirmIdentity, .follow, .chooseMails,
            .choosePrivateFeed:
            PermissionRule(.instance, [.member], isPersonal: true)
        case .editOwnCredentials: PermissionRule(.instance, [.member], isDangerous: true, isPersonal: true)
        case .seeAccounts: PermissionRule(.instance, [.instanceOperator], writes: false, isPersonal: true)
        case .openAccounts: PermissionRule(.instance, [.instanceOperator], isPersonal: true)
        case .importAll, .restore: PermissionRule(.instance, [.instanceOperator], isDangerous: true)
        case .reportPractice, .followReport: PermissionRule(.instance, [.anyone], isPersonal: true)
        case .takeBackReport: PermissionRule(.instance, [.anyone])
        case .readReport: PermissionRule(.instance, [.anyone], writes: false, isPersonal: true)
        case .seeReports: PermissionRule(.instance, [.member], writes: false, isPersonal: true)
        case .seeReport: PermissionRule(.sheet, [.editor, .custodian], writes: false)
        case .decideReport: PermissionRule(.sheet, [.editor])
        case .removeReport: PermissionRule(.sheet, [.editor, .custodian])
        case .askAboutSheet: PermissionRule(.sheet, [.anyone], isPersonal: true)
        case .readInquiry: PermissionRule(.instance, [.anyone], writes: false, isPersonal: true)
        case .followInquiry: PermissionRule(.instance, [.anyone], isPersonal: true)
        case .seeInquiries: PermissionRule(.instance, [.member], writes: false, isPersonal: true)
        case .answerInquiry: PermissionRule(.sheet, [.delegate, .custodian, .editorOfUnclaimed])
        case .decideProblem: PermissionRule(.sheet, [.custodian, .otherEditor])
        case .contestDecision: PermissionRule(.sheet, [.delegate, .custodian], isPersonal: true)
        case .confirmSheet: PermissionRule(.sheet, [.delegate, .custodian, .editorOfUnclaimed])
        case .leadReview, .applyLabel: PermissionRule(.sheet, [.delegate, .custodian, .editor])
        case .seeReviews: PermissionRule(.sheet, [.reader], writes: false)
        case .answerReview: PermissionRule(.sheet, [.member], isPersonal: true)
        case .readAsGroup: PermissionRule(.instance, [.anyone], writes: false, isPersonal: true)
        case .answerAsGroup: PermissionRule(.instance, [.anyone], isPersonal: true)
        case .contestReview: PermissionRule(.sheet, [.delegate, .custodian])
        case .editGrids: PermissionRule(.instance, [.instanceOperator, .coordinator])
        case .adoptSheet: PermissionRule(.sheet, [.member])
        case .seeAdoptions: PermissionRule(.instance, [.member], writes: false, isPersonal: true)
        case .editAdoption: PermissionRule(.instance, [.member])
        case .answerAdoption: PermissionRule(.sheet, [.delegate, .custodian, .editorOfUnclaimed], isPersonal: true)
        case .decideAdoption: PermissionRule(.sheet, [.otherEditor])
        case .seePlan:
            PermissionRule(.sheet, [.delegate, .custodian, .cosigner, .teammate, .bearerCoordinator], writes: false)
        case .editPlan: PermissionRule(.sheet, [.delegate, .custodian, .cosigner], isPersonal: true)
        case .leadPrize: PermissionRule(.instance, [.instanceOperator, .coordinator])
        case .nominateSheet: PermissionRule(.sheet, [.delegate, .custodian])
        case .seeJudging: PermissionRule(.instance, [.member], writes: false, isPersonal: true)
        case .judgePrize: PermissionRule(.instance, [.member])
        case .editMonth: PermissionRule(.instance, [.instanceOperator, .coordinator])
        case .proposeEvent, .editEvent: PermissionRule(.instance, [.member])
        case .decideEvent: PermissionRule(.instance, [.coordinator])
        case .answerSurvey: PermissionRule(.instance, [.anyone], writes: false, isPersonal: true)
        case .leadCampaign: PermissionRule(.campaign, [.instanceOperator, .coordinator])
        case .agreeCampaign: PermissionRule(.body, [.coordinator])
        case .collectAnswers: PermissionRule(.campaign, [.collector], writes: false, isPersonal: true)
        case .freezeCampaign: PermissionRule(.campaign, [.instanceOperator, .coordinator], isDangerous: true)
        case .readMicrodata: PermissionRule(.campaign, [.instanceOperator, .analyst], isPersonal: true)
        case .codeAnswers, .takeQuotations: PermissionRule(.campaign, [.analyst], isPersonal: true)
        case .readContacts: PermissionRule(.campaign, [.coordinator], isDangerous: true, isPersonal: true)
        }
    }
}
