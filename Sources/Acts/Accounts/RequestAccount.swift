package import Domain
internal import SQL
internal import Storage

/// Asks for an account, with a reason; the answer never tells whether there is one already.
package struct RequestAccount: BusinessAct {
    package static let act = Act.askAccount
    private static let textLimit = 2_000
    /// More than anybody reads: what comes after is left aside.
    private static let waitingLimit = 1_000
    private let identity: Identity
    private let mail: String
    private let organisation: String
    private let reason: String

    package init(identity: Identity, mail: String, organisation: String, reason: String) {
        self.identity = identity
        self.mail = mail
        self.organisation = Self.trimmed(organisation)
        self.reason = Self.trimmed(reason)
    }

    /// - Throws: `Refusal.account` with `.nameMissing`, `.mailUnreadable` or `.reasonMissing`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        if identity.name.isEmpty { throw Refusal.account(.nameMissing) }
        guard let address = MailAddress(mail) else { throw Refusal.account(.mailUnreadable) }
        if reason.isEmpty { throw Refusal.account(.reasonMissing) }
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let store = AccountRequestStore(connection)
            if try store.waitingCount() >= Self.waitingLimit { return }
            let id = world.ids.next()
            try store.insert(
                AccountRequestStore.Request(
                    id: id, name: identity.name, mail: address.text, organisation: organisation, reason: reason,
                    language: identity.language, createdAt: work.now))
            try work.record(Self.act, kind: "account-request", object: id, detail: "asked")
        }
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.prefix(textLimit).reversed().drop { $0.isWhitespace }.reversed())
    }
}
