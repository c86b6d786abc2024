package import Domain
internal import SQL

extension ReviewStore {
    /// - Parameter code: digest of what opens it to a group.
    package func insert(_ voice: ReviewVoice, to review: Int64, code: String?, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO review_voice (id, review, kind, member, name, family, state, preparation, invited_at)
            VALUES (\(voice.id), \(review), \(voice.kind.rawValue), \(voice.member), \(voice.name), \(voice.family),
                \(voice.state.rawValue), \(voice.preparation), \(now))
            """)
        if let code {
            try connection.execute(
                "INSERT INTO review_code (hash, voice, created_at) VALUES (\(code), \(voice.id), \(now))")
        }
    }

    /// With their answers, in the order they were asked.
    package func voices(of review: Int64) throws -> [ReviewVoice] {
        try voices("v.review = \(review)", of: "(SELECT id FROM review_voice WHERE review = \(review))")
    }

    /// The voice of a group that this code opens, with its review.
    package func voice(code digest: String) throws -> (review: Int64, voice: ReviewVoice)? {
        try voice("v.id IN (SELECT voice FROM review_code WHERE hash = \(digest))")
    }

    package func voice(_ id: Int64) throws -> (review: Int64, voice: ReviewVoice)? { try voice("v.id = \(id)") }

    private func voice(_ condition: SQL) throws -> (review: Int64, voice: ReviewVoice)? {
        guard
            let found = try connection.first(
                "SELECT v.review, v.id FROM review_voice v WHERE \(fragment: condition)",
                { (review: try $0.integer(0), id: try $0.integer(1)) })
        else { return nil }
        let voice = try voices("v.id = \(found.id)", of: "(SELECT id FROM review_voice WHERE id = \(found.id))").first
        return voice.map { (found.review, $0) }
    }

    private func voices(_ condition: SQL, of ids: SQL) throws -> [ReviewVoice] {
        let answers = Dictionary(grouping: try answers(ids), by: \.voice)
        return try connection.query(
            """
            SELECT v.id, v.kind, v.member, v.name, v.family, v.state, v.preparation, v.given_at FROM review_voice v
            WHERE \(fragment: condition) ORDER BY v.id
            """
        ) { row in
            guard let kind = ReviewVoice.Kind(rawValue: try row.text(1)),
                let state = ReviewVoice.State(rawValue: try row.text(5))
            else { throw StorageError.unreadable(table: "review_voice", column: "state") }
            let id = try row.integer(0)
            return ReviewVoice(
                id: id, kind: kind, member: try row.optionalInteger(2), name: try row.text(3),
                family: try row.text(4), state: state, preparation: try row.text(6),
                givenAt: try row.optionalInteger(7), answers: (answers[id] ?? []).map(\.answer))
        }
    }

    private func answers(_ voices: SQL) throws -> [(voice: Int64, answer: ReviewAnswer)] {
        try connection.query(
            """
            SELECT voice, criterion, answer, argument, evidence, reference FROM review_answer
            WHERE voice IN \(fragment: voices) ORDER BY voice, criterion
            """
        ) { row in
            (
                voice: try row.integer(0),
                answer: ReviewAnswer(
                    criterion: try row.text(1), answer: GridAnswer(rawValue: try row.text(2)) ?? .unknown,
                    argument: try row.text(3), evidence: try row.optionalText(4).flatMap(ReviewAnswer.Evidence.init),
                    reference: try row.text(5))
            )
        }
    }

    /// Keeps what a voice typed, in the place of what it typed before.
    ///
    /// - Parameter isGiven: it is read by others from now on.
    /// - Returns: false when it may not speak any more.
    package func write(_ entry: ReviewEntry, of voice: Int64, isGiven: Bool, at now: Int64) throws -> Bool {
        let states: SQL = isGiven ? "state IN ('invited', 'declined', 'given')" : "state IN ('invited', 'declined')"
        let isWritten =
            try connection.execute(
                """
                UPDATE review_voice SET name = \(entry.name), family = \(entry.family),
                    preparation = \(entry.preparation) WHERE id = \(voice) AND \(fragment: states)
                """) == 1
        guard isWritten else { return false }
        if isGiven {
            try connection.execute(
                "UPDATE review_voice SET state = 'given', given_at = \(now) WHERE id = \(voice)")
        }
        try connection.execute("DELETE FROM review_answer WHERE voice = \(voice)")
        for said in entry.answers where said.answer != .unknown || !said.argument.isEmpty {
            try connection.execute(
                """
                INSERT INTO review_answer (voice, criterion, answer, argument, evidence, reference)
                VALUES (\(voice), \(said.criterion), \(said.answer.rawValue), \(said.argument),
                    \(said.evidence?.rawValue), \(said.reference))
                """)
        }
        return true
    }

    /// - Returns: false when it stood elsewhere by now.
    package func set(
        _ state: ReviewVoice.State, ofVoice id: Int64, from states: Set<ReviewVoice.State>
    ) throws -> Bool {
        let isMoved =
            try connection.execute(
                """
                UPDATE review_voice SET state = \(state.rawValue) WHERE id = \(id)
                    AND state \(anyOf: states.map(\.rawValue).sorted())
                """) == 1
        if isMoved && state == .ended {
            try connection.execute("DELETE FROM review_code WHERE voice = \(id)")
        }
        return isMoved
    }

    /// Takes every word of a voice; who was asked stays known.
    package func clear(voice id: Int64) throws {
        try connection.execute("DELETE FROM review_answer WHERE voice = \(id)")
        try connection.execute("UPDATE review_voice SET preparation = '', given_at = NULL WHERE id = \(id)")
    }

    /// No code opens anything more in a review that is over.
    package func closeCodes(of review: Int64) throws {
        try connection.execute(
            "DELETE FROM review_code WHERE voice IN (SELECT id FROM review_voice WHERE review = \(review))")
    }

    /// What one person was asked to read or read.
    package func readings(by member: Int64) throws -> [(practice: Int64, review: Review, voice: ReviewVoice)] {
        let found = try connection.query(
            "SELECT v.id FROM review_voice v WHERE v.member = \(member) ORDER BY v.id"
        ) { try $0.integer(0) }
        return try found.compactMap { id in
            guard let told = try voice(id), let review = try find(told.review) else { return nil }
            return (review.practice, review, told.voice)
        }
    }
}
