package import Domain
package import SQL

/// Browsers that people signed in with, each known by the hash of what its cookie holds.
package struct SessionStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func insert(_ session: Session, hash: String) throws {
        try connection.execute(
            """
            INSERT INTO session (id, hash, member, stage, is_strong, device, created_at, seen_at, confirmed_at)
            VALUES (\(session.id), \(hash), \(session.member), \(session.isWhole ? "whole" : "half"),
                \(session.isStrong), \(session.device), \(session.createdAt), \(session.seenAt),
                \(session.confirmedAt))
            """)
    }

    /// The session behind a cookie, of an active account, unless it was ended.
    package func session(hash: String) throws -> Session? {
        try connection.first(
            """
            SELECT s.id, s.member, s.stage, s.is_strong, s.device, s.created_at, s.seen_at, s.confirmed_at
            FROM session s JOIN member m ON m.id = s.member
            WHERE s.hash = \(hash) AND s.ended_at IS NULL AND m.state = 'active'
            """, Self.session)
    }

    /// The sessions of one person that were not ended, the latest first.
    package func sessions(of member: Int64) throws -> [Session] {
        try connection.query(
            """
            SELECT s.id, s.member, s.stage, s.is_strong, s.device, s.created_at, s.seen_at, s.confirmed_at
            FROM session s WHERE s.member = \(member) AND s.ended_at IS NULL ORDER BY s.seen_at DESC, s.id DESC
            """, Self.session)
    }

    package func touch(_ id: Int64, at now: Int64) throws {
        try connection.execute("UPDATE session SET seen_at = \(now) WHERE id = \(id)")
    }

    /// The person proved again who they are.
    package func confirm(_ id: Int64, at now: Int64) throws {
        try connection.execute("UPDATE session SET confirmed_at = \(now), seen_at = \(now) WHERE id = \(id)")
    }

    /// There is no second factor any more that they were opened with.
    package func weaken(of member: Int64) throws {
        try connection.execute("UPDATE session SET is_strong = 0 WHERE member = \(member)")
    }

    package func end(_ id: Int64, at now: Int64) throws {
        try connection.execute("UPDATE session SET ended_at = \(now) WHERE id = \(id) AND ended_at IS NULL")
    }

    /// Ends all the sessions of a person.
    ///
    /// - Parameter kept: the one that asks, when there is one.
    package func endAll(of member: Int64, except kept: Int64? = nil, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE session SET ended_at = \(now)
            WHERE member = \(member) AND ended_at IS NULL AND id <> \(kept ?? 0)
            """)
    }

    private static func session(_ row: any Row) throws -> Session {
        Session(
            id: try row.integer(0), member: try row.integer(1), isWhole: try row.text(2) == "whole",
            isStrong: try row.integer(3) == 1, device: try row.text(4), createdAt: try row.integer(5),
            seenAt: try row.integer(6), confirmedAt: try row.integer(7))
    }
}
