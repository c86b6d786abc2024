package import Domain
internal import SQL
internal import Storage

/// Notes that a member has read one notice, or all of them. What somebody has read is no one else's affair: the log has no
/// line of it.
package struct MarkNotices: BusinessAct {
    package static let act = Act.seeNotices
    private let id: Int64?

    /// - Parameter id: nil for all.
    package init(_ id: Int64? = nil) { self.id = id }

    package func perform(by viewer: Viewer, in world: World) throws {
        guard can(viewer, Self.act, on: nil), let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        let now = world.now()
        try world.database.write { try NoticeStore($0).markRead(id, of: member.id, at: now) }
    }
}
