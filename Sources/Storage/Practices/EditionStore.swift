package import Domain
package import SQL

/// The published editions of a practice and who may read them.
package struct EditionStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func latest(of practice: Int64) throws -> Edition? {
        try connection.first(
            """
            SELECT number, decided_by, decision, at, licence FROM edition
            WHERE practice = \(practice) ORDER BY number DESC LIMIT 1
            """
        ) { row in
            Edition(
                number: try row.int(0), decidedBy: try row.text(1), decision: try row.text(2),
                at: try row.integer(3), licence: try row.text(4))
        }
    }

    /// - Parameter revisions: JSON object from section to revision.
    package func insert(_ edition: Edition, of practice: Int64, revisions: String) throws {
        try connection.execute(
            """
            INSERT INTO edition (practice, number, revisions, decided_by, decision, at, licence)
            VALUES (\(practice), \(edition.number), \(revisions), \(edition.decidedBy), \(edition.decision),
                \(edition.at), \(edition.licence))
            """)
    }

    /// Removes every edition of a practice with its readers and its words.
    package func remove(_ practice: Int64) throws {
        try connection.execute("DELETE FROM sheet_word WHERE practice = \(practice)")
        try connection.execute("DELETE FROM audience WHERE practice = \(practice)")
        try connection.execute("DELETE FROM edition WHERE practice = \(practice)")
    }

    /// Writes who may read an edition; called whenever rung, state or bearer changes.
    package func setAudiences(_ audiences: Set<Audience>, of practice: Int64, edition: Int) throws {
        try connection.execute("DELETE FROM audience WHERE practice = \(practice) AND edition = \(edition)")
        for code in audiences.map(\.code).sorted() {
            try connection.execute(
                "INSERT INTO audience (practice, edition, audience) VALUES (\(practice), \(edition), \(code))")
        }
    }

    package func audiences(of practice: Int64, edition: Int) throws -> Set<Audience> {
        let codes = try connection.query(
            """
            SELECT audience FROM audience WHERE practice = \(practice) AND edition = \(edition) ORDER BY audience
            """
        ) { try $0.text(0) }
        return Set(codes.compactMap(Audience.init(code:)))
    }

    /// Replaces the words of an edition for the word filter; an empty set forgets the sheet.
    package func setWords(_ words: Set<String>, of practice: Int64, edition: Int) throws {
        try connection.execute("DELETE FROM sheet_word WHERE practice = \(practice) AND edition = \(edition)")
        if words.isEmpty { return }
        try connection.execute(
            """
            INSERT INTO sheet_word (practice, edition, word)
            SELECT \(practice), \(edition), list.value FROM \(rowsOf: words.sorted()) AS list
            """)
    }
}
