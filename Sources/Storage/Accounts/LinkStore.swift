package import Domain
package import SQL

/// Links that work once, each known by the hash of what its address holds.
package struct LinkStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func insert(_ link: OneTimeLink, hash: String) throws {
        try connection.execute(
            """
            INSERT INTO one_time_link (hash, kind, member, detail, created_at, until)
            VALUES (\(hash), \(link.kind.rawValue), \(link.member), \(link.detail), \(link.createdAt), \(link.until))
            """)
    }

    /// A link that still works.
    package func link(hash: String, at now: Int64) throws -> OneTimeLink? {
        try connection.first(
            """
            SELECT kind, member, detail, created_at, until FROM one_time_link
            WHERE hash = \(hash) AND used_at IS NULL AND until > \(now)
            """, Self.link)
    }

    /// - Returns: false when it was used meanwhile, or is too old.
    package func use(hash: String, at now: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE one_time_link SET used_at = \(now) WHERE hash = \(hash) AND used_at IS NULL AND until > \(now)
            """) == 1
    }

    /// Takes back what was sent before: what opened the account has changed.
    package func endAll(of member: Int64, at now: Int64) throws {
        try connection.execute(
            "UPDATE one_time_link SET used_at = \(now) WHERE member = \(member) AND used_at IS NULL")
    }

    package func endAll(of member: Int64, _ kind: OneTimeLink.Kind, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE one_time_link SET used_at = \(now)
            WHERE member = \(member) AND kind = \(kind.rawValue) AND used_at IS NULL
            """)
    }

    package func endEverybody(at now: Int64) throws {
        try connection.execute("UPDATE one_time_link SET used_at = \(now) WHERE used_at IS NULL")
    }

    private static func link(_ row: any Row) throws -> OneTimeLink {
        guard let kind = OneTimeLink.Kind(rawValue: try row.text(0)) else {
            throw StorageError.unreadable(table: "one_time_link", column: "kind")
        }
        return OneTimeLink(
            kind, member: try row.integer(1), detail: try row.optionalText(2), createdAt: try row.integer(3),
            until: try row.integer(4))
    }
}
