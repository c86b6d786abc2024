package import Domain
package import SQL

/// A role that was given, and by whom.
package struct StoredGrant: Sendable, Equatable {
    package let id: Int64
    package let member: Int64
    package let grant: Grant
    package let grantedBy: String
    package let at: Int64
}

/// Roles that people hold; an ended one stays, for those who ask later who could do what.
package struct GrantStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func insert(_ grant: Grant, id: Int64, to member: Int64, by viewer: String, at now: Int64) throws {
        let scope = grant.scope
        try connection.execute(
            """
            INSERT INTO role_grant (id, member, role, scope, territory, organisation, practice, granted_by, at)
            VALUES (\(id), \(member), \(grant.role.rawValue), \(scope.kind.rawValue),
                \(scope.kind == .territory ? scope.id : nil), \(scope.kind == .organisation ? scope.id : nil),
                \(scope.kind == .practice ? scope.id : nil), \(viewer), \(now))
            """)
    }

    /// Ends one grant; the row stays.
    package func end(_ id: Int64, at now: Int64) throws {
        try connection.execute("UPDATE role_grant SET ended_at = \(now) WHERE id = \(id) AND ended_at IS NULL")
    }

    /// What a member holds now.
    package func grants(of member: Int64) throws -> [StoredGrant] {
        try connection.query(
            "\(fragment: Self.columns) WHERE g.member = \(member) AND g.ended_at IS NULL ORDER BY g.id", Self.grant)
    }

    /// What a member holds now, each with the name and the address of the place or the body it holds for.
    package func named(of member: Int64) throws -> [(grant: Grant, name: String?, slug: String?)] {
        let names = try connection.query(
            """
            SELECT COALESCE(t.name, o.name), COALESCE(t.slug, o.slug) FROM role_grant g LEFT JOIN territory t ON t.id = g.territory
                LEFT JOIN organisation o ON o.id = g.organisation
            WHERE g.member = \(member) AND g.ended_at IS NULL ORDER BY g.id
            """
        ) { (name: try $0.optionalText(0), slug: try $0.optionalText(1)) }
        return zip(try grants(of: member), names).map { ($0.grant, $1.name, $1.slug) }
    }

    /// Who holds something on one practice now.
    package func grants(onPractice practice: Int64) throws -> [StoredGrant] {
        try connection.query(
            "\(fragment: Self.columns) WHERE g.practice = \(practice) AND g.ended_at IS NULL ORDER BY g.id", Self.grant)
    }

    static let columns: SQL = """
        SELECT g.id, g.member, g.role, g.scope, COALESCE(g.territory, o.body, g.practice), g.granted_by, g.at
        FROM role_grant g LEFT JOIN organisation o ON o.id = g.organisation
        """

    static func grant(_ row: any Row) throws -> StoredGrant {
        guard let role = Role(rawValue: try row.text(2)), let kind = Scope.Kind(rawValue: try row.text(3)),
            let scope = Scope(kind, id: try row.optionalInteger(4)), let grant = Grant(role, scope)
        else { throw StorageError.unreadable(table: "role_grant", column: "scope") }
        return StoredGrant(
            id: try row.integer(0), member: try row.integer(1), grant: grant, grantedBy: try row.text(5),
            at: try row.integer(6))
    }
}
