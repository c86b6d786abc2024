package import Domain
package import SQL

/// What members are told. What a reader may see is decided anew at each reading: a notice about a sheet that the member
/// may no longer read is neither shown nor counted.
package struct NoticeStore {
    private static let day: Int64 = 86_400_000_000
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Tells a member something.
    ///
    /// - Parameter object: what it is about, which is told once a day; the member's own number when it is about nothing.
    /// - Returns: false when it was told today.
    package func add(
        _ kind: Notice.Kind, id: Int64, to member: Int64, about object: Int64, objectKind: String,
        reason: Follow.Kind?, at now: Int64
    ) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO notice (id, member, at, day, kind, object_kind, object, detail)
            VALUES (\(id), \(member), \(now), \(now / Self.day), \(kind.rawValue), \(objectKind), \(object),
                \(reason?.rawValue ?? ""))
            ON CONFLICT (member, object_kind, object, day) DO NOTHING
            """) == 1
    }

    /// Tells a member something that must not be missed: what was told of the same thing today gives way, and is unread.
    package func renew(
        _ kind: Notice.Kind, id: Int64, to member: Int64, about object: Int64, objectKind: String, at now: Int64
    ) throws {
        try connection.execute(
            """
            DELETE FROM notice WHERE member = \(member) AND object_kind = \(objectKind) AND object = \(object)
                AND day = \(now / Self.day)
            """)
        _ = try add(kind, id: id, to: member, about: object, objectKind: objectKind, reason: nil, at: now)
    }

    /// When a member was last told that each of these practices was published or changed.
    package func lastTold(_ practices: [Int64], to member: Int64) throws -> [Int64: Int64] {
        let times = try connection.query(
            """
            SELECT object, MAX(at) FROM notice
            WHERE member = \(member) AND object_kind = 'practice' AND object \(anyOf: practices)
                AND kind IN ('sheet-published', 'sheet-changed')
            GROUP BY object ORDER BY object
            """
        ) { (try $0.integer(0), try $0.integer(1)) }
        return Dictionary(times, uniquingKeysWith: max)
    }

    /// The latest notices that a member may read, the latest first.
    package func recent(of member: Int64, readableBy audiences: Set<Audience>, limit: Int) throws -> [Notice] {
        try connection.query(
            """
            SELECT \(fragment: Self.columns) FROM notice n
            WHERE n.member = \(member) AND \(fragment: isReadable(audiences)) ORDER BY n.id DESC LIMIT \(limit)
            """, Self.notice)
    }

    /// Everything that a member was told, for themselves, the latest first.
    package func all(of member: Int64) throws -> [Notice] {
        try connection.query(
            "SELECT \(fragment: Self.columns) FROM notice n WHERE n.member = \(member) ORDER BY n.id DESC", Self.notice)
    }

    /// Readable notices about sheets that were neither read nor sent by mail.
    package func unsent(of member: Int64, readableBy audiences: Set<Audience>, limit: Int) throws -> [Notice] {
        try connection.query(
            """
            SELECT \(fragment: Self.columns) FROM notice n
            WHERE n.member = \(member) AND n.object_kind = 'practice' AND n.read_at IS NULL
                AND n.mailed_at IS NULL AND \(fragment: isReadable(audiences))
            ORDER BY n.id DESC LIMIT \(limit)
            """, Self.notice)
    }

    /// How many readable notices a member has not read, no further than the limit.
    package func countUnread(of member: Int64, readableBy audiences: Set<Audience>, limit: Int) throws -> Int {
        try connection.query(
            """
            SELECT n.id FROM notice n
            WHERE n.member = \(member) AND n.read_at IS NULL AND \(fragment: isReadable(audiences))
            ORDER BY n.id DESC LIMIT \(limit)
            """
        ) { try $0.integer(0) }.count
    }

    /// - Parameter id: one of them; nil for all.
    package func markRead(_ id: Int64?, of member: Int64, at now: Int64) throws {
        if let id {
            try connection.execute(
                "UPDATE notice SET read_at = \(now) WHERE id = \(id) AND member = \(member) AND read_at IS NULL")
        } else {
            try connection.execute("UPDATE notice SET read_at = \(now) WHERE member = \(member) AND read_at IS NULL")
        }
    }

    package func markMailed(_ ids: [Int64], at now: Int64) throws {
        try connection.execute("UPDATE notice SET mailed_at = \(now) WHERE id \(anyOf: ids)")
    }

    /// Members with something to send.
    package func membersToMail() throws -> [Int64] {
        try connection.query(
            """
            SELECT DISTINCT n.member FROM notice n
            WHERE n.mailed_at IS NULL AND n.read_at IS NULL AND n.object_kind = 'practice' ORDER BY n.member
            """
        ) { try $0.integer(0) }
    }

    package func purge(before moment: Int64) throws -> Int {
        try connection.execute("DELETE FROM notice WHERE at < \(moment)")
    }

    package func forget(member: Int64) throws {
        try connection.execute("DELETE FROM notice WHERE member = \(member)")
    }

    private func isReadable(_ audiences: Set<Audience>) -> SQL {
        """
        ((n.object_kind <> 'practice' AND (n.kind NOT IN ('report-unread', 'inquiry-unread') OR EXISTS (
            SELECT 1 FROM role_grant g
            WHERE g.member = n.member AND g.role = 'administrator' AND g.ended_at IS NULL))) OR EXISTS (
            SELECT 1 FROM practice p JOIN audience u ON u.practice = p.id AND u.edition = 1
            WHERE n.object_kind = 'practice' AND p.id = n.object AND p.erased_at IS NULL AND u.audience \(anyOf: audiences.map(\.code).sorted())))
        """
    }

    private static let columns: SQL = "n.id, n.at, n.kind, n.object_kind, n.object, n.detail, n.read_at"

    private static func notice(_ row: any Row) throws -> Notice {
        guard let kind = Notice.Kind(rawValue: try row.text(2)) else {
            throw StorageError.unreadable(table: "notice", column: "kind")
        }
        return Notice(
            id: try row.integer(0), at: try row.integer(1), kind: kind,
            practice: try row.text(3) == "practice" ? try row.integer(4) : nil,
            reason: Follow.Kind(rawValue: try row.text(5)), isRead: try row.optionalInteger(6) != nil)
    }
}
