package import Domain
package import SQL

/// What is due by the rules of retention, and its end.
package struct RetentionStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// How much was last used before the limit of a rule.
    package func due(_ rule: RetentionRule, at now: Int64) throws -> DueRecords {
        let limit = rule.limit(at: now)
        let found: SQL =
            switch rule.code {
            case .session: "SELECT seen_at AS day FROM session WHERE seen_at < \(limit)"
            case .link: "SELECT until AS day FROM one_time_link WHERE until < \(limit)"
            case .request:
                """
                SELECT decided_at AS day FROM account_request
                WHERE state IN ('accepted', 'declined') AND mail IS NOT NULL AND decided_at < \(limit)
                """
            case .invitation: "SELECT seen_at AS day FROM member WHERE state = 'invited' AND seen_at < \(limit)"
            case .account:
                "SELECT seen_at AS day FROM member WHERE state IN ('active', 'closed') AND seen_at < \(limit)"
            case .audit: "SELECT at AS day FROM audit WHERE id < \(Self.firstID(at: limit))"
            case .reportContact:
                """
                SELECT r.decided_at AS day FROM report r
                WHERE \(fragment: Self.isAnswered) AND r.decided_at < \(limit)
                    AND (EXISTS (SELECT 1 FROM report_link l WHERE l.report = r.id)
                        OR EXISTS (SELECT 1 FROM report_contact c WHERE c.report = r.id))
                """
            case .agreement:
                """
                SELECT until_day * 86400000000 AS day FROM agreement WHERE until_day < \(Self.day(limit))
                """
            case .inquiry, .inquiryOpen, .inquiryContact: InquiryRetention(connection, rule).due(at: now)
            case .adoptionMessage: "SELECT at AS day FROM adoption_message WHERE at < \(limit)"
            case .prizeReading:
                """
                SELECT p.changed_at AS day FROM prize_reading r JOIN prize_candidate c ON c.id = r.candidate
                JOIN prize p ON p.id = c.prize
                WHERE p.state IN ('decided', 'cancelled') AND p.changed_at < \(limit)
                """
            case .event:
                "SELECT changed_at AS day FROM calendar_event WHERE \(fragment: EventStore.unannounced(before: limit))"
            case .surveyContact: CampaignUpkeep.contactDays(over: Self.day(now))
            case .report, .reportOpen:
                "SELECT \(fragment: Self.touched) AS day FROM report r WHERE \(fragment: isDue(rule, at: now))"
            }
        let counted = try connection.first(
            "SELECT COUNT(*), MIN(day), MAX(day) FROM (\(fragment: found)) d"
        ) { (try $0.int(0), try $0.optionalInteger(1), try $0.optionalInteger(2)) }
        let (count, oldest, newest) = counted ?? (0, nil, nil)
        return DueRecords(rule: rule, count: count, oldest: oldest, newest: newest)
    }

    /// People whose account is due: they are erased one by one, with the journal.
    package func dueMembers(_ rule: RetentionRule, at now: Int64) throws -> [Int64] {
        let states = rule.code == .invitation ? ["invited"] : ["active", "closed"]
        return try connection.query(
            """
            SELECT id FROM member WHERE state \(anyOf: states) AND seen_at < \(rule.limit(at: now)) ORDER BY id
            """
        ) { try $0.integer(0) }
    }

    /// Practices that were made known and not kept: they are erased one by one, with the journal.
    package func dueReports(_ rule: RetentionRule, at now: Int64) throws -> [Int64] {
        try connection.query(
            """
            SELECT r.practice FROM report r WHERE \(fragment: isDue(rule, at: now)) ORDER BY r.practice
            """
        ) { try $0.integer(0) }
    }

    /// True as long as one of them is due: somebody may have taken it up meanwhile.
    package func isDue(_ rule: RetentionRule, practice: Int64, at now: Int64) throws -> Bool {
        try connection.first(
            "SELECT r.id FROM report r WHERE r.practice = \(practice) AND \(fragment: isDue(rule, at: now))"
        ) { try $0.integer(0) } != nil
    }

    /// What a body carries, or everybody reads, is a sheet by now: it is kept.
    private func isDue(_ rule: RetentionRule, at now: Int64) -> SQL {
        let states = rule.code == .reportOpen ? Self.unanswered : Self.notKept
        return """
            r.state \(anyOf: states) AND \(fragment: Self.touched) < \(rule.limit(at: now)) AND EXISTS (
                SELECT 1 FROM practice p
                WHERE p.id = r.practice AND p.bearer IS NULL AND p.state <> 'published' AND p.erased_at IS NULL)
            """
    }

    private static let notKept = ["declined", "joined"]
    private static let unanswered = ["asked", "reading", "waiting"]
    private static let touched: SQL = "COALESCE(r.decided_at, r.created_at)"
    private static let isAnswered: SQL = "r.state IN ('taken', 'joined', 'declined', 'taken-back', 'removed')"

    /// Destroys the rows of a rule that are no accounts.
    package func destroy(_ rule: RetentionRule, at now: Int64) throws {
        let limit = rule.limit(at: now)
        switch rule.code {
        case .session: try connection.execute("DELETE FROM session WHERE seen_at < \(limit)")
        case .link: try connection.execute("DELETE FROM one_time_link WHERE until < \(limit)")
        case .request:
            try connection.execute(
                """
                UPDATE account_request
                SET name = NULL, mail = NULL, mail_key = NULL, organisation = NULL, reason = NULL, answer = NULL
                WHERE state IN ('accepted', 'declined') AND decided_at < \(limit)
                """)
        case .audit: try connection.execute("DELETE FROM audit WHERE id < \(Self.firstID(at: limit))")
        case .reportContact:
            let tables: [SQL] = [
                "DELETE FROM message WHERE member IS NULL AND report IN (", "DELETE FROM report_link WHERE report IN (",
                "DELETE FROM report_contact WHERE report IN (",
            ]
            for table in tables {
                try connection.execute(
                    table
                        + """

                            SELECT r.id FROM report r
                            WHERE \(fragment: Self.isAnswered) AND r.decided_at < \(limit))
                        """)
            }
        case .agreement: try connection.execute("DELETE FROM agreement WHERE until_day < \(Self.day(limit))")
        case .inquiry, .inquiryOpen, .inquiryContact: try InquiryRetention(connection, rule).destroy(at: now)
        case .adoptionMessage: try connection.execute("DELETE FROM adoption_message WHERE at < \(limit)")
        case .prizeReading:
            let over: SQL = """
                (SELECT c.id FROM prize_candidate c JOIN prize p ON p.id = c.prize
                    WHERE p.state IN ('decided', 'cancelled') AND p.changed_at < \(limit))
                """
            try connection.execute("DELETE FROM prize_reading WHERE candidate IN \(fragment: over)")
            // That somebody stood aside is part of the decision; what ties them to people is not.
            try connection.execute("UPDATE prize_recusal SET reason = '' WHERE candidate IN \(fragment: over)")
        case .event:
            try connection.execute(
                "DELETE FROM calendar_event WHERE \(fragment: EventStore.unannounced(before: limit))")
        case .surveyContact:
            try connection.execute(
                "DELETE FROM campaign_contact WHERE \(fragment: CampaignUpkeep.contactsOver(on: Self.day(now)))")
        case .invitation, .account, .report, .reportOpen: break
        }
    }

    /// Days since 1970-01-01.
    private static func day(_ moment: Int64) -> Int64 { moment / 86_400_000_000 }

    /// Identifiers grow with time, so that the log is cut by its key.
    private static func firstID(at moment: Int64) -> Int64 { IdentifierSource.first(at: moment / 1_000) }
}
