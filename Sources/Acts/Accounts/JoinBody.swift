package import Domain
internal import SQL
internal import Storage

/// Says that somebody who has an account belongs to a body, by their address; not oneself: belonging gives sight.
package struct JoinBody: BusinessAct {
    package static let act = Act.coordinateBody
    private let slug: String
    private let mail: String

    package init(slug: String, mail: String) {
        self.slug = slug
        self.mail = mail
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, or `.members` when nobody active has this address.
    package func perform(by viewer: Viewer, in world: World) throws {
        guard let mail = MailAddress(mail) else { throw Refusal.members(.badMail) }
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let found = try CoordinatedBody(slug, transaction)
            guard let account = try MemberStore(connection).account(mail: mail), account.state == .active else {
                throw Refusal.members(.notActive)
            }
            if account.id == viewer.member?.id { throw Refusal.members(.oneself) }
            let store = BodyStore(connection)
            if try store.has(account.id, in: found.body.id) { throw Refusal.members(.heldAlready) }
            try store.join(account.id, found.body.id, at: transaction.now)
            try transaction.record(
                Self.act, kind: "member", object: account.id, detail: "joined body \(found.body.id)")
        }
    }
}
