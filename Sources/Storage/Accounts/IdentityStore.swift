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

    /// Takes it off, and remembers that it was: an address alone must not bring it back.
    package func end(_ identity: AttachedIdentity, at now: Int64) throws {
        try connection.execute("DELETE FROM identity WHERE id = \(identity.id)")
        try connection.execute(
            """
            INSERT INTO identity_ended (member, issuer, ended_at)
            VALUES (\(identity.member), \(identity.issuer), \(now))
            ON CONFLICT (member, issuer) DO UPDATE SET ended_at = excluded.ended_at
            """)
    }

    /// True when the account took an identity of this provider off.
    package func wasEnded(issuer: String, of member: Int64) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM identity_ended WHERE member = \(member) AND issuer = \(issuer)"
        ) { _ in true } ?? false
    }

    private static let columns: SQL = "SELECT id, member, issuer, created_at, used_at FROM identity"

    private static func identity(_ row: any Row) throws -> AttachedIdentity {
        AttachedIdentity(
            id: try row.integer(0), member: try row.integer(1), issuer: try row.text(2), createdAt: try row.integer(3),
            usedAt: try row.integer(4))
    }
}
