internal import Domain
internal import Storage

/// Takes everything that tells who somebody was; used by the act, the purge and the replay of the journal.
struct AccountEraser {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func erase(_ member: Int64) throws {
        let world = transaction.world
        // Four hexadecimal digits tell two erased people of one page apart, and nothing else.
        let pseudonym = "Compte supprimé \(String(world.random() & 0xffff | 0x1_0000, radix: 16).dropFirst())"
        let practices = try AdoptionStore(transaction.connection).practices(of: member)
        try MemberStore(transaction.connection).erase(member, pseudonym: pseudonym, at: transaction.now)
        try transaction.forgetNews(of: member)
        try ReportStore(transaction.connection).forget(member: member)
        try InquiryStore(transaction.connection).forget(member: member)
        try transaction.record(.eraseAccount, kind: "member", object: member, detail: "account")
        // Pages that are kept show their words no more.
        for practice in practices { try transaction.log.change("practice", practice) }
    }
}
