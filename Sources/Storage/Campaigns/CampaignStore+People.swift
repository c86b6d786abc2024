package import Domain
internal import SQL

extension CampaignStore {
    // MARK: Bodies

    /// The lead first, then in the order of their names.
    package func bodies(of campaign: Int64) throws -> [CampaignBody] {
        try connection.query(
            """
            SELECT o.body, b.is_lead, b.agreed_at
            FROM campaign_body b JOIN organisation o ON o.id = b.body JOIN organisation n ON n.id = o.body
            WHERE b.campaign = \(campaign) ORDER BY b.is_lead DESC, n.sort_key, n.id
            """
        ) { row in
            CampaignBody(body: try row.integer(0), isLead: try row.bool(1), agreedAt: try row.optionalInteger(2))
        }
    }

    package func insert(_ body: CampaignBody, of campaign: Int64) throws {
        try connection.execute(
            """
            INSERT INTO campaign_body (campaign, body, is_lead, agreed_at)
            VALUES (\(campaign), \(body.body), \(body.isLead), \(body.agreedAt))
            """)
    }

    /// Also a body that it was merged into since.
    package func setAgreed(_ moment: Int64?, _ body: Int64, of campaign: Int64) throws {
        try connection.execute(
            """
            UPDATE campaign_body SET agreed_at = \(moment)
            WHERE campaign = \(campaign) AND body IN (SELECT id FROM organisation WHERE body = \(body))
            """)
    }

    package func removeBody(_ body: Int64, of campaign: Int64) throws {
        try connection.execute(
            """
            DELETE FROM campaign_body
            WHERE campaign = \(campaign) AND body IN (SELECT id FROM organisation WHERE body = \(body))
            """)
    }

    // MARK: Seats

    package func seats(of campaign: Int64) throws -> [(member: Int64, name: String, seat: CampaignSeat)] {
        let rows = try connection.query(
            """
            SELECT s.member, m.name, s.seat FROM campaign_seat s JOIN member m ON m.id = s.member
            WHERE s.campaign = \(campaign) AND m.state = 'active' ORDER BY s.seat, m.sort_key, m.id
            """
        ) { (member: try $0.integer(0), name: try $0.text(1), seat: try $0.text(2)) }
        return try rows.map { row in
            guard let seat = CampaignSeat(rawValue: row.seat) else {
                throw StorageError.unreadable(table: "campaign_seat", column: "seat")
            }
            return (row.member, row.name, seat)
        }
    }

    /// - Returns: false when they sit there already.
    package func seat(_ member: Int64, _ seat: CampaignSeat, of campaign: Int64) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO campaign_seat (campaign, member, seat) VALUES (\(campaign), \(member), \(seat.rawValue))
            ON CONFLICT (campaign, member, seat) DO NOTHING
            """) == 1
    }

    /// - Returns: false when they did not sit there.
    package func unseat(_ member: Int64, _ seat: CampaignSeat, of campaign: Int64) throws -> Bool {
        try connection.execute(
            """
            DELETE FROM campaign_seat
            WHERE campaign = \(campaign) AND member = \(member) AND seat = \(seat.rawValue)
            """) == 1
    }

    /// What decides who may act on it: bodies that agreed with their places, and the seats.
    package func access(of campaign: Int64) throws -> CampaignAccess {
        let bodies = BodyStore(connection)
        let agreed = try self.bodies(of: campaign).filter { $0.isLead || $0.agreedAt != nil }
        let seats = try seats(of: campaign)
        return CampaignAccess(
            id: campaign, bodies: try agreed.compactMap { try bodies.access(of: $0.body) },
            collectors: Set(seats.filter { $0.seat == .collector }.map(\.member)),
            analysts: Set(seats.filter { $0.seat == .analyst }.map(\.member)))
    }

    // MARK: Relays and the calendar

    /// In the order in which they were named.
    package func relays(of campaign: Int64) throws -> [Relay] {
        try relays("r.campaign = \(campaign) ORDER BY r.id")
    }

    package func relay(token: String) throws -> (relay: Relay, campaign: Int64)? {
        guard let relay = try relays("r.token = \(token)").first else { return nil }
        return try connection.first("SELECT campaign FROM campaign_relay WHERE id = \(relay.id)") {
            (relay, try $0.integer(0))
        }
    }

    package func insert(_ relay: Relay, of campaign: Int64) throws {
        try connection.execute(
            """
            INSERT INTO campaign_relay (id, campaign, name, token, branch, mail, is_ended)
            VALUES (\(relay.id), \(campaign), \(relay.name), \(relay.token), \(relay.branch), \(relay.mail),
                \(relay.isEnded))
            """)
    }

    /// - Returns: false when it is of another survey, or ended.
    package func endRelay(_ id: Int64, of campaign: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE campaign_relay SET is_ended = 1, mail = ''
            WHERE id = \(id) AND campaign = \(campaign) AND is_ended = 0
            """) == 1
    }

    private func relays(_ condition: SQL) throws -> [Relay] {
        try connection.query(
            """
            SELECT r.id, r.name, r.token, r.branch, r.mail, r.is_ended FROM campaign_relay r
            WHERE \(fragment: condition)
            """
        ) { row in
            Relay(
                id: try row.integer(0), name: try row.text(1), token: try row.text(2),
                branch: try row.optionalText(3), mail: try row.text(4), isEnded: try row.bool(5))
        }
    }

    /// By day.
    package func waves(of campaign: Int64) throws -> [CampaignWave] {
        try connection.query(
            """
            SELECT w.id, w.day, w.text, w.sent_at FROM campaign_wave w
            WHERE w.campaign = \(campaign) ORDER BY w.day, w.id
            """
        ) { row in
            CampaignWave(
                id: try row.integer(0), day: CalendarDay(number: try row.int(1)), text: try row.text(2),
                sentAt: try row.optionalInteger(3))
        }
    }

    package func insert(_ wave: CampaignWave, of campaign: Int64) throws {
        try connection.execute(
            """
            INSERT INTO campaign_wave (id, campaign, day, text, sent_at)
            VALUES (\(wave.id), \(campaign), \(wave.day.number), \(wave.text), \(wave.sentAt))
            """)
    }

    /// - Returns: false when it is of another survey, or left already.
    package func removeWave(_ id: Int64, of campaign: Int64) throws -> Bool {
        try connection.execute(
            "DELETE FROM campaign_wave WHERE id = \(id) AND campaign = \(campaign) AND sent_at IS NULL") == 1
    }

    /// Those of open surveys that are due and have not left.
    package func dueWaves(on day: CalendarDay) throws -> [(wave: CampaignWave, campaign: Int64)] {
        try connection.query(
            """
            SELECT w.id, w.day, w.text, w.campaign FROM campaign_wave w JOIN campaign c ON c.id = w.campaign
            WHERE c.state = 'open' AND c.closes_on >= \(day.number) AND w.day <= \(day.number) AND w.sent_at IS NULL
            ORDER BY w.day, w.id
            """
        ) { row in
            (
                CampaignWave(
                    id: try row.integer(0), day: CalendarDay(number: try row.int(1)), text: try row.text(2),
                    sentAt: nil), try row.integer(3)
            )
        }
    }

    /// - Returns: false when it had left already.
    package func setSent(_ wave: Int64, at now: Int64) throws -> Bool {
        try connection.execute(
            "UPDATE campaign_wave SET sent_at = \(now) WHERE id = \(wave) AND sent_at IS NULL") == 1
    }
}
