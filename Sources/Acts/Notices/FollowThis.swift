package import Domain
internal import SQL
internal import Storage

/// Follows a practice, a search or a place: what is published or changed there is told to the member from now on.
package struct FollowThis: BusinessAct {
    package static let act = Act.follow
    /// Things that one member may follow.
    package static let limit = 200
    private let subject: FollowSubject

    package init(_ subject: FollowSubject) { self.subject = subject }

    /// Following twice is following once.
    package func perform(by viewer: Viewer, in world: World) throws {
        guard can(viewer, Self.act, on: nil), let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        // A search works on the index in memory, which no writer may hold up.
        let found = try world.database.read { try FollowResolver($0, viewer, world).resolve(subject) }
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let store = FollowStore(connection)
            if try store.count(member: member.id) >= Self.limit { throw Refusal.tooMany(limit: Self.limit) }
            let follow = Follow(
                id: world.ids.next(), kind: found.kind, subject: found.subject, since: transaction.now)
            guard try store.add(follow, member: member.id) else { return }
            try transaction.record(Self.act, kind: "member", object: member.id, detail: "one \(found.kind.rawValue)")
        }
    }
}
