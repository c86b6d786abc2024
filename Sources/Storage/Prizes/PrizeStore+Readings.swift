package import Domain
internal import SQL

/// What jurors read, what they do not read, and what is forgotten.
extension PrizeStore {
    /// A juror's reading of a candidate, in place of what they said before.
    package func put(_ reading: PrizeReading, of candidate: Int64, at now: Int64) throws {
        try connection.execute(
            "DELETE FROM prize_reading WHERE candidate = \(candidate) AND seat = \(reading.seat)")
        for said in reading.answers {
            try connection.execute(
                """
                INSERT INTO prize_reading (candidate, seat, criterion, answer, argument, is_told, at)
                VALUES (\(candidate), \(reading.seat), \(said.criterion), \(said.answer.rawValue), \(said.argument),
                    \(reading.isTold), \(now))
                """)
        }
    }

    /// By seat; the answers of each by criterion.
    package func readings(of candidate: Int64) throws -> [PrizeReading] {
        try readings("r.candidate = \(candidate)").map(\.reading)
    }

    /// What one seat said, by candidate.
    package func readings(by seat: Int64) throws -> [(candidate: Int64, reading: PrizeReading)] {
        try readings("r.seat = \(seat)")
    }

    private func readings(_ condition: SQL) throws -> [(candidate: Int64, reading: PrizeReading)] {
        let rows = try connection.query(
            """
            SELECT r.candidate, r.seat, r.criterion, r.answer, r.argument, r.is_told FROM prize_reading r
            WHERE \(fragment: condition) ORDER BY r.candidate, r.seat, r.criterion
            """
        ) { row in
            guard let answer = GridAnswer(rawValue: try row.text(3)) else {
                throw StorageError.unreadable(table: "prize_reading", column: "answer")
            }
            return (
                candidate: try row.integer(0), seat: try row.integer(1),
                said: PrizeReading.Answer(criterion: try row.text(2), answer: answer, argument: try row.text(4)),
                isTold: try row.bool(5)
            )
        }
        var found: [(candidate: Int64, reading: PrizeReading)] = []
        for row in rows {
            if let last = found.indices.last, found[last].candidate == row.candidate,
                found[last].reading.seat == row.seat
            {
                found[last].reading.answers.append(row.said)
            } else {
                found.append((row.candidate, PrizeReading(seat: row.seat, answers: [row.said], isTold: row.isTold)))
            }
        }
        return found
    }

    /// What they said of it before goes with it.
    package func recuse(seat: Int64, from candidate: Int64, reason: String, at now: Int64) throws {
        try connection.execute("DELETE FROM prize_reading WHERE candidate = \(candidate) AND seat = \(seat)")
        try connection.execute(
            """
            INSERT INTO prize_recusal (candidate, seat, reason, at) VALUES (\(candidate), \(seat), \(reason), \(now))
            ON CONFLICT (candidate, seat) DO UPDATE SET reason = excluded.reason, at = excluded.at
            """)
    }

    package func recusals(from candidate: Int64) throws -> [PrizeRecusal] {
        try connection.query(
            "SELECT seat, reason FROM prize_recusal WHERE candidate = \(candidate) ORDER BY seat"
        ) { PrizeRecusal(seat: try $0.integer(0), ground: .declared, reason: try $0.text(1)) }
    }

    // MARK: Forgetting

    package func removeCandidate(_ id: Int64) throws {
        try connection.execute("DELETE FROM prize_reading WHERE candidate = \(id)")
        try connection.execute("DELETE FROM prize_recusal WHERE candidate = \(id)")
        try connection.execute("DELETE FROM prize_candidate WHERE id = \(id)")
    }

    package func erase(practice: Int64) throws {
        for candidate in try candidates(of: practice) { try removeCandidate(candidate.id) }
    }

    /// What they read stays, as said by a seat; why they stood aside goes, and who put a sheet forward is nobody.
    package func forget(members: [Int64]) throws {
        try connection.execute(
            """
            UPDATE prize_recusal SET reason = ''
            WHERE seat IN (SELECT id FROM prize_seat WHERE member \(anyOf: members))
            """)
        try connection.execute("UPDATE prize_seat SET member = NULL WHERE member \(anyOf: members)")
        try connection.execute(
            "UPDATE prize_candidate SET proposed_by = NULL WHERE proposed_by \(anyOf: members)")
    }

    package func removeDemo() throws {
        let prizes = try connection.query("SELECT id FROM prize WHERE origin = 'demo' ORDER BY id") {
            try $0.integer(0)
        }
        for prize in prizes {
            for candidate in try candidates(for: prize) { try removeCandidate(candidate.id) }
            for seat in try jury(of: prize) { try removeSeat(seat.id) }
            try connection.execute("DELETE FROM prize WHERE id = \(prize)")
        }
    }
}
