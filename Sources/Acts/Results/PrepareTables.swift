package import Domain
internal import SQL
internal import Storage

/// What the tables of a survey are made of, its list, and what came of it.
package struct ReadPreparedTables: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`, or `.forbidden` for who neither leads the survey nor analyses it.
    package func perform(by viewer: Viewer, in world: World) throws -> PreparedTables {
        try world.database.read { connection in
            let store = CampaignStore(connection)
            guard let campaign = try store.find(slug) else { throw Refusal.notFound }
            let rights = CampaignRights(viewer, in: try store.access(of: campaign.id))
            guard rights.leads || rights.readsData else {
                throw campaign.state.isPublic || rights.isInside ? Refusal.forbidden(Self.act) : .notFound
            }
            let codebook = try TableCodebook(store).codebook(of: campaign)
            let chosen = try store.plan(of: campaign.id)
            let results = try ResultsReading(store).results(of: campaign)
            let usual = codebook.map(TablePlan.init(usualFor:)) ?? TablePlan([])
            var plan = chosen ?? usual
            // What was closed is what is told; a profile may come later.
            if chosen?.items.isEmpty ?? false { plan.items = usual.items }
            return PreparedTables(
                plan: codebook.map { plan.kept(in: $0) } ?? plan, choice: codebook.map(TableChoice.init),
                isUsual: chosen?.items.isEmpty ?? true, results: results,
                waits: campaign.state == .frozen && results == nil)
        }
    }
}

/// Chooses which tables will be published. The list is closed with the freeze: nothing is added that somebody liked the look of.
package struct PrepareTables: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String
    private let items: [TablePlan.Item]

    /// - Parameter items: none for the usual list.
    package init(slug: String, _ items: [TablePlan.Item]) {
        self.slug = slug
        self.items = items
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.requireOpenList()
            guard let codebook = try TableCodebook(one.store).codebook(of: one.campaign) else {
                throw Refusal.survey(.noQuestionnaire)
            }
            var plan = TablePlan(Array(items.prefix(TablePlan.limit))).kept(in: codebook)
            plan.profiles = try one.store.plan(of: one.campaign.id)?.profiles ?? []
            try one.store.put(plan, of: one.campaign.id, at: one.work.now)
            try one.record(Self.act, items.isEmpty ? "usual tables" : "chose \(plan.items.count) tables")
        }
    }
}

/// Says whom those who answered a question are compared with. It masks nothing and shows nothing of an answer, so that it may
/// come after the freeze.
package struct CompareRespondents: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String
    private let profile: ReferenceProfile

    /// - Parameter profile: without counts to compare with nobody any more.
    package init(slug: String, _ profile: ReferenceProfile) {
        self.slug = slug
        self.profile = profile
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .open, .closed, .frozen)
            guard let codebook = try TableCodebook(one.store).codebook(of: one.campaign),
                let question = TableChoice(codebook).question(profile.code), question.shape == .single
            else { throw Refusal.notFound }
            if !profile.counts.isEmpty, !ReportEntry.saysSomething(profile.source) {
                throw Refusal.survey(.profileNeedsSource)
            }
            if profile.source.count > ReferenceProfile.sourceLimit {
                throw Refusal.campaign([.tooLong(.frame, ReferenceProfile.sourceLimit)])
            }
            try CampaignTraces.refuse([profile.source], isChecked: false)
            var plan = try one.store.plan(of: one.campaign.id) ?? TablePlan([])
            plan.profiles.removeAll { $0.code == profile.code }
            if !profile.counts.isEmpty { plan.profiles.append(profile) }
            try one.store.put(plan, of: one.campaign.id, at: one.work.now)
            try one.record(Self.act, "profile of \(profile.code)")
        }
    }
}

extension CampaignWork {
    /// - Throws: `Refusal.survey` once the list is closed.
    func requireOpenList() throws {
        try require(.prepared, .open, .closed, .frozen)
        if let snapshot = try store.snapshot(of: campaign.id),
            try store.audit(of: snapshot.number, of: campaign.id) != nil
        {
            throw Refusal.survey(.tablesClosed)
        }
    }
}

/// The columns that the data set of a survey has, or will have.
struct TableCodebook {
    private let store: CampaignStore

    init(_ store: CampaignStore) { self.store = store }

    /// Nil before there is a questionnaire.
    func codebook(of campaign: Campaign) throws -> Codebook? {
        if let snapshot = try store.snapshot(of: campaign.id),
            let text = try store.codebook(of: snapshot.number, of: campaign.id)
        {
            return try CodebookReader.codebook(Array(text.utf8))
        }
        let versions = try store.versions(of: campaign.id)
        let published = versions.filter { $0.publishedAt != nil }
        let questionnaires = try (published.isEmpty ? versions : published)
            .compactMap { try store.questionnaire($0.version, of: campaign.id) }
        if questionnaires.isEmpty { return nil }
        let origin = SurveyOrigin(
            code: campaign.slug, charter: campaign.charter, producers: [], isSynthetic: campaign.isSynthetic)
        // One that is being written may not hold together yet.
        return try? SurveyDataset(questionnaires, of: origin).codebook
    }
}
