internal import Domain
internal import SQL

/// Grants found by their number or by where they hold.
extension GrantStore {
    /// A grant that has not ended.
    package func find(_ id: Int64) throws -> StoredGrant? {
        try connection.first("\(fragment: Self.columns) WHERE g.id = \(id) AND g.ended_at IS NULL", Self.grant)
    }

    /// Who holds something on the whole of a body now.
    package func grants(onBody body: Int64) throws -> [StoredGrant] {
        try connection.query(
            "\(fragment: Self.columns) WHERE o.body = \(body) AND g.ended_at IS NULL ORDER BY g.id", Self.grant)
    }

    /// Those of somebody on the practices that a body carries.
    package func grants(of member: Int64, onPracticesOf body: Int64) throws -> [StoredGrant] {
        try connection.query(
            """
            \(fragment: Self.columns) JOIN practice p ON p.id = g.practice JOIN organisation b ON b.id = p.bearer
            WHERE g.member = \(member) AND b.body = \(body) AND g.ended_at IS NULL ORDER BY g.id
            """, Self.grant)
    }
}
