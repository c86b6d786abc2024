package import Domain
internal import SQL
internal import Storage

/// Closes the list of the tables of a frozen survey and masks them together. The freeze does it; this is for data that came
/// from elsewhere, whose columns nobody knew before.
package struct CloseTables: BusinessAct {
    package static let act = Act.freezeCampaign
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.confirmationNeeded` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        let campaign = try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.frozen)
            try one.requireOpenList()
            return one.campaign.id
        }
        try TableClosing(slug, campaign).close(by: viewer, in: world)
    }
}

/// Counts the tables of a data set, masks them, and keeps what may be shown. Nobody who writes waits for the counting; whoever
/// reads them later reads nothing of the data set.
struct TableClosing {
    private let slug: String
    private let campaign: Int64

    init(_ slug: String, _ campaign: Int64) {
        self.slug = slug
        self.campaign = campaign
    }

    func close(by viewer: Viewer, in world: World) throws {
        let found = try world.database.read { connection in
            let store = CampaignStore(connection)
            return try store.snapshot(of: campaign).map { snapshot in
                (
                    number: snapshot.number, dataset: try SnapshotReader(store).dataset(snapshot.number, of: campaign),
                    plan: try store.plan(of: campaign)
                )
            }
        }
        guard let found else { return }
        let codebook = found.dataset.codebook
        var plan = (found.plan ?? TablePlan([])).kept(in: codebook)
        if plan.items.isEmpty { plan.items = TablePlan(usualFor: codebook).items }
        let audited = try ClosedTables(found.dataset, plan).audited
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let store = CampaignStore(connection)
            try store.hold(campaign)
            // Somebody else may have closed it meanwhile.
            guard try store.audit(of: found.number, of: campaign) == nil else { return }
            try store.insert(audited, made: plan, of: found.number, of: campaign)
            try work.record(
                .freezeCampaign, kind: "campaign", object: campaign, detail: "closed \(audited.tables.count) tables")
        }
    }
}

/// Lets everybody read the tables of a survey.
package struct PublishTables: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.forbidden`, or `.notFound` before the list is closed.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            guard let snapshot = try one.store.snapshot(of: one.campaign.id),
                try one.store.audit(of: snapshot.number, of: one.campaign.id) != nil
            else { throw Refusal.notFound }
            if try one.store.publishTables(of: snapshot.number, of: one.campaign.id, at: one.work.now) {
                try one.record(Self.act, "published the tables")
            }
        }
    }
}
