internal import Domain
internal import SQL

/// When a sheet was read again, and when those who keep it were asked to.
extension PracticeStore {
    package func confirmedAt(_ id: Int64) throws -> Int64? {
        try connection.first("SELECT confirmed_at FROM practice WHERE id = \(id)") { try $0.optionalInteger(0) } ?? nil
    }

    package func confirm(_ id: Int64, at now: Int64) throws {
        try connection.execute("UPDATE practice SET confirmed_at = \(now), asked_at = NULL WHERE id = \(id)")
    }

    package func setAsked(_ id: Int64, at now: Int64) throws {
        try connection.execute("UPDATE practice SET asked_at = \(now) WHERE id = \(id)")
    }

    /// Practices that somebody keeps, after this one.
    package func kept(after id: Int64, limit: Int) throws -> [Int64] {
        try connection.query(
            """
            SELECT DISTINCT g.practice FROM role_grant g
            WHERE g.practice > \(id) AND g.ended_at IS NULL AND g.role IN ('delegate', 'custodian')
            ORDER BY g.practice LIMIT \(limit)
            """
        ) { try $0.integer(0) }
    }

    /// Those of these practices that are published, that nobody read again since `limit` nor was asked to since `asked`.
    package func toConfirm(among ids: [Int64], readBefore limit: Int64, askedBefore asked: Int64) throws -> [Int64] {
        let times = try EditionStore(connection).publicationTimes(of: ids)
        return try connection.query(
            """
            SELECT id FROM practice
            WHERE id \(anyOf: ids) AND state = 'published' AND rung = \(Rung.everyone.rawValue) AND merged_into IS NULL
                AND (source IS NULL OR bearer IS NOT NULL) AND COALESCE(confirmed_at, 0) < \(limit)
                AND COALESCE(asked_at, 0) < \(asked)
            ORDER BY id
            """
        ) { try $0.integer(0) }.filter { times[$0].map { $0 < limit } ?? false }
    }
}
