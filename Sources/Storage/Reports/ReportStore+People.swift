package import Domain
internal import SQL

/// What ties a report to whoever wrote it, and what they and the editors say to each other.
extension ReportStore {
    /// - Parameter hash: of what the address of the link holds.
    package func addLink(_ hash: String, to report: Int64, at now: Int64) throws {
        try connection.execute(
            "INSERT INTO report_link (hash, report, created_at) VALUES (\(hash), \(report), \(now))")
    }

    package func find(link hash: String) throws -> Report? {
        guard
            let id = try connection.first(
                "SELECT report FROM report_link WHERE hash = \(hash)", { try $0.integer(0) })
        else { return nil }
        return try find(id)
    }

    package func endLinks(of report: Int64) throws {
        try connection.execute("DELETE FROM report_link WHERE report = \(report)")
    }

    /// - Parameter sealed: the address, closed with the key of the instance.
    package func setContact(_ sealed: String, of report: Int64) throws {
        try connection.execute("INSERT INTO report_contact (report, address) VALUES (\(report), \(sealed))")
    }

    package func contact(of report: Int64) throws -> String? {
        try connection.first("SELECT address FROM report_contact WHERE report = \(report)") { try $0.text(0) }
    }

    package func forgetContact(of report: Int64) throws {
        try connection.execute("DELETE FROM report_contact WHERE report = \(report)")
        try MessageStore(connection).forgetAuthor(of: report)
    }

    package func add(_ message: ReportMessage, id: Int64, to report: Int64) throws {
        try connection.execute(
            """
            INSERT INTO report_message (id, report, side, body, at)
            VALUES (\(id), \(report), \(message.side.rawValue), \(message.text), \(message.at))
            """)
    }

    /// The oldest first.
    package func messages(of report: Int64) throws -> [ReportMessage] {
        try connection.query(
            "SELECT side, body, at FROM report_message WHERE report = \(report) ORDER BY at, id"
        ) { row in
            guard let side = ReportMessage.Side(rawValue: try row.text(0)) else {
                throw StorageError.unreadable(table: "report_message", column: "side")
            }
            return ReportMessage(side: side, text: try row.text(1), at: try row.integer(2))
        }
    }

    /// Practices that were made known in places of this origin.
    package func practices(inPlacesOf origin: Territory.Origin) throws -> [Int64] {
        try connection.query(
            """
            SELECT r.practice FROM report r JOIN practice p ON p.id = r.practice
            JOIN territory t ON t.id = p.territory
            WHERE t.origin = \(origin.rawValue) AND p.erased_at IS NULL ORDER BY r.practice
            """
        ) { try $0.integer(0) }
    }

    /// Open accounts of those who coordinate the whole instance.
    package func coordinators() throws -> [Int64] {
        try connection.query(
            """
            SELECT DISTINCT g.member FROM role_grant g JOIN member m ON m.id = g.member
            WHERE g.role = 'coordinator' AND g.scope = 'instance' AND g.ended_at IS NULL AND m.state = 'active'
            ORDER BY g.member
            """
        ) { try $0.integer(0) }
    }

    /// Open accounts of those who look after the instance.
    package func administrators() throws -> [Int64] {
        try connection.query(
            """
            SELECT DISTINCT g.member FROM role_grant g JOIN member m ON m.id = g.member
            WHERE g.role = 'administrator' AND g.ended_at IS NULL AND m.state = 'active' ORDER BY g.member
            """
        ) { try $0.integer(0) }
    }

    /// Those of these accounts that are open.
    package func active(_ members: Set<Int64>) throws -> [Int64] {
        try connection.query(
            "SELECT id FROM member WHERE id \(anyOf: members.sorted()) AND state = 'active' ORDER BY id"
        ) { try $0.integer(0) }
    }

    /// Open accounts of the editors of these places and of the whole instance.
    package func editors(of territories: Set<Int64>) throws -> [Int64] {
        try connection.query(
            """
            SELECT DISTINCT g.member FROM role_grant g JOIN member m ON m.id = g.member
            WHERE g.role = 'editor' AND g.ended_at IS NULL AND m.state = 'active'
                AND (g.scope = 'instance' OR g.territory \(anyOf: territories.sorted()))
            ORDER BY g.member
            """
        ) { try $0.integer(0) }
    }
}
