package import Domain
internal import SQL
internal import Storage

/// Reads the surveys that the viewer leads, types in for or analyses, and those that wait for their agreement.
package struct ReadLedCampaigns: BusinessAct {
    package static let act = Act.leadCampaign

    package init() {}

    /// - Returns: the latest first; none for whoever works for no survey.
    /// - Throws: `Refusal.forbidden` for whoever did not sign in.
    package func perform(by viewer: Viewer, in world: World) throws -> [LedCampaignSummary] {
        if viewer == .anyone { throw Refusal.forbidden(Self.act) }
        return try world.database.read { connection in
            let store = CampaignStore(connection)
            return try store.all().compactMap { campaign in
                let rights = CampaignRights(viewer, in: try store.access(of: campaign.id))
                let bodies = try LedBodies(connection).all(of: campaign, by: viewer)
                let asked = campaign.state == .open ? try store.askedVersion(of: campaign.id) : nil
                let awaits = bodies.contains { body in
                    body.mayAgree && (asked != nil || campaign.state == .prepared) && !body.body.hasAgreed(to: asked)
                }
                guard rights.isInside || awaits else { return nil }
                return LedCampaignSummary(
                    campaign: campaign, lead: bodies.first?.name ?? "",
                    submitted: CampaignCounts(
                        try store.counts(of: campaign.id), isLive: campaign.state == .open
                    ).total.submitted,
                    hasSnapshot: try store.snapshot(of: campaign.id) != nil, may: rights, awaitsAgreement: awaits)
            }
        }
    }
}

/// Reads one survey for those who work for it; no answer is read for that, only what was counted.
package struct ReadLedCampaign: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound` for what is being prepared by others, or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> LedCampaign {
        try world.database.read { connection in
            let store = CampaignStore(connection)
            guard let campaign = try store.find(slug), let settings = try store.settings(of: campaign.id) else {
                throw Refusal.notFound
            }
            let rights = CampaignRights(viewer, in: try store.access(of: campaign.id))
            let bodies = try LedBodies(connection).all(of: campaign, by: viewer)
            // Whoever is asked to answer for it reads what for.
            guard rights.isInside || bodies.contains(where: \.mayAgree) else {
                throw campaign.state.isPublic ? Refusal.forbidden(Self.act) : .notFound
            }
            return try LedReading(campaign, rights, store).read(
                bodies, settings,
                place: campaign.charter.territory.flatMap {
                    try TerritoryStore(connection, terms: world.terms).name(of: $0)
                })
        }
    }
}

/// Brings together what those who work for a survey read of it.
private struct LedReading {
    private let campaign: Campaign
    private let rights: CampaignRights
    private let store: CampaignStore

    init(_ campaign: Campaign, _ rights: CampaignRights, _ store: CampaignStore) {
        self.campaign = campaign
        self.rights = rights
        self.store = store
    }

    func read(
        _ bodies: [LedCampaign.Body], _ settings: CampaignStore.Settings, place: String?
    ) throws -> LedCampaign {
        let counts = CampaignCounts(try store.counts(of: campaign.id), isLive: campaign.state == .open)
        let codes = try store.codes(of: campaign.id)
        let versions = try store.versions(of: campaign.id)
        return LedCampaign(
            campaign: campaign, bodies: bodies,
            seats: rights.leads ? try store.seats(of: campaign.id).map(LedCampaign.Seat.init) : [],
            relays: try relays(counts, drawn: codes.map { ($0.relay, $0.drawn) }),
            waves: try store.waves(of: campaign.id),
            codes: (codes.reduce(0) { $0 + $1.drawn }, SurveyCount(codes.reduce(0) { $0 + $1.used })),
            versions: versions, draft: try draft(versions), published: try store.published(of: campaign.id),
            counts: counts,
            snapshot: try store.snapshot(of: campaign.id),
            settings: (
                rights.leads ? settings.trialToken : "", settings.typings, settings.papers,
                settings.papers > 0 ? try store.unsettled(of: campaign.id) : 0, settings.closing
            ), typed: try typed(settings, versions), place: place, may: rights)
    }

    private func typed(
        _ settings: CampaignStore.Settings, _ versions: [CampaignVersion]
    ) throws -> LedCampaign.TypedPapers {
        let published = versions.last { $0.publishedAt != nil }?.version
        let older = versions.filter { $0.papers != nil && $0.version != published }
        let typed = settings.papers > 0 ? try store.papersTyped(of: campaign.id) : (some: false, someOnce: false)
        return LedCampaign.TypedPapers(
            older: try older.compactMap { try store.questionnaire($0.version, of: campaign.id) }, isSome: typed.some,
            isSomeOnce: settings.typings == 2 && typed.someOnce)
    }

    private func relays(
        _ counts: CampaignCounts, drawn: [(relay: Int64?, count: Int)]
    ) throws -> [LedCampaign.RelayRow] {
        guard rights.leads else { return [] }
        return try store.relays(of: campaign.id).map { relay in
            let name = String(relay.id)
            return LedCampaign.RelayRow(
                relay, counts.relays.first { $0.name == name } ?? .none(name),
                drawn: drawn.first { $0.relay == relay.id }?.count ?? 0)
        }
    }

    private func draft(_ versions: [CampaignVersion]) throws -> LedCampaign.Draft? {
        guard let last = versions.last, last.publishedAt == nil,
            let questionnaire = try store.questionnaire(last.version, of: campaign.id)
        else { return nil }
        return LedCampaign.Draft(
            version: last.version, questionnaire: questionnaire, changedAt: last.changedAt)
    }
}

/// The bodies of a survey with their names.
struct LedBodies {
    private let connection: any Connection

    init(_ connection: any Connection) { self.connection = connection }

    func all(of campaign: Campaign, by viewer: Viewer) throws -> [LedCampaign.Body] {
        let store = BodyStore(connection)
        let bodies = try CampaignStore(connection).bodies(of: campaign.id)
        let names = Dictionary(
            try store.bodies(bodies.map(\.body)).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return try bodies.map { body in
            let access = try store.access(of: body.body)
            return LedCampaign.Body(
                body, name: names[body.body]?.name ?? "", slug: names[body.body]?.slug ?? "",
                mayAgree: access.map { can(viewer, .agreeCampaign, to: .body($0)) } ?? false)
        }
    }
}

/// Reads the questions that may be taken up in a questionnaire: of the shipped ones, and of those that were published here.
package struct ReadQuestionLibrary: BusinessAct {
    package static let act = Act.seeCommons

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> [QuestionShelf] {
        try requireInstance(viewer)
        let own = try world.database.read { try CampaignStore($0).publishedEverywhere() }
        let shipped = [DemoSurveys.practices, DemoSurveys.aubrelle].compactMap(\.self)
        return (shipped + own.filter { one in !shipped.contains { $0.code == one.code } }).map(QuestionShelf.init)
    }
}
