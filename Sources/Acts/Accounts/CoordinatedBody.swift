internal import Domain
internal import Storage

/// Finds a body for those who coordinate it.
struct CoordinatedBody {
    let body: KnownBody
    let access: BodyAccess

    /// - Throws: `Refusal.notFound` when it is absent or not to be known of, `.forbidden`.
    init(_ slug: String, _ transaction: Transaction) throws {
        guard let body = try BodyStore(transaction.connection).find(slug: slug) else { throw Refusal.notFound }
        try self.init(body, transaction)
    }

    /// The body of a team that is open.
    init(team id: Int64, _ transaction: Transaction) throws {
        guard let team = try TeamStore(transaction.connection).find(id), !team.isClosed,
            let body = try BodyStore(transaction.connection).bodies([team.body]).first
        else { throw Refusal.notFound }
        try self.init(body, transaction)
    }

    private init(_ body: KnownBody, _ transaction: Transaction) throws {
        let granting = Granting(transaction)
        let access = try granting.body(body.id)
        try granting.require(.coordinateBody, on: .body(access))
        self.body = body
        self.access = access
    }
}
