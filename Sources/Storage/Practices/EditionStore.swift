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

    /// What each section showed when the practice was last published: the revision by section; nil when it never was.
    package func revisions(of practice: Int64) throws -> [String: Int64]? {
        let text = try connection.first(
            "SELECT revisions FROM edition WHERE practice = \(practice) ORDER BY number DESC LIMIT 1"
        ) { try $0.text(0) }
        guard let text, case .object(let members)? = try? JSON.parse(Array(text.utf8)) else { return nil }
        return Dictionary(
            members.compactMap { member in member.value.text.flatMap { Int64($0) }.map { (member.key, $0) } },
            uniquingKeysWith: { $1 })
    }

    /// Every edition of these practices, the first one first.
    package func all(of practices: [Int64]) throws -> [Int64: [Edition]] {
        var editions: [Int64: [Edition]] = [:]
        try connection.each(
            """
            SELECT number, decided_by, decision, at, licence, practice FROM edition
            WHERE practice \(anyOf: practices) ORDER BY practice, number
            """
        ) { row in
            editions[try row.integer(5), default: []].append(
                Edition(
                    number: try row.int(0), decidedBy: try row.text(1), decision: try row.text(2),
                    at: try row.integer(3), licence: try row.text(4)))
        }
        return editions
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

    /// True when a practice that was neither erased nor merged was published one day.
    package func hasPublished() throws -> Bool {
        try connection.first(
            """
            SELECT p.id FROM practice p WHERE p.erased_at IS NULL AND p.merged_into IS NULL
                AND EXISTS (SELECT 1 FROM edition e WHERE e.practice = p.id) ORDER BY p.id LIMIT 1
            """
        ) { _ in true } ?? false
    }

    /// When what a practice shows was published last, its own text or that of a practice merged into it; microseconds
    /// since 1970-01-01 UTC.
    package func publicationTimes(of practices: [Int64]) throws -> [Int64: Int64] {
        let times = try connection.query(
            """
            SELECT p.id, MAX(e.at) FROM practice p JOIN edition e ON e.practice = p.id
            WHERE p.id \(anyOf: practices) GROUP BY p.id
            UNION ALL
            SELECT m.merged_into, MAX(e.at) FROM practice m JOIN edition e ON e.practice = m.id
            WHERE m.merged_into \(anyOf: practices) GROUP BY m.merged_into
            """
        ) { (try $0.integer(0), try $0.integer(1)) }
        return Dictionary(times, uniquingKeysWith: max)
    }

    /// Removes every edition of a practice with its readers.
    package func remove(_ practice: Int64) throws {
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
}
