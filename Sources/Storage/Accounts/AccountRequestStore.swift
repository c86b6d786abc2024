package import SQL

/// Who asks for an account, and why, until somebody decides.
package struct AccountRequestStore {
    package struct Request: Sendable, Equatable {
        package var id: Int64
        package var name: String
        package var mail: String
        package var organisation: String
        package var reason: String
        package var language: String
        package var createdAt: Int64

        package init(
            id: Int64, name: String, mail: String, organisation: String, reason: String, language: String,
            createdAt: Int64
        ) {
            self.id = id
            self.name = name
            self.mail = mail
            self.organisation = organisation
            self.reason = reason
            self.language = language
            self.createdAt = createdAt
        }
    }

    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Asked again before anybody decided, only the latest words count.
    package func insert(_ request: Request) throws {
        let key = request.mail.lowercased()
        try connection.execute("DELETE FROM account_request WHERE mail_key = \(key) AND state = 'waiting'")
        try connection.execute(
            """
            INSERT INTO account_request (id, name, mail, mail_key, organisation, reason, language, state, created_at)
            VALUES (\(request.id), \(request.name), \(request.mail), \(key), \(request.organisation),
                \(request.reason), \(request.language), 'waiting', \(request.createdAt))
            """)
    }

    package func waitingCount() throws -> Int {
        let count = try connection.first("SELECT COUNT(*) FROM account_request WHERE state = 'waiting'") {
            try $0.integer(0)
        }
        return Int(count ?? 0)
    }

    /// Those that wait, the oldest first.
    package func waiting(limit: Int) throws -> [Request] {
        try connection.query(
            """
            SELECT id, name, mail, organisation, reason, language, created_at FROM account_request
            WHERE state = 'waiting' ORDER BY id LIMIT \(limit)
            """
        ) { row in
            Request(
                id: try row.integer(0), name: try row.optionalText(1) ?? "", mail: try row.optionalText(2) ?? "",
                organisation: try row.optionalText(3) ?? "", reason: try row.optionalText(4) ?? "",
                language: try row.text(5), createdAt: try row.integer(6))
        }
    }
}
