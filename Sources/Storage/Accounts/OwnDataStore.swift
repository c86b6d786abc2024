package import Domain
package import SQL

/// Everything kept about one person, to be shown and taken away.
package struct OwnDataStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func organisations(of member: Int64) throws -> [(name: String, since: Int64)] {
        try connection.query(
            """
            SELECT o.name, m.since FROM membership m JOIN organisation o ON o.id = m.organisation
            WHERE m.member = \(member) ORDER BY o.sort_key, o.id
            """
        ) { (try $0.text(0), try $0.integer(1)) }
    }

    package func teams(of member: Int64) throws -> [(name: String, since: Int64)] {
        try connection.query(
            """
            SELECT t.name, m.since FROM team_member m JOIN team t ON t.id = m.team
            WHERE m.member = \(member) ORDER BY t.sort_key, t.id
            """
        ) { (try $0.text(0), try $0.integer(1)) }
    }

    /// Roles held now or before, with the name of where.
    package func roles(of member: Int64) throws -> [HeldRole] {
        try connection.query(
            """
            SELECT g.role, COALESCE(t.name, o.name, p.title), g.at, g.ended_at FROM role_grant g
            LEFT JOIN territory t ON t.id = g.territory LEFT JOIN organisation o ON o.id = g.organisation
            LEFT JOIN practice p ON p.id = g.practice
            WHERE g.member = \(member) ORDER BY g.id
            """
        ) { row in
            guard let role = Role(rawValue: try row.text(0)) else {
                throw StorageError.unreadable(table: "role_grant", column: "role")
            }
            return HeldRole(
                role: role, place: try row.optionalText(1), since: try row.integer(2),
                endedAt: try row.optionalInteger(3))
        }
    }

    /// Requests for an account from the same address.
    package func requests(mail: MailAddress) throws -> [(at: Int64, reason: String?, state: String)] {
        try connection.query(
            """
            SELECT created_at, reason, state FROM account_request WHERE mail_key = \(mail.key) ORDER BY id
            """
        ) { (try $0.integer(0), try $0.optionalText(1), try $0.text(2)) }
    }

    package func proofs(of member: Int64) throws -> (password: Bool, secondFactor: Bool) {
        let password = try connection.first("SELECT 1 FROM password WHERE member = \(member)") { _ in true } ?? false
        let factor =
            try connection.first(
                "SELECT 1 FROM second_factor WHERE member = \(member) AND confirmed_at IS NOT NULL"
            ) { _ in true } ?? false
        return (password, factor)
    }
}

/// A role with the name of where it holds; nil for the whole instance.
package struct HeldRole: Sendable, Equatable {
    package let role: Role
    package let place: String?
    package let since: Int64
    package let endedAt: Int64?
}
