package import Domain
internal import SQL
internal import Storage

/// Saves the questionnaire being written. What was published does not change: the first save after it begins the next
/// version.
package struct SaveQuestionnaire: BusinessAct {
    package static let act = Act.leadCampaign
    /// Characters of what is said of a version.
    package static let noteLimit = 1_000
    private let slug: String
    private let questionnaire: Questionnaire
    private let note: String
    private let base: Int64?

    /// - Parameters:
    ///   - note: what changed, and why.
    ///   - base: when the draft that the form was made from was last changed, or the version when there was no draft was
    ///     published; nil for whatever stands there.
    package init(slug: String, _ questionnaire: Questionnaire, note: String = "", from base: Int64? = nil) {
        self.slug = slug
        self.questionnaire = questionnaire
        self.note = ReportEntry.tidy(note)
        self.base = base
    }

    /// - Returns: when it was saved, to be told as the next base.
    /// - Throws: `Refusal.forbidden`, `.notFound`, `.survey`, or `.stale` when somebody saved meanwhile.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int64 {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .open)
            if note.count > Self.noteLimit { throw Refusal.campaign([.tooLong(.reason, Self.noteLimit)]) }
            let versions = try one.store.versions(of: one.campaign.id)
            let last = versions.last
            if let base, let last, base != last.changedAt { throw Refusal.stale(current: last.changedAt) }
            var questionnaire = questionnaire
            let published = versions.last { $0.publishedAt != nil }
            questionnaire.version = (published?.version ?? 0) + 1
            if questionnaire.json.encoded().count > SurveyLimits.questionnaireBytes {
                throw Refusal.survey(.tooLarge)
            }
            // Two saves of one microsecond would be one for whoever compares them.
            let now = max(one.work.now, (last?.changedAt ?? 0) + 1)
            if last?.version == questionnaire.version {
                try one.store.update(
                    questionnaire, questionnaire.version, note: note, of: one.campaign.id, at: now)
            } else {
                try one.store.insert(
                    questionnaire,
                    CampaignVersion(
                        version: questionnaire.version, note: note, publishedAt: nil, changedAt: now),
                    of: one.campaign.id)
            }
            try one.record(Self.act, "saved version \(questionnaire.version)")
            return now
        }
    }
}

/// Makes the questionnaire being written the one that is asked. Answers that were begun keep the version they began with.
///
/// Of a survey that several bodies answer for it is agreed to again before the opening; in an open one the others agree
/// first, and it is asked once the last one does.
package struct PublishQuestionnaire: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String
    private let note: String

    /// - Parameter note: what changed, and why; what was said while saving when it is empty.
    package init(slug: String, note: String) {
        self.slug = slug
        self.note = ReportEntry.tidy(note)
    }

    /// - Returns: the number of the version; nil while other bodies have to agree to it.
    /// - Throws: `Refusal.forbidden`, `.notFound`, or `.survey` with what keeps it from being asked.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int? {
        if note.count > SaveQuestionnaire.noteLimit {
            throw Refusal.campaign([.tooLong(.reason, SaveQuestionnaire.noteLimit)])
        }
        let draft = try world.database.read { try self.draft($0, by: viewer) }
        // Some seconds for a large one: nobody waits for the database meanwhile.
        try Self.prove(draft.questionnaire)
        try Self.requireRoom(draft.questionnaire)
        return try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .open)
            guard let last = try one.store.versions(of: one.campaign.id).last, last.changedAt == draft.changedAt
            else { throw Refusal.stale(current: draft.changedAt) }
            if one.campaign.state == .open {
                try CampaignOpening.requireConsent(one.campaign.charter, in: draft.questionnaire)
            }
            let isPublished = try CampaignAgreement(one).publish(last, note: note.isEmpty ? last.note : note)
            try one.record(Self.act, "\(isPublished ? "published" : "asked for") version \(last.version)")
            return isPublished ? last.version : nil
        }
    }

    private func draft(_ connection: any Connection, by viewer: Viewer) throws -> LedCampaign.Draft {
        let store = CampaignStore(connection)
        guard let campaign = try store.find(slug) else { throw Refusal.notFound }
        try CampaignWork.require(Self.act, campaign, store.access(of: campaign.id), by: viewer)
        guard let last = try store.versions(of: campaign.id).last, last.publishedAt == nil,
            let questionnaire = try store.questionnaire(last.version, of: campaign.id)
        else { throw Refusal.survey(.noQuestionnaire) }
        return LedCampaign.Draft(
            version: last.version, questionnaire: questionnaire, changedAt: last.changedAt)
    }

    /// - Throws: `Refusal.survey` when somebody could not be asked it, or nobody can be asked some of it.
    static func prove(_ questionnaire: Questionnaire) throws(Refusal) {
        let simulation: SurveySimulation
        do {
            simulation = try SurveySimulation(questionnaire)
        } catch {
            throw .survey(.questionnaire(error.faults))
        }
        let lost = simulation.unreached
        if !lost.isEmpty { throw .survey(.unreachable(lost)) }
        let isProved = simulation.reaches.allSatisfy { if case .tooMany = $0.reach { false } else { true } }
        if !isProved { throw .survey(.notProved) }
    }

    /// - Throws: `Refusal.survey(.tooLarge)` for one whose answers no data set could hold: better told before than after.
    private static func requireRoom(_ questionnaire: Questionnaire) throws(Refusal) {
        let charter = CampaignCharter(
            title: "-", mandate: "", scope: "", opensOn: CalendarDay(number: 0), closesOn: CalendarDay(number: 0),
            consent: Wordings())
        let origin = SurveyOrigin(code: "trial", charter: charter, producers: [], isSynthetic: false)
        do {
            _ = try SurveyDataset([questionnaire], of: origin)
        } catch {
            throw .survey(.tooLarge)
        }
    }
}
