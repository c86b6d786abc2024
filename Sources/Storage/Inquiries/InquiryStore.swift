package import Domain
package import SQL

/// What people say or ask about sheets.
package struct InquiryStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// - Parameter key: of the form that it was written in.
    package func insert(_ inquiry: Inquiry, key: String) throws {
        try connection.execute(
            """
            INSERT INTO inquiry (id, practice, form_key, kind, matter, state, asker, body, member, language, created_at,
                due_at, touched_at)
            VALUES (\(inquiry.id), \(inquiry.practice), \(key), \(inquiry.kind.rawValue), \(inquiry.matter?.rawValue),
                \(inquiry.state.rawValue), \(inquiry.asker.isEmpty ? nil : inquiry.asker), \(inquiry.text),
                \(inquiry.member), \(inquiry.language), \(inquiry.createdAt), \(inquiry.due), \(inquiry.createdAt))
            """)
    }

    package func find(_ id: Int64) throws -> Inquiry? {
        try connection.first("\(fragment: Self.columns) WHERE i.id = \(id)", Self.inquiry)
    }

    /// The one that was made by this form.
    package func find(key: String) throws -> Inquiry? {
        try connection.first("\(fragment: Self.columns) WHERE i.form_key = \(key)", Self.inquiry)
    }

    /// What a member asked, the newest first.
    package func inquiries(of member: Int64) throws -> [Inquiry] {
        try connection.query(
            "\(fragment: Self.columns) WHERE i.member = \(member) ORDER BY i.id DESC", Self.inquiry)
    }

    /// What was asked about a sheet, the newest first.
    package func inquiries(about practice: Int64) throws -> [Inquiry] {
        try connection.query(
            "\(fragment: Self.columns) WHERE i.practice = \(practice) ORDER BY i.id DESC", Self.inquiry)
    }

    /// Whose inquiries somebody may have something to do with.
    package struct Desk: Sendable {
        let member: Int64
        let practices: [Int64]
        let bodies: [Int64]
        let isEditor: Bool

        /// - Parameters:
        ///   - member: reads on what was answered to their own decisions.
        ///   - practices: those that they keep.
        ///   - bodies: those that they coordinate.
        ///   - isEditor: of any place: which one is asked of each sheet afterwards.
        package init(member: Int64, practices: [Int64], bodies: [Int64], isEditor: Bool) {
            self.member = member
            self.practices = practices
            self.bodies = bodies
            self.isEditor = isEditor
        }
    }

    /// What waits for somebody about sheets that these readers may see, or that they decided about, what is due first first.
    package func open(readableBy audiences: Set<Audience>, at desk: Desk, limit: Int) throws -> [Inquiry] {
        let isEditor: SQL = desk.isEditor ? "1 = 1" : "1 = 0"
        return try connection.query(
            """
            \(fragment: Self.columns)
            JOIN practice p ON p.id = i.practice
            WHERE i.state IN ('waiting', 'accepted', 'kept', 'mended', 'withdrawn') AND p.erased_at IS NULL
                AND (i.decided_by = \(desk.member) OR ((\(fragment: isEditor) OR i.practice \(anyOf: desk.practices)
                    OR p.bearer \(anyOf: desk.bodies)) AND EXISTS (
                        SELECT 1 FROM audience u WHERE u.practice = p.id AND u.edition = 1
                            AND u.audience \(anyOf: audiences.map(\.code).sorted()))))
            ORDER BY i.due_at, i.id LIMIT \(limit)
            """, Self.inquiry)
    }

    /// Moves it from one of these states.
    ///
    /// - Returns: false when it stands elsewhere by now.
    package func set(
        _ state: Inquiry.State, of id: Int64, from states: Set<Inquiry.State>, reason: String? = nil,
        by member: Int64?, at now: Int64
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE inquiry SET state = \(state.rawValue), reason = \(reason), decided_by = \(member),
                decided_at = \(now), touched_at = \(now)
            WHERE id = \(id) AND state \(anyOf: states.map(\.rawValue).sorted())
            """) == 1
    }

    package func show(_ id: Int64, isShown: Bool) throws {
        try connection.execute("UPDATE inquiry SET is_shown = \(isShown ? 1 : 0) WHERE id = \(id)")
    }

    package func add(_ message: InquiryMessage, id: Int64, to inquiry: Int64) throws {
        try connection.execute(
            """
            INSERT INTO inquiry_message (id, inquiry, side, body, at)
            VALUES (\(id), \(inquiry), \(message.side.rawValue), \(message.text), \(message.at))
            """)
        try connection.execute("UPDATE inquiry SET touched_at = \(message.at) WHERE id = \(inquiry)")
    }

    /// The oldest first.
    package func messages(of inquiry: Int64) throws -> [InquiryMessage] {
        try connection.query(
            "SELECT side, body, at FROM inquiry_message WHERE inquiry = \(inquiry) ORDER BY at, id"
        ) { row in
            guard let side = InquiryMessage.Side(rawValue: try row.text(0)) else {
                throw StorageError.unreadable(table: "inquiry_message", column: "side")
            }
            return InquiryMessage(side: side, text: try row.text(1), at: try row.integer(2))
        }
    }

    /// Questions and answers that stand on a sheet, the oldest first.
    package func shown(on practice: Int64) throws -> [ShownAnswer] {
        try connection.query(
            """
            SELECT i.body, m.body, m.at FROM inquiry i JOIN inquiry_message m ON m.inquiry = i.id AND m.side = 'keeper'
            WHERE i.practice = \(practice) AND i.kind = 'question' AND i.is_shown = 1 AND i.body IS NOT NULL
            ORDER BY i.id, m.id
            """
        ) { ShownAnswer(question: try $0.text(0), answer: try $0.text(1), at: try $0.integer(2)) }
    }

    static let columns: SQL = """
        SELECT i.id, i.practice, i.kind, i.matter, i.state, i.asker, i.body, i.member, i.language, i.created_at,
            i.decided_at, i.decided_by, i.reason, i.is_shown
        FROM inquiry i
        """

    static func inquiry(_ row: any Row) throws -> Inquiry {
        guard let kind = Inquiry.Kind(rawValue: try row.text(2)) else {
            throw StorageError.unreadable(table: "inquiry", column: "kind")
        }
        guard let state = Inquiry.State(rawValue: try row.text(4)) else {
            throw StorageError.unreadable(table: "inquiry", column: "state")
        }
        return Inquiry(
            id: try row.integer(0), practice: try row.integer(1), kind: kind,
            matter: try row.optionalText(3).flatMap(Inquiry.Matter.init), state: state,
            asker: try row.optionalText(5) ?? "", text: try row.optionalText(6) ?? "",
            member: try row.optionalInteger(7), language: try row.text(8), createdAt: try row.integer(9),
            decidedAt: try row.optionalInteger(10), decidedBy: try row.optionalInteger(11),
            reason: try row.optionalText(12) ?? "", isShown: try row.bool(13))
    }
}
