package import Domain
internal import SQL
internal import Storage

/// Sends a link to the address that somebody wants to have: nothing changes before it is opened.
package struct AskMailChange: BusinessAct {
    package static let act = Act.editOwnCredentials
    private let mail: String
    private let letters: AccountLetters

    package init(mail: String, letters: AccountLetters) {
        self.mail = mail
        self.letters = letters
    }

    /// Somebody else's address gets nothing, and nothing says so.
    ///
    /// - Throws: `Refusal.account(.mailUnreadable)`, `.confirmationNeeded`.
    package func perform(by viewer: Viewer, in world: World) throws {
        let member = try requireMember(viewer)
        guard let address = MailAddress(mail) else { throw Refusal.account(.mailUnreadable) }
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard let account = try work.members.account(member.id) else { throw Refusal.notFound }
            try work.links.endAll(of: member.id, .mail, at: work.now)
            if try work.members.account(mail: address) == nil {
                let token = try work.issue(.mail, to: member.id, detail: address.text)
                try work.send(letters.link(.mail, token, account), to: account, at: address.text)
            }
            try work.record(Self.act, kind: "member", object: member.id, detail: "address asked")
        }
    }
}
