package import Domain
internal import SQL
internal import Storage

/// Tells whether the member follows something, for the button on its page.
package struct ReadFollow: BusinessAct {
    package static let act = Act.seeNotices
    private let subject: FollowSubject

    package init(_ subject: FollowSubject) { self.subject = subject }

    /// - Returns: the number of the follow; nil when the member does not follow it.
    package func perform(by viewer: Viewer, in world: World) throws -> Int64? {
        guard can(viewer, Self.act, on: nil), let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        return try world.database.read { connection in
            let found = try FollowResolver(connection, viewer, world).resolve(subject)
            return try FollowStore(connection).find(found.kind, found.subject, member: member.id)
        }
    }
}
