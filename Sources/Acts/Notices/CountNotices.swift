package import Domain
internal import SQL
internal import Storage

/// Counts what a member was told and has not read, for the head of each page; stops at a hundred.
package struct CountNotices: BusinessAct {
    package static let act = Act.seeNotices
    package static let limit = 100

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        guard can(viewer, Self.act, on: nil), let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        return try world.database.read { connection in
            try NoticeStore(connection).countUnread(
                of: member.id, readableBy: viewer.audiences, limit: Self.limit)
        }
    }
}
