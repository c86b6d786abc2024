package import Domain
package import SQL

/// What people answered. Nothing here leads to anybody: identifiers are drawn by lot, days stand for moments, and the key
/// that opens an answer is a digest that goes when the survey closes.
package struct ResponseStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    // MARK: One answer

    /// - Parameters:
    ///   - key: digest of the code that its author keeps; nil for a paper.
    ///   - day: number of today.
    /// - Returns: false, with nothing changed, when an answer has that key or comes from that paper.
    package func insert(_ response: SurveyResponse, key: String?, day: Int) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO campaign_response (id, campaign, version, channel, language, state, reach, day, key_hash,
                paper, answers)
            VALUES (\(response.id), \(response.campaign), \(response.version), \(response.channel.rawValue),
                \(response.language), \(response.state.rawValue), \(response.reach.rawValue), \(day), \(key),
                \(response.paper), \(Self.text(response.answers)))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    package func find(key: String) throws -> SurveyResponse? { try responses("r.key_hash = \(key)").first }

    /// The same, kept from other writers until the transaction ends.
    package func hold(key: String) throws -> SurveyResponse? {
        let held = try connection.execute("UPDATE campaign_response SET day = day WHERE key_hash = \(key)")
        return held == 0 ? nil : try find(key: key)
    }

    package func save(_ answers: SurveyAnswers, reach: SurveyWalk.Reach, of id: Int64) throws {
        try connection.execute(
            """
            UPDATE campaign_response SET answers = \(Self.text(answers)), reach = \(reach.rawValue) WHERE id = \(id)
            """)
    }

    /// - Returns: false when it was sent already.
    package func submit(_ answers: SurveyAnswers, of id: Int64, day: Int) throws -> Bool {
        try connection.execute(
            """
            UPDATE campaign_response SET state = 'submitted', answers = \(Self.text(answers)), day = \(day)
            WHERE id = \(id) AND state = 'begun'
            """) == 1
    }

    package func delete(_ id: Int64) throws {
        try connection.execute("DELETE FROM campaign_response WHERE id = \(id)")
    }

    /// The number of the day it was begun, or sent.
    package func day(of id: Int64) throws -> Int? {
        try connection.first("SELECT day FROM campaign_response WHERE id = \(id)") { try $0.int(0) }
    }

    // MARK: Taken back

    /// What was sent with that code is taken no more, wherever it still waits.
    package func withdraw(key: String, of campaign: Int64) throws {
        try connection.execute(
            """
            INSERT INTO campaign_withdrawn (key_hash, campaign) VALUES (\(key), \(campaign))
            ON CONFLICT (key_hash) DO NOTHING
            """)
    }

    package func isWithdrawn(key: String) throws -> Bool {
        try connection.first("SELECT 1 FROM campaign_withdrawn WHERE key_hash = \(key)") { _ in true } ?? false
    }

    // MARK: Papers

    package func find(paper: Int, of campaign: Int64) throws -> SurveyResponse? {
        try responses("r.campaign = \(campaign) AND r.paper = \(paper)").first
    }

    /// The same, kept from other writers until the transaction ends.
    package func hold(paper: Int, of campaign: Int64) throws -> SurveyResponse? {
        let held = try connection.execute(
            "UPDATE campaign_response SET day = day WHERE campaign = \(campaign) AND paper = \(paper)")
        return held == 0 ? nil : try find(paper: paper, of: campaign)
    }

    /// Where a paper stands between its two typings.
    package func secondTyping(of id: Int64) throws -> SecondTyping {
        let text = try connection.first("SELECT again FROM campaign_response WHERE id = \(id)") {
            try $0.optionalText(0)
        }
        switch text ?? nil {
        case nil: return .awaited
        case ""?: return .settled
        case let text?: return .differs(try Self.answers(text))
        }
    }

    package func put(_ typing: SecondTyping, of id: Int64) throws {
        let text: String? =
            switch typing {
            case .awaited: nil
            case .settled: ""
            case .differs(let answers): Self.text(answers)
            }
        try connection.execute("UPDATE campaign_response SET again = \(text) WHERE id = \(id)")
        if typing == .settled {
            try connection.execute("UPDATE campaign_response SET typist = NULL WHERE id = \(id)")
        }
    }

    /// What is kept of who typed a paper, until both typings are one.
    package func typist(of id: Int64) throws -> String? {
        try connection.first("SELECT typist FROM campaign_response WHERE id = \(id)") { try $0.optionalText(0) } ?? nil
    }

    /// - Parameter digest: keyed, of the paper too: nothing tells which papers one person typed.
    package func setTypist(_ digest: String, of id: Int64) throws {
        try connection.execute("UPDATE campaign_response SET typist = \(digest) WHERE id = \(id)")
    }

    /// Numbers of the papers that were typed in, of those whose two typings are not one, and of those that wait for a
    /// second typing, in order.
    package func papers(of campaign: Int64) throws -> (typed: [Int], differing: [Int], awaiting: [Int]) {
        let rows = try connection.query(
            """
            SELECT r.paper, CASE WHEN r.again IS NULL THEN 0 WHEN r.again = '' THEN 1 ELSE 2 END
            FROM campaign_response r
            WHERE r.campaign = \(campaign) AND r.paper IS NOT NULL AND r.state = 'submitted' ORDER BY r.paper
            """
        ) { (paper: try $0.int(0), step: try $0.int(1)) }
        return (
            rows.map(\.paper), rows.filter { $0.step == 2 }.map(\.paper), rows.filter { $0.step == 0 }.map(\.paper)
        )
    }

    // MARK: All of a survey

    /// Gives those that were sent, with the number of their day, by their drawn identifiers: an order that tells nothing.
    package func eachSubmitted(of campaign: Int64, _ body: (SurveyResponse, _ day: Int) throws -> Void) throws {
        try connection.each(
            Self.columns + "WHERE r.campaign = \(campaign) AND r.state = 'submitted' ORDER BY r.id"
        ) { row in try body(try Self.response(row), try row.int(9)) }
    }

    // MARK: Rows

    private func responses(_ condition: SQL) throws -> [SurveyResponse] {
        try connection.query(Self.columns + "WHERE \(fragment: condition)", Self.response)
    }

    private static let columns: SQL = """
        SELECT r.id, r.campaign, r.version, r.channel, r.language, r.state, r.reach, r.paper, r.answers, r.day
        FROM campaign_response r

        """

    private static func response(_ row: any Row) throws -> SurveyResponse {
        guard let channel = SurveyChannel(rawValue: try row.text(3)),
            let state = SurveyResponse.State(rawValue: try row.text(5)),
            let reach = SurveyWalk.Reach(rawValue: try row.text(6))
        else { throw StorageError.unreadable(table: "campaign_response", column: "state") }
        return SurveyResponse(
            id: try row.integer(0), campaign: try row.integer(1), version: try row.int(2), channel: channel,
            language: try row.text(4), state: state, reach: reach, answers: try answers(try row.text(8)),
            paper: try row.optionalInt(7))
    }

    private static func text(_ answers: SurveyAnswers) -> String {
        String(decoding: answers.json.encoded(), as: UTF8.self)
    }

    private static func answers(_ text: String) throws -> SurveyAnswers {
        do throws(SurveyProblem) {
            return try SurveyAnswers(json: Array(text.utf8))
        } catch {
            // What cannot be read is never told: an error may end in a log.
            throw StorageError.unreadable(table: "campaign_response", column: "answers")
        }
    }
}

/// Where a paper stands between its two typings.
package enum SecondTyping: Sendable, Equatable {
    case awaited
    /// The second one is another than the first.
    case differs(SurveyAnswers)
    /// Both were the same, or were made one.
    case settled
}
