package import Domain
package import SQL

/// The outbox: mails that wait, and for a month what became of the others.
package struct MessageStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func add(_ message: OutgoingMessage, id: Int64, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO message (id, member, address, kind, subject, body, unsubscribe, language, created_at,
                send_after, state, report, inquiry)
            VALUES (\(id), \(message.member), \(message.address), \(message.kind.rawValue), \(message.subject),
                \(message.body), \(message.unsubscribe), \(message.language), \(now), \(now), 'waiting',
                \(message.report), \(message.inquiry))
            """)
    }

    package func find(_ id: Int64) throws -> StoredMessage? {
        try connection.first("SELECT \(fragment: Self.columns) FROM message WHERE id = \(id)", Self.message)
    }

    /// The newest first.
    package func recent(limit: Int) throws -> [StoredMessage] {
        try connection.query(
            "SELECT \(fragment: Self.columns) FROM message ORDER BY created_at DESC, id DESC LIMIT \(limit)",
            Self.message)
    }

    /// What was written to a member, the newest first, without the texts.
    package func all(of member: Int64) throws -> [StoredMessage] {
        try connection.query(
            "SELECT \(fragment: Self.columns) FROM message WHERE member = \(member) ORDER BY id DESC", Self.message
        ).map { message in
            var message = message
            message.body = nil
            message.unsubscribe = nil
            return message
        }
    }

    package func count(_ state: StoredMessage.State) throws -> Int {
        try connection.first("SELECT COUNT(*) FROM message WHERE state = \(state.rawValue)") { try $0.int(0) } ?? 0
    }

    /// Counts one more try, before it is made: a worker may die in it.
    ///
    /// - Returns: false when it does not wait (any more).
    package func begin(_ id: Int64) throws -> Bool {
        try connection.execute(
            "UPDATE message SET attempts = attempts + 1 WHERE id = \(id) AND state = 'waiting'") == 1
    }

    /// Ends a mail that waited; its text is forgotten.
    ///
    /// - Parameter fault: a code; nil when it was sent.
    package func finish(_ id: Int64, _ state: StoredMessage.State, fault: String? = nil, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE message SET state = \(state.rawValue), body = NULL, unsubscribe = NULL, fault = \(fault),
                finished_at = \(now), address = \(fragment: Self.keptAddress)
            WHERE id = \(id) AND state = 'waiting'
            """)
    }

    package func postpone(_ id: Int64, until moment: Int64, fault: String) throws {
        try connection.execute(
            """
            UPDATE message SET send_after = \(moment), fault = \(fault) WHERE id = \(id) AND state = 'waiting'
            """)
    }

    /// Notes that another server gave back what had been sent.
    ///
    /// - Returns: false when it was not sent, or given back already.
    package func bounce(_ id: Int64, fault: String, at now: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE message SET state = 'bounced', fault = \(fault), finished_at = \(now)
            WHERE id = \(id) AND state = 'sent'
            """) == 1
    }

    /// How many mails to an account were given back by the address it has now.
    package func bounces(member: Int64, address: String) throws -> Int {
        try connection.first(
            """
            SELECT COUNT(*) FROM message WHERE member = \(member) AND state = 'bounced' AND address = \(address)
            """
        ) { try $0.int(0) } ?? 0
    }

    /// Gives up mails that wait and that no job will send any more: their worker died each time.
    package func giveUpLost(before moment: Int64, at now: Int64) throws -> Int {
        try connection.execute(
            """
            UPDATE message SET state = 'failed', body = NULL, unsubscribe = NULL, fault = 'lost', finished_at = \(now),
                address = \(fragment: Self.keptAddress)
            WHERE state = 'waiting' AND created_at < \(moment) AND NOT EXISTS (
                SELECT 1 FROM job j WHERE j.key = 'send-mail-' || message.id || '-' || message.attempts
                    AND j.finished_at IS NULL)
            """)
    }

    /// Forgets mails older than `moment`, those that wait with them.
    package func purge(before moment: Int64) throws -> Int {
        try connection.execute("DELETE FROM message WHERE created_at < \(moment)")
    }

    package func forget(member: Int64) throws {
        try connection.execute("DELETE FROM message WHERE member = \(member)")
    }

    /// Takes back mails of news that wait and that tell of a practice; what they told is told again by the next ones.
    package func recallDigests(about practice: Int64) throws {
        let told = try connection.query(
            """
            SELECT m.id, n.id FROM message m JOIN notice n ON n.member = m.member AND n.mailed_at = m.created_at
            WHERE m.state = 'waiting' AND m.kind = 'digest' AND EXISTS (
                SELECT 1 FROM notice t WHERE t.member = m.member AND t.object_kind = 'practice'
                    AND t.object = \(practice) AND t.mailed_at = m.created_at)
            ORDER BY m.id, n.id
            """
        ) { (mail: try $0.integer(0), notice: try $0.integer(1)) }
        if told.isEmpty { return }
        try connection.execute("UPDATE notice SET mailed_at = NULL WHERE id \(anyOf: told.map(\.notice))")
        try connection.execute("DELETE FROM message WHERE id \(anyOf: Set(told.map(\.mail)).sorted())")
    }

    /// Forgets what was written about something made known, to its writer and to others.
    package func forget(report: Int64) throws {
        try connection.execute("DELETE FROM message WHERE report = \(report)")
    }

    /// Forgets what was written to whoever made something known.
    package func forgetAuthor(of report: Int64) throws {
        try connection.execute("DELETE FROM message WHERE report = \(report) AND member IS NULL")
    }

    /// Of the address of somebody without an account nothing is kept once the mail is over.
    private static let keptAddress: SQL =
        "CASE WHEN (report IS NULL AND inquiry IS NULL) OR member IS NOT NULL THEN address ELSE '-' END"

    private static let columns: SQL =
        """
        id, member, address, kind, subject, body, unsubscribe, language, created_at, send_after, state, attempts,
        fault, finished_at, report, inquiry
        """

    private static func message(_ row: any Row) throws -> StoredMessage {
        guard let kind = OutgoingMessage.Kind(rawValue: try row.text(3)) else {
            throw StorageError.unreadable(table: "message", column: "kind")
        }
        guard let state = StoredMessage.State(rawValue: try row.text(10)) else {
            throw StorageError.unreadable(table: "message", column: "state")
        }
        return StoredMessage(
            id: try row.integer(0), member: try row.optionalInteger(1), address: try row.text(2), kind: kind,
            subject: try row.text(4), body: try row.optionalText(5), unsubscribe: try row.optionalText(6),
            language: try row.text(7), createdAt: try row.integer(8), sendAfter: try row.integer(9), state: state,
            attempts: try row.int(11), fault: try row.optionalText(12), finishedAt: try row.optionalInteger(13),
            report: try row.optionalInteger(14), inquiry: try row.optionalInteger(15))
    }
}
