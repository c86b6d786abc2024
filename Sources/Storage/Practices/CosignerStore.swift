package import Domain
package import SQL

/// Who signs a sheet with its bearer.
package struct CosignerStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Invites somebody, again if need be.
    ///
    /// - Returns: false when they are invited or have signed already.
    package func invite(_ member: Int64, to practice: Int64, at now: Int64) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO cosigner (practice, member, state, invited_at) VALUES (\(practice), \(member), 'invited', \(now))
            ON CONFLICT (practice, member) DO UPDATE
            SET state = 'invited', organisation = NULL, invited_at = excluded.invited_at, answered_at = NULL
            WHERE cosigner.state IN ('declined', 'ended')
            """) == 1
    }

    /// - Returns: false when it was not in one of these states.
    package func set(
        _ state: Cosigner.State, of member: Int64, on practice: Int64, from states: Set<Cosigner.State>,
        organisation: Int64? = nil, at now: Int64
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE cosigner SET state = \(state.rawValue), organisation = \(organisation), answered_at = \(now)
            WHERE practice = \(practice) AND member = \(member) AND state \(anyOf: states.map(\.rawValue).sorted())
            """) == 1
    }

    /// Everybody who was ever asked, the first one first.
    package func cosigners(of practice: Int64) throws -> [Cosigner] {
        try connection.query(
            """
            SELECT c.member, c.state, c.invited_at, c.answered_at, m.name, o.id, o.name, o.slug, o.is_group
            FROM cosigner c JOIN member m ON m.id = c.member LEFT JOIN organisation o ON o.id = c.organisation
            WHERE c.practice = \(practice) ORDER BY c.invited_at, c.member
            """
        ) { row in
            guard let state = Cosigner.State(rawValue: try row.text(1)) else {
                throw StorageError.unreadable(table: "cosigner", column: "state")
            }
            return Cosigner(
                member: try row.integer(0), name: try row.text(4), state: state, invitedAt: try row.integer(2),
                answeredAt: try row.optionalInteger(3), body: try Self.body(row))
        }
    }

    private static func body(_ row: any Row) throws -> CreditedBody? {
        guard let id = try row.optionalInteger(5), let name = try row.optionalText(6),
            let slug = try row.optionalText(7)
        else { return nil }
        return CreditedBody(id: id, name: name, slug: slug, isGroup: try row.optionalInt(8) == 1)
    }

    package func forget(practice: Int64) throws {
        try connection.execute("DELETE FROM cosigner WHERE practice = \(practice)")
    }

    /// Those that one person was asked to sign or signs.
    package func invitations(of member: Int64) throws -> [(practice: Int64, state: Cosigner.State, at: Int64)] {
        try connection.query(
            "SELECT practice, state, invited_at FROM cosigner WHERE member = \(member) ORDER BY invited_at, practice"
        ) { row in
            (try row.integer(0), Cosigner.State(rawValue: try row.text(1)) ?? .ended, try row.integer(2))
        }
    }
}
