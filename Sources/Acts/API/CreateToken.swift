package import Domain
internal import SQL
internal import Storage

/// Gives a program a token that acts for the person who asks; it is shown once and cannot be read again.
package struct CreateToken: BusinessAct {
    package static let act = Act.createToken
    private static let day: Int64 = 86_400_000_000
    private let name: String
    private let writes: Bool
    private let days: Int

    /// - Parameter days: one of `APIToken.terms`.
    package init(name: String, writes: Bool, days: Int) {
        self.name = name
        self.writes = writes
        self.days = days
    }

    /// - Throws: `Refusal.forbidden`, `.confirmationNeeded` or `.token`.
    package func perform(by viewer: Viewer, in world: World) throws -> (token: APIToken, secret: String) {
        try requireInstance(viewer)
        guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if name.isEmpty { throw Refusal.token(.nameMissing) }
        if name.count > APIToken.nameLimit { throw Refusal.token(.nameTooLong) }
        guard APIToken.terms.contains(days) else { throw Refusal.token(.badTerm) }
        let secret = APIToken.prefix + world.credentials.newToken()
        let hash = world.credentials.digest(of: secret)
        return try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let store = APITokenStore(connection)
            if try store.tokens(of: member.id).count >= APIToken.limit { throw Refusal.token(.tooMany) }
            let token = APIToken(
                id: world.ids.next(), name: name, writes: writes, createdAt: transaction.now,
                until: transaction.now + Int64(days) * Self.day, usedAt: nil)
            try store.insert(token, of: member.id, hash: hash)
            try transaction.record(
                Self.act, kind: "member", object: member.id,
                detail: "token \(token.id), \(writes ? "writes" : "reads"), \(days) days")
            return (token, secret)
        }
    }
}
