internal import SQL

extension MemberStore {
    /// Takes everything that tells who the person was; the number stays, with a name that says nothing.
    ///
    /// Roles are ended and not removed: who could do what stays known, by number.
    package func erase(_ id: Int64, pseudonym: String, at now: Int64) throws {
        let key = try connection.first("SELECT mail_key FROM member WHERE id = \(id)") { try $0.optionalText(0) } ?? nil
        for table in [
            "password", "second_factor", "recovery_code", "session", "one_time_link", "identity", "api_token",
            "api_answer", "private_feed", "identity_ended", "draft", "membership", "team_member",
        ] {
            try connection.execute("DELETE FROM \(fragment: SQL(name: table)) WHERE member = \(id)")
        }
        // What was signed in the name of a body stays the body's.
        try connection.execute(
            "DELETE FROM cosigner WHERE member = \(id) AND (state <> 'signed' OR organisation IS NULL)")
        // What nobody answered yet goes; what was decided stays, without their words.
        try connection.execute("DELETE FROM claim WHERE member = \(id) AND state = 'waiting'")
        try connection.execute("UPDATE claim SET evidence = NULL, answer = NULL WHERE member = \(id)")
        // What editors decided stays, and is nobody's.
        try GateStore(connection).forget(members: [id])
        try ReplyStore(connection).forget(members: [id])
        try ReviewStore(connection).forget(members: [id])
        try PrizeStore(connection).forget(members: [id])
        try CampaignUpkeep(connection).forget(members: [id])
        try AdoptionStore(connection).forget(members: [id])
        try EventStore(connection).forget(members: [id])
        try connection.execute("UPDATE role_grant SET ended_at = \(now) WHERE member = \(id) AND ended_at IS NULL")
        if let key {
            // Nobody could answer it any more.
            try connection.execute("DELETE FROM account_request WHERE mail_key = \(key) AND state = 'waiting'")
            try connection.execute("DELETE FROM message WHERE lower(address) = \(key)")
            try connection.execute(
                """
                UPDATE account_request
                SET name = NULL, mail = NULL, mail_key = NULL, organisation = NULL, reason = NULL, answer = NULL
                WHERE mail_key = \(key)
                """)
        }
        try connection.execute(
            """
            UPDATE member SET name = \(pseudonym), sort_key = '', mail = NULL, mail_key = NULL, state = 'erased',
                changed_at = \(now), version = version + 1 WHERE id = \(id)
            """)
    }

    /// Those of the people who exist and were not erased.
    package func unerased(_ ids: [Int64]) throws -> [Int64] {
        try connection.query(
            "SELECT id FROM member WHERE id \(anyOf: ids) AND state <> 'erased' ORDER BY id"
        ) { try $0.integer(0) }
    }
}
