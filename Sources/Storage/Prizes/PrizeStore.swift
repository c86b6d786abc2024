package import Domain
package import SQL

/// Yearly prizes, their juries and the sheets that were put forward.
package struct PrizeStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    // MARK: Editions

    package func insert(_ prize: PrizeEdition, grid: Int64, isDemo: Bool = false) throws {
        let call = prize.call
        try connection.execute(
            """
            INSERT INTO prize (id, slug, state, grid, title, scope, about, opens_on, closes_on, closing, origin,
                changed_at)
            VALUES (\(prize.id), \(prize.slug), \(prize.state.rawValue), \(grid), \(call.title), \(call.scope),
                \(call.about), \(call.opensOn.number), \(call.closesOn.number), \(prize.closing),
                \(isDemo ? "demo" : "own"), \(prize.changedAt))
            """)
    }

    package func update(_ call: PrizeCall, grid: Int64, of id: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE prize SET title = \(call.title), scope = \(call.scope), about = \(call.about),
                opens_on = \(call.opensOn.number), closes_on = \(call.closesOn.number), grid = \(grid),
                changed_at = \(now)
            WHERE id = \(id)
            """)
    }

    /// - Returns: false when it stood elsewhere by now.
    package func move(
        _ id: Int64, from state: PrizeEdition.State, to next: PrizeEdition.State, closing: String, at now: Int64
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE prize SET state = \(next.rawValue), closing = \(closing), changed_at = \(now)
            WHERE id = \(id) AND state = \(state.rawValue)
            """) == 1
    }

    /// Keeps two writers of one prize apart: the second one waits here, and reads what the first one did.
    package func hold(_ id: Int64) throws {
        try connection.execute("UPDATE prize SET changed_at = changed_at WHERE id = \(id)")
    }

    package func find(_ slug: String) throws -> PrizeEdition? {
        try prizes("WHERE p.slug = \(slug)").first
    }

    package func find(id: Int64) throws -> PrizeEdition? {
        try prizes("WHERE p.id = \(id)").first
    }

    /// The latest first.
    package func all() throws -> [PrizeEdition] {
        try prizes("ORDER BY p.closes_on DESC, p.id DESC")
    }

    private func prizes(_ condition: SQL) throws -> [PrizeEdition] {
        let rows = try connection.query(
            """
            SELECT p.id, p.slug, p.state, p.grid, p.title, p.scope, p.about, p.opens_on, p.closes_on, p.closing,
                p.changed_at
            FROM prize p \(fragment: condition)
            """
        ) { row in
            (
                id: try row.integer(0), slug: try row.text(1), state: try row.text(2), grid: try row.integer(3),
                call: PrizeCall(
                    title: try row.text(4), scope: try row.text(5), about: try row.text(6),
                    opensOn: CalendarDay(number: try row.int(7)), closesOn: CalendarDay(number: try row.int(8))),
                closing: try row.text(9), changedAt: try row.integer(10)
            )
        }
        return try rows.map { row in
            guard let state = PrizeEdition.State(rawValue: row.state) else {
                throw StorageError.unreadable(table: "prize", column: "state")
            }
            guard let grid = try GridStore(connection).grid(row.grid)?.grid else {
                throw StorageError.unreadable(table: "prize", column: "grid")
            }
            return PrizeEdition(
                id: row.id, slug: row.slug, state: state, grid: grid, call: row.call, closing: row.closing,
                changedAt: row.changedAt)
        }
    }

    // MARK: The jury

    package func insert(_ seat: PrizeSeat) throws {
        try connection.execute(
            """
            INSERT INTO prize_seat (id, prize, member, has_account, role, family, body)
            VALUES (\(seat.id), \(seat.prize), \(seat.member), \(seat.hasAccount), \(seat.role), \(seat.family),
                \(seat.body))
            """)
    }

    package func jury(of prize: Int64) throws -> [PrizeSeat] {
        try connection.query(
            "\(fragment: Self.seats) WHERE s.prize = \(prize) ORDER BY s.id", Self.seat)
    }

    /// Where somebody sits.
    package func seats(of member: Int64) throws -> [PrizeSeat] {
        try connection.query("\(fragment: Self.seats) WHERE s.member = \(member) ORDER BY s.id", Self.seat)
    }

    package func removeSeat(_ id: Int64) throws {
        try connection.execute("DELETE FROM prize_recusal WHERE seat = \(id)")
        try connection.execute("DELETE FROM prize_seat WHERE id = \(id)")
    }

    private static let seats: SQL = """
        SELECT s.id, s.prize, s.member, s.role, s.family, o.body, s.has_account
        FROM prize_seat s LEFT JOIN organisation o ON o.id = s.body
        """

    private static func seat(_ row: any Row) throws -> PrizeSeat {
        PrizeSeat(
            id: try row.integer(0), prize: try row.integer(1), member: try row.optionalInteger(2),
            hasAccount: try row.bool(6), role: try row.text(3), family: try row.text(4),
            body: try row.optionalInteger(5))
    }

    // MARK: Candidates

    /// - Returns: false when the sheet stands there already.
    package func insert(_ candidate: PrizeCandidate) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO prize_candidate (id, prize, practice, why, proposed_by, distinction, reason)
            VALUES (\(candidate.id), \(candidate.prize), \(candidate.practice), \(candidate.why),
                \(candidate.proposedBy), '', '')
            ON CONFLICT (prize, practice) DO NOTHING
            """) == 1
    }

    package func candidate(_ id: Int64) throws -> PrizeCandidate? {
        try candidates("c.id = \(id)").first
    }

    /// In the order they came.
    package func candidates(for prize: Int64) throws -> [PrizeCandidate] { try candidates("c.prize = \(prize)") }

    package func candidates(of practice: Int64) throws -> [PrizeCandidate] {
        try candidates("c.practice = \(practice)")
    }

    package func candidates(proposedBy member: Int64) throws -> [PrizeCandidate] {
        try candidates("c.proposed_by = \(member)")
    }

    private func candidates(_ condition: SQL) throws -> [PrizeCandidate] {
        try connection.query(
            """
            SELECT c.id, c.prize, c.practice, c.why, c.proposed_by, c.outcome, c.distinction, c.reason
            FROM prize_candidate c WHERE \(fragment: condition) ORDER BY c.id
            """
        ) { row in
            let outcome = try row.optionalText(5).flatMap(PrizeCandidate.Outcome.init)
            let (distinction, reason) = (try row.text(6), try row.text(7))
            return PrizeCandidate(
                id: try row.integer(0), prize: try row.integer(1), practice: try row.integer(2),
                why: try row.text(3), proposedBy: try row.optionalInteger(4),
                decision: outcome.map { .init(outcome: $0, distinction: distinction, reason: reason) })
        }
    }

    package func decide(_ decision: PrizeCandidate.Decision, on candidate: Int64) throws {
        try connection.execute(
            """
            UPDATE prize_candidate SET outcome = \(decision.outcome.rawValue), distinction = \(decision.distinction),
                reason = \(decision.reason)
            WHERE id = \(candidate)
            """)
    }
}
