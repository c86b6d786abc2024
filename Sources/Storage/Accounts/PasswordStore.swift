package import Domain
package import SQL

/// What is known of an account when somebody claims to be its holder.
package struct Claimed: Sendable {
    package let account: Account
    /// Nil for somebody who signs in by links alone.
    package let hash: String?
    /// A code is asked besides.
    package let hasSecondFactor: Bool
}

/// Passwords, each as the slow hash that proves it.
package struct PasswordStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// One statement, whether the address is known or not.
    package func claimed(mail: MailAddress) throws -> Claimed? {
        try connection.first("\(fragment: Self.claims) WHERE m.mail_key = \(mail.key)", Self.claimed)
    }

    package func claimed(_ member: Int64) throws -> Claimed? {
        try connection.first("\(fragment: Self.claims) WHERE m.id = \(member)", Self.claimed)
    }

    package func set(_ hash: String, of member: Int64, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO password (member, hash, set_at) VALUES (\(member), \(hash), \(now))
            ON CONFLICT (member) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at
            """)
    }

    private static let claims: SQL = """
        SELECT m.id, m.name, m.mail, m.state, m.language, m.is_demo, m.created_at, m.version, p.hash,
            CASE WHEN f.confirmed_at IS NULL THEN 0 ELSE 1 END
        FROM member m LEFT JOIN password p ON p.member = m.id LEFT JOIN second_factor f ON f.member = m.id
        """

    private static func claimed(_ row: any Row) throws -> Claimed {
        Claimed(
            account: try MemberStore.account(row), hash: try row.optionalText(8),
            hasSecondFactor: try row.integer(9) == 1)
    }
}
