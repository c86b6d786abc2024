package import Domain
package import SQL

/// Surveys of the field: who asks, what is asked, and the data sets that come of it. What was answered is apart.
package struct CampaignStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// What those who lead a survey know of it besides what everybody reads.
    package struct Settings: Sendable, Equatable {
        package let trialToken: String
        /// How many times each paper is typed in.
        package let typings: Int
        /// The number of the last printed paper; 0 for none.
        package let papers: Int
        /// Why it was given up.
        package let closing: String
    }

    package func insert(_ campaign: Campaign, trialToken: String) throws {
        let charter = campaign.charter
        try connection.execute(
            """
            INSERT INTO campaign (id, slug, state, title, mandate, scope, frame, territory, opens_on, closes_on,
                consent, rounding, contact_days, disclaimer, closing, trial_token, typings, papers, origin, changed_at)
            VALUES (\(campaign.id), \(campaign.slug), \(campaign.state.rawValue), \(charter.title),
                \(charter.mandate), \(charter.scope), \(charter.frame), \(charter.territory),
                \(charter.opensOn.number), \(charter.closesOn.number), \(Self.text(charter.consent)),
                \(charter.rounding.rawValue), \(charter.contactDays), \(charter.disclaimer), '', \(trialToken), 1, 0,
                \(campaign.isSynthetic ? "demo" : "own"), \(campaign.changedAt))
            """)
    }

    package func update(_ charter: CampaignCharter, of id: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE campaign SET title = \(charter.title), mandate = \(charter.mandate), scope = \(charter.scope),
                frame = \(charter.frame), territory = \(charter.territory), opens_on = \(charter.opensOn.number),
                closes_on = \(charter.closesOn.number), consent = \(Self.text(charter.consent)),
                rounding = \(charter.rounding.rawValue), contact_days = \(charter.contactDays),
                disclaimer = \(charter.disclaimer), changed_at = \(now)
            WHERE id = \(id)
            """)
    }

    /// Keeps two writers of one survey apart: the second one waits here, and reads what the first one did.
    package func hold(_ id: Int64) throws {
        try connection.execute("UPDATE campaign SET changed_at = changed_at WHERE id = \(id)")
    }

    /// - Returns: false when it stood elsewhere by now.
    package func move(
        _ id: Int64, from state: Campaign.State, to next: Campaign.State, closing: String = "", at now: Int64
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE campaign SET state = \(next.rawValue), closing = \(closing), changed_at = \(now)
            WHERE id = \(id) AND state = \(state.rawValue)
            """) == 1
    }

    package func find(_ slug: String) throws -> Campaign? { try campaigns("WHERE c.slug = \(slug)").first }

    package func find(id: Int64) throws -> Campaign? { try campaigns("WHERE c.id = \(id)").first }

    /// The latest first.
    package func all() throws -> [Campaign] { try campaigns("ORDER BY c.closes_on DESC, c.id DESC") }

    /// Open ones whose keys are due to go: their last day is before that one.
    package func open(endedBefore day: CalendarDay) throws -> [Campaign] {
        try campaigns("WHERE c.state = 'open' AND c.closes_on < \(day.number) ORDER BY c.id")
    }

    package func settings(of id: Int64) throws -> Settings? {
        try connection.first("SELECT trial_token, typings, papers, closing FROM campaign WHERE id = \(id)") { row in
            Settings(
                trialToken: try row.text(0), typings: try row.int(1), papers: try row.int(2), closing: try row.text(3))
        }
    }

    package func setTrialToken(_ token: String, of id: Int64) throws {
        try connection.execute("UPDATE campaign SET trial_token = \(token) WHERE id = \(id)")
    }

    package func setTypings(_ typings: Int, of id: Int64) throws {
        try connection.execute("UPDATE campaign SET typings = \(typings) WHERE id = \(id)")
    }

    private func campaigns(_ condition: SQL) throws -> [Campaign] {
        try connection.query(
            """
            SELECT c.id, c.slug, c.state, c.title, c.mandate, c.scope, c.frame, c.territory, c.opens_on, c.closes_on,
                c.consent, c.rounding, c.contact_days, c.disclaimer, c.origin, c.changed_at
            FROM campaign c \(fragment: condition)
            """, Self.campaign)
    }

    private static func campaign(_ row: any Row) throws -> Campaign {
        guard let state = Campaign.State(rawValue: try row.text(2)) else {
            throw StorageError.unreadable(table: "campaign", column: "state")
        }
        guard let rounding = DayRounding(rawValue: try row.text(11)) else {
            throw StorageError.unreadable(table: "campaign", column: "rounding")
        }
        let charter = CampaignCharter(
            title: try row.text(3), mandate: try row.text(4), scope: try row.text(5), frame: try row.text(6),
            territory: try row.optionalInteger(7), opensOn: CalendarDay(number: try row.int(8)),
            closesOn: CalendarDay(number: try row.int(9)), consent: try wordings(try row.text(10)),
            rounding: rounding, contactDays: try row.int(12), disclaimer: try row.text(13))
        return Campaign(
            id: try row.integer(0), slug: try row.text(1), state: state, charter: charter,
            isSynthetic: try row.text(14) == "demo", changedAt: try row.integer(15))
    }

    private static func text(_ wordings: Wordings) -> String {
        String(decoding: wordings.json.encoded(), as: UTF8.self)
    }

    private static func wordings(_ text: String) throws -> Wordings {
        do {
            return try Wordings(json: Array(text.utf8))
        } catch {
            throw StorageError.unreadable(table: "campaign", column: "consent")
        }
    }
}
