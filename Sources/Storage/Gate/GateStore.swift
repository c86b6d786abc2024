package import Domain
package import SQL

/// What editors decided about what everybody may read, and what both sides wrote about it.
package struct GateStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func insert(_ decision: GateDecision) throws {
        let checks = GateCheck.allCases.filter(decision.checks.contains).map(\.rawValue).joined(separator: " ")
        try connection.execute(
            """
            INSERT INTO gate_decision (id, practice, matter, outcome, checks, traces, reasons, member, at)
            VALUES (\(decision.id), \(decision.practice), \(decision.matter.rawValue), \(decision.outcome.rawValue),
                \(checks), \(decision.traces), \(decision.reasons.isEmpty ? nil : decision.reasons),
                \(decision.member), \(decision.at))
            """)
    }

    /// The newest first.
    package func decisions(of practice: Int64, limit: Int) throws -> [GateDecision] {
        try connection.query(
            """
            SELECT id, practice, matter, outcome, checks, traces, reasons, member, at FROM gate_decision
            WHERE practice = \(practice) ORDER BY id DESC LIMIT \(limit)
            """, Self.decision)
    }

    /// - Parameter member: whoever wrote.
    package func add(_ message: GateMessage, id: Int64, to decision: Int64, by member: Int64?) throws {
        try connection.execute(
            """
            INSERT INTO gate_message (id, decision, side, member, body, at)
            VALUES (\(id), \(decision), \(message.side.rawValue), \(member), \(message.text), \(message.at))
            """)
    }

    /// By decision, the oldest first.
    package func messages(of decisions: [Int64]) throws -> [Int64: [GateMessage]] {
        let found = try connection.query(
            """
            SELECT decision, side, body, at FROM gate_message WHERE decision \(anyOf: decisions) ORDER BY decision, id
            """
        ) { (try $0.integer(0), try Self.message($0)) }
        return Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
    }

    /// What somebody wrote, the oldest first.
    package func messages(by member: Int64) throws -> [GateMessage] {
        try connection.query(
            "SELECT decision, side, body, at FROM gate_message WHERE member = \(member) ORDER BY id", Self.message)
    }

    /// Sheets of which an editor is asked something, and those whose keepers wait for a word, as these readers may see
    /// them, with since when; the oldest first.
    package func waiting(readableBy audiences: Set<Audience>, limit: Int) throws -> [(practice: Int64, since: Int64)] {
        let asked = try connection.query(
            """
            SELECT p.id, COALESCE(p.proposed_at, p.changed_at) AS since FROM practice p
            WHERE p.proposed_rung IS NOT NULL AND \(fragment: isReadable(audiences)) ORDER BY since, p.id LIMIT \(limit)
            """, Self.wait)
        let discussed = try connection.query(
            """
            SELECT p.id, p.discussed_at FROM practice p
            WHERE p.discussed_at IS NOT NULL AND p.proposed_rung IS NULL AND \(fragment: isReadable(audiences))
            ORDER BY p.discussed_at, p.id LIMIT \(limit)
            """, Self.wait)
        let all = (asked + discussed).sorted { ($0.since, $0.practice) < ($1.since, $1.practice) }
        return Array(all.prefix(limit))
    }

    /// Those who keep a sheet wait for a word of its editors, or wait no more.
    package func setDiscussed(_ since: Int64?, of practice: Int64) throws {
        try connection.execute("UPDATE practice SET discussed_at = \(since) WHERE id = \(practice)")
    }

    package func erase(practice: Int64) throws {
        try connection.execute(
            "DELETE FROM gate_message WHERE decision IN (SELECT id FROM gate_decision WHERE practice = \(practice))")
        try connection.execute("DELETE FROM gate_decision WHERE practice = \(practice)")
    }

    /// What they decided and wrote is tied to nobody any more.
    package func forget(members: [Int64]) throws {
        try connection.execute("UPDATE gate_decision SET member = NULL WHERE member \(anyOf: members)")
        try connection.execute("UPDATE gate_message SET member = NULL WHERE member \(anyOf: members)")
    }

    private func isReadable(_ audiences: Set<Audience>) -> SQL {
        """
        p.erased_at IS NULL AND EXISTS (
            SELECT 1 FROM audience u WHERE u.practice = p.id AND u.edition = 1
                AND u.audience \(anyOf: audiences.map(\.code).sorted()))
        """
    }

    private static func wait(_ row: any Row) throws -> (practice: Int64, since: Int64) {
        (try row.integer(0), try row.integer(1))
    }

    private static func message(_ row: any Row) throws -> GateMessage {
        guard let side = GateMessage.Side(rawValue: try row.text(1)) else {
            throw StorageError.unreadable(table: "gate_message", column: "side")
        }
        return GateMessage(side: side, text: try row.text(2), at: try row.integer(3))
    }

    private static func decision(_ row: any Row) throws -> GateDecision {
        guard let matter = GateDecision.Matter(rawValue: try row.text(2)) else {
            throw StorageError.unreadable(table: "gate_decision", column: "matter")
        }
        guard let outcome = GateDecision.Outcome(rawValue: try row.text(3)) else {
            throw StorageError.unreadable(table: "gate_decision", column: "outcome")
        }
        return GateDecision(
            id: try row.integer(0), practice: try row.integer(1), matter: matter, outcome: outcome,
            checks: Set(try row.text(4).split(separator: " ").compactMap { GateCheck(rawValue: String($0)) }),
            traces: try row.int(5), reasons: try row.optionalText(6) ?? "", member: try row.optionalInteger(7),
            at: try row.integer(8))
    }
}
