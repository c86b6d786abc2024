package import Domain
internal import SQL

extension CampaignStore {
    /// Keeps the survey where it stands until the transaction ends; those who answer do not wait for each other.
    package func share(_ slug: String) throws {
        let row = connection.dialect.sharingRow
        try connection.each("SELECT id FROM campaign WHERE slug = \(slug) \(fragment: row)") { _ in }
    }

    // MARK: Codes

    /// The code of an envelope; nil when none of that digest was drawn.
    package func code(_ hash: String) throws -> (campaign: Int64, relay: Int64?, isUsed: Bool)? {
        try connection.first("SELECT k.campaign, k.relay, k.is_used FROM campaign_code k WHERE k.hash = \(hash)") {
            (campaign: try $0.integer(0), relay: try $0.optionalInteger(1), isUsed: try $0.bool(2))
        }
    }

    /// - Returns: false when it was used before.
    package func useCode(_ hash: String) throws -> Bool {
        try connection.execute("UPDATE campaign_code SET is_used = 1 WHERE hash = \(hash) AND is_used = 0") == 1
    }

    package func relay(id: Int64, of campaign: Int64) throws -> Relay? {
        try relays(of: campaign).first { $0.id == id }
    }

    /// Somebody may have filled in a version that is not the latest.
    package func isPublished(_ version: Int, of campaign: Int64) throws -> Bool {
        try connection.first(
            """
            SELECT 1 FROM campaign_version
            WHERE campaign = \(campaign) AND version = \(version) AND published_at IS NOT NULL
            """
        ) { _ in true } ?? false
    }

    // MARK: What everybody reads

    /// The latest data set; nil before there is one.
    package func freeze(of campaign: Int64) throws -> Freeze? {
        try connection.first(
            """
            SELECT s.frozen_on, s.hash FROM campaign_snapshot s WHERE s.campaign = \(campaign)
            ORDER BY s.number DESC LIMIT 1
            """
        ) { Freeze(day: CalendarDay(number: try $0.int(0)), hash: try $0.text(1)) }
    }

    /// The name of the place that a survey is about.
    package func placeName(_ territory: Int64) throws -> String? {
        try connection.first("SELECT name FROM territory WHERE id = \(territory)") { try $0.text(0) }
    }

    package func analysts(of campaign: Int64) throws -> Int {
        try connection.first(
            "SELECT COUNT(*) FROM campaign_seat WHERE campaign = \(campaign) AND seat = 'analyst'"
        ) { try $0.int(0) } ?? 0
    }
}
