package import Domain
internal import SQL

/// What ties an inquiry to whoever wrote it, and its end.
extension InquiryStore {
    /// - Parameter hash: of what the address of the link holds.
    package func addLink(_ hash: String, to inquiry: Int64, at now: Int64) throws {
        try connection.execute(
            "INSERT INTO inquiry_link (hash, inquiry, created_at) VALUES (\(hash), \(inquiry), \(now))")
    }

    package func find(link hash: String) throws -> Inquiry? {
        guard
            let id = try connection.first(
                "SELECT inquiry FROM inquiry_link WHERE hash = \(hash)", { try $0.integer(0) })
        else { return nil }
        return try find(id)
    }

    /// - Parameter sealed: the address, closed with the key of the instance.
    package func setContact(_ sealed: String, of inquiry: Int64) throws {
        try connection.execute("INSERT INTO inquiry_contact (inquiry, address) VALUES (\(inquiry), \(sealed))")
    }

    package func contact(of inquiry: Int64) throws -> String? {
        try connection.first("SELECT address FROM inquiry_contact WHERE inquiry = \(inquiry)") { try $0.text(0) }
    }

    /// Ends the link, and forgets the address with the mails that wait for it.
    package func endLink(of inquiry: Int64) throws { try cut("= \(inquiry)") }

    /// Takes its words away; what was decided stays.
    package func eraseWords(of inquiry: Int64) throws {
        try cut("= \(inquiry)")
        try connection.execute("DELETE FROM inquiry_message WHERE inquiry = \(inquiry)")
        try connection.execute(
            """
            UPDATE inquiry SET body = NULL, asker = NULL, member = NULL, reason = NULL, matter = NULL, is_shown = 0,
                state = 'removed' WHERE id = \(inquiry)
            """)
    }

    /// With everything that was said about a practice that is erased.
    package func erase(practice: Int64) throws { try remove("practice = \(practice)") }

    /// What a member asked is tied to nobody any more; wishes to be put in touch, which say who they are, go.
    package func forget(member: Int64) throws {
        try remove("kind = 'contact' AND member = \(member)")
        try cut("IN (SELECT id FROM inquiry WHERE member = \(member))")
        try connection.execute("UPDATE inquiry SET asker = NULL, member = NULL WHERE member = \(member)")
    }

    /// Fictional people are nobody's contact.
    package func forget(demo members: [Int64]) throws {
        try remove("kind = 'contact' AND member \(anyOf: members)")
        try connection.execute("UPDATE inquiry SET member = NULL, asker = NULL WHERE member \(anyOf: members)")
        try connection.execute("UPDATE inquiry SET decided_by = NULL WHERE decided_by \(anyOf: members)")
    }

    /// - Parameter which: the rest of a condition on the number of an inquiry.
    func cut(_ which: SQL) throws {
        try connection.execute("DELETE FROM message WHERE member IS NULL AND inquiry \(fragment: which)")
        try connection.execute("DELETE FROM inquiry_link WHERE inquiry \(fragment: which)")
        try connection.execute("DELETE FROM inquiry_contact WHERE inquiry \(fragment: which)")
    }

    /// - Parameter condition: on the table of inquiries.
    func remove(_ condition: SQL) throws {
        let found: SQL = "IN (SELECT id FROM inquiry WHERE \(fragment: condition))"
        try cut(found)
        try connection.execute("DELETE FROM message WHERE inquiry \(fragment: found)")
        try connection.execute("DELETE FROM inquiry_message WHERE inquiry \(fragment: found)")
        try connection.execute("DELETE FROM inquiry WHERE \(fragment: condition)")
    }

    // MARK: Reminders

    /// Questions and wishes whose answer is due soon, or was: those of whom this many reminders were sent.
    package func toRemind(before moment: Int64, reminded count: Int, limit: Int) throws -> [Inquiry] {
        try connection.query(
            """
            \(fragment: Self.columns)
            WHERE i.state = 'waiting' AND i.due_at < \(moment) AND i.reminded = \(count)
            ORDER BY i.due_at, i.id LIMIT \(limit)
            """, Self.inquiry)
    }

    package func setReminded(_ count: Int, of id: Int64) throws {
        try connection.execute("UPDATE inquiry SET reminded = \(count) WHERE id = \(id)")
    }
}
