internal import Domain
package import SQL

/// The append-only history of each section, and the token that says which revision is current.
package struct RevisionStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// The current revision of each section of a practice, with its canonical text.
    package func current(of practice: Int64) throws -> [String: (id: Int64, body: String?)] {
        var sections: [String: (id: Int64, body: String?)] = [:]
        try connection.each(
            """
            SELECT s.name, r.id, r.body FROM section s JOIN revision r ON r.id = s.revision
            WHERE s.practice = \(practice) ORDER BY s.name
            """
        ) { sections[try $0.text(0)] = (try $0.integer(1), try $0.optionalText(2)) }
        return sections
    }

    /// Records a save and makes it current.
    ///
    /// - Parameter base: the revision the writer started from, nil for a new section.
    /// - Throws: `Refusal.stale` when another save came first.
    package func save(_ revision: NewRevision, base: Int64?) throws {
        try connection.execute(
            """
            INSERT INTO revision (id, practice, section, base, save_id, author, at, origin, body, message, other)
            VALUES (\(revision.id), \(revision.practice), \(revision.section), \(base), \(revision.saveID),
                \(revision.author), \(revision.at), \(revision.origin), \(revision.body), \(revision.message),
                \(revision.other))
            """)
        guard let base else {
            try connection.execute(
                """
                INSERT INTO section (practice, name, revision)
                VALUES (\(revision.practice), \(revision.section), \(revision.id))
                """)
            return
        }
        let moved = try connection.execute(
            """
            UPDATE section SET revision = \(revision.id)
            WHERE practice = \(revision.practice) AND name = \(revision.section) AND revision = \(base)
            """)
        if moved == 0 {
            throw Refusal.stale(current: try current(revision.section, of: revision.practice)?.id ?? base)
        }
    }

    /// The text of a revision; nil when there is no such revision or its text was erased.
    package func body(of revision: Int64) throws -> String? {
        try connection.first("SELECT body FROM revision WHERE id = \(revision)") { try $0.optionalText(0) } ?? nil
    }

    /// Removes the whole history of a practice, as if it had never been.
    package func remove(_ practice: Int64) throws {
        try connection.execute("DELETE FROM draft WHERE practice = \(practice)")
        try connection.execute("DELETE FROM section WHERE practice = \(practice)")
        try connection.execute("DELETE FROM revision WHERE practice = \(practice)")
    }

    /// Nulls every text of a practice's history, and what nobody saved yet; who saved and when stays.
    package func erase(_ practice: Int64, at now: Int64) throws {
        try connection.execute("DELETE FROM draft WHERE practice = \(practice)")
        try connection.execute(
            """
            UPDATE revision SET body = NULL, message = NULL, erased_at = \(now)
            WHERE practice = \(practice) AND erased_at IS NULL
            """)
    }
}

/// A save to be recorded.
package struct NewRevision: Sendable {
    package let id: Int64
    package let practice: Int64
    package let section: String
    package let saveID: String
    package let author: String
    package let at: Int64
    package let origin: String
    package let body: String
    /// Why, in a few words.
    package let message: String?
    /// The save of somebody else that was made into one with this.
    package let other: Int64?

    package init(
        id: Int64, practice: Int64, section: String, saveID: String, author: String, at: Int64, origin: String,
        body: String, message: String? = nil, other: Int64? = nil
    ) {
        self.id = id
        self.practice = practice
        self.section = section
        self.saveID = saveID
        self.author = author
        self.at = at
        self.origin = origin
        self.body = body
        self.message = message
        self.other = other
    }
}
