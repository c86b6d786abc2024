import Acts
import Domain
import SQL
import Storage
import TestSupport

/// A body that leads a survey, another that answers for it with the first one, and people around them.
struct LeadDesk {
    let world: TestWorld
    let body: Int64
    let other: Int64
    let lead: Viewer
    let joint: Viewer
    let collector: Viewer
    let analyst: Viewer
    let slug: String

    init(_ engine: Engine) throws {
        world = try TestWorld(engine)
        let place = try world.place("ain")
        body = try world.body("structure-qui-mene", in: place)
        other = try world.body("structure-voisine", in: try world.place("finistere"))
        lead = try world.somebody("Coordination", [Grant(.coordinator, .organisation(body))], bodies: [body])
        joint = try world.somebody("Voisine", [Grant(.coordinator, .organisation(other))], bodies: [other])
        collector = try world.somebody("Enquêtrice", mail: "enquetrice@membre.example")
        analyst = try world.somebody("Analyste", mail: "analyste@membre.example")
        slug = try world.perform(CreateCampaign(Self.charter(world.clock.now()), lead: body), by: lead)
    }

    static func charter(_ now: Int64, _ title: String = "Enquête d’essai") -> CampaignCharter {
        let today = Int(now / 86_400_000_000)
        return CampaignCharter(
            title: title, mandate: "Savoir ce qui aide.", scope: "Les habitantes et habitants du quartier.",
            opensOn: CalendarDay(number: today - 5), closesOn: CalendarDay(number: today + 20),
            consent: Wordings("J’accepte.", english: "I agree."), contactDays: 60)
    }

    var today: CalendarDay { CalendarDay(number: Int(world.clock.now() / 86_400_000_000)) }

    func read(by viewer: Viewer? = nil) throws -> LedCampaign {
        try world.perform(ReadLedCampaign(slug: slug), by: viewer ?? lead)
    }

    func move(_ step: MoveCampaign.Step, _ reason: String = "") throws {
        try world.perform(MoveCampaign(slug: slug, step, reason: reason), by: lead)
    }

    @discardableResult
    func publish(_ questionnaire: Questionnaire = SurveyDraft.whole, _ note: String = "Première version") throws -> Int?
    {
        try world.perform(SaveQuestionnaire(slug: slug, questionnaire), by: lead)
        return try world.perform(PublishQuestionnaire(slug: slug, note: note), by: lead)
    }

    func seat() throws {
        try world.perform(
            SeatMember(slug: slug, mail: "enquetrice@membre.example", seat: .collector), by: lead)
        try world.perform(SeatMember(slug: slug, mail: "analyste@membre.example", seat: .analyst), by: lead)
    }

    /// Published and open, with its people.
    func opened() throws {
        try publish()
        try seat()
        try move(.open)
    }

    /// Puts answers where answering would put them, and counts them.
    func answer(_ answers: [SentAnswer], state: String = "submitted") throws {
        try world.database.write { connection in
            guard let id = try CampaignStore(connection).find(slug)?.id else { return }
            for answer in answers {
                try connection.execute(
                    """
                    INSERT INTO campaign_response (id, campaign, version, channel, language, state, reach, day,
                        key_hash, answers)
                    VALUES (\(world.ids.next()), \(id), \(answer.version), \(answer.channel.rawValue),
                        \(answer.language), \(state), \(answer.reach.rawValue), \(answer.day.number),
                        \("cle \(world.ids.next())"),
                        \(String(decoding: answer.answers.json.encoded(), as: UTF8.self)))
                    """)
            }
        }
    }

    func drawn(_ count: Int, seed: UInt64 = 5) -> [SentAnswer] {
        var random = RandomAnswers(seed: seed)
        return (0..<count).map { _ in
            var questionnaire = SurveyDraft.whole
            questionnaire.version = 1
            return SentAnswer(
                version: 1, channel: .online, language: "fr", reach: random.reach(), day: today,
                answers: random.answers(to: questionnaire))
        }
    }

    func contact(_ name: String) throws {
        try world.database.write { connection in
            guard let id = try CampaignStore(connection).find(slug)?.id else { return }
            try connection.execute(
                """
                INSERT INTO campaign_contact (id, campaign, name, mail, phone, consent, key_hash, is_sent)
                VALUES (\(world.ids.next()), \(id), \(name), '', '00', 'Oui.', \("cle \(world.ids.next())"), 1)
                """)
        }
    }

    func count(_ table: String) throws -> Int {
        try world.database.read { connection in
            try connection.first("SELECT COUNT(*) FROM \(fragment: SQL(unsafe: table))") { try $0.int(0) } ?? 0
        }
    }
}
