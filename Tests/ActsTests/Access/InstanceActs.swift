import Acts
import Domain
import SQL
import SQLiteDriver
import Secrets
import Storage
import TestSupport

/// Does each act once on a small instance, whichever it is: the loops over acts stand on it.
struct InstanceActs {
    let world: TestWorld
    /// Receives the archive, the instance that reads it, the backup and the restored data.
    private let folder: TemporaryDirectory
    private let other: TestWorld
    private let hashing: Hashing
    let people: PeopleActs
    private let reports: ReportActs
    let replies: ReplyActs
    let editing: EditingActs
    let inquiries: InquiryActs
    let reviews: ReviewActs
    let adoptions: AdoptionActs
    let prizes: PrizeActs
    let calendar: CalendarActs
    let campaigns: CampaignActs
    private let somebody: Result<Member, any Error>

    init(_ engine: Engine) throws {
        world = try TestWorld(engine)
        other = try TestWorld(engine)
        people = try PeopleActs(world)
        reports = try ReportActs(world)
        replies = try ReplyActs(world)
        editing = try EditingActs(world)
        inquiries = try InquiryActs(world)
        reviews = try ReviewActs(world)
        adoptions = try AdoptionActs(world)
        prizes = try PrizeActs(world)
        calendar = try CalendarActs(world)
        campaigns = try CampaignActs(world)
        folder = try TemporaryDirectory()
        let world = world
        somebody = Result { try world.member() }
        let secrets = try Secrets()
        hashing = Hashing {
            let run = Fingerprinter(secrets)
            return Hashing.Run(add: { run.add($0) }, finish: { run.finish() })
        }
    }

    /// Whoever may do an act of those the loops do.
    func actor(of act: Act) throws -> Viewer {
        try reports.actor(of: act) ?? replies.actor(of: act) ?? inquiries.actor(of: act) ?? reviews.actor(of: act)
            ?? editing.actor(of: act) ?? adoptions.actor(of: act) ?? prizes.actor(of: act)
            ?? calendar.actor(of: act) ?? campaigns.actor(of: act) ?? people.actor(of: act)
    }

    /// What acts made in the folder.
    var made: [String] { DurableFile.names(in: folder.path) }

    /// A practice that an act of its own can find.
    func prepare(_ slug: String, state: SheetState = .published) throws {
        try world.bring([Drafts.practice(slug, slug)])
        if state == .withdrawn { try world.perform(WithdrawSheet(slug: slug, reason: "motif")) }
    }

    /// No default: a new act does not compile before the loops can do it.
    ///
    /// - Returns: where the act left its line.
    /// - Parameter given: whoever tries; nil for somebody who may.
    @discardableResult
    func perform(_ act: Act, by given: Viewer? = nil) throws -> any Database {
        let viewer = try given ?? actor(of: act)
        switch act {
        case .seeSheet: try world.perform(ReadSheet(slug: "voir"), by: viewer)
        case .importPractices: try world.perform(importing("importe"), by: viewer)
        case .withdrawSheet: try world.perform(WithdrawSheet(slug: "retirer", reason: "motif"), by: viewer)
        case .publishSheet: try world.perform(PublishSheet(slug: "publier"), by: viewer)
        case .erasePractice: try world.perform(ErasePractice(slug: "effacer", reason: "motif"), by: viewer)
        case .exportAll: try world.perform(ExportAll(to: folder.file("archive"), hashing), by: viewer)
        case .importAll:
            try other.perform(ImportAll(from: folder.file("archive"), hashing), by: viewer)
            return other.database
        case .backup: try world.perform(saving, by: viewer)
        case .restore: return try restore(by: viewer)
        case .seeJobs: try world.perform(ListJobs(), by: viewer)
        case .seeOutbox: try world.perform(ListOutbox(), by: viewer)
        case .recordBounce: try bounce(by: viewer)
        // The operator follows nothing and reads no news: somebody with an account does it.
        case .follow: try world.perform(FollowThis(.search(SheetSearch())), by: somebody(for: viewer))
        case .seeNotices: try world.perform(ReadNotices(), by: somebody(for: viewer))
        case .chooseMails: try world.perform(ChooseDigest(.daily), by: somebody(for: viewer))
        case .choosePrivateFeed: try closeFeed(of: somebody(for: viewer))
        case .unsubscribe: try unsubscribe(by: viewer)
        case .seeCommons: try world.perform(ReadKnowledge(), by: viewer)
        case .editVocabulary: try world.perform(EditVocabulary([reworded], isDryRun: false), by: viewer)
        case .importTerritories, .importBoundaries: try importPlaces(act, by: viewer)
        case .editWords: try bringWords(by: viewer)
        case .editOrganisation: try nameBody(by: viewer)
        case .undoImport: try undo(by: viewer)
        case .mergePractices: try merge(by: viewer)
        case .editCollections: try collect(by: viewer)
        case .loadDemo: try world.perform(LoadDemo(), by: viewer)
        case .removeDemo: try removeDemo(by: viewer)
        // The operator is nobody in particular: neither data nor programs of their own are here.
        case .readOwnData: try world.perform(ReadOwnData(), by: try own(act, viewer))
        case .eraseAccount:
            try world.perform(EraseAccount(viewer == .instanceOperator ? world.member().id : 0), by: viewer)
        case .createToken, .revokeToken: try token(act, by: try own(act, viewer))
        case .eliminate: try world.perform(Eliminate(.audit, visa: "motif"), by: viewer)
        case .seeMembers, .inviteMember, .decideRequest, .closeAccount, .grantRole, .coordinateBody,
            .appointCoordinator:
            try people.perform(act, by: viewer)
        case .signIn, .readLink, .askLink, .acceptInvitation, .confirmMail, .askAccount, .readOwnAccount,
            .editOwnAccount, .editOwnCredentials, .confirmIdentity, .seeAccounts, .openAccounts:
            try AccountActs(world: world).perform(act, by: viewer)
        case .seeBearing, .claimSheet, .decideClaim, .appointDelegate, .leaveDelegation, .appointCustodian,
            .widenSheet, .narrowSheet, .decideSharing:
            try people.performOnSheet(act, by: viewer)
        case .reportPractice, .readReport, .followReport, .takeBackReport, .seeReports, .seeReport, .decideReport,
            .removeReport:
            try reports.perform(act, by: viewer)
        case .askReply, .readReply, .withdrawReply, .decideReply: try replies.perform(act, by: viewer)
        case .askAboutSheet, .readInquiry, .followInquiry, .seeInquiries, .answerInquiry, .decideProblem,
            .contestDecision, .confirmSheet:
            try inquiries.perform(act, by: viewer)
        case .leadReview, .seeReviews, .answerReview, .readAsGroup, .answerAsGroup, .contestReview, .applyLabel,
            .editGrids:
            try reviews.perform(act, by: viewer)
        case .adoptSheet, .seeAdoptions, .editAdoption, .answerAdoption, .decideAdoption, .seePlan, .editPlan:
            try adoptions.perform(act, by: viewer)
        case .leadPrize, .nominateSheet, .seeJudging, .judgePrize: try prizes.perform(act, by: viewer)
        case .editMonth, .proposeEvent, .editEvent, .decideEvent: try calendar.perform(act, by: viewer)
        case .answerSurvey, .leadCampaign, .agreeCampaign, .collectAnswers, .freezeCampaign, .readMicrodata,
            .readContacts, .codeAnswers, .takeQuotations:
            try campaigns.perform(act, by: viewer)
        case .editSheet, .seeHistory, .keepDraft, .publishText, .attachFile, .removeFile, .recordAgreement,
            .inviteCosigner, .answerCosigning, .discussDecision:
            try editing.perform(act, by: viewer)
        }
        return world.database
    }

    private func removeDemo(by viewer: Viewer) throws {
        if viewer == .instanceOperator { try world.perform(LoadDemo()) }
        try world.perform(RemoveDemo(), by: viewer)
    }

    private func importPlaces(_ act: Act, by viewer: Viewer) throws {
        if act == .importTerritories {
            try world.perform(ImportTerritories(Rolls.municipalities, title: "essai", isDryRun: false), by: viewer)
        } else {
            try world.perform(ImportBoundaries(Rolls.boundaries, isDryRun: false), by: viewer)
        }
    }

    private func somebody(for viewer: Viewer) throws -> Viewer {
        guard viewer == .instanceOperator else { return viewer }
        return .member(try somebody.get())
    }

    /// Ends the mails of somebody by a link that works, or tries to by one that does not.
    private func unsubscribe(by viewer: Viewer) throws {
        var key = "none"
        if viewer == .instanceOperator { key = try world.linkToStop(for: try somebody.get().id) }
        try world.perform(Unsubscribe(key: key), by: viewer)
    }

    /// Brings back a mail that was sent.
    private func closeFeed(of viewer: Viewer) throws {
        if let member = viewer.member?.id {
            try world.database.write { try PrivateFeedStore($0).replace(of: member, hash: "x\(member)", at: 1) }
        }
        try world.perform(ClosePrivateFeed(), by: viewer)
    }

    private func bounce(by viewer: Viewer) throws {
        let id = viewer == .instanceOperator ? try world.post(kind: .notice, state: .sent) : 1
        try world.perform(RecordBounce(message: id, status: "5.1.1", isHard: true), by: viewer)
    }

    private func bringWords(by viewer: Viewer) throws {
        let entry = KnowledgeEntry(.glossary, code: "essai", lines: [KnowledgeEntry.Line(.label, "essai")])
        let file = KnowledgeFile(.glossary, version: 0, entries: [entry])
        try world.perform(ImportKnowledge(file, isDryRun: false), by: viewer)
    }

    private func own(_ act: Act, _ viewer: Viewer) throws -> Viewer {
        viewer == .instanceOperator ? try actor(of: act) : viewer
    }

    /// Makes a token of theirs, and ends it.
    private func token(_ act: Act, by viewer: Viewer) throws {
        if act == .createToken {
            _ = try world.perform(CreateToken(name: "essai", writes: false, days: 30), by: viewer)
            return
        }
        if viewer == .anyone { return try world.perform(RevokeToken(0), by: viewer) }
        let made = try world.perform(CreateToken(name: "essai", writes: false, days: 30), by: viewer)
        try world.perform(RevokeToken(made.token.id), by: viewer)
    }

    /// Gives one more name to the body of a sheet of its own.
    private func nameBody(by viewer: Viewer) throws {
        if viewer == .instanceOperator {
            var body = Fact(item: "b", section: "identity", field: "bearer", position: 0)
            body.organisation = OrganisationReference(name: "Structure nommée", kind: "association")
            try world.bring([Drafts.practice("nommer", "Nommer", more: [body])])
        }
        try world.perform(
            NameOrganisation(slug: "structure-nommee", name: DatedName("Nom de plus")), by: viewer)
    }

    /// Undoes an import of its own.
    private func undo(by viewer: Viewer) throws {
        var batch: Int64 = 0
        if viewer == .instanceOperator { batch = try world.bring([Drafts.practice("annuler", "Annuler")]).batch ?? 0 }
        try world.perform(UndoImport(batch, isDryRun: false), by: viewer)
    }

    /// Makes one sheet of two of its own.
    private func merge(by viewer: Viewer) throws {
        if viewer == .instanceOperator {
            try world.bring([Drafts.practice("garder", "Garder"), Drafts.practice("reunir", "Réunir")])
        }
        try world.perform(MergePractices("reunir", into: "garder", isDryRun: false), by: viewer)
    }

    /// Makes a collection of a sheet of its own.
    private func collect(by viewer: Viewer) throws {
        if viewer == .instanceOperator { try world.bring([Drafts.practice("choisir", "Choisir")]) }
        let draft = Drafts.collection("essai", ["choisir"])
        try world.perform(ImportCollections([draft], isDryRun: false), by: viewer)
    }

    private func importing(_ title: String) -> ImportPractices {
        ImportPractices(
            namespace: "n", document: Drafts.document, drafts: [Drafts.practice(title, title)], refusals: [],
            original: [1], isDryRun: false)
    }

    /// The list of stages with one word changed.
    private var reworded: Vocabulary {
        var terms = world.world.vocabularies.terms(of: "stage")
        terms[0].english += " again"
        return Vocabulary(code: "stage", version: 1, source: "", terms: terms)
    }

    private var saving: Backup {
        Backup(
            CopyMaker(into: folder.file("sauvegardes"), of: DataFolder(path: folder.path), hashing) {
                try SQLiteDatabase(SQLiteOptions(path: $0))
            })
    }

    /// Puts the last backup into a folder of its own, and opens what it restored.
    private func restore(by viewer: Viewer) throws -> any Database {
        let data = DataFolder(path: folder.file("restaure"))
        let parent = folder.file("sauvegardes")
        let backup = "\(parent)/\(DurableFile.names(in: parent).last ?? "")"
        let restoring = Restore(backup, into: data, replaces: false, hashing, now: { world.clock.now() })
        _ = try restoring.perform(
            by: viewer, opening: { try SQLiteDatabase(SQLiteOptions(path: $0.database)) },
            world: { database, folder in
                try World(
                    database: database, files: world.files, journal: ErasureJournal(path: folder.erasures),
                    credentials: world.world.credentials,
                    ids: world.ids, now: { world.clock.now() })
            })
        return try SQLiteDatabase(SQLiteOptions(path: data.database))
    }
}
