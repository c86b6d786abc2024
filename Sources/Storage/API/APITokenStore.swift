package import Domain
package import SQL

/// Tokens of programs, each known by its digest.
package struct APITokenStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func insert(_ token: APIToken, of member: Int64, hash: String) throws {
        try connection.execute(
            """
            INSERT INTO api_token (id, hash, member, name, writes, created_at, until)
            VALUES (\(token.id), \(hash), \(member), \(token.name), \(token.writes), \(token.createdAt),
                \(token.until))
            """)
    }

    /// The token behind a digest with its member, of an active account, unless it was revoked.
    package func token(hash: String) throws -> (token: APIToken, member: Int64)? {
        try connection.first(
            """
            SELECT t.id, t.name, t.writes, t.created_at, t.until, t.used_at, t.member
            FROM api_token t JOIN member m ON m.id = t.member
            WHERE t.hash = \(hash) AND t.revoked_at IS NULL AND m.state = 'active'
            """
        ) { (try Self.token($0), try $0.integer(6)) }
    }

    /// Those of one person that were not revoked, the newest first.
    package func tokens(of member: Int64) throws -> [APIToken] {
        try connection.query(
            """
            SELECT id, name, writes, created_at, until, used_at FROM api_token
            WHERE member = \(member) AND revoked_at IS NULL ORDER BY id DESC
            """, Self.token)
    }

    package func touch(_ id: Int64, at now: Int64) throws {
        try connection.execute("UPDATE api_token SET used_at = \(now) WHERE id = \(id)")
    }

    /// - Returns: false when the member has no such token.
    package func revoke(_ id: Int64, of member: Int64, at now: Int64) throws -> Bool {
        let found = try connection.first(
            "SELECT 1 FROM api_token WHERE id = \(id) AND member = \(member) AND revoked_at IS NULL"
        ) { _ in true }
        if found == nil { return false }
        try connection.execute("UPDATE api_token SET revoked_at = \(now) WHERE id = \(id)")
        return true
    }

    package func revokeAll(of member: Int64, at now: Int64) throws {
        try connection.execute(
            "UPDATE api_token SET revoked_at = \(now) WHERE member = \(member) AND revoked_at IS NULL")
    }

    package func revokeEverybody(at now: Int64) throws {
        try connection.execute("UPDATE api_token SET revoked_at = \(now) WHERE revoked_at IS NULL")
    }

    private static func token(_ row: any Row) throws -> APIToken {
        APIToken(
            id: try row.integer(0), name: try row.text(1), writes: try row.integer(2) == 1,
            createdAt: try row.integer(3), until: try row.integer(4), usedAt: try row.optionalInteger(5))
    }
}
