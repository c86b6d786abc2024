package import Domain
internal import SQL
internal import Storage

/// Gives an account the address that its holder proved to be theirs, and tells the one of before.
package struct ConfirmMail: BusinessAct {
    package static let act = Act.confirmMail
    private let token: String
    private let present: Session?
    private let letters: AccountLetters

    /// - Parameter present: the session of the browser that opens the link, when it has one: it stays.
    package init(token: String, present: Session? = nil, letters: AccountLetters) {
        self.token = token
        self.present = present
        self.letters = letters
    }

    /// - Throws: `Refusal.account(.linkOver)`, also when another account took the address in the meantime.
    package func perform(by viewer: Viewer, in world: World) throws {
        if viewer.member == nil { try requireInstance(viewer) }
        let hash = world.credentials.digest(of: token)
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard let link = try work.links.link(hash: hash, at: work.now), link.kind == .mail,
                let address = link.detail.flatMap(MailAddress.init),
                let account = try work.members.account(link.member), account.state == .active,
                try work.members.account(mail: address).map({ $0.id == account.id }) ?? true,
                try work.links.use(hash: hash, at: work.now)
            else { throw Refusal.account(.linkOver) }
            try work.send(letters.news(.mailChanged, account), to: account)
            try work.members.set(address, of: account.id, at: work.now)
            try work.links.endAll(of: account.id, at: work.now)
            // Whoever reads the former address may be signed in with it.
            try work.sessions.endAll(of: account.id, except: present?.id, at: work.now)
            try work.record(Self.act, kind: "member", object: account.id, detail: "address")
        }
    }
}
