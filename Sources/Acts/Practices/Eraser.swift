internal import Domain
internal import Storage

/// Removes every text of a practice, and the bodies and places that only it named; used by the act and by the replay of the erasure journal after a restore.
struct Eraser {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// Also erases what was merged into the practice: it is the same one, told by others.
    ///
    /// `purge` comes at the end, once for all erasures of the transaction.
    ///
    /// - Returns: the stored files to remove after the commit.
    func erase(practice id: Int64) throws -> [String] {
        var files = try erase(alone: id)
        for merged in try transaction.practices.merged(into: id) { files += try erase(alone: merged) }
        return files
    }

    /// Makes sure that the index keeps no word of what was erased.
    func purge() throws { try SearchStore(transaction.connection).purge() }

    private func erase(alone id: Int64) throws -> [String] {
        let connection = transaction.connection
        let keeper = try transaction.practices.keeper(of: id)
        let store = AttachmentStore(connection)
        let attached = try store.remove(try store.ids(of: id))
        var files = try FileIndex(connection).forgetOriginals(of: id)
        files += try FileIndex(connection).forgetUnused(attached)
        try CosignerStore(connection).forget(practice: id)
        let named = try transaction.facts.names(in: id)
        try transaction.facts.erase(id)
        try OrganisationStore(connection).forgetUnused(named.organisations)
        try TerritoryStore(connection, terms: transaction.world.terms).forgetUnused(named.territories)
        try transaction.revisions.erase(id, at: transaction.now)
        try transaction.editions.setAudiences([], of: id, edition: 0)
        try transaction.editions.setAudiences([], of: id, edition: 1)
        try transaction.index.forget([id])
        try HarvestStore(connection).release(id)
        try ImportStore(connection).forget(id)
        try ReportStore(connection).erase(practice: id, at: transaction.now)
        try GateStore(connection).erase(practice: id)
        try ReplyStore(connection).erase(practice: id)
        try InquiryStore(connection).erase(practice: id)
        try ReviewStore(connection).erase(practice: id)
        try PrizeStore(connection).erase(practice: id)
        try AdoptedSheet.forget(from: id, transaction)
        try AdoptionStore(connection).erase(practice: id)
        try PlanStore(connection).erase(practice: id)
        try EventStore(connection).forget(practice: id)
        try MessageStore(connection).recallDigests(about: id)
        try transaction.practices.erase(id, at: transaction.now)
        // Its text was published there too.
        if keeper != id, try !transaction.practices.isErased(keeper) { try Publication(transaction).republish(keeper) }
        return files
    }
}
