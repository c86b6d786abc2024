package import Domain
internal import SQL
internal import Storage

/// Follows something no more; what is hidden by now too.
package struct StopFollowing: BusinessAct {
    package static let act = Act.follow
    private let id: Int64

    /// - Parameter id: of the follow.
    package init(_ id: Int64) { self.id = id }

    package func perform(by viewer: Viewer, in world: World) throws {
        guard can(viewer, Self.act, on: nil), let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            guard try FollowStore(connection).remove(id, member: member.id) else { return }
            try transaction.record(Self.act, kind: "member", object: member.id, detail: "one less")
        }
    }
}
