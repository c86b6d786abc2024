package import Domain
internal import SQL
internal import Storage

/// Ends the address at which a program read the news of the person who asks.
package struct ClosePrivateFeed: BusinessAct {
    package static let act = Act.choosePrivateFeed

    package init() {}

    /// - Throws: `Refusal.forbidden` for somebody who did not sign in.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let store = PrivateFeedStore(connection)
            if try store.feed(of: member.id) == nil { return }
            try store.remove(of: member.id)
            try transaction.record(Self.act, kind: "member", object: member.id, detail: "closed")
        }
    }
}
