internal import SQL

/// The answer to somebody who asked for an account.
extension AccountRequestStore {
    /// A request that waits.
    package func waiting(_ id: Int64) throws -> Request? { try waiting(limit: 1_000).first { $0.id == id } }

    /// Keeps the answer and forgets the person: an account holds who they are from now on, or nothing does.
    ///
    /// - Returns: false when somebody answered before.
    package func decide(
        _ id: Int64, accepted: Bool, answer: String?, by viewer: String, at now: Int64
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE account_request SET state = \(accepted ? "accepted" : "declined"), answer = \(answer),
                decided_by = \(viewer), decided_at = \(now), name = NULL, mail = NULL, mail_key = NULL,
                organisation = NULL, reason = NULL
            WHERE id = \(id) AND state = 'waiting'
            """) == 1
    }
}
