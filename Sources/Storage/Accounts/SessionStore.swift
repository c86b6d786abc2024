package import Domain
package import SQL

/// Browsers that people signed in with, each known by the hash of what its cookie holds.
package struct SessionStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// - Parameter providerToken: sealed; nil for a session opened without a provider of identities.
    package func insert(_ session: Session, hash: String, providerToken: String? = nil) throws {
        try connection.execute(
            """
            INSERT INTO session (id, hash, member, stage, is_strong, device, created_at, seen_at, confirmed_at,
                provider_token)
            VALUES (\(session.id), \(hash), \(session.member), \(session.isWhole ? "whole" : "half"),
                \(session.isStrong), \(session.device), \(session.createdAt), \(session.seenAt),
                \(session.confirmedAt), \(providerToken))
            """)
    }

    /// What the provider that opened the session asks for back, sealed.
    package func providerToken(_ id: Int64) throws -> String? {
        try connection.first("SELECT provider_token FROM session WHERE id = \(id) AND ended_at IS NULL") {
            try $0.optionalText(0)
        } ?? nil
    }

    /// Sessions that a provider of identities opened and that it may end too.
    package func openedByProvider(of member: Int64) throws -> [Int64] {
        try connection.query(
            """
            SELECT id FROM session WHERE member = \(member) AND ended_at IS NULL AND provider_token IS NOT NULL
            ORDER BY id
            """
        ) { try $0.integer(0) }
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

    /// - Returns: false when it was over already.
    @discardableResult
    package func end(_ id: Int64, at now: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE session SET ended_at = \(now), provider_token = NULL WHERE id = \(id) AND ended_at IS NULL
            """) == 1
    }

    /// Ends all the sessions of a person.
    ///
    /// - Parameter kept: the one that asks, when there is one.
    package func endAll(of member: Int64, except kept: Int64? = nil, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE session SET ended_at = \(now), provider_token = NULL
            WHERE member = \(member) AND ended_at IS NULL AND id <> \(kept ?? 0)
            """)
    }

    /// Ends the sessions of all the people.
    package func endEverybody(at now: Int64) throws {
        try connection.execute(
            "UPDATE session SET ended_at = \(now), provider_token = NULL WHERE ended_at IS NULL")
    }

    private static func session(_ row: any Row) throws -> Session {
        Session(
            id: try row.integer(0), member: try row.integer(1), isWhole: try row.text(2) == "whole",
            isStrong: try row.integer(3) == 1, device: try row.text(4), createdAt: try row.integer(5),
            seenAt: try row.integer(6), confirmedAt: try row.integer(7))
    }
}
