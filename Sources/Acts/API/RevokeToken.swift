package import Domain
internal import SQL
internal import Storage

/// Ends a token of the person who asks; the program that holds it is refused from its next request on.
package struct RevokeToken: BusinessAct {
    package static let act = Act.revokeToken
    private let id: Int64

    package init(_ id: Int64) { self.id = id }

    /// - Throws: `Refusal.forbidden` or `.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            guard try APITokenStore(connection).revoke(id, of: member.id, at: transaction.now) else {
                throw Refusal.notFound
            }
            try transaction.record(Self.act, kind: "member", object: member.id, detail: "token \(id)")
        }
    }
}
