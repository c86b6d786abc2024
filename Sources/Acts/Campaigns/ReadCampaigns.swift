package import Domain
internal import SQL
internal import Storage

/// The surveys that everybody reads, the latest first.
package struct ReadCampaigns: BusinessAct {
    package static let act = Act.seeCommons

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> [CampaignFace] {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let faces = CampaignFaces(world, connection)
            return try CampaignStore(connection).all().filter(\.state.isPublic).map { try faces.face(of: $0).face }
        }
    }
}

/// One survey and what it asks.
package struct ReadCampaign: BusinessAct {
    package static let act = Act.seeCommons
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`, also while it is being prepared.
    package func perform(by viewer: Viewer, in world: World) throws -> CampaignPage {
        try requireInstance(viewer)
        return try world.database.read { connection in
            guard let campaign = try CampaignStore(connection).find(slug), campaign.state.isPublic else {
                throw Refusal.notFound
            }
            let (face, questionnaire) = try CampaignFaces(world, connection).face(of: campaign)
            return CampaignPage(face: face, questionnaire: questionnaire)
        }
    }
}

/// Makes what everybody reads of surveys.
private struct CampaignFaces {
    let world: World
    let connection: any Connection

    init(_ world: World, _ connection: any Connection) {
        self.world = world
        self.connection = connection
    }

    func face(of campaign: Campaign) throws -> (face: CampaignFace, questionnaire: Questionnaire?) {
        let store = CampaignStore(connection)
        let version = try store.publishedVersion(of: campaign.id)
        let questionnaire = try version.flatMap { version in
            try world.surveyPlans.plan(SurveyPlans.Key(campaign: campaign.id, version: version)) {
                guard let read = try store.questionnaire(version, of: campaign.id) else { throw Refusal.notFound }
                return read
            }.questionnaire
        }
        let isCounted = campaign.state != .cancelled
        var face = CampaignFace(
            campaign: campaign, bodies: try bodies(of: campaign.id, store),
            place: try campaign.charter.territory.flatMap(store.placeName), version: version,
            languages: questionnaire?.languages ?? [], analysts: try store.analysts(of: campaign.id),
            submitted: isCounted
                ? SurveyCount(
                    try CampaignCountStore(connection).total(of: campaign.id).submitted,
                    isLive: campaign.state == .open) : nil,
            snapshot: try store.freeze(of: campaign.id))
        face.hasResults = try store.hasPublishedTables(campaign.id)
        return (face, questionnaire)
    }

    /// A body that everybody may know of has a page; the name of another is told without.
    private func bodies(of campaign: Int64, _ store: CampaignStore) throws -> [CampaignFace.Body] {
        let list = OrganisationList(connection, terms: world.terms, readableBy: [.everyone])
        let agreed = try store.bodies(of: campaign).filter { $0.isLead || $0.agreedAt != nil }
        return try agreed.compactMap { seat in
            guard let known = try BodyStore(connection).bodies([seat.body]).first else { return nil }
            return CampaignFace.Body(
                name: known.name, slug: try list.organisation(known.id) == nil ? nil : known.slug, isLead: seat.isLead)
        }
    }
}
