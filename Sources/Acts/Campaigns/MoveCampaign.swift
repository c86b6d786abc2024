package import Domain
internal import SQL
internal import Storage

/// Moves a survey on: open to answers, closed, or given up. What the step destroys is destroyed with it.
package struct MoveCampaign: BusinessAct {
    package enum Step: String, Sendable, CaseIterable {
        case open, close, cancel
        /// Another address for the trial; what was tried is destroyed.
        case renewTrial
    }

    package static let act = Act.leadCampaign
    private let slug: String
    private let step: Step
    private let reason: String

    /// - Parameter reason: why it is given up, which everybody reads.
    package init(slug: String, _ step: Step, reason: String = "") {
        self.slug = slug
        self.step = step
        self.reason = ReportEntry.tidy(reason)
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.reasonMissing` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            switch step {
            case .open: try CampaignOpening(one).open()
            case .close:
                try one.require(.open)
                try CampaignClosing(one.work).close(one.campaign)
            case .cancel: try cancel(one)
            case .renewTrial:
                try one.require(.prepared)
                try one.store.removeTrial(of: one.campaign.id)
                try one.store.setTrialToken(world.newSurveyToken(), of: one.campaign.id)
            }
            try one.record(Self.act, step.rawValue)
        }
    }

    private func cancel(_ one: CampaignWork) throws {
        try one.require(.prepared, .open, .closed)
        if !ReportEntry.saysSomething(reason) { throw Refusal.reasonMissing }
        if reason.count > CampaignCharter.textLimit {
            throw Refusal.campaign([.tooLong(.reason, CampaignCharter.textLimit)])
        }
        try CampaignTraces.refuse([reason], isChecked: false)
        try one.store.removeResponses(of: one.campaign.id)
        try one.store.removeContacts(of: one.campaign.id)
        try one.store.removeCodes(of: one.campaign.id)
        _ = try one.store.move(
            one.campaign.id, from: one.campaign.state, to: .cancelled, closing: reason, at: one.work.now)
    }
}

/// What a survey needs before anybody answers.
struct CampaignOpening {
    private let one: CampaignWork

    init(_ one: CampaignWork) { self.one = one }

    func open() throws {
        try one.require(.prepared)
        guard let questionnaire = try one.store.published(of: one.campaign.id) else {
            throw Refusal.survey(.noQuestionnaire)
        }
        try Self.requireConsent(one.campaign.charter, in: questionnaire)
        let waiting = try one.store.bodies(of: one.campaign.id).count { $0.agreedAt == nil }
        if waiting > 0 { throw Refusal.survey(.notAgreed(waiting)) }
        if one.work.world.today > one.campaign.charter.closesOn { throw Refusal.survey(.notTheDay) }
        try one.store.removeTrial(of: one.campaign.id)
        _ = try one.store.move(one.campaign.id, from: .prepared, to: .open, at: one.work.now)
    }

    /// - Throws: `Refusal.survey(.consentMissing)`.
    static func requireConsent(_ charter: CampaignCharter, in questionnaire: Questionnaire) throws(Refusal) {
        let missing = questionnaire.languages.filter { charter.consent[$0] == nil }
        if !missing.isEmpty { throw .survey(.consentMissing(missing)) }
    }
}

/// The end of the collection: nothing leads from a code to an answer any more, what was begun and never sent was not given,
/// and no envelope opens anything.
struct CampaignClosing {
    private let work: Transaction

    init(_ work: Transaction) { self.work = work }

    func close(_ campaign: Campaign) throws {
        let store = CampaignStore(work.connection)
        try store.removeUnfinished(of: campaign.id)
        try store.removeKeys(of: campaign.id)
        try store.removeCodes(of: campaign.id)
        _ = try store.move(campaign.id, from: .open, to: .closed, at: work.now)
    }
}

extension CampaignStore {
    /// Before a survey opens everything that was answered is a trial.
    func removeTrial(of campaign: Int64) throws {
        try removeResponses(of: campaign)
        try removeContacts(of: campaign)
        try removeCounts(of: campaign)
    }
}
