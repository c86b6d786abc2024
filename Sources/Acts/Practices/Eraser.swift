internal import Domain
internal import Storage

/// Removes every text of a practice; used by the act and by the replay of the erasure journal after a restore.
struct Eraser {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// - Returns: the stored files to remove after the commit.
    func erase(practice id: Int64) throws -> [String] {
        let original = try FileIndex(transaction.connection).forgetOriginal(of: id)
        try transaction.facts.erase(id)
        try transaction.revisions.erase(id, at: transaction.now)
        try transaction.editions.setAudiences([], of: id, edition: 0)
        try transaction.editions.setAudiences([], of: id, edition: 1)
        try transaction.editions.setWords([], of: id, edition: 0)
        try transaction.editions.setWords([], of: id, edition: 1)
        try transaction.practices.erase(id, at: transaction.now)
        return [original].compactMap { $0 }
    }
}
