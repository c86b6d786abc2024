package import Domain
package import SQL

/// Somebody who belongs to a body.
package struct BodyMember: Sendable, Equatable {
    package let id: Int64
    package let name: String
    package let state: Account.State
    package let isCoordinator: Bool
}

/// A body as those who belong to it know it.
package struct KnownBody: Sendable, Equatable {
    package let id: Int64
    package let name: String
    package let slug: String
    package let isGroup: Bool
}

/// Who belongs to which body or group.
package struct BodyStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// The body that an address leads to, as it is today, whoever may know of it.
    package func find(slug: String) throws -> KnownBody? {
        try connection.first(
            """
            SELECT b.id, b.name, b.slug, b.is_group FROM organisation o JOIN organisation b ON b.id = o.body
            WHERE o.slug = \(slug)
            """, Self.body)
    }

    /// The bodies behind these identifiers, by name.
    package func bodies(_ ids: [Int64]) throws -> [KnownBody] {
        if ids.isEmpty { return [] }
        return try connection.query(
            """
            SELECT b.id, b.name, b.slug, b.is_group FROM organisation b
            WHERE b.id IN (SELECT body FROM organisation WHERE id \(anyOf: ids)) ORDER BY b.sort_key, b.id
            """, Self.body)
    }

    /// What decides who may act on a body; nil when there is none.
    package func access(of id: Int64) throws -> BodyAccess? {
        let found = try connection.first(
            """
            SELECT b.id, b.territory, b.is_group FROM organisation o JOIN organisation b ON b.id = o.body
            WHERE o.id = \(id)
            """
        ) { (id: try $0.integer(0), territory: try $0.optionalInteger(1), isGroup: try $0.bool(2)) }
        guard let found else { return nil }
        var territories: Set<Int64> = []
        if let place = found.territory {
            territories = [place]
            try connection.each("SELECT ancestor FROM territory_within WHERE territory = \(place)") {
                territories.insert(try $0.integer(0))
            }
        }
        return BodyAccess(id: found.id, territories: territories, isForEditors: found.isGroup)
    }

    /// By name; closed accounts too, erased ones left out.
    package func members(of body: Int64) throws -> [BodyMember] {
        try connection.query(
            """
            SELECT m.id, m.name, m.state, EXISTS (
                SELECT 1 FROM role_grant g JOIN organisation x ON x.id = g.organisation
                WHERE g.member = m.id AND g.role = 'coordinator' AND g.ended_at IS NULL AND x.body = \(body))
            FROM member m
            WHERE m.state <> 'erased' AND m.id IN (
                SELECT s.member FROM membership s JOIN organisation o ON o.id = s.organisation
                WHERE o.body = \(body))
            ORDER BY m.sort_key, m.id
            """
        ) { row in
            guard let state = Account.State(rawValue: try row.text(2)) else {
                throw StorageError.unreadable(table: "member", column: "state")
            }
            return BodyMember(
                id: try row.integer(0), name: try row.text(1), state: state, isCoordinator: try row.integer(3) == 1)
        }
    }

    package func has(_ member: Int64, in body: Int64) throws -> Bool {
        try connection.first(
            """
            SELECT 1 FROM membership s JOIN organisation o ON o.id = s.organisation
            WHERE s.member = \(member) AND o.body = \(body)
            """
        ) { _ in true } ?? false
    }

    package func join(_ member: Int64, _ body: Int64, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO membership (member, organisation, since) VALUES (\(member), \(body), \(now))
            ON CONFLICT (member, organisation) DO NOTHING
            """)
    }

    /// Also leaves its teams.
    package func leave(_ member: Int64, _ body: Int64) throws {
        try connection.execute(
            """
            DELETE FROM team_member WHERE member = \(member) AND team IN (
                SELECT t.id FROM team t JOIN organisation o ON o.id = t.organisation WHERE o.body = \(body))
            """)
        try connection.execute(
            """
            DELETE FROM membership WHERE member = \(member)
                AND organisation IN (SELECT id FROM organisation WHERE body = \(body))
            """)
    }

    private static func body(_ row: any Row) throws -> KnownBody {
        KnownBody(
            id: try row.integer(0), name: try row.text(1), slug: try row.text(2), isGroup: try row.bool(3))
    }
}
