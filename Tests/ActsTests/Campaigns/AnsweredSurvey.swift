import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// A survey of a few questions that is open, with those who answer it.
struct AnsweredSurvey {
    static let day: Int64 = 86_400_000_000
    let world: TestWorld
    let slug: String
    let body: Int64
    /// Who coordinates the body that leads it.
    let lead: Viewer

    /// - Parameter isOpen: otherwise it is being prepared, with its questionnaire published.
    init(_ engine: Engine, isOpen: Bool = true) throws {
        world = try TestWorld(engine)
        body = try world.body("maison-des-essais")
        lead = try world.somebody("Coordination", [Grant(.coordinator, .organisation(body))], bodies: [body])
        slug = try world.perform(CreateCampaign(Self.charter(world.clock.now()), lead: body), by: lead)
        try world.perform(SaveQuestionnaire(slug: slug, Self.questionnaire), by: lead)
        try world.perform(PublishQuestionnaire(slug: slug, note: "Première version."), by: lead)
        if isOpen { try open() }
    }

    func open() throws { try world.perform(MoveCampaign(slug: slug, .open), by: lead) }

    /// Ten days from today on.
    static func charter(_ now: Int64) -> CampaignCharter {
        let today = Int(now / day)
        return CampaignCharter(
            title: "Enquête d’essai", mandate: "Pour essayer.", scope: "Toute personne.",
            opensOn: CalendarDay(number: today), closesOn: CalendarDay(number: today + 10),
            consent: Wordings("J’accepte.", english: "I agree."))
    }

    static var questionnaire: Questionnaire {
        var whole = SurveyDraft.questionnaire(
            SurveyDraft.section(
                "profile",
                SurveyDraft.question("who", .single(SurveyDraft.choices("worker", "manager", "person"))) {
                    $0.isMandatory = true
                },
                SurveyDraft.question(
                    "age", .number(NumberBounds(least: ExactNumber(15), most: ExactNumber(120)))
                ) { $0.branches = ["concerned"] }),
            SurveyDraft.section("practice", SurveyDraft.yesNo("known") { $0.isMandatory = true }),
            SurveyDraft.section(
                "deeds", SurveyDraft.question("name", .shortText), SurveyDraft.yesNo("going")
            ) { $0.repetition = SurveySection.Repetition(most: 3, another: Wordings("Une autre")) },
            SurveyDraft.section("opinion", SurveyDraft.question("why", .longText)) { $0.stage = .enrichment },
            SurveyDraft.section(
                "end",
                SurveyDraft.question(
                    "contact", .contact(ContactRequest(consent: Wordings("Rappelez-moi."), fields: [.mail])))
            ) { $0.stage = .closing })
        whole.branching = SurveyDraft.branching
        return whole
    }

    /// Answers that can be sent.
    static let answers = SurveyAnswers(["who": .choice("worker"), "known": .choice("yes")])

    // MARK: Answering

    func code() -> ResponseCode { ResponseCode(UInt64(bitPattern: world.ids.next()) &* 0x9E37_79B9_7F4A_7C15) }

    /// - Returns: the code that opens it.
    @discardableResult
    func begin(_ door: SurveyDoor = .open, _ code: ResponseCode? = nil, by viewer: Viewer = .anyone) throws
        -> ResponseCode
    {
        let code = code ?? self.code()
        try world.perform(BeginAnswer(slug: slug, door: door, code: code, language: "fr"), by: viewer)
        return code
    }

    @discardableResult
    func save(
        _ code: ResponseCode, _ first: String, _ answers: [String: SurveyAnswer?], occurrence: Int? = nil,
        contact: ContactAnswer? = nil
    ) throws -> OngoingAnswer {
        try world.perform(
            SaveAnswers(
                slug: slug, code: code, page: SurveyPage.ID(first, occurrence: occurrence), answers: answers,
                contact: contact), by: .anyone)
    }

    func read(_ code: ResponseCode) throws -> OngoingAnswer {
        try world.perform(ReadAnswer(slug: slug, code: code), by: .anyone)
    }

    @discardableResult
    func submit(_ code: ResponseCode) throws -> OngoingAnswer {
        try world.perform(SubmitAnswer(slug: slug, code: code), by: .anyone)
    }

    /// From the first page to the last.
    @discardableResult
    func answer(_ who: String = "worker", by door: SurveyDoor = .open) throws -> ResponseCode {
        let code = try begin(door)
        try save(code, "who", ["who": .choice(who)])
        try save(code, "known", ["known": .choice("yes")])
        try submit(code)
        return code
    }

    func whole(
        _ code: ResponseCode, _ answers: SurveyAnswers = answers, contact: ContactAnswer? = nil,
        by door: SurveyDoor = .open
    ) -> SendWhole {
        SendWhole(
            slug: slug, door: door, code: code, version: 1, language: "en", answers: answers, reach: .short,
            contact: contact)
    }

    static func contact(_ mail: String = "ici@exemple.org") throws -> ContactAnswer? {
        try ContactAnswer([.mail: mail], hasAgreed: true, to: ContactRequest(consent: Wordings(), fields: [.mail]))
    }

    // MARK: What the database holds

    func number(_ sql: SQL) throws -> Int {
        try world.database.read { connection in try connection.first(sql) { try $0.int(0) } ?? 0 }
    }

    var id: Int64 { get throws { Int64(try number("SELECT id FROM campaign WHERE slug = \(slug)")) } }

    func counts(_ kind: CampaignCountStore.Kind) throws -> [String: CampaignCountStore.Change] {
        let id = try id
        return try world.database.read { try CampaignCountStore($0).sums(kind, of: id) }
    }

    /// Lines of the audit log and changes that refresh readers.
    func traces() throws -> [Int] {
        [
            try number("SELECT COUNT(*) FROM audit"), try number("SELECT COUNT(*) FROM change"),
            try number("SELECT COUNT(*) FROM notice"),
        ]
    }
}

extension CampaignCountStore.Change {
    static func of(_ begun: Int, _ submitted: Int, _ withdrawn: Int) -> Self {
        Self(begun: begun, submitted: submitted, withdrawn: withdrawn)
    }
}
