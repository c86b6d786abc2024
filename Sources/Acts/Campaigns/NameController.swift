package import Domain
internal import SQL
internal import Storage

/// Names a body that is to answer for the survey with the one that leads it. Those who answer read who does, so that
/// controllers are named before it opens.
package struct NameController: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String
    private let body: Int64

    package init(slug: String, body: Int64) {
        self.slug = slug
        self.body = body
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared)
            guard let access = try BodyStore(connection).access(of: body) else {
                throw Refusal.campaign([.bodyUnknown])
            }
            let bodies = try one.store.bodies(of: one.campaign.id)
            if let known = bodies.first(where: { $0.body == access.id }) {
                if known.isLead { throw Refusal.survey(.bodyIsLead) }
                return
            }
            // Nobody speaks for a body but those who coordinate it, even whoever names it.
            try one.store.insert(
                CampaignBody(body: access.id, isLead: false, agreedAt: nil), of: one.campaign.id)
            for member in try BodyStore(connection).members(of: access.id)
            where member.isCoordinator && member.state == .active {
                try one.tell(member.id, .campaignAsked)
            }
            try one.record(Self.act, "named body \(access.id)")
        }
    }
}

/// Takes a joint controller off before the survey opens.
package struct DropController: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String
    private let body: Int64

    package init(slug: String, body: Int64) {
        self.slug = slug
        self.body = body
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared)
            guard let known = try one.store.bodies(of: one.campaign.id).first(where: { $0.body == body }) else {
                throw Refusal.notFound
            }
            if known.isLead { throw Refusal.survey(.bodyIsLead) }
            try one.store.removeBody(body, of: one.campaign.id)
            try one.record(Self.act, "dropped body \(body)")
        }
    }
}

/// A body that was named agrees to answer for the survey with the others, or no more; once it is open, a body agrees to the
/// version that is to be asked, which is published when the last one does.
package struct AgreeCampaign: BusinessAct {
    package static let act = Act.agreeCampaign
    private let slug: String
    private let body: Int64
    private let agrees: Bool

    package init(slug: String, body: Int64, agrees: Bool) {
        self.slug = slug
        self.body = body
        self.agrees = agrees
    }

    /// - Throws: `Refusal.notFound` for a body that was not named, `.forbidden` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let store = CampaignStore(connection)
            guard let found = try store.find(slug) else { throw Refusal.notFound }
            try store.hold(found.id)
            let bodies = try store.bodies(of: found.id)
            guard let campaign = try store.find(slug), let known = bodies.first(where: { $0.body == body }),
                let access = try BodyStore(connection).access(of: body)
            else { throw Refusal.notFound }
            let isKnown = campaign.state.isPublic || can(viewer, Self.act, to: .body(access))
            guard try isKnown || CampaignRights(viewer, in: store.access(of: campaign.id)).isInside else {
                throw Refusal.notFound
            }
            try viewer.require(Self.act, on: .body(access))
            if campaign.state == .open, agrees, let asked = try store.askedVersion(of: campaign.id) {
                return try agree(to: asked, known, of: campaign, work)
            }
            if known.isLead { throw Refusal.survey(.bodyIsLead) }
            if campaign.state != .prepared { throw Refusal.survey(.wrongState(campaign.state)) }
            if (known.agreedAt != nil) == agrees { return }
            try store.setAgreed(agrees ? work.now : nil, body, of: campaign.id)
            try work.record(
                Self.act, kind: "campaign", object: campaign.id,
                detail: "body \(body) \(agrees ? "agreed" : "no longer agrees")")
        }
    }
    private func agree(
        to asked: CampaignVersion, _ known: CampaignBody, of campaign: Campaign, _ work: Transaction
    ) throws {
        if known.hasAgreed(to: asked) { return }
        let store = CampaignStore(work.connection)
        try store.setAgreed(max(work.now, asked.askedAt ?? 0), body, of: campaign.id)
        let isLast = try store.bodies(of: campaign.id).allSatisfy { $0.hasAgreed(to: asked) }
        if isLast { try store.publish(asked.version, note: asked.note, of: campaign.id, at: work.now) }
        try work.record(
            Self.act, kind: "campaign", object: campaign.id,
            detail: "body \(body) agreed to version \(asked.version)\(isLast ? ", which is published" : "")")
    }
}
