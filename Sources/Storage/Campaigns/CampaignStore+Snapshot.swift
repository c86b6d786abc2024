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
}
