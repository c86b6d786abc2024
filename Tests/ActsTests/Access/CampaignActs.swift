import Acts
import Domain
import SQL
import Storage
import TestSupport

/// Does each act on surveys once, by somebody who may; a visitor gets what they should.
struct CampaignActs {
    static let acts: Set<Act> = [
        .answerSurvey, .leadCampaign, .agreeCampaign, .collectAnswers, .freezeCampaign, .readMicrodata, .readContacts,
        .codeAnswers, .takeQuotations,
    ]
    /// Acts that leave no line, once there is something to answer.
    static let readers: Set<Act> = [.answerSurvey, .collectAnswers]
    /// Whoever has the address of a survey may answer; this visitor has none.
    static let visitors: [Act: WalkOutcome] = [.answerSurvey: .notFound]
    private static let frozen = "enquete-figee"
    private let world: TestWorld
    private let body: Int64
    private let coordinator: Viewer
    private let analyst: Viewer

    init(_ world: TestWorld) throws {
        self.world = world
        body = try world.body("structure-des-enquetes")
        coordinator = try world.somebody("Coordination des enquêtes", [Grant(.coordinator, .organisation(body))])
        analyst = try world.somebody("Analyse des enquêtes")
    }

    /// Nil for acts that are not about this.
    func actor(of act: Act) throws -> Viewer? {
        guard Self.acts.contains(act) else { return nil }
        return [.readMicrodata, .codeAnswers, .takeQuotations].contains(act) ? analyst : coordinator
    }

    /// A survey whose data set somebody may take away.
    func prepare() throws {
        _ = try stored(.closed, slug: Self.frozen)
        try world.perform(ImportMicrodata(slug: Self.frozen, dataset()), by: coordinator)
    }

    func perform(_ act: Act, by viewer: Viewer) throws {
        if viewer == .anyone { return try refused(act) }
        switch act {
        case .leadCampaign:
            let charter = LeadDesk.charter(world.clock.now(), "Enquête \(world.ids.next())")
            _ = try world.perform(CreateCampaign(charter, lead: body), by: viewer)
        case .agreeCampaign:
            let slug = try stored(.prepared, lead: try world.body("structure-\(world.ids.next())"))
            try world.perform(AgreeCampaign(slug: slug, body: body, agrees: true), by: viewer)
        case .collectAnswers:
            try world.perform(
                BeginAssisted(
                    slug: try stored(.open), code: ResponseCode(UInt64(world.ids.next())), channel: .phone,
                    language: "fr"), by: viewer)
        case .freezeCampaign: _ = try world.perform(ImportMicrodata(slug: try stored(.closed), dataset()), by: viewer)
        case .readMicrodata, .codeAnswers, .takeQuotations:
            if try world.database.read({ try CampaignStore($0).find(Self.frozen) }) == nil { try prepare() }
            try analyse(act, Self.frozen, by: viewer)
        case .readContacts: _ = try world.perform(ReadContacts(slug: try stored(.closed)), by: viewer)
        default: _ = try world.perform(OpenSurvey(slug: try stored(.open), door: .open), by: viewer)
        }
    }

    private func refused(_ act: Act) throws {
        let slug = "absente"
        switch act {
        case .leadCampaign: _ = try world.perform(ReadLedCampaign(slug: slug), by: .anyone)
        case .agreeCampaign: try world.perform(AgreeCampaign(slug: slug, body: body, agrees: true), by: .anyone)
        case .collectAnswers:
            let code = ResponseCode(1)
            try world.perform(BeginAssisted(slug: slug, code: code, channel: .phone, language: "fr"), by: .anyone)
        case .freezeCampaign: _ = try world.perform(FreezeCampaign(slug: slug), by: .anyone)
        case .readMicrodata, .codeAnswers, .takeQuotations: try analyse(act, slug, by: .anyone)
        case .readContacts: _ = try world.perform(ReadContacts(slug: slug), by: .anyone)
        default: _ = try world.perform(OpenSurvey(slug: slug, door: .open), by: .anyone)
        }
    }

    /// What somebody does with a frozen data set.
    private func analyse(_ act: Act, _ slug: String, by viewer: Viewer) throws {
        switch act {
        case .codeAnswers:
            let entry = CodingEntry(label: "Code \(world.ids.next())", definition: "Quand.")
            try world.perform(SaveCode(slug: slug, question: "words", entry), by: viewer)
        case .takeQuotations:
            _ = try world.perform(TakeQuotations(slug: slug, question: "words") { $0.rawValue }, by: viewer)
        default: _ = try world.perform(ReadSnapshot(slug: slug), by: viewer)
        }
    }

    /// A survey in a state, whoever may make one: it leaves no line and no change.
    ///
    /// - Parameter lead: the body that leads it with the one of the actor, which has not agreed yet; nil for that one.
    private func stored(_ state: Campaign.State, lead: Int64? = nil, slug: String? = nil) throws -> String {
        let now = world.clock.now()
        return try world.database.write { connection in
            let store = CampaignStore(connection)
            let id = world.ids.next()
            let campaign = Campaign(
                id: id, slug: slug ?? "enquete-\(id)", state: state, charter: LeadDesk.charter(now), isSynthetic: false,
                changedAt: now)
            try store.insert(campaign, trialToken: "essai-\(id)")
            try store.insert(CampaignBody(body: lead ?? body, isLead: true, agreedAt: now), of: id)
            if lead != nil { try store.insert(CampaignBody(body: body, isLead: false, agreedAt: nil), of: id) }
            var questionnaire = SurveyDraft.whole
            questionnaire.version = 1
            try store.insert(
                questionnaire, CampaignVersion(version: 1, note: "", publishedAt: now, changedAt: now), of: id)
            _ = try store.seat(analyst.member?.id ?? 0, .analyst, of: id)
            _ = try store.seat(coordinator.member?.id ?? 0, .collector, of: id)
            return campaign.slug
        }
    }

    /// One answer, and a word in it.
    private func dataset() throws -> Dataset {
        let questionnaire = SurveyDraft.questionnaire(
            SurveyDraft.section("s", SurveyDraft.yesNo("q"), SurveyDraft.question("words", .longText)))
        let origin = SurveyOrigin(
            code: "essai", charter: LeadDesk.charter(world.clock.now()), producers: [], isSynthetic: false)
        var made = try SurveyDataset([questionnaire], of: origin)
        _ = try made.add(
            SentAnswer(
                version: 1, channel: .online, language: "fr", reach: .whole, day: CalendarDay(number: 20_000),
                answers: SurveyAnswers(["words": .text("Du temps.")])))
        return try made.frozen { count in (0..<count).map { UInt8($0 & 255) } }
    }
}
