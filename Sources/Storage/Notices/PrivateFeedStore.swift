package import Domain
package import SQL

/// Addresses of private feeds, each known by the digest of what it holds.
package struct PrivateFeedStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func feed(of member: Int64) throws -> PrivateFeed? {
        try connection.first("SELECT created_at, read_at FROM private_feed WHERE member = \(member)") {
            PrivateFeed(createdAt: try $0.integer(0), readAt: try $0.optionalInteger(1))
        }
    }

    /// The address there was opens nothing any more.
    package func replace(of member: Int64, hash: String, at now: Int64) throws {
        try remove(of: member)
        try connection.execute(
            "INSERT INTO private_feed (member, hash, created_at) VALUES (\(member), \(hash), \(now))")
    }

    package func remove(of member: Int64) throws {
        try connection.execute("DELETE FROM private_feed WHERE member = \(member)")
    }

    package func removeEverybody() throws { try connection.execute("DELETE FROM private_feed") }

    /// Whose news an address opens, of an active account.
    package func owner(hash: String) throws -> (member: Int64, feed: PrivateFeed)? {
        try connection.first(
            """
            SELECT f.member, f.created_at, f.read_at FROM private_feed f JOIN member m ON m.id = f.member
            WHERE f.hash = \(hash) AND m.state = 'active'
            """
        ) { (try $0.integer(0), PrivateFeed(createdAt: try $0.integer(1), readAt: try $0.optionalInteger(2))) }
    }

    package func touch(_ member: Int64, at now: Int64) throws {
        try connection.execute("UPDATE private_feed SET read_at = \(now) WHERE member = \(member)")
    }
}
