package import Domain
package import SQL

/// What bodies reply to sheets that name them.
package struct ReplyStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// - Parameters:
    ///   - key: of the form that it was written in.
    ///   - link: digest of what the address of the private link holds.
    package func insert(_ reply: Reply, key: String, link: String) throws {
        try connection.execute(
            """
            INSERT INTO reply (id, practice, form_key, state, body, is_vouched, text, member, created_at)
            VALUES (\(reply.id), \(reply.practice), \(key), \(reply.state.rawValue), \(reply.body),
                \(reply.isVouched ? 1 : 0), \(reply.text), \(reply.member), \(reply.createdAt))
            """)
        try connection.execute(
            "INSERT INTO reply_link (hash, reply, created_at) VALUES (\(link), \(reply.id), \(reply.createdAt))")
    }

    package func find(key: String) throws -> Reply? {
        try connection.first("\(fragment: Self.columns) WHERE r.form_key = \(key)", Self.reply)
    }

    package func find(_ id: Int64) throws -> Reply? {
        try connection.first("\(fragment: Self.columns) WHERE r.id = \(id)", Self.reply)
    }

    package func find(link hash: String) throws -> Reply? {
        try connection.first(
            "\(fragment: Self.columns) JOIN reply_link l ON l.reply = r.id WHERE l.hash = \(hash)", Self.reply)
    }

    /// Those of a sheet in these states, the oldest first.
    package func replies(to practice: Int64, in states: Set<Reply.State>) throws -> [Reply] {
        try connection.query(
            """
            \(fragment: Self.columns)
            WHERE r.practice = \(practice) AND r.state \(anyOf: states.map(\.rawValue).sorted()) ORDER BY r.id
            """, Self.reply)
    }

    /// What somebody wrote with their account, the oldest first.
    package func replies(by member: Int64) throws -> [Reply] {
        try connection.query("\(fragment: Self.columns) WHERE r.member = \(member) ORDER BY r.id", Self.reply)
    }

    /// Sheets with a reply that waits, as these readers may see them, with since when; the oldest first.
    package func waiting(readableBy audiences: Set<Audience>, limit: Int) throws -> [(practice: Int64, since: Int64)] {
        try connection.query(
            """
            SELECT r.practice, MIN(r.created_at) AS since FROM reply r
            WHERE r.state = 'waiting' AND EXISTS (
                SELECT 1 FROM audience u WHERE u.practice = r.practice AND u.edition = 1
                    AND u.audience \(anyOf: audiences.map(\.code).sorted()))
            GROUP BY r.practice ORDER BY since, r.practice LIMIT \(limit)
            """
        ) { (try $0.integer(0), try $0.integer(1)) }
    }

    /// Moves it from one of these states; what is not shown keeps no word.
    ///
    /// - Returns: false when it stands elsewhere by now.
    package func set(
        _ state: Reply.State, of id: Int64, from states: Set<Reply.State>, reason: String? = nil, at now: Int64
    ) throws -> Bool {
        let keeps = state == .shown ? 1 : 0
        return try connection.execute(
            """
            UPDATE reply SET state = \(state.rawValue), reason = \(reason), decided_at = \(now),
                text = CASE WHEN \(keeps) = 1 THEN text ELSE NULL END
            WHERE id = \(id) AND state \(anyOf: states.map(\.rawValue).sorted())
            """) == 1
    }

    package func erase(practice: Int64) throws {
        try connection.execute(
            "DELETE FROM reply_link WHERE reply IN (SELECT id FROM reply WHERE practice = \(practice))")
        try connection.execute("DELETE FROM reply WHERE practice = \(practice)")
    }

    /// What they wrote for a body is tied to nobody any more.
    package func forget(members: [Int64]) throws {
        try connection.execute("UPDATE reply SET member = NULL WHERE member \(anyOf: members)")
    }

    private static let columns: SQL = """
        SELECT r.id, r.practice, r.state, r.body, r.is_vouched, r.text, r.member, r.reason, r.created_at, r.decided_at
        FROM reply r
        """

    private static func reply(_ row: any Row) throws -> Reply {
        guard let state = Reply.State(rawValue: try row.text(2)) else {
            throw StorageError.unreadable(table: "reply", column: "state")
        }
        return Reply(
            id: try row.integer(0), practice: try row.integer(1), state: state, body: try row.text(3),
            isVouched: try row.bool(4), text: try row.optionalText(5) ?? "", member: try row.optionalInteger(6),
            reason: try row.optionalText(7) ?? "", createdAt: try row.integer(8),
            decidedAt: try row.optionalInteger(9))
    }
}
