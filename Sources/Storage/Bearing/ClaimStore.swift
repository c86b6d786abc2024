package import SQL

/// Somebody asks that their body carry a sheet.
package struct Claim: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case waiting, accepted, declined
    }

    package let id: Int64
    package let practice: Int64
    /// The body as it is today.
    package let body: Int64
    package let member: Int64
    package let evidence: String?
    package let state: State
    package let answer: String?
    package let createdAt: Int64

    package init(
        id: Int64, practice: Int64, body: Int64, member: Int64, evidence: String?, state: State = .waiting,
        answer: String? = nil, createdAt: Int64
    ) {
        self.id = id
        self.practice = practice
        self.body = body
        self.member = member
        self.evidence = evidence
        self.state = state
        self.answer = answer
        self.createdAt = createdAt
    }
}

/// Who asks to carry which sheet, and what was answered.
package struct ClaimStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func insert(_ claim: Claim) throws {
        try connection.execute(
            """
            INSERT INTO claim (id, practice, organisation, member, evidence, state, created_at)
            VALUES (\(claim.id), \(claim.practice), \(claim.body), \(claim.member), \(claim.evidence),
                \(claim.state.rawValue), \(claim.createdAt))
            """)
    }

    package func find(_ id: Int64) throws -> Claim? {
        try connection.first("\(fragment: Self.columns) WHERE c.id = \(id)", Self.claim)
    }

    /// What was asked for one sheet, the oldest first.
    package func claims(on practice: Int64) throws -> [Claim] {
        try connection.query("\(fragment: Self.columns) WHERE c.practice = \(practice) ORDER BY c.id", Self.claim)
    }

    /// What waits for the answer of these bodies, the oldest first.
    package func waiting(for body: Int64) throws -> [Claim] {
        try connection.query(
            "\(fragment: Self.columns) WHERE o.body = \(body) AND c.state = 'waiting' ORDER BY c.id", Self.claim)
    }

    /// - Returns: false when somebody answered before.
    package func answer(
        _ id: Int64, _ state: Claim.State, _ answer: String, by viewer: String, at now: Int64
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE claim SET state = \(state.rawValue), answer = \(answer), decided_by = \(viewer), decided_at = \(now)
            WHERE id = \(id) AND state = 'waiting'
            """) == 1
    }

    private static let columns: SQL = """
        SELECT c.id, c.practice, o.body, c.member, c.evidence, c.state, c.answer, c.created_at
        FROM claim c JOIN organisation o ON o.id = c.organisation
        """

    private static func claim(_ row: any Row) throws -> Claim {
        guard let state = Claim.State(rawValue: try row.text(5)) else {
            throw StorageError.unreadable(table: "claim", column: "state")
        }
        return Claim(
            id: try row.integer(0), practice: try row.integer(1), body: try row.integer(2),
            member: try row.integer(3), evidence: try row.optionalText(4), state: state,
            answer: try row.optionalText(6), createdAt: try row.integer(7))
    }
}
