package import SQL

/// What was answered to requests that carry a key.
package struct APIAnswerStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// - Returns: what is kept under the key; a nil status while the request is carried out.
    package func answer(member: Int64, key: String) throws -> (fingerprint: String, status: Int?, body: String?)? {
        try connection.first(
            "SELECT fingerprint, status, body FROM api_answer WHERE member = \(member) AND key = \(key)"
        ) { (try $0.text(0), try $0.optionalInteger(1).map(Int.init), try $0.optionalText(2)) }
    }

    package func begin(member: Int64, key: String, fingerprint: String, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO api_answer (member, key, fingerprint, at)
            VALUES (\(member), \(key), \(fingerprint), \(now))
            """)
    }

    package func finish(member: Int64, key: String, status: Int, body: String) throws {
        try connection.execute(
            """
            UPDATE api_answer SET status = \(Int64(status)), body = \(body)
            WHERE member = \(member) AND key = \(key)
            """)
    }

    /// Lets the key be used again: nothing was done.
    package func forget(member: Int64, key: String) throws {
        try connection.execute("DELETE FROM api_answer WHERE member = \(member) AND key = \(key)")
    }

    package func purge(before moment: Int64) throws {
        try connection.execute("DELETE FROM api_answer WHERE at < \(moment)")
    }
}
