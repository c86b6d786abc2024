internal import SQL

extension LogStore {
    /// What concerns one person, the newest first: what they did, what was done to their account, and to the practices
    /// they act for.
    ///
    /// - Parameter last: lines before this one; nil for the newest.
    package func lines(
        concerning member: Int64, practices: [Int64], before last: Int64?, limit: Int
    ) throws -> [AuditLine] {
        let end = last ?? Int64.max
        return try connection.query(
            """
            SELECT id, at, viewer, act, object_kind, object, detail FROM audit WHERE id IN (
                SELECT id FROM (SELECT id FROM audit WHERE viewer = \("member:\(member)") AND id < \(end)
                    ORDER BY id DESC LIMIT \(limit)) mine
                UNION
                SELECT id FROM (SELECT id FROM audit WHERE object_kind = 'member' AND object = \(member) AND id < \(end)
                    ORDER BY id DESC LIMIT \(limit)) told
                UNION
                SELECT id FROM (SELECT id FROM audit WHERE object_kind = 'practice' AND object \(anyOf: practices)
                        AND id < \(end) ORDER BY id DESC LIMIT \(limit)) kept)
            ORDER BY id DESC LIMIT \(limit)
            """, Self.line)
    }

    static func line(_ row: any Row) throws -> AuditLine {
        AuditLine(
            id: try row.integer(0), at: try row.integer(1), viewer: try row.text(2), act: try row.text(3),
            objectKind: try row.text(4), object: try row.optionalInteger(5), detail: try row.text(6))
    }
}
