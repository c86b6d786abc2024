internal import Domain
internal import SQL
internal import Storage

/// A survey that somebody answers, in one transaction. It leaves no line in the audit log and no change for readers: the
/// platform does not know who answered, nor when.
struct AnsweringWork {
    let world: World
    let connection: any Connection
    let campaign: Campaign
    let today: CalendarDay

    var campaigns: CampaignStore { CampaignStore(connection) }
    var responses: ResponseStore { ResponseStore(connection) }
    var keys: SurveyKeys { SurveyKeys(world) }

    /// - Parameter writes: the survey stays where it stands until the end of the transaction.
    /// - Throws: `Refusal.notFound`.
    init(_ slug: String, _ connection: any Connection, in world: World, writes: Bool) throws {
        let store = CampaignStore(connection)
        if writes { try store.share(slug) }
        guard let campaign = try store.find(slug) else { throw Refusal.notFound }
        self.campaign = campaign
        self.world = world
        self.connection = connection
        today = CalendarDay(number: Int(world.now() / 86_400_000_000))
    }

    // MARK: The questionnaire

    /// - Throws: `Refusal.survey(.noQuestionnaire)`.
    func published() throws -> SurveyPages {
        guard let version = try campaigns.publishedVersion(of: campaign.id) else {
            throw Refusal.survey(.noQuestionnaire)
        }
        return try plan(version)
    }

    /// - Parameter version: a published one.
    func plan(_ version: Int) throws -> SurveyPages {
        try world.surveyPlans.plan(SurveyPlans.Key(campaign: campaign.id, version: version)) {
            guard let questionnaire = try campaigns.questionnaire(version, of: campaign.id) else {
                throw Refusal.survey(.noQuestionnaire)
            }
            return questionnaire
        }
    }

    // MARK: The answer that a code opens

    /// - Parameter holds: no other writer changes it until the end of the transaction.
    /// - Throws: `Refusal.survey(.codeUnknown)`, also once the survey keeps no keys; `.notFound` for a survey in
    ///   preparation that is not on trial.
    func response(_ code: ResponseCode, holds: Bool) throws -> SurveyResponse {
        guard let found = try responseIfAny(code, holds: holds) else {
            throw campaign.state.isPublic ? Refusal.survey(.codeUnknown) : .notFound
        }
        return found
    }

    /// - Throws: `Refusal.survey(.codeUnknown)` once the survey keeps no keys.
    func responseIfAny(_ code: ResponseCode, holds: Bool) throws -> SurveyResponse? {
        let isTried = campaign.state == .prepared
        if !isTried, !campaign.keepsKeys(on: today) { throw Refusal.survey(.codeUnknown) }
        let key = keys.response(code)
        let found = try holds ? responses.hold(key: key) : responses.find(key: key)
        guard let found, found.campaign == campaign.id, (found.channel == .trial) == isTried else { return nil }
        return found
    }

    /// The answer as its author sees it.
    func ongoing(_ response: SurveyResponse, _ code: ResponseCode) throws -> OngoingAnswer {
        let plan = try plan(response.version)
        let asksContact = plan.questionnaire.sections.contains { section in
            section.questions.contains { $0.kind.name == "contact" }
        }
        return OngoingAnswer(
            campaign: campaign, plan: plan, response: response,
            hasContact: try asksContact && ContactStore(connection).exists(key: keys.contact(code)))
    }

    /// Keeps how somebody may be called back, with the words they agreed to; of a trial nothing is kept.
    ///
    /// - Parameter questions: those that are asked, one of which asks it.
    /// - Throws: `Refusal.survey(.contact)` when none does.
    func keep(
        _ contact: ContactAnswer?, of response: SurveyResponse, _ code: ResponseCode, _ questions: [Domain.Question]
    )
        throws
    {
        guard let contact else { return }
        for question in questions {
            guard case .contact(let request) = question.kind else { continue }
            if let stranger = contact.values.keys.first(where: { !request.fields.contains($0) }) {
                throw Refusal.survey(.contact(.notAsked(stranger)))
            }
            if response.channel == .trial { return }
            let main = try plan(response.version).questionnaire.mainLanguage
            return try ContactStore(connection).put(
                contact, consent: request.consent.text(in: response.language, otherwise: main), id: drawnID(),
                key: keys.contact(code), of: campaign.id)
        }
        throw Refusal.survey(.contact(.notAsked(contact.values[.mail] == nil ? .phone : .mail)))
    }

    /// 63 bits drawn by lot: they tell nothing of when or after whom.
    func drawnID() -> Int64 { Int64(world.random() >> 1) }

    // MARK: Counts

    /// Adds to counts that no answer belongs to.
    func count(_ changes: [(kind: CampaignCountStore.Kind, name: String, change: CampaignCountStore.Change)]) throws {
        try CampaignCountStore(connection).add(changes, to: campaign.id, draw: world.random())
    }
}
