package import Domain
internal import SQL

extension CampaignStore {
    // MARK: Codes of envelopes

    /// - Returns: false when the code was drawn before, which one draws again then.
    package func insertCode(_ hash: String, relay: Int64?, of campaign: Int64) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO campaign_code (hash, campaign, relay, is_used)
            VALUES (\(hash), \(campaign), \(relay), 0) ON CONFLICT (hash) DO NOTHING
            """) == 1
    }

    /// How many codes were drawn and how many began an answer, by relay.
    package func codes(of campaign: Int64) throws -> [(relay: Int64?, drawn: Int, used: Int)] {
        try connection.query(
            """
            SELECT k.relay, COUNT(*), SUM(k.is_used) FROM campaign_code k
            WHERE k.campaign = \(campaign) GROUP BY k.relay ORDER BY k.relay
            """
        ) { (relay: try $0.optionalInteger(0), drawn: try $0.int(1), used: try $0.int(2)) }
    }

    package func removeCodes(of campaign: Int64) throws {
        try connection.execute("DELETE FROM campaign_code WHERE campaign = \(campaign)")
    }

    // MARK: Counts

    /// What was counted, each sum of its parts.
    package func counts(of campaign: Int64) throws -> [CampaignCounts.Raw] {
        try connection.query(
            """
            SELECT n.kind, n.name, SUM(n.begun), SUM(n.submitted), SUM(n.withdrawn) FROM campaign_count n
            WHERE n.campaign = \(campaign) GROUP BY n.kind, n.name ORDER BY n.kind, n.name
            """
        ) { row in
            CampaignCounts.Raw(
                kind: try row.text(0), name: try row.text(1), begun: try row.int(2), submitted: try row.int(3),
                withdrawn: try row.int(4))
        }
    }

    package func removeCounts(of campaign: Int64) throws {
        try connection.execute("DELETE FROM campaign_count WHERE campaign = \(campaign)")
    }

    // MARK: Answers and contacts, all at once

    /// Destroys answers, and what is known of those that were taken back.
    ///
    /// - Returns: how many.
    @discardableResult
    package func removeResponses(of campaign: Int64) throws -> Int {
        try removeWithdrawn(of: campaign)
        return try connection.execute("DELETE FROM campaign_response WHERE campaign = \(campaign)")
    }

    private func removeWithdrawn(of campaign: Int64) throws {
        try connection.execute("DELETE FROM campaign_withdrawn WHERE campaign = \(campaign)")
    }

    /// Destroys what was begun and never sent, and who was left to be called back with it.
    ///
    /// - Returns: how many answers.
    @discardableResult
    package func removeUnfinished(of campaign: Int64) throws -> Int {
        try connection.execute("DELETE FROM campaign_contact WHERE campaign = \(campaign) AND is_sent = 0")
        return try connection.execute(
            "DELETE FROM campaign_response WHERE campaign = \(campaign) AND state = 'begun'")
    }

    /// Destroys what led from a code to an answer. A code still leads to its contact, as long as contacts are kept.
    package func removeKeys(of campaign: Int64) throws {
        try removeWithdrawn(of: campaign)
        try connection.execute(
            "UPDATE campaign_response SET key_hash = NULL WHERE campaign = \(campaign) AND key_hash IS NOT NULL")
    }

    /// Answers that were sent.
    package func submitted(of campaign: Int64) throws -> Int {
        try connection.first(
            "SELECT COUNT(*) FROM campaign_response WHERE campaign = \(campaign) AND state = 'submitted'"
        ) { try $0.int(0) } ?? 0
    }

    /// Papers whose two typings nobody has made one yet.
    package func unsettled(of campaign: Int64) throws -> Int {
        try connection.first(
            """
            SELECT COUNT(*) FROM campaign_response
            WHERE campaign = \(campaign) AND paper IS NOT NULL AND again <> ''
            """
        ) { try $0.int(0) } ?? 0
    }

    /// Whether any paper was typed in, and whether any was only once.
    package func papersTyped(of campaign: Int64) throws -> (some: Bool, someOnce: Bool) {
        try connection.first(
            """
            SELECT COUNT(*), SUM(CASE WHEN again IS NULL AND state = 'submitted' THEN 1 ELSE 0 END)
            FROM campaign_response WHERE campaign = \(campaign) AND paper IS NOT NULL
            """
        ) { (try $0.int(0) > 0, (try $0.optionalInt(1) ?? 0) > 0) } ?? (false, false)
    }

    /// By name: in which order they came is told to nobody.
    package func contacts(of campaign: Int64) throws -> [CampaignContact] {
        try connection.query(
            """
            SELECT t.id, t.name, t.mail, t.phone, t.consent FROM campaign_contact t
            WHERE t.campaign = \(campaign) AND t.is_sent = 1 ORDER BY t.name, t.mail, t.phone
            """
        ) { row in
            CampaignContact(
                id: try row.integer(0), name: try row.text(1), mail: try row.text(2), phone: try row.text(3),
                consent: try row.text(4))
        }
    }

    /// - Returns: false when it is of another survey, or gone.
    package func removeContact(_ id: Int64, of campaign: Int64) throws -> Bool {
        try connection.execute("DELETE FROM campaign_contact WHERE id = \(id) AND campaign = \(campaign)") == 1
    }

    package func removeContacts(of campaign: Int64) throws {
        try connection.execute("DELETE FROM campaign_contact WHERE campaign = \(campaign)")
    }
}
