package import Domain
package import SQL

/// What somebody made known, beside the sheet that holds its words.
package struct ReportStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// - Parameter key: of the form that it was written in.
    package func insert(_ report: Report, key: String) throws {
        try connection.execute(
            """
            INSERT INTO report (id, practice, form_key, state, capacity, service, origin, paper_day, relay, member,
                language, created_at)
            VALUES (\(report.id), \(report.practice), \(key), \(report.state.rawValue), \(report.capacity.rawValue),
                \(report.service.isEmpty ? nil : report.service), \(report.paper == nil ? "form" : "paper"),
                \(report.paper?.day), \(report.paper?.relay), \(report.member), \(report.language),
                \(report.createdAt))
            """)
    }

    /// The report that was made by this form.
    package func find(key: String) throws -> Report? {
        try connection.first("\(fragment: Self.columns) WHERE r.form_key = \(key)", Self.report)
    }

    package func find(_ id: Int64) throws -> Report? {
        try connection.first("\(fragment: Self.columns) WHERE r.id = \(id)", Self.report)
    }

    package func find(practice: Int64) throws -> Report? {
        try connection.first("\(fragment: Self.columns) WHERE r.practice = \(practice)", Self.report)
    }

    /// What a member made known, the oldest first.
    package func reports(of member: Int64) throws -> [Report] {
        try connection.query("\(fragment: Self.columns) WHERE r.member = \(member) ORDER BY r.id", Self.report)
    }

    /// What a member made known is tied to nobody any more, and leads to no address of theirs.
    package func forget(member: Int64) throws {
        try connection.execute(
            """
            DELETE FROM message
            WHERE member IS NULL AND report IN (SELECT id FROM report WHERE member = \(member))
            """)
        try connection.execute(
            "DELETE FROM report_contact WHERE report IN (SELECT id FROM report WHERE member = \(member))")
        try connection.execute("UPDATE report SET member = NULL WHERE member = \(member)")
    }

    /// Moves it from one of these states.
    ///
    /// - Returns: false when it stands elsewhere by now.
    package func set(
        _ state: Report.State, of id: Int64, from states: Set<Report.State>, target: Int64? = nil,
        reason: String? = nil,
        at now: Int64
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE report SET state = \(state.rawValue), target = \(target), reason = \(reason), decided_at = \(now)
            WHERE id = \(id) AND state \(anyOf: states.map(\.rawValue).sorted())
            """) == 1
    }

    /// - Returns: false when it is asked already, or when nothing is left to withdraw.
    package func askWithdrawal(of id: Int64, at now: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE report SET withdrawal_asked_at = \(now), withdrawal_refused_at = NULL, withdrawal_reason = NULL
            WHERE id = \(id) AND state NOT IN ('taken-back', 'removed')
                AND (withdrawal_asked_at IS NULL OR withdrawal_refused_at IS NOT NULL)
            """) == 1
    }

    /// Answers what was asked: it stays.
    ///
    /// - Returns: false when nothing is asked (any more).
    package func refuseWithdrawal(of id: Int64, reason: String, at now: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE report SET withdrawal_refused_at = \(now), withdrawal_reason = \(reason)
            WHERE id = \(id) AND state NOT IN ('taken-back', 'removed') AND withdrawal_asked_at IS NOT NULL
                AND withdrawal_refused_at IS NULL
            """) == 1
    }

    /// What waits for somebody, and what is asked to be withdrawn, as these readers may see it, the oldest first.
    package func open(readableBy audiences: Set<Audience>, limit: Int) throws -> [Report] {
        try connection.query(
            """
            \(fragment: Self.columns)
            JOIN practice p ON p.id = r.practice
            WHERE (r.state IN ('waiting', 'reading', 'asked')
                    OR (r.withdrawal_asked_at IS NOT NULL AND r.withdrawal_refused_at IS NULL AND r.state IN ('taken', 'joined', 'declined')))
                AND p.erased_at IS NULL AND EXISTS (
                    SELECT 1 FROM audience u WHERE u.practice = p.id AND u.edition = 1
                        AND u.audience \(anyOf: audiences.map(\.code).sorted()))
            ORDER BY r.created_at, r.id LIMIT \(limit)
            """, Self.report)
    }

    /// Forgets what was said around the words of a practice, its link's holder and where to write to them.
    package func erase(practice: Int64, at now: Int64) throws {
        try connection.execute(
            "DELETE FROM message WHERE report IN (SELECT id FROM report WHERE practice = \(practice))")
        try connection.execute(
            "DELETE FROM report_message WHERE report IN (SELECT id FROM report WHERE practice = \(practice))")
        try connection.execute(
            "DELETE FROM report_contact WHERE report IN (SELECT id FROM report WHERE practice = \(practice))")
        try connection.execute(
            """
            UPDATE report SET service = NULL, relay = NULL, paper_day = NULL, member = NULL, reason = NULL,
                target = NULL, withdrawal_asked_at = NULL, withdrawal_refused_at = NULL, withdrawal_reason = NULL,
                decided_at = COALESCE(decided_at, \(now)),
                state = CASE WHEN state = 'taken-back' THEN state ELSE 'removed' END
            WHERE practice = \(practice)
            """)
        try connection.execute("UPDATE report SET target = NULL WHERE target = \(practice)")
    }

    private static let columns: SQL = """
        SELECT r.id, r.practice, r.state, r.capacity, r.service, r.origin, r.paper_day, r.relay, r.member, r.language,
            r.target, r.reason, r.withdrawal_asked_at, r.created_at, r.decided_at,
            r.withdrawal_refused_at, r.withdrawal_reason
        FROM report r
        """

    private static func refusal(_ row: any Row) throws -> Report.WithdrawalRefusal? {
        guard let at = try row.optionalInteger(15) else { return nil }
        return Report.WithdrawalRefusal(at: at, reason: try row.optionalText(16) ?? "")
    }

    private static func report(_ row: any Row) throws -> Report {
        guard let state = Report.State(rawValue: try row.text(2)) else {
            throw StorageError.unreadable(table: "report", column: "state")
        }
        guard let capacity = ReportEntry.Capacity(rawValue: try row.text(3)) else {
            throw StorageError.unreadable(table: "report", column: "capacity")
        }
        let isPaper = try row.text(5) == "paper"
        let paper = PaperForm(day: try row.optionalInt(6), relay: try row.optionalText(7) ?? "")
        return Report(
            id: try row.integer(0), practice: try row.integer(1), state: state, capacity: capacity,
            service: try row.optionalText(4) ?? "", paper: isPaper ? paper : nil, member: try row.optionalInteger(8),
            language: try row.text(9), target: try row.optionalInteger(10), reason: try row.optionalText(11),
            withdrawalAskedAt: try row.optionalInteger(12),
            withdrawalRefusal: try refusal(row), createdAt: try row.integer(13),
            decidedAt: try row.optionalInteger(14))
    }
}
