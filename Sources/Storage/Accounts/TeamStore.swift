package import SQL

/// A team of one body.
package struct Team: Sendable, Equatable {
    package let id: Int64
    /// The body as it is today.
    package let body: Int64
    package let name: String
    package let isClosed: Bool

    package init(id: Int64, body: Int64, name: String, isClosed: Bool = false) {
        self.id = id
        self.body = body
        self.name = name
        self.isClosed = isClosed
    }
}

/// The teams of bodies, and who is in them.
package struct TeamStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func insert(_ team: Team, sortKey: String, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO team (id, organisation, name, sort_key, created_at)
            VALUES (\(team.id), \(team.body), \(team.name), \(sortKey), \(now))
            """)
    }

    package func rename(_ id: Int64, name: String, sortKey: String) throws {
        try connection.execute("UPDATE team SET name = \(name), sort_key = \(sortKey) WHERE id = \(id)")
    }

    /// Its people leave it; what it shared is seen by the next rung only.
    package func close(_ id: Int64, at now: Int64) throws {
        try connection.execute("DELETE FROM team_member WHERE team = \(id)")
        try connection.execute("UPDATE team SET closed_at = \(now) WHERE id = \(id) AND closed_at IS NULL")
    }

    package func find(_ id: Int64) throws -> Team? {
        try connection.first("\(fragment: Self.columns) WHERE t.id = \(id)", Self.team)
    }

    /// The open teams of a body, by name.
    package func teams(of body: Int64) throws -> [Team] {
        try connection.query(
            """
            \(fragment: Self.columns) WHERE o.body = \(body) AND t.closed_at IS NULL ORDER BY t.sort_key, t.id
            """, Self.team)
    }

    /// The open teams that somebody is in, by name.
    package func teams(with member: Int64) throws -> [Team] {
        try connection.query(
            """
            \(fragment: Self.columns) JOIN team_member m ON m.team = t.id
            WHERE m.member = \(member) AND t.closed_at IS NULL ORDER BY t.sort_key, t.id
            """, Self.team)
    }

    /// Who is in each of these teams, by name.
    package func people(of teams: [Int64]) throws -> [Int64: [Int64]] {
        if teams.isEmpty { return [:] }
        var people: [Int64: [Int64]] = [:]
        try connection.each(
            """
            SELECT s.team, s.member FROM team_member s JOIN member m ON m.id = s.member
            WHERE s.team \(anyOf: teams) ORDER BY m.sort_key, m.id, s.team
            """
        ) { people[try $0.integer(0), default: []].append(try $0.integer(1)) }
        return people
    }

    /// The practices that a team works on.
    package func practices(of id: Int64) throws -> [Int64] {
        try connection.query("SELECT id FROM practice WHERE team = \(id) ORDER BY id") { try $0.integer(0) }
    }

    package func add(_ member: Int64, to team: Int64, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO team_member (team, member, since) VALUES (\(team), \(member), \(now))
            ON CONFLICT (team, member) DO NOTHING
            """)
    }

    package func remove(_ member: Int64, from team: Int64) throws {
        try connection.execute("DELETE FROM team_member WHERE team = \(team) AND member = \(member)")
    }

    private static let columns: SQL = """
        SELECT t.id, o.body, t.name, t.closed_at FROM team t JOIN organisation o ON o.id = t.organisation
        """

    private static func team(_ row: any Row) throws -> Team {
        Team(
            id: try row.integer(0), body: try row.integer(1), name: try row.text(2), isClosed: !row.isNull(3))
    }
}
