internal import Domain
internal import SQL

/// Inquiries that a rule of retention finds due, and their end.
struct InquiryRetention {
    private let connection: any Connection
    private let rule: RetentionRule

    init(_ connection: any Connection, _ rule: RetentionRule) {
        self.connection = connection
        self.rule = rule
    }

    /// What is due, each with the moment it was touched last.
    func due(at now: Int64) -> SQL { "SELECT touched_at AS day FROM inquiry WHERE \(fragment: condition(now))" }

    /// A question that stands on its sheet keeps its words, and no trace of who asked.
    func destroy(at now: Int64) throws {
        let store = InquiryStore(connection)
        let due = condition(now)
        if rule.code == .inquiry {
            let shown: SQL = "is_shown = 1 AND \(fragment: due)"
            try store.cut("IN (SELECT id FROM inquiry WHERE \(fragment: shown))")
            try connection.execute("UPDATE inquiry SET member = NULL, asker = NULL WHERE \(fragment: shown)")
        }
        try store.remove("is_shown = 0 AND \(fragment: due)")
    }

    private func condition(_ now: Int64) -> SQL {
        let limit = rule.limit(at: now)
        switch rule.code {
        case .inquiryContact: return "kind = 'contact' AND touched_at < \(limit)"
        case .inquiryOpen: return "kind <> 'contact' AND state = 'waiting' AND touched_at < \(limit)"
        default:
            return """
                kind <> 'contact' AND state <> 'waiting' AND touched_at < \(limit) AND (is_shown = 0
                    OR member IS NOT NULL OR asker IS NOT NULL
                    OR EXISTS (SELECT 1 FROM inquiry_link l WHERE l.inquiry = inquiry.id)
                    OR EXISTS (SELECT 1 FROM inquiry_contact c WHERE c.inquiry = inquiry.id))
                """
        }
    }
}
