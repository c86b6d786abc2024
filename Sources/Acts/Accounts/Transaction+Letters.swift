internal import Domain
internal import Storage

/// Letters that acts on accounts and sheets leave in the outbox.
extension Transaction {
    /// Opens an account that its person has not seen yet: a link that works once, sent to them.
    ///
    /// - Returns: what stands behind "/lien/"; never stored, logged or shown but to whoever invites.
    func invite(_ account: Account, _ letters: AccountLetters) throws -> String {
        try links.endAll(of: account.id, .invitation, at: now)
        let token = try issue(.invitation, to: account.id)
        try send(letters.link(.invitation, token, account), to: account)
        return token
    }

    /// Writes to those who keep a sheet, whoever they are, except the one who acts.
    func tell(keepersOf access: SheetAccess, _ wording: (_ language: String) -> Letter) throws {
        for id in access.keepers.sorted() where id != viewer.member?.id {
            guard let account = try members.account(id), account.state == .active else { continue }
            try send(wording(account.language), to: account)
        }
    }
}
