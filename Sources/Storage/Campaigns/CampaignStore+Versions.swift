package import Domain
internal import SQL

extension CampaignStore {
    /// By number.
    package func versions(of campaign: Int64) throws -> [CampaignVersion] {
        try connection.query(
            """
            SELECT v.version, v.note, v.published_at, v.changed_at, v.asked_at, v.papers FROM campaign_version v
            WHERE v.campaign = \(campaign) ORDER BY v.version
            """
        ) { row in
            CampaignVersion(
                version: try row.int(0), note: try row.text(1), publishedAt: try row.optionalInteger(2),
                changedAt: try row.integer(3), askedAt: try row.optionalInteger(4), papers: try row.optionalInt(5))
        }
    }

    /// The questionnaire of one version; nil when there is none.
    package func questionnaire(_ version: Int, of campaign: Int64) throws -> Questionnaire? {
        let text = try connection.first(
            "SELECT questionnaire FROM campaign_version WHERE campaign = \(campaign) AND version = \(version)"
        ) { try $0.text(0) }
        return try text.map { text in
            do {
                return try Questionnaire(json: Array(text.utf8))
            } catch {
                throw StorageError.unreadable(table: "campaign_version", column: "questionnaire")
            }
        }
    }

    /// The number of the version that is asked today; nil before one is published.
    package func publishedVersion(of campaign: Int64) throws -> Int? {
        try connection.first(
            """
            SELECT MAX(version) FROM campaign_version WHERE campaign = \(campaign) AND published_at IS NOT NULL
            """
        ) { try $0.optionalInt(0) } ?? nil
    }

    /// The last published questionnaire; nil before one is.
    package func published(of campaign: Int64) throws -> Questionnaire? {
        try publishedVersion(of: campaign).flatMap { try questionnaire($0, of: campaign) }
    }

    package func insert(
        _ questionnaire: Questionnaire, _ version: CampaignVersion, of campaign: Int64
    ) throws {
        try connection.execute(
            """
            INSERT INTO campaign_version (campaign, version, questionnaire, note, published_at, changed_at)
            VALUES (\(campaign), \(version.version), \(Self.text(questionnaire)), \(version.note),
                \(version.publishedAt), \(version.changedAt))
            """)
    }

    /// Only of what is not published. Who agreed to it agreed to what it was.
    package func update(
        _ questionnaire: Questionnaire, _ version: Int, note: String, of campaign: Int64, at now: Int64
    ) throws {
        try connection.execute(
            """
            UPDATE campaign_version SET questionnaire = \(Self.text(questionnaire)), note = \(note),
                asked_at = NULL, changed_at = \(now)
            WHERE campaign = \(campaign) AND version = \(version) AND published_at IS NULL
            """)
    }

    /// The bodies are asked to agree to a version before it is published.
    package func ask(_ version: Int, note: String, of campaign: Int64, at moment: Int64) throws {
        try connection.execute(
            """
            UPDATE campaign_version SET note = \(note), asked_at = \(moment)
            WHERE campaign = \(campaign) AND version = \(version) AND published_at IS NULL
            """)
    }

    package func publish(_ version: Int, note: String, of campaign: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE campaign_version SET note = \(note), published_at = \(now), changed_at = \(now)
            WHERE campaign = \(campaign) AND version = \(version) AND published_at IS NULL
            """)
    }

    /// The version that bodies are asked to agree to; nil while there is none.
    package func askedVersion(of campaign: Int64) throws -> CampaignVersion? {
        try versions(of: campaign).last { $0.publishedAt == nil && $0.askedAt != nil }
    }

    // MARK: Papers

    /// Papers up to that number, from the last one on, are printed with that version.
    package func setPapers(_ last: Int, with version: Int, of campaign: Int64) throws {
        try connection.execute("UPDATE campaign SET papers = \(last) WHERE id = \(campaign)")
        try connection.execute(
            "UPDATE campaign_version SET papers = \(last) WHERE campaign = \(campaign) AND version = \(version)")
    }

    /// The version that a paper was printed with; nil for a number that no paper has.
    package func version(ofPaper paper: Int, of campaign: Int64) throws -> Int? {
        try connection.first(
            "SELECT MIN(version) FROM campaign_version WHERE campaign = \(campaign) AND papers >= \(paper)"
        ) { try $0.optionalInt(0) } ?? nil
    }

    /// Published questionnaires of every survey, the last version of each, for those who write another.
    package func publishedEverywhere() throws -> [Questionnaire] {
        let last = try connection.query(
            """
            SELECT v.campaign, MAX(v.version) FROM campaign_version v JOIN campaign c ON c.id = v.campaign
            WHERE v.published_at IS NOT NULL AND c.state <> 'prepared'
            GROUP BY v.campaign ORDER BY v.campaign
            """
        ) { (campaign: try $0.integer(0), version: try $0.int(1)) }
        return try last.compactMap { try questionnaire($0.version, of: $0.campaign) }
    }

    private static func text(_ questionnaire: Questionnaire) -> String {
        String(decoding: questionnaire.json.encoded(), as: UTF8.self)
    }
}
