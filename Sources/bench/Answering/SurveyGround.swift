internal import Acts
internal import Domain
internal import SQL
internal import SQLiteDriver
internal import Storage

/// A survey that both sides ask, and what they hold of it in the end.
struct SurveyGround {
    private static let days = 30
    let data: String
    /// Of the peer.
    let database: String
    /// The questionnaire as the peer reads it.
    let questionnaire: String

    init(_ folder: ScratchFolder) throws {
        data = try folder.folder("survey-data")
        database = folder.file("survey-peer.sqlite")
        questionnaire = folder.file("questionnaire.json")
        try ScratchFolder.write(Array(EmbeddedData.questionnaireAubrelleJSON.utf8), to: questionnaire)
        let instance = try BenchInstance(data)
        defer { instance.close() }
        try LoadDemo().perform(by: .instanceOperator, in: instance.world)
        try instance.world.database.write { try Self.open($0, instance.world) }
    }

    /// An open survey, as those who lead one would have opened it.
    private static func open(_ connection: any Connection, _ world: World) throws {
        guard let questionnaire = DemoSurveys.aubrelle,
            let body = try connection.first("SELECT id FROM organisation ORDER BY id LIMIT 1", { try $0.integer(0) })
        else { throw BenchFault.usage("the demonstration") }
        let today = Int(BenchInstance.now() / 86_400_000_000)
        let campaign = Campaign(
            id: world.ids.next(), slug: SurveyVisit.slug, state: .open,
            charter: CampaignCharter(
                title: "Enquête du banc d’essai", mandate: "Mesurer.", scope: "Personne.",
                opensOn: CalendarDay(number: today - days), closesOn: CalendarDay(number: today + days),
                consent: Wordings("J’accepte.", english: "I agree.")),
            isSynthetic: true, changedAt: BenchInstance.now())
        let store = CampaignStore(connection)
        try store.insert(campaign, trialToken: "essai")
        try store.insert(CampaignBody(body: body, isLead: true, agreedAt: campaign.changedAt), of: campaign.id)
        try store.insert(
            questionnaire,
            CampaignVersion(
                version: questionnaire.version, note: "", publishedAt: campaign.changedAt,
                changedAt: campaign.changedAt), of: campaign.id)
    }

    /// - Throws: when one side does not hold each acknowledged answer once, as it was given.
    func check(own: Int, peer: Int?) throws {
        let instance = try BenchInstance(data)
        defer { instance.close() }
        let slug = SurveyVisit.slug
        try Self.check(
            "Essaim", own,
            try instance.world.database.read { connection in
                try connection.query(
                    """
                    SELECT r.answers FROM campaign_response r JOIN campaign c ON c.id = r.campaign
                    WHERE c.slug = \(slug) AND r.state = 'submitted'
                    """
                ) { try $0.text(0) }
            })
        guard let peer else { return }
        let theirs = try SQLiteDatabase(SQLiteOptions(path: database))
        defer { theirs.close() }
        try Self.check(
            "Flask", peer,
            try theirs.read { connection in
                try connection.query("SELECT answers FROM response WHERE state = 'submitted'") { try $0.text(0) }
            })
    }

    private static func check(_ name: String, _ acknowledged: Int, _ stored: [String]) throws {
        guard stored.count == acknowledged else {
            throw BenchFault.differs(name, said: "\(acknowledged) acknowledged, \(stored.count) stored")
        }
        // Many are the same text: each is read once.
        for text in Set(stored) {
            guard (try? SurveyAnswers(json: Array(text.utf8))) == SurveyVisit.said else {
                throw BenchFault.differs(name, said: text)
            }
        }
    }
}
