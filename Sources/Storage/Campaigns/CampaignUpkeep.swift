package import Domain
package import SQL

/// What surveys keep of people, and its end: seats of members, contacts that were left, everything of the demonstration.
package struct CampaignUpkeep {
    private static let demo: SQL = """
        (SELECT c.id FROM campaign c WHERE c.origin = 'demo' OR EXISTS (
            SELECT 1 FROM campaign_body b JOIN organisation o ON o.id = b.body
            WHERE b.campaign = c.id AND b.is_lead = 1 AND o.origin = 'demo'))
        """
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Where a member sits, with the title of the survey.
    package func seats(of member: Int64) throws -> [OwnSeat] {
        try connection.query(
            """
            SELECT c.title, s.seat FROM campaign_seat s JOIN campaign c ON c.id = s.campaign
            WHERE s.member = \(member) ORDER BY c.id, s.seat
            """
        ) { row in
            OwnSeat(campaign: try row.text(0), seat: try CampaignSeat(rawValue: row.text(1)) ?? .collector)
        }
    }

    /// Nobody collects or reads in their stead: the seats are empty.
    package func forget(members: [Int64]) throws {
        try connection.execute("DELETE FROM campaign_seat WHERE member \(anyOf: members)")
        try CodingUpkeep(connection).forget(members: members)
    }

    // MARK: Taken back

    /// An answer that its author took back does not come back with an older copy of the data, nor from a device.
    package func erase(answer id: Int64) throws {
        try connection.execute(
            """
            INSERT INTO campaign_withdrawn (key_hash, campaign)
            SELECT r.key_hash, r.campaign FROM campaign_response r WHERE r.id = \(id) AND r.key_hash IS NOT NULL
            ON CONFLICT (key_hash) DO NOTHING
            """)
        try connection.execute("DELETE FROM campaign_response WHERE id = \(id)")
    }

    package func erase(contact id: Int64) throws {
        try connection.execute("DELETE FROM campaign_contact WHERE id = \(id)")
    }

    // MARK: Contacts

    /// The grounds on which contacts are due: the days that their survey announced are over.
    ///
    /// - Parameter day: today, in days since 1970-01-01.
    static func contactsOver(on day: Int64) -> SQL {
        "campaign IN (SELECT id FROM campaign WHERE closes_on + contact_days < \(day))"
    }

    /// The days that the surveys of these contacts announced, in microseconds.
    static func contactDays(over day: Int64) -> SQL {
        """
        SELECT (c.closes_on + c.contact_days) * 86400000000 AS day
        FROM campaign_contact k JOIN campaign c ON c.id = k.campaign WHERE c.closes_on + c.contact_days < \(day)
        """
    }

    // MARK: The demonstration

    /// The surveys of the demonstration, those that a body of it leads, and what others have from it.
    package func removeDemo() throws {
        let own: SQL = "campaign IN \(fragment: Self.demo)"
        try CodingUpkeep(connection).remove(where: own)
        for table in [
            "campaign_table", "campaign_audit", "campaign_plan", "campaign_snapshot_part", "campaign_snapshot",
            "campaign_contact", "campaign_response", "campaign_count", "campaign_code", "campaign_withdrawn",
            "campaign_wave", "campaign_relay", "campaign_version", "campaign_seat",
        ] {
            try connection.execute("DELETE FROM \(fragment: SQL(name: table)) WHERE \(fragment: own)")
        }
        // The bodies say which surveys they lead: their rows go last, once the surveys are known.
        let surveys = try connection.query("SELECT id FROM campaign WHERE id IN \(fragment: Self.demo)") {
            try $0.integer(0)
        }
        try connection.execute("DELETE FROM campaign_body WHERE campaign \(anyOf: surveys)")
        try connection.execute("DELETE FROM campaign WHERE id \(anyOf: surveys)")
        try connection.execute(
            "DELETE FROM campaign_body WHERE body IN (SELECT id FROM organisation WHERE origin = 'demo')")
        try connection.execute(
            "UPDATE campaign SET territory = NULL WHERE territory IN (SELECT id FROM territory WHERE origin = 'demo')")
    }
}
