package import Domain
internal import SQL
internal import Storage

/// Gives the news of the person who asks an address that their own program reads; the one before opens nothing any more.
package struct OpenPrivateFeed: BusinessAct {
    package static let act = Act.choosePrivateFeed

    package init() {}

    /// - Returns: what the address holds; it cannot be read again.
    /// - Throws: `Refusal.forbidden` for somebody who did not sign in.
    package func perform(by viewer: Viewer, in world: World) throws -> String {
        try requireInstance(viewer)
        guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        let token = world.credentials.newToken()
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            try PrivateFeedStore(connection).replace(
                of: member.id, hash: world.credentials.digest(of: token), at: transaction.now)
            try transaction.record(Self.act, kind: "member", object: member.id, detail: "opened")
        }
        return token
    }
}
