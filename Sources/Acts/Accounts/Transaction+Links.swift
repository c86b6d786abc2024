internal import Domain
internal import Storage

extension Transaction {
    /// Queues a letter to the holder of an account, or to the address that they want to have.
    func send(_ letter: Letter, to account: Account, at address: String? = nil) throws {
        // Nobody reads the mails of the demonstration.
        guard let address = address ?? account.mail, !account.isDemo else { return }
        try post(
            OutgoingMessage(
                member: account.id, address: address, language: account.language, kind: letter.kind,
                subject: letter.subject, body: letter.body))
    }

    /// Makes a link that works once, and returns what its address holds.
    func issue(_ kind: OneTimeLink.Kind, to member: Int64, detail: String? = nil) throws -> String {
        let token = world.credentials.newToken()
        try links.insert(
            OneTimeLink(kind, member: member, detail: detail, createdAt: now),
            hash: world.credentials.digest(of: token))
        return token
    }
}
