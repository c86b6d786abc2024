package import SQL

/// What people write in sections and have not saved yet; each reads their own alone.
package struct DraftStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Keeps what somebody writes in place of what they wrote before.
    ///
    /// - Parameters:
    ///   - base: the revision that the writing began from.
    ///   - body: JSON array of names and values in turn.
    package func keep(
        _ body: String, base: Int64?, of practice: Int64, section: String, by member: Int64, at now: Int64
    ) throws {
        try connection.execute(
            """
            INSERT INTO draft (practice, section, member, base, body, at)
            VALUES (\(practice), \(section), \(member), \(base), \(body), \(now))
            ON CONFLICT (practice, section, member) DO UPDATE
            SET base = excluded.base, body = excluded.body, at = excluded.at
            """)
    }

    package func draft(of practice: Int64, section: String, by member: Int64) throws -> StoredDraft? {
        try connection.first(
            """
            SELECT section, base, body, at FROM draft
            WHERE practice = \(practice) AND section = \(section) AND member = \(member)
            """, Self.draft)
    }

    /// Sections of a practice that somebody has not saved.
    package func drafts(of practice: Int64, by member: Int64) throws -> [StoredDraft] {
        try connection.query(
            """
            SELECT section, base, body, at FROM draft
            WHERE practice = \(practice) AND member = \(member) ORDER BY section
            """, Self.draft)
    }

    /// Everything that somebody has not saved, by practice, for their own data.
    package func drafts(by member: Int64) throws -> [(practice: Int64, draft: StoredDraft)] {
        try connection.query(
            """
            SELECT section, base, body, at, practice FROM draft WHERE member = \(member) ORDER BY practice, section
            """
        ) { (try $0.integer(4), try Self.draft($0)) }
    }

    package func remove(of practice: Int64, section: String, by member: Int64) throws {
        try connection.execute(
            "DELETE FROM draft WHERE practice = \(practice) AND section = \(section) AND member = \(member)")
    }

    private static func draft(_ row: any Row) throws -> StoredDraft {
        StoredDraft(
            section: try row.text(0), base: try row.optionalInteger(1), body: try row.text(2), at: try row.integer(3))
    }
}

/// What somebody writes and has not saved.
package struct StoredDraft: Sendable, Equatable {
    package let section: String
    package let base: Int64?
    package let body: String
    package let at: Int64
}
