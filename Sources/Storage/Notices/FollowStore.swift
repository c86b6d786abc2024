package import Domain
package import SQL

/// What members follow, and how far the changes were read for them.
package struct FollowStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// - Returns: false when the member follows it already.
    package func add(_ follow: Follow, member: Int64) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO follow (id, member, kind, subject, since)
            VALUES (\(follow.id), \(member), \(follow.kind.rawValue), \(follow.subject), \(follow.since))
            ON CONFLICT (member, kind, subject) DO NOTHING
            """) == 1
    }

    /// - Returns: false when the member does not follow it.
    package func remove(_ id: Int64, member: Int64) throws -> Bool {
        try connection.execute("DELETE FROM follow WHERE id = \(id) AND member = \(member)") == 1
    }

    package func find(_ kind: Follow.Kind, _ subject: String, member: Int64) throws -> Int64? {
        try connection.first(
            """
            SELECT id FROM follow WHERE member = \(member) AND kind = \(kind.rawValue) AND subject = \(subject)
            """
        ) { try $0.integer(0) }
    }

    package func count(member: Int64) throws -> Int {
        try connection.first("SELECT COUNT(*) FROM follow WHERE member = \(member)") { try $0.int(0) } ?? 0
    }

    /// What a member follows, the oldest first.
    package func follows(of member: Int64) throws -> [Follow] {
        try connection.query(
            "SELECT id, kind, subject, since FROM follow WHERE member = \(member) ORDER BY id"
        ) { row in
            guard let kind = Follow.Kind(rawValue: try row.text(1)) else {
                throw StorageError.unreadable(table: "follow", column: "kind")
            }
            return Follow(
                id: try row.integer(0), kind: kind, subject: try row.text(2), since: try row.integer(3))
        }
    }

    /// Active members who follow something.
    package func followers() throws -> [Int64] {
        try connection.query(
            """
            SELECT m.id FROM member m WHERE m.state = 'active'
                AND EXISTS (SELECT 1 FROM follow f WHERE f.member = m.id)
            ORDER BY m.id
            """
        ) { try $0.integer(0) }
    }

    /// The number of the last change that was read; nil when none ever was.
    package func lastRead() throws -> Int64? {
        try connection.first("SELECT seq FROM follow_reading WHERE id = 1") { try $0.integer(0) }
    }

    package func setLastRead(_ seq: Int64) throws {
        try connection.execute(
            """
            INSERT INTO follow_reading (id, seq) VALUES (1, \(seq))
            ON CONFLICT (id) DO UPDATE SET seq = excluded.seq
            """)
    }

    package func forget(member: Int64) throws {
        try connection.execute("DELETE FROM follow WHERE member = \(member)")
    }
}
