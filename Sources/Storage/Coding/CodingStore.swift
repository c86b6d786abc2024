package import Domain
package import SQL

/// What people say with codes of the answers to the open questions of a survey.
package struct CodingStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Who codes a question, and how.
    package struct Settings: Sendable, Equatable {
        package let coders: [CodingBoard.Place: Int64]
        package let singleFrom: Int?

        package init(coders: [CodingBoard.Place: Int64] = [:], singleFrom: Int? = nil) {
            self.coders = coders
            self.singleFrom = singleFrom
        }
    }

    // MARK: Questions

    /// Nil before anybody began.
    package func settings(of question: String, in campaign: Int64) throws -> Settings? {
        try connection.first(
            """
            SELECT first_coder, second_coder, single_from FROM coding_question
            WHERE campaign = \(campaign) AND question = \(question)
            """
        ) { row in
            var coders: [CodingBoard.Place: Int64] = [:]
            coders[.first] = try row.optionalInteger(0)
            coders[.second] = try row.optionalInteger(1)
            return Settings(coders: coders, singleFrom: try row.optionalInt(2))
        }
    }

    package func begin(_ question: String, in campaign: Int64, snapshot: Int) throws {
        try connection.execute(
            """
            INSERT INTO coding_question (campaign, question, snapshot) VALUES (\(campaign), \(question), \(snapshot))
            ON CONFLICT (campaign, question) DO NOTHING
            """)
    }

    package func set(_ coder: Int64?, _ place: CodingBoard.Place, of question: String, in campaign: Int64) throws {
        let column = SQL(name: place == .first ? "first_coder" : "second_coder")
        try connection.execute(
            """
            UPDATE coding_question SET \(fragment: column) = \(coder)
            WHERE campaign = \(campaign) AND question = \(question)
            """)
    }

    package func setSingle(from batch: Int?, of question: String, in campaign: Int64) throws {
        try connection.execute(
            """
            UPDATE coding_question SET single_from = \(batch) WHERE campaign = \(campaign) AND question = \(question)
            """)
    }

    // MARK: Codes

    package func tree(of question: String, in campaign: Int64) throws -> CodingTree {
        CodingTree(
            try connection.query(
                """
                SELECT c.id, c.parent, c.label, c.definition, c.example, c.changed_at FROM coding_code c
                WHERE c.campaign = \(campaign) AND c.question = \(question) ORDER BY c.id
                """
            ) { row in
                CodingCode(
                    id: try row.integer(0), parent: try row.optionalInteger(1),
                    CodingEntry(label: try row.text(2), definition: try row.text(3), example: try row.text(4)),
                    changedAt: try row.integer(5))
            })
    }

    package func insert(_ code: CodingCode, of question: String, in campaign: Int64) throws {
        try connection.execute(
            """
            INSERT INTO coding_code (id, campaign, question, parent, label, definition, example, changed_at)
            VALUES (\(code.id), \(campaign), \(question), \(code.parent), \(code.entry.label),
                \(code.entry.definition), \(code.entry.example), \(code.changedAt))
            """)
    }

    /// - Returns: false when somebody changed it meanwhile.
    package func update(_ code: CodingCode, from base: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE coding_code SET parent = \(code.parent), label = \(code.entry.label),
                definition = \(code.entry.definition), example = \(code.entry.example), changed_at = \(code.changedAt)
            WHERE id = \(code.id) AND changed_at = \(base)
            """) == 1
    }

    package func isUsed(_ code: Int64) throws -> Bool {
        try connection.first("SELECT 1 FROM coding_mark WHERE code = \(code) LIMIT 1") { _ in true } ?? false
    }

    package func remove(_ code: Int64) throws {
        try connection.execute("DELETE FROM coding_code WHERE id = \(code)")
    }

    // MARK: Readings

    package func readings(of question: String, in campaign: Int64) throws -> [CodingBoard.Reading] {
        let marks = try connection.query(
            """
            SELECT m.reading, m.code FROM coding_mark m JOIN coding_reading r ON r.id = m.reading
            WHERE r.campaign = \(campaign) AND r.question = \(question)
            """
        ) { (reading: try $0.integer(0), code: try $0.integer(1)) }
        let codes = Dictionary(grouping: marks, by: \.reading).mapValues { Set($0.map(\.code)) }
        return try connection.query(
            """
            SELECT r.id, r.answer_row, r.place, r.memo FROM coding_reading r
            WHERE r.campaign = \(campaign) AND r.question = \(question) ORDER BY r.answer_row, r.place
            """
        ) { row in
            CodingBoard.Reading(
                row: try row.text(1), place: CodingBoard.Place(rawValue: try row.int(2)),
                codes: codes[try row.integer(0)] ?? [], memo: try row.text(3))
        }
    }

    /// Takes the place of what was said before.
    ///
    /// - Parameter id: for a new one.
    package func put(
        _ reading: CodingBoard.Reading, id: Int64, of question: String, in campaign: Int64, at now: Int64
    ) throws {
        let place = reading.place?.rawValue ?? 0
        try connection.execute(
            """
            INSERT INTO coding_reading (id, campaign, question, answer_row, place, memo, changed_at)
            VALUES (\(id), \(campaign), \(question), \(reading.row), \(place), \(reading.memo), \(now))
            ON CONFLICT (campaign, question, answer_row, place)
            DO UPDATE SET memo = excluded.memo, changed_at = excluded.changed_at
            """)
        let kept = try connection.first(
            """
            SELECT id FROM coding_reading WHERE campaign = \(campaign) AND question = \(question)
                AND answer_row = \(reading.row) AND place = \(place)
            """
        ) { try $0.integer(0) }
        guard let kept else { return }
        try connection.execute("DELETE FROM coding_mark WHERE reading = \(kept)")
        for code in reading.codes.sorted() {
            try connection.execute("INSERT INTO coding_mark (reading, code) VALUES (\(kept), \(code))")
        }
    }
}
