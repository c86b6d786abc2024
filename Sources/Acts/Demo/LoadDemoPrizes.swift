package import Domain
internal import SQL
internal import Storage

/// Brings in the prizes of the demonstration, after its sheets and its people; those that are there stay as they are.
package struct LoadDemoPrizes: BusinessAct {
    package static let act = Act.loadDemo

    package init() {}

    /// - Returns: how many were added.
    /// - Throws: `Refusal.forbidden`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let count = try DemoPrize.all.count { try add($0, work) }
            if count > 0 { try work.record(Self.act, kind: "demo", object: nil, detail: "\(count) prizes") }
            return count
        }
    }

    private func add(_ told: DemoPrize, _ work: Transaction) throws -> Bool {
        let store = PrizeStore(work.connection)
        guard try store.find(told.slug) == nil,
            let grid = try GridStore(work.connection).versions(of: told.grid).first
        else { return false }
        let prize = PrizeEdition(
            id: work.world.ids.next(), slug: told.slug, state: told.state, grid: grid.grid, call: told.call,
            closing: told.closing, changedAt: work.now)
        try store.insert(prize, grid: grid.id, isDemo: true)
        for seat in told.jury {
            try store.insert(
                PrizeSeat(
                    id: work.world.ids.next(), prize: prize.id,
                    member: try seat.part.flatMap { try work.members.account(of: $0)?.id },
                    role: seat.role, family: seat.family,
                    body: try seat.body.flatMap {
                        try OrganisationStore(work.connection).find(keys: [FoldedName($0).key])?.id
                    }))
        }
        for candidate in told.candidates { try add(candidate, to: prize, store, work) }
        try work.log.change("prize", prize.id)
        return true
    }

    private func add(
        _ told: DemoPrize.Candidate, to prize: PrizeEdition, _ store: PrizeStore, _ work: Transaction
    ) throws {
        guard let practice = try work.practices.find(address: told.slug)?.practice else { return }
        let candidate = PrizeCandidate(
            id: work.world.ids.next(), prize: prize.id, practice: practice.id, why: told.why, proposedBy: nil)
        if try store.insert(candidate), let decision = told.decision {
            try store.decide(decision, on: candidate.id)
        }
    }
}
