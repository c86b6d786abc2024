package import Domain
internal import SQL

/// The closed list of the tables of a survey, and the tables themselves as they are shown.
extension CampaignStore {
    /// What those who lead chose; nil while they chose nothing.
    package func plan(of campaign: Int64) throws -> TablePlan? {
        try connection.first("SELECT p.plan FROM campaign_plan p WHERE p.campaign = \(campaign)") { row in
            try Self.plan(try row.text(0), "campaign_plan")
        }
    }

    package func put(_ plan: TablePlan, of campaign: Int64, at now: Int64) throws {
        try connection.execute("DELETE FROM campaign_plan WHERE campaign = \(campaign)")
        try connection.execute(
            """
            INSERT INTO campaign_plan (campaign, plan, changed_at)
            VALUES (\(campaign), \(Self.text(plan)), \(now))
            """)
    }

    // MARK: The closed list

    /// The plan that the tables of a data set were made by, with their audit; nil before the list is closed.
    package func audit(
        of number: Int, of campaign: Int64
    ) throws -> (plan: TablePlan, audited: AuditedTables, publishedAt: Int64?)? {
        let tables = try tables(of: number, of: campaign)
        return try connection.first(
            """
            SELECT a.plan, a.floor, a.small, a.alongside, a.is_withheld, a.left_out, a.published_at
            FROM campaign_audit a WHERE a.campaign = \(campaign) AND a.number = \(number)
            """
        ) { row in
            let audited = AuditedTables(
                tables: tables, floor: try row.int(1), small: try row.int(2), alongside: try row.int(3),
                isWithheld: try row.int(4) == 1, leftOut: try row.text(5).split(separator: " ").map(String.init))
            return (try Self.plan(try row.text(0), "campaign_audit"), audited, try row.optionalInteger(6))
        }
    }

    package func insert(
        _ audited: AuditedTables, made plan: TablePlan, of number: Int, of campaign: Int64
    ) throws {
        try connection.execute(
            """
            INSERT INTO campaign_audit (campaign, number, plan, floor, small, alongside, is_withheld, left_out,
                published_at)
            VALUES (\(campaign), \(number), \(Self.text(plan)), \(audited.floor), \(audited.small),
                \(audited.alongside), \(audited.isWithheld ? 1 : 0), \(audited.leftOut.joined(separator: " ")), NULL)
            """)
        for (rank, table) in audited.tables.enumerated() {
            try connection.execute(
                """
                INSERT INTO campaign_table (campaign, number, rank, body)
                VALUES (\(campaign), \(number), \(rank), \(String(decoding: table.json.encoded(), as: UTF8.self)))
                """)
        }
    }

    /// - Returns: false when they were published before, or there are none.
    package func publishTables(of number: Int, of campaign: Int64, at now: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE campaign_audit SET published_at = \(now)
            WHERE campaign = \(campaign) AND number = \(number) AND published_at IS NULL
            """) == 1
    }

    /// Whether everybody reads the tables of the last data set.
    package func hasPublishedTables(_ campaign: Int64) throws -> Bool {
        try connection.first(
            """
            SELECT 1 FROM campaign_audit a WHERE a.campaign = \(campaign) AND a.published_at IS NOT NULL
                AND a.number = (SELECT MAX(s.number) FROM campaign_snapshot s WHERE s.campaign = \(campaign))
            """
        ) { _ in true } ?? false
    }

    private func tables(of number: Int, of campaign: Int64) throws -> [SurveyTable] {
        try connection.query(
            """
            SELECT t.body FROM campaign_table t
            WHERE t.campaign = \(campaign) AND t.number = \(number) ORDER BY t.rank
            """
        ) { row in
            do {
                return try SurveyTable(json: Array(try row.text(0).utf8))
            } catch is SurveyProblem {
                throw StorageError.unreadable(table: "campaign_table", column: "body")
            }
        }
    }

    private static func text(_ plan: TablePlan) -> String { String(decoding: plan.json.encoded(), as: UTF8.self) }

    private static func plan(_ text: String, _ table: String) throws -> TablePlan {
        do {
            return try TablePlan(json: Array(text.utf8))
        } catch {
            throw StorageError.unreadable(table: table, column: "plan")
        }
    }
}
