package import Domain
internal import SQL
internal import Storage

/// Takes a frozen data set away; the log tells who did.
package struct ReadSnapshot: BusinessAct {
    package static let act = Act.readMicrodata
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.forbidden`, or `.notFound` before there is one.
    package func perform(by viewer: Viewer, in world: World) throws -> (dataset: Dataset, freeze: Freeze) {
        let found = try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            guard let snapshot = try one.store.snapshot(of: one.campaign.id) else { throw Refusal.notFound }
            try one.record(Self.act, "took \(snapshot.freeze.hash)")
            return (campaign: one.campaign.id, snapshot: snapshot)
        }
        // What is frozen does not change: nobody who writes waits for it.
        let dataset = try world.database.read { connection in
            try SnapshotReader(CampaignStore(connection)).dataset(found.snapshot.number, of: found.campaign)
        }
        return (dataset, found.snapshot.freeze)
    }
}

/// Keeps a data set that was collected elsewhere as the frozen one of a survey that has no answers of its own.
package struct ImportMicrodata: BusinessAct {
    package static let act = Act.freezeCampaign
    private let slug: String
    private let dataset: Dataset

    package init(slug: String, _ dataset: Dataset) {
        self.slug = slug
        self.dataset = dataset
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.confirmationNeeded` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws -> Freeze {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .closed)
            if one.campaign.state == .closed, try one.store.submitted(of: one.campaign.id) > 0 {
                throw Refusal.survey(.wrongState(.closed))
            }
            if dataset.tables.first.map({ $0.count == 0 }) ?? true { throw Refusal.survey(.nothingToFreeze) }
            let waiting = try one.store.bodies(of: one.campaign.id).count { $0.agreedAt == nil }
            if waiting > 0 { throw Refusal.survey(.notAgreed(waiting)) }
            let freeze = try SnapshotWriter(one).write(dataset, .imported)
            if one.campaign.state == .prepared { try one.store.removeTrial(of: one.campaign.id) }
            try one.store.removeCodes(of: one.campaign.id)
            _ = try one.store.move(one.campaign.id, from: one.campaign.state, to: .frozen, at: one.work.now)
            try one.record(Self.act, "imported \(freeze.hash)")
            return freeze
        }
    }
}
