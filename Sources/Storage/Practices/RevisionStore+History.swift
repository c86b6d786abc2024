internal import SQL

/// Who saved what and when.
extension RevisionStore {
    package func revision(_ id: Int64, of practice: Int64) throws -> StoredRevision? {
        try connection.first(
            "\(fragment: Self.columns) WHERE r.id = \(id) AND r.practice = \(practice)", Self.revision)
    }

    package func revision(saveID: String) throws -> StoredRevision? {
        try connection.first("\(fragment: Self.columns) WHERE r.save_id = \(saveID)", Self.revision)
    }

    /// The save that a section shows; nil for a section that nobody wrote.
    package func current(_ section: String, of practice: Int64) throws -> StoredRevision? {
        try connection.first(
            """
            \(fragment: Self.columns) JOIN section s ON s.revision = r.id
            WHERE s.practice = \(practice) AND s.name = \(section)
            """, Self.revision)
    }

    /// What a source said last in a section; nil when none ever did.
    package func lastImported(_ section: String, of practice: Int64) throws -> StoredRevision? {
        try connection.first(
            """
            \(fragment: Self.columns) WHERE r.practice = \(practice) AND r.section = \(section) AND r.origin = 'import'
            ORDER BY r.id DESC LIMIT 1
            """, Self.revision)
    }

    /// The saves of a practice, the newest first, without their texts.
    ///
    /// - Parameter section: only of this one; nil for all.
    package func history(of practice: Int64, section: String?, offset: Int, limit: Int) throws -> [StoredRevision] {
        let ofSection: SQL = section.map { " AND r.section = \($0)" } ?? ""
        return try connection.query(
            """
            SELECT r.id, r.practice, r.section, r.base, r.save_id, r.author, r.at, r.origin, NULL, r.message, r.other
            FROM revision r WHERE r.practice = \(practice)\(fragment: ofSection)
            ORDER BY r.at DESC, r.id DESC LIMIT \(limit) OFFSET \(offset)
            """, Self.revision)
    }

    /// When each section was saved last.
    package func currentTimes(of practice: Int64) throws -> [String: Int64] {
        let times = try connection.query(
            """
            SELECT s.name, r.at FROM section s JOIN revision r ON r.id = s.revision
            WHERE s.practice = \(practice) ORDER BY s.name
            """
        ) { (try $0.text(0), try $0.integer(1)) }
        return Dictionary(times, uniquingKeysWith: { $1 })
    }

    /// The sections whose last save is of one origin.
    package func current(of practice: Int64, origin: String) throws -> [String] {
        try connection.query(
            """
            SELECT s.name FROM section s JOIN revision r ON r.id = s.revision
            WHERE s.practice = \(practice) AND r.origin = \(origin) ORDER BY s.name
            """
        ) { try $0.text(0) }
    }

    /// Nulls the texts of the saves of one origin; sections that say nothing else are as if nobody had written them.
    package func forget(origin: String, of practice: Int64, at now: Int64) throws {
        try connection.execute(
            """
            DELETE FROM section WHERE practice = \(practice) AND revision IN (
                SELECT id FROM revision WHERE practice = \(practice) AND origin = \(origin))
            """)
        try connection.execute(
            """
            UPDATE revision SET body = NULL, message = NULL, erased_at = \(now)
            WHERE practice = \(practice) AND origin = \(origin) AND erased_at IS NULL
            """)
    }

    private static let columns: SQL = """
        SELECT r.id, r.practice, r.section, r.base, r.save_id, r.author, r.at, r.origin, r.body, r.message, r.other
        FROM revision r
        """

    private static func revision(_ row: any Row) throws -> StoredRevision {
        StoredRevision(
            id: try row.integer(0), practice: try row.integer(1), section: try row.text(2),
            base: try row.optionalInteger(3), saveID: try row.text(4), author: try row.text(5),
            at: try row.integer(6), origin: try row.text(7), body: try row.optionalText(8),
            message: try row.optionalText(9), other: try row.optionalInteger(10))
    }
}

/// One save of a section.
package struct StoredRevision: Sendable, Equatable {
    package let id: Int64
    package let practice: Int64
    package let section: String
    package let base: Int64?
    package let saveID: String
    /// "member:12", as in the log.
    package let author: String
    /// Microseconds since 1970-01-01 UTC.
    package let at: Int64
    /// "import", "report", "form", "restored"…
    package let origin: String
    /// Nil once erased, and in lists.
    package let body: String?
    package let message: String?
    package let other: Int64?
}
