package import Domain
internal import SQL
internal import Storage

/// Reads what a member is told; what they may no longer see is left out.
package struct ReadNotices: BusinessAct {
    package static let act = Act.seeNotices
    private let limit: Int

    package init(limit: Int = 100) { self.limit = limit }

    package func perform(by viewer: Viewer, in world: World) throws -> [ToldNotice] {
        guard can(viewer, Self.act, on: nil), let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        return try world.database.read { connection in
            let notices = try NoticeStore(connection).recent(
                of: member.id, readableBy: viewer.audiences, limit: limit)
            // Only whoever has the role at this moment, and reads as such: not a program that reads a private feed.
            let isAdministrator = member.grants.contains { $0.role == .administrator }
            let meant = notices.filter { ![.reportUnread, .inquiryUnread].contains($0.kind) || isAdministrator }
            return try Self.told(meant, to: viewer, connection)
        }
    }

    /// With the names of the sheets; without those that have none for this reader.
    static func told(
        _ notices: [Notice], to viewer: Viewer, _ connection: any Connection
    ) throws -> [ToldNotice] {
        let practices = try SheetList(connection, readableBy: viewer.audiences)
            .practices(Set(notices.compactMap(\.practice)).sorted())
        return notices.compactMap { notice in
            guard let id = notice.practice else { return ToldNotice(notice, nil) }
            return practices[id].map { ToldNotice(notice, $0) }
        }
    }
}
