package import Domain
package import SQL

/// What several people and groups read together about practices.
package struct ReviewStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    // MARK: Reviews

    package func insert(_ review: Review, grid: Int64) throws {
        try connection.execute(
            """
            INSERT INTO review (id, practice, grid, state, opened_at, opened_by)
            VALUES (\(review.id), \(review.practice), \(grid), \(review.state.rawValue), \(review.openedAt),
                \(review.openedBy))
            """)
    }

    package func find(_ id: Int64) throws -> Review? {
        try reviews("WHERE r.id = \(id)").first
    }

    /// Of a practice, the newest first.
    package func reviews(of practice: Int64) throws -> [Review] {
        try reviews("WHERE r.practice = \(practice) ORDER BY r.id DESC")
    }

    /// Those that stand on a sheet, the oldest first.
    package func final(of practice: Int64) throws -> [Review] {
        try reviews("WHERE r.practice = \(practice) AND r.state = 'final' ORDER BY r.id")
    }

    private func reviews(_ condition: SQL) throws -> [Review] {
        let rows = try connection.query(
            """
            SELECT r.id, r.practice, r.grid, r.state, r.opened_at, r.opened_by, r.final_at FROM review r
            \(fragment: condition)
            """
        ) { row in
            (
                id: try row.integer(0), practice: try row.integer(1), grid: try row.integer(2),
                state: try row.text(3), openedAt: try row.integer(4), openedBy: try row.optionalInteger(5),
                finalAt: try row.optionalInteger(6)
            )
        }
        return try rows.map { row in
            guard let state = Review.State(rawValue: row.state) else {
                throw StorageError.unreadable(table: "review", column: "state")
            }
            guard let grid = try GridStore(connection).grid(row.grid)?.grid else {
                throw StorageError.unreadable(table: "review", column: "grid")
            }
            return Review(
                id: row.id, practice: row.practice, grid: grid, state: state, openedAt: row.openedAt,
                openedBy: row.openedBy, finalAt: row.finalAt)
        }
    }

    /// - Returns: false when it stood elsewhere by now.
    package func set(_ state: Review.State, of id: Int64, from states: Set<Review.State>, at now: Int64) throws -> Bool
    {
        let isMoved =
            try connection.execute(
                """
                UPDATE review SET state = \(state.rawValue) WHERE id = \(id)
                    AND state \(anyOf: states.map(\.rawValue).sorted())
                """) == 1
        if isMoved && state == .final {
            try connection.execute("UPDATE review SET final_at = \(now) WHERE id = \(id)")
        }
        return isMoved
    }

    // MARK: Contests

    package func add(_ contest: ReviewContest, to review: Int64) throws {
        try connection.execute(
            """
            INSERT INTO review_contest (id, review, criterion, body, at)
            VALUES (\(contest.id), \(review), \(contest.criterion), \(contest.text), \(contest.at))
            """)
    }

    /// The oldest first.
    package func contests(of review: Int64) throws -> [ReviewContest] {
        try connection.query(
            "SELECT id, criterion, body, at FROM review_contest WHERE review = \(review) ORDER BY id"
        ) { row in
            ReviewContest(
                id: try row.integer(0), criterion: try row.optionalText(1), text: try row.text(2),
                at: try row.integer(3))
        }
    }

    // MARK: Labels

    /// - Parameter reason: why it is put on the practice; said again, it replaces the former.
    package func put(label: String, reason: String, on review: Int64, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO review_label (review, label, reason, at) VALUES (\(review), \(label), \(reason), \(now))
            ON CONFLICT (review, label) DO UPDATE SET reason = excluded.reason, at = excluded.at
            """)
    }

    /// - Returns: false when it was not there.
    package func remove(label: String, from review: Int64) throws -> Bool {
        try connection.execute("DELETE FROM review_label WHERE review = \(review) AND label = \(label)") == 1
    }

    /// Of one review, by name of the label.
    package func labels(of review: Review) throws -> [AppliedLabel] {
        let rows = try connection.query(
            "SELECT label, reason, at FROM review_label WHERE review = \(review.id) ORDER BY label"
        ) { (code: try $0.text(0), reason: try $0.text(1), at: try $0.integer(2)) }
        return rows.compactMap { row in
            review.grid.label(row.code).map { label in
                AppliedLabel(
                    review: review.id, code: row.code, field: label.field, title: label.title, reason: row.reason,
                    at: row.at)
            }
        }
    }

    // MARK: Forgetting

    /// A review that is over without a profile keeps nobody's words.
    package func clear(_ review: Int64) throws {
        for voice in try voices(of: review) { try clear(voice: voice.id) }
        try connection.execute("DELETE FROM review_contest WHERE review = \(review)")
        try connection.execute("DELETE FROM review_label WHERE review = \(review)")
    }

    package func erase(practice: Int64) throws {
        let reviews: SQL = "(SELECT id FROM review WHERE practice = \(practice))"
        let voices: SQL = "(SELECT id FROM review_voice WHERE review IN \(fragment: reviews))"
        for table in ["review_answer", "review_code"] {
            try connection.execute("DELETE FROM \(fragment: SQL(name: table)) WHERE voice IN \(fragment: voices)")
        }
        for table in ["review_voice", "review_contest", "review_label"] {
            try connection.execute("DELETE FROM \(fragment: SQL(name: table)) WHERE review IN \(fragment: reviews)")
        }
        try connection.execute("DELETE FROM review WHERE practice = \(practice)")
    }

    /// What they said stays, as nobody's; what they were only asked goes.
    package func forget(members: [Int64]) throws {
        let asked: SQL = "member \(anyOf: members) AND state <> 'given'"
        try connection.execute(
            "DELETE FROM review_answer WHERE voice IN (SELECT id FROM review_voice WHERE \(fragment: asked))")
        try connection.execute("DELETE FROM review_voice WHERE \(fragment: asked)")
        try connection.execute("UPDATE review_voice SET member = NULL WHERE member \(anyOf: members)")
        try connection.execute("UPDATE review SET opened_by = NULL WHERE opened_by \(anyOf: members)")
    }
}

// MARK: Examples

extension ReviewStore {
    /// Practices whose standing profile says *yes* to a criterion, and that nobody contradicts there; three at most for each.
    package func examples(
        of criteria: [String], grid code: String, besides practice: Int64, readableBy audiences: Set<Audience>
    ) throws -> [(criterion: String, practice: Int64)] {
        if criteria.isEmpty { return [] }
        let found = try connection.query(
            """
            SELECT a.criterion, r.practice FROM grid g
            JOIN review r ON r.grid = g.id AND r.state = 'final' AND r.practice <> \(practice)
            JOIN review_voice v ON v.review = r.id AND v.state = 'given'
            JOIN review_answer a ON a.voice = v.id AND a.criterion \(anyOf: criteria)
            WHERE g.code = \(code) AND EXISTS (
                SELECT 1 FROM audience u WHERE u.practice = r.practice AND u.edition = 1
                    AND u.audience \(anyOf: audiences.map(\.code).sorted()))
            GROUP BY a.criterion, r.practice
            HAVING SUM(CASE WHEN a.answer = 'yes' THEN 1 ELSE 0 END) > 0
                AND SUM(CASE WHEN a.answer IN ('no', 'partly') THEN 1 ELSE 0 END) = 0
            ORDER BY a.criterion, r.practice
            """
        ) { (criterion: try $0.text(0), practice: try $0.integer(1)) }
        return Dictionary(grouping: found, by: \.criterion).values.flatMap { $0.prefix(3) }
    }
}
