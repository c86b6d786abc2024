package import Domain
package import SQL

/// People with an account, what they belong to and what they were granted.
package struct MemberStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func insert(_ account: Account, sortKey: String) throws {
        try connection.execute(
            """
            INSERT INTO member (id, name, sort_key, mail, mail_key, state, language, is_demo, created_at, changed_at,
                seen_at, version)
            VALUES (\(account.id), \(account.name), \(sortKey), \(account.mail), \(account.mail.map { $0.lowercased() }),
                \(account.state.rawValue), \(account.language), \(account.isDemo), \(account.createdAt),
                \(account.createdAt), \(account.createdAt), \(account.version))
            """)
    }

    package func account(_ id: Int64) throws -> Account? {
        try connection.first("\(fragment: Self.columns) WHERE id = \(id)", Self.account)
    }

    package func account(mail: MailAddress) throws -> Account? {
        try connection.first("\(fragment: Self.columns) WHERE mail_key = \(mail.key)", Self.account)
    }

    package func set(_ state: Account.State, of id: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE member SET state = \(state.rawValue), changed_at = \(now), version = version + 1 WHERE id = \(id)
            """)
    }

    package func touch(_ id: Int64, at now: Int64) throws {
        try connection.execute("UPDATE member SET seen_at = \(now) WHERE id = \(id) AND seen_at < \(now)")
    }

    package func setIdentity(
        _ id: Int64, name: String, sortKey: String, language: String, at now: Int64
    ) throws {
        try connection.execute(
            """
            UPDATE member SET name = \(name), sort_key = \(sortKey), language = \(language), changed_at = \(now),
                version = version + 1
            WHERE id = \(id)
            """)
    }

    package func set(_ mail: MailAddress, of id: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE member SET mail = \(mail.text), mail_key = \(mail.key), changed_at = \(now), version = version + 1
            WHERE id = \(id)
            """)
    }

    /// Everybody, by name.
    package func accounts() throws -> [Account] {
        try connection.query("\(fragment: Self.columns) ORDER BY sort_key, id", Self.account)
    }

    /// Names of the bodies and groups, then of the teams, that somebody belongs to.
    package func belongings(of member: Int64) throws -> (bodies: [String], teams: [String]) {
        let bodies = try connection.query(
            """
            SELECT o.name FROM membership b JOIN organisation o ON o.id = b.organisation
            WHERE b.member = \(member) ORDER BY o.sort_key, o.id
            """
        ) { try $0.text(0) }
        let teams = try connection.query(
            """
            SELECT t.name FROM team_member b JOIN team t ON t.id = b.team
            WHERE b.member = \(member) AND t.closed_at IS NULL ORDER BY t.sort_key, t.id
            """
        ) { try $0.text(0) }
        return (bodies, teams)
    }

    /// What the member belongs to and holds now.
    package func member(_ id: Int64, isConfirmed: Bool) throws -> Member {
        let organisations = try connection.query(
            """
            SELECT o.body FROM membership s JOIN organisation o ON o.id = s.organisation
            WHERE s.member = \(id) ORDER BY o.body
            """
        ) { try $0.integer(0) }
        let teams = try connection.query("SELECT team FROM team_member WHERE member = \(id) ORDER BY team") {
            try $0.integer(0)
        }
        return Member(
            id: id, grants: Set(try GrantStore(connection).grants(of: id).map(\.grant)),
            organisations: Set(organisations), teams: Set(teams), isConfirmed: isConfirmed)
    }

    static let columns: SQL = """
        SELECT id, name, mail, state, language, is_demo, created_at, version FROM member
        """

    static func account(_ row: any Row) throws -> Account {
        guard let state = Account.State(rawValue: try row.text(3)) else {
            throw StorageError.unreadable(table: "member", column: "state")
        }
        return Account(
            id: try row.integer(0), name: try row.text(1), mail: try row.optionalText(2), state: state,
            language: try row.text(4), isDemo: try row.integer(5) == 1, createdAt: try row.integer(6),
            version: try row.integer(7))
    }
}
