package import Domain
package import SQL

/// What somebody asks of the list of accounts.
package struct MemberQuery: Sendable, Equatable {
    /// Folded beginning of the name, or part of the address; empty for any.
    package var words: String
    package var state: Account.State?
    package var role: Role?
    package var offset: Int
    package var limit: Int

    package init(
        words: String = "", state: Account.State? = nil, role: Role? = nil, offset: Int = 0, limit: Int = 50
    ) {
        self.words = words
        self.state = state
        self.role = role
        self.offset = offset
        self.limit = limit
    }
}

/// Reads accounts by name, for those who look after them.
package struct MemberDirectory {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func count(_ query: MemberQuery) throws -> Int {
        try connection.first("SELECT COUNT(*) FROM member m WHERE \(fragment: condition(query))") { try $0.int(0) } ?? 0
    }

    /// By name, then by identifier.
    package func page(_ query: MemberQuery) throws -> [Account] {
        try connection.query(
            """
            SELECT m.id, m.name, m.mail, m.state, m.language, m.is_demo, m.created_at, m.version FROM member m
            WHERE \(fragment: condition(query))
            ORDER BY m.sort_key, m.id LIMIT \(query.limit) OFFSET \(query.offset)
            """, MemberStore.account)
    }

    /// Names by identifier, as people want to be read.
    package func names(of ids: [Int64]) throws -> [Int64: String] {
        if ids.isEmpty { return [:] }
        let names = try connection.query("SELECT id, name FROM member WHERE id \(anyOf: ids) ORDER BY id") {
            (try $0.integer(0), try $0.text(1))
        }
        return Dictionary(names, uniquingKeysWith: { $1 })
    }

    /// How many active people hold a role on the whole instance.
    package func countActive(_ role: Role) throws -> Int {
        try connection.first(
            """
            SELECT COUNT(DISTINCT m.id) FROM role_grant g JOIN member m ON m.id = g.member
            WHERE g.role = \(role.rawValue) AND g.scope = 'instance' AND g.ended_at IS NULL AND m.state = 'active'
            """
        ) { try $0.int(0) } ?? 0
    }

    private func condition(_ query: MemberQuery) -> SQL {
        var condition: SQL = "m.state <> 'erased'"
        if let state = query.state { condition = condition + " AND m.state = \(state.rawValue)" }
        if let role = query.role {
            condition =
                condition + """
                     AND EXISTS (SELECT 1 FROM role_grant g
                        WHERE g.member = m.id AND g.role = \(role.rawValue) AND g.ended_at IS NULL)
                    """
        }
        if !query.words.isEmpty {
            // The last code point closes the range of what begins so, on both engines.
            let end = query.words + "\u{10FFFF}"
            condition =
                condition + """
                     AND ((m.sort_key >= \(query.words) AND m.sort_key <= \(end))
                        OR (m.mail_key >= \(query.words) AND m.mail_key <= \(end)))
                    """
        }
        return condition
    }
}
