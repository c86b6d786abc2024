package import Domain
internal import SQL

extension CampaignStore {
    /// The last frozen data set; nil before there is one.
    package func snapshot(of campaign: Int64) throws -> CampaignSnapshot? {
        let row = try connection.first(
            """
            SELECT s.number, s.frozen_on, s.hash, s.source FROM campaign_snapshot s
            WHERE s.campaign = \(campaign) ORDER BY s.number DESC LIMIT 1
            """
        ) { (number: try $0.int(0), day: try $0.int(1), hash: try $0.text(2), source: try $0.text(3)) }
        guard let row else { return nil }
        guard let source = CampaignSnapshot.Source(rawValue: row.source) else {
            throw StorageError.unreadable(table: "campaign_snapshot", column: "source")
        }
        return CampaignSnapshot(
            number: row.number, freeze: Freeze(day: CalendarDay(number: row.day), hash: row.hash), source: source)
    }

    package func insert(_ snapshot: CampaignSnapshot, codebook: String, of campaign: Int64) throws {
        try connection.execute(
            """
            INSERT INTO campaign_snapshot (campaign, number, frozen_on, hash, codebook, source)
            VALUES (\(campaign), \(snapshot.number), \(snapshot.freeze.day.number), \(snapshot.freeze.hash),
                \(codebook), \(snapshot.source.rawValue))
            """)
    }

    package func insertPart(
        _ part: Int, of level: String, rows: String, snapshot number: Int, of campaign: Int64
    ) throws {
        try connection.execute(
            """
            INSERT INTO campaign_snapshot_part (campaign, number, level, part, rows)
            VALUES (\(campaign), \(number), \(level), \(part), \(rows))
            """)
    }

    package func codebook(of snapshot: Int, of campaign: Int64) throws -> String? {
        try connection.first(
            "SELECT codebook FROM campaign_snapshot WHERE campaign = \(campaign) AND number = \(snapshot)"
        ) { try $0.text(0) }
    }

    /// The parts of a level in their order, one after the other.
    package func eachPart(
        of level: String, snapshot number: Int, of campaign: Int64, _ take: (String) throws -> Void
    ) throws {
        try connection.each(
            """
            SELECT rows FROM campaign_snapshot_part
            WHERE campaign = \(campaign) AND number = \(number) AND level = \(level) ORDER BY part
            """
        ) { try take(try $0.text(0)) }
    }

    /// Versions that an answer that was sent was given to, trials aside.
    package func answeredVersions(of campaign: Int64) throws -> [Int] {
        try connection.query(
            """
            SELECT DISTINCT r.version FROM campaign_response r
            WHERE r.campaign = \(campaign) AND r.state = 'submitted' AND r.channel <> 'trial' ORDER BY r.version
            """
        ) { try $0.int(0) }
    }

    /// How many answers were sent on each day, trials aside.
    package func sentDays(of campaign: Int64) throws -> [(day: CalendarDay, count: Int)] {
        try connection.query(
            """
            SELECT r.day, COUNT(*) FROM campaign_response r
            WHERE r.campaign = \(campaign) AND r.state = 'submitted' AND r.channel <> 'trial'
            GROUP BY r.day ORDER BY r.day
            """
        ) { (CalendarDay(number: try $0.int(0)), try $0.int(1)) }
    }

    /// The answers that were sent, trials aside, one after the other.
    package func eachSent(of campaign: Int64, _ take: (SentAnswer) throws -> Void) throws {
        try connection.each(
            """
            SELECT r.version, r.channel, r.language, r.reach, r.day, r.answers FROM campaign_response r
            WHERE r.campaign = \(campaign) AND r.state = 'submitted' AND r.channel <> 'trial' ORDER BY r.id
            """
        ) { row in
            guard let channel = SurveyChannel(rawValue: try row.text(1)),
                let reach = SurveyWalk.Reach(rawValue: try row.text(3))
            else { throw StorageError.unreadable(table: "campaign_response", column: "channel") }
            let answers: SurveyAnswers
            do {
                answers = try SurveyAnswers(json: Array(try row.text(5).utf8))
            } catch is SurveyProblem {
                throw StorageError.unreadable(table: "campaign_response", column: "answers")
            }
            try take(
                SentAnswer(
                    version: try row.int(0), channel: channel, language: try row.text(2), reach: reach,
                    day: CalendarDay(number: try row.int(4)), answers: answers))
        }
    }
}
