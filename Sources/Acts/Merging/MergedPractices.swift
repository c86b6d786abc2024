internal import Domain
internal import Storage

/// Makes one sheet of two, and two of one again.
///
/// Nothing moves: the practice merged keeps its row, its key, its addresses, its history and its working text, which its
/// own imports go on changing. It only publishes under the other one.
struct MergedPractices {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func merge(_ id: Int64, into keeper: Int64) throws {
        try transaction.practices.set(mergedInto: keeper, of: id, at: transaction.now)
        try Publication(transaction).withdraw(id)
        try settle(id, shownAs: keeper)
        try Publication(transaction).republish(keeper)
    }

    func separate(_ id: Int64, from keeper: Int64) throws {
        try transaction.practices.set(mergedInto: nil, of: id, at: transaction.now)
        try Publication(transaction).republish(keeper)
        try settle(id, shownAs: id)
        try Publication(transaction).republish(id)
    }

    /// Takes a practice out of what it was merged into, and everything out of it.
    func separateAll(from id: Int64) throws {
        let keeper = try transaction.practices.keeper(of: id)
        if keeper != id { try separate(id, from: keeper) }
        for merged in try transaction.practices.merged(into: id) { try separate(merged, from: id) }
    }

    /// Makes whoever names the practice name what it is shown as.
    private func settle(_ id: Int64, shownAs shown: Int64) throws {
        try transaction.facts.retarget(id, to: shown)
        // Facts of merged practices are published elsewhere, under other names.
        let keepers = try transaction.facts.naming(id).compactMap { naming in
            let keeper = try transaction.practices.keeper(of: naming)
            return keeper == naming ? nil : keeper
        }
        for keeper in Set(keepers).sorted() { try Publication(transaction).republish(keeper) }
    }
}
