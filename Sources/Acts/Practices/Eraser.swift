internal import Domain
internal import Storage

/// Removes every text of a practice, and the bodies and places that only it named; used by the act and by the replay of the erasure journal after a restore.
struct Eraser {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// - Returns: the stored files to remove after the commit.
    func erase(practice id: Int64) throws -> [String] {
        let connection = transaction.connection
        let files = try FileIndex(connection).forgetOriginals(of: id)
        let named = try transaction.facts.names(in: id)
        try transaction.facts.erase(id)
        try OrganisationStore(connection).forgetUnused(named.organisations)
        try TerritoryStore(connection).forgetUnused(named.territories)
        try transaction.revisions.erase(id, at: transaction.now)
        try transaction.editions.setAudiences([], of: id, edition: 0)
        try transaction.editions.setAudiences([], of: id, edition: 1)
        try transaction.editions.setWords([], of: id, edition: 0)
        try transaction.editions.setWords([], of: id, edition: 1)
        try transaction.practices.erase(id, at: transaction.now)
        return files
    }
}
