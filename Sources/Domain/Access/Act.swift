/// Everything somebody can do to the commons; `PermissionTable` says who may, `can` decides.
package enum Act: String, Sendable, CaseIterable {
    case seeSheet = "see-sheet"
    /// Reading what the sheets speak of: words, methods, places, bodies, sources.
    case seeCommons = "see-commons"
    /// Who answers for a sheet, how far it is seen, what waits for an answer.
    case seeBearing = "see-bearing"
    case claimSheet = "claim-sheet"
    case decideClaim = "decide-claim"
    case appointDelegate = "appoint-delegate"
    case leaveDelegation = "leave-delegation"
    case appointCustodian = "appoint-custodian"
    case widenSheet = "widen-sheet"
    case narrowSheet = "narrow-sheet"
    case decideSharing = "decide-sharing"
    case withdrawSheet = "withdraw-sheet"
    case publishSheet = "publish-sheet"
    /// Saving a section of its working text, or its title.
    case editSheet = "edit-sheet"
    /// Reading the working text, with who saved what.
    case seeHistory = "see-history"
    /// What one writes before saving; read by nobody else, so it leaves no line.
    case keepDraft = "keep-draft"
    /// Making the working text the one that readers see.
    case publishText = "publish-text"
    /// A picture or a document, and what is said of it.
    case attachFile = "attach-file"
    /// A file, or an agreement to it: what readers see goes at once.
    case removeFile = "remove-file"
    case recordAgreement = "record-agreement"
    case inviteCosigner = "invite-cosigner"
    case answerCosigning = "answer-cosigning"
    /// Asking, for a body that a sheet names, that its reply be shown.
    case askReply = "ask-reply"
    /// By the private link of whoever asked.
    case readReply = "read-reply"
    case withdrawReply = "withdraw-reply"
    case decideReply = "decide-reply"
    /// Writing to the other side about an editor's decision.
    case discussDecision = "discuss-decision"
    case erasePractice = "erase-practice"
    case mergePractices = "merge-practices"
    case seeMembers = "see-members"
    case inviteMember = "invite-member"
    case decideRequest = "decide-request"
    case closeAccount = "close-account"
    case grantRole = "grant-role"
    /// The members, teams and invitations of one body.
    case coordinateBody = "coordinate-body"
    case appointCoordinator = "appoint-coordinator"
    case importPractices = "import-practices"
    case undoImport = "undo-import"
    case editVocabulary = "edit-vocabulary"
    case editWords = "edit-words"
    case importTerritories = "import-territories"
    case importBoundaries = "import-boundaries"
    case editOrganisation = "edit-organisation"
    case editCollections = "edit-collections"
    case seeJobs = "see-jobs"
    case exportAll = "export-all"
    case importAll = "import-all"
    case backup
    case restore
    case loadDemo = "load-demo"
    case removeDemo = "remove-demo"
    /// Reading which mails wait, were sent or came back.
    case seeOutbox = "see-outbox"
    case recordBounce = "record-bounce"
    /// Following something, or no more.
    case follow
    /// Reading what oneself is told and follows; what somebody has read is no one else's affair, so it leaves no line.
    case seeNotices = "see-notices"
    case chooseMails = "choose-mails"
    /// Whether a program of one's own may read one's news, and at which address.
    case choosePrivateFeed = "choose-private-feed"
    /// Ending mails by the link they carry, without signing in.
    case unsubscribe
    /// Reading, or taking away, what is kept about oneself.
    case readOwnData = "read-own-data"
    case eraseAccount = "erase-account"
    /// Letting a program act for oneself.
    case createToken = "create-token"
    case revokeToken = "revoke-token"
    /// Destroying what the rules of retention find due.
    case eliminate
    /// By a password, a code or a link.
    case signIn = "sign-in"
    /// Learning what a link will do, before it does it.
    case readLink = "read-link"
    case askLink = "ask-link"
    case acceptInvitation = "accept-invitation"
    /// The address of an account, by the link sent to the new one.
    case confirmMail = "confirm-mail"
    case askAccount = "ask-account"
    case readOwnAccount = "read-own-account"
    case editOwnAccount = "edit-own-account"
    /// What opens one's own account: password, second factor, address.
    case editOwnCredentials = "edit-own-credentials"
    /// Proving again who is there.
    case confirmIdentity = "confirm-identity"
    /// Making a practice known, without an account.
    case reportPractice = "report-practice"
    /// By the private link of whoever made it known: what became of it.
    case readReport = "read-report"
    /// Answering, asking for its withdrawal, ending the link.
    case followReport = "follow-report"
    case takeBackReport = "take-back-report"
    /// What was made known to those who read for a place.
    case seeReports = "see-reports"
    case seeReport = "see-report"
    case decideReport = "decide-report"
    /// Taking its words out of the platform.
    case removeReport = "remove-report"
    case seeAccounts = "see-accounts"
    case openAccounts = "open-accounts"
    /// Saying that something is wrong with a sheet, asking a question, or to be put in touch; without an account too.
    case askAboutSheet = "ask-about-sheet"
    /// By the private link of whoever asked, or with their account.
    case readInquiry = "read-inquiry"
    case followInquiry = "follow-inquiry"
    /// What waits for those who answer for sheets.
    case seeInquiries = "see-inquiries"
    /// Answering a question, or a wish to be put in touch.
    case answerInquiry = "answer-inquiry"
    /// Saying what becomes of a sheet with which something is wrong.
    case decideProblem = "decide-problem"
    /// What those who keep a sheet say of that decision.
    case contestDecision = "contest-decision"
    /// Saying that what a sheet tells is still true.
    case confirmSheet = "confirm-sheet"
    /// Having a sheet read with a grid: asking people and groups, making the profile stand or ending it.
    case leadReview = "lead-review"
    case seeReviews = "see-reviews"
    /// Giving one's own reading.
    case answerReview = "answer-review"
    /// The same for a group, by its code.
    case readAsGroup = "read-as-group"
    case answerAsGroup = "answer-as-group"
    /// What those who carry the practice answer to a reading.
    case contestReview = "contest-review"
    /// Putting a suggested label on a practice, or taking it off.
    case applyLabel = "apply-label"
    case editGrids = "edit-grids"
    /// Saying that its practice is taken up elsewhere, or why not; beginning a sheet from its approach.
    case adoptSheet = "adopt-sheet"
    /// What oneself takes up, and what is taken up of the sheets one answers for.
    case seeAdoptions = "see-adoptions"
    /// Changing or taking back what one said, telling how it went.
    case editAdoption = "edit-adoption"
    /// Answering those who take up the practice of a sheet that one keeps.
    case answerAdoption = "answer-adoption"
    /// Saying whether everybody reads what is said of a sheet elsewhere.
    case decideAdoption = "decide-adoption"
    /// How those who keep a sheet make it known, and what must be handed over.
    case seePlan = "see-plan"
    case editPlan = "edit-plan"
    /// A yearly prize: its call, its jury, what is decided.
    case leadPrize = "lead-prize"
    /// Putting a sheet forward, or taking it back.
    case nominateSheet = "nominate-sheet"
    /// What jurors read of a candidate.
    case seeJudging = "see-judging"
    /// Reading a candidate as a juror, or saying that one does not.
    case judgePrize = "judge-prize"
    /// The editions of the month of social development.
    case editMonth = "edit-month"
    case proposeEvent = "propose-event"
    /// Changing or cancelling what one proposed, or any event for the coordination.
    case editEvent = "edit-event"
    /// Announcing what was proposed, or not.
    case decideEvent = "decide-event"
    /// Beginning, saving, sending and taking back answers; nothing tells who did, so it leaves no line.
    case answerSurvey = "answer-survey"
    /// A survey of the field: its charter, questionnaire, relays, codes, people, calendar, and how many answered.
    case leadCampaign = "lead-campaign"
    /// Answering for a survey with another body, or no more.
    case agreeCampaign = "agree-campaign"
    /// Typing in what somebody else answers; a line would tell when somebody did, so typing leaves none. Reading two
    /// typings that differ, settling them and taking a paper out leave one.
    case collectAnswers = "collect-answers"
    /// Making of the answers a data set that does not change any more.
    case freezeCampaign = "freeze-campaign"
    /// Taking a frozen data set away.
    case readMicrodata = "read-microdata"
    /// What answers in people's own words say: the codes, who gives which, what is decided, what is quoted.
    case codeAnswers = "code-answers"
    /// Taking quotations of answers away.
    case takeQuotations = "take-quotations"
    /// Reading who agreed to be called back, which is never beside what they answered.
    case readContacts = "read-contacts"

    /// Acts that change something leave a line in the audit log.
    package var writes: Bool { rule.writes }
    /// Asked only of somebody who proved a short while ago who they are.
    package var isDangerous: Bool { rule.isDangerous }
    /// About accounts alone: no page that others read changes.
    package var isPersonal: Bool { rule.isPersonal }
}
