package import Domain
internal import SQL
internal import Storage

/// The tables of a survey as they are shown: everybody reads those that are published, who leads or analyses it reads them
/// before.
package struct ReadTables: BusinessAct {
    package static let act = Act.seeCommons
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound` where there are none, or none for that viewer.
    package func perform(by viewer: Viewer, in world: World) throws -> CampaignResults {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let store = CampaignStore(connection)
            guard let campaign = try store.find(slug), campaign.state.isPublic,
                let results = try ResultsReading(store).results(of: campaign)
            else { throw Refusal.notFound }
            if results.publishedAt == nil {
                let rights = CampaignRights(viewer, in: try store.access(of: campaign.id))
                if !rights.leads, !rights.readsData { throw Refusal.notFound }
            }
            return results
        }
    }
}

/// Reads what was kept when the list was closed; no answer is counted again for it.
struct ResultsReading {
    private let store: CampaignStore

    init(_ store: CampaignStore) { self.store = store }

    func results(of campaign: Campaign) throws -> CampaignResults? {
        guard let snapshot = try store.snapshot(of: campaign.id),
            let found = try store.audit(of: snapshot.number, of: campaign.id)
        else { return nil }
        return CampaignResults(
            campaign: campaign, freeze: snapshot.freeze, audited: found.audited,
            profiles: try store.plan(of: campaign.id)?.profiles ?? found.plan.profiles, publishedAt: found.publishedAt)
    }
}

/// A table that is not in the list, for an analyst alone: any rows, any cross, masked with the list so that both together
/// tell no more. The log tells who asked for what.
package struct StudyTables: BusinessAct {
    package static let act = Act.readMicrodata
    /// Answers that rows must have, at once.
    package static let filterLimit = 3
    private let slug: String
    private let order: TableOrder

    package init(slug: String, _ order: TableOrder) {
        self.slug = slug
        self.order = order
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` before the list is closed, or `TableOrder.Fault`.
    package func perform(by viewer: Viewer, in world: World) throws -> AuditedTables {
        let found = try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            guard let snapshot = try one.store.snapshot(of: one.campaign.id),
                let audit = try one.store.audit(of: snapshot.number, of: one.campaign.id)
            else { throw Refusal.notFound }
            try one.record(Self.act, told)
            return (campaign: one.campaign.id, number: snapshot.number, plan: audit.plan, audited: audit.audited)
        }
        let dataset = try world.database.read { connection in
            try SnapshotReader(CampaignStore(connection)).dataset(found.number, of: found.campaign)
        }
        var closed = try ClosedTables(dataset, found.plan)
        // What is kept was masked by the program of that day: a list that would be masked otherwise today guards nothing.
        if closed.audited != found.audited {
            return AuditedTables(
                tables: [], floor: found.audited.floor, small: 0, alongside: 0, isWithheld: true, leftOut: [])
        }
        var order = order
        order.only = Array(order.only.prefix(1))
        order.filter = Array(order.filter.prefix(Self.filterLimit))
        return try closed.study(dataset, order)
    }

    private var told: String {
        let rows = order.filter.map { "\($0.variable)=\($0.value)" }.joined(separator: ", ")
        return "table \(order.only.first ?? "")" + (order.by.map { " by \($0)" } ?? "")
            + (rows.isEmpty ? "" : " where \(rows)")
    }
}
