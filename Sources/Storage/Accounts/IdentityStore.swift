package import Domain
package import SQL

/// Providers' identities that let people in, each known by the digest of the provider's name of the person.
package struct IdentityStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func insert(_ identity: AttachedIdentity, subject: String) throws {
        try connection.execute(
            """
            INSERT INTO identity (id, member, issuer, subject, created_at, used_at)
            VALUES (\(identity.id), \(identity.member), \(identity.issuer), \(subject), \(identity.createdAt),
                \(identity.usedAt))
            """)
    }

    /// - Parameter subject: digest of the provider's name of the person.
    package func identity(issuer: String, subject: String) throws -> AttachedIdentity? {
        try connection.first(
            "\(fragment: Self.columns) WHERE issuer = \(issuer) AND subject = \(subject)", Self.identity)
    }

    package func identities(of member: Int64) throws -> [AttachedIdentity] {
        try connection.query("\(fragment: Self.columns) WHERE member = \(member) ORDER BY issuer, id", Self.identity)
    }

    package func touch(_ id: Int64, at now: Int64) throws {
        try connection.execute("UPDATE identity SET used_at = \(now) WHERE id = \(id)")
    }

    package func remove(_ id: Int64) throws { try connection.execute("DELETE FROM identity WHERE id = \(id)") }

    private static let columns: SQL = "SELECT id, member, issuer, created_at, used_at FROM identity"

    private static func identity(_ row: any Row) throws -> AttachedIdentity {
        AttachedIdentity(
            id: try row.integer(0), member: try row.integer(1), issuer: try row.text(2), createdAt: try row.integer(3),
            usedAt: try row.integer(4))
    }
}
