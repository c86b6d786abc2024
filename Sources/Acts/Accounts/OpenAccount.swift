package import Domain
internal import French
internal import SQL
internal import Storage

/// Prepares an account and hands over the link that opens it: how a new instance gets its first administrator.
package struct OpenAccount: BusinessAct {
    package static let act = Act.openAccounts
    private let identity: Identity
    private let mail: String
    private let role: Role?

    /// - Parameter role: held on the whole instance.
    package init(identity: Identity, mail: String, role: Role?) {
        self.identity = identity
        self.mail = mail
        self.role = role
    }

    /// - Returns: what the address of the link holds.
    /// - Throws: `Refusal.account` with `.mailUnreadable`, `.nameMissing`, `.mailTaken` or `.roleUnknown`.
    package func perform(by viewer: Viewer, in world: World) throws -> String {
        try requireInstance(viewer)
        guard let address = MailAddress(mail) else { throw Refusal.account(.mailUnreadable) }
        if identity.name.isEmpty { throw Refusal.account(.nameMissing) }
        let grant = role.flatMap { Grant($0, .instance) }
        if role != nil && grant == nil { throw Refusal.account(.roleUnknown) }
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            if try work.members.account(mail: address) != nil { throw Refusal.account(.mailTaken) }
            let account = Account(
                id: world.ids.next(), name: identity.name, mail: address.text, state: .invited,
                language: identity.language, isDemo: false, createdAt: work.now, version: 1)
            try work.members.insert(account, sortKey: French.sortKey(account.name))
            if let grant {
                try GrantStore(connection).insert(
                    grant, id: world.ids.next(), to: account.id, by: viewer.auditName, at: work.now)
            }
            try work.record(Self.act, kind: "member", object: account.id, detail: role?.rawValue ?? "no role")
            return try work.issue(.invitation, to: account.id)
        }
    }
}
