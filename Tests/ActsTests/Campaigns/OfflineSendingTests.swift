import Acts
import Domain
import SQL
import Storage
import Synchronization
import TestSupport
import Testing

/// What a device sends when the network is back: whole, once, and never in the place of another answer.
@Suite struct OfflineSendingTests {
    private static let other = SurveyAnswers(["who": .choice("worker"), "known": .choice("no")])

    private func responses(_ survey: AnsweredSurvey) throws -> Int {
        try survey.number("SELECT COUNT(*) FROM campaign_response")
    }

    private func withdraw(_ survey: AnsweredSurvey, _ code: ResponseCode) throws {
        try survey.world.perform(WithdrawAnswer(slug: survey.slug, code: code, alsoContact: true), by: .anyone)
    }

    @Test(arguments: Engine.allCases)
    func `the same code with other answers is refused, and what it opened stays`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let code = survey.code()
        for _ in 0..<2 { try survey.world.perform(survey.whole(code), by: .anyone) }
        #expect(throws: Refusal.survey(.codeUsed)) {
            try survey.world.perform(survey.whole(code, Self.other), by: .anyone)
        }
        #expect(try survey.read(code).response.answers == AnsweredSurvey.answers)
        // What does not count is no other answer.
        let unasked = SurveyAnswers([
            "who": .choice("worker"), "known": .choice("yes"), "age": .number(ExactNumber(40)),
        ])
        try survey.world.perform(survey.whole(code, unasked), by: .anyone)
        #expect(try survey.counts(.channel) == ["online": .of(1, 1, 0)])
        // Nor is it sent again under a code that another survey knows.
        #expect(throws: Refusal.survey(.codeUsed)) { try survey.world.perform(stranger(survey, code), by: .anyone) }
    }

    /// The same code, sent to another survey.
    private func stranger(_ survey: AnsweredSurvey, _ code: ResponseCode) throws -> SendWhole {
        var charter = AnsweredSurvey.charter(survey.world.clock.now())
        charter.title = "Une autre enquête"
        let slug = try survey.world.perform(CreateCampaign(charter, lead: survey.body), by: survey.lead)
        try survey.world.perform(SaveQuestionnaire(slug: slug, AnsweredSurvey.questionnaire), by: survey.lead)
        try survey.world.perform(PublishQuestionnaire(slug: slug, note: ""), by: survey.lead)
        try survey.world.perform(MoveCampaign(slug: slug, .open), by: survey.lead)
        return SendWhole(
            slug: slug, door: .open, code: code, version: 1, language: "fr", answers: AnsweredSurvey.answers,
            reach: .short)
    }

    @Test(arguments: Engine.allCases)
    func `an answer begun with one version is not sent with another under its code`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let code = try survey.begin()
        var questionnaire = AnsweredSurvey.questionnaire
        questionnaire.sections[1].questions[0].asked = Wordings("Connaissez-vous cela ?")
        try survey.world.perform(SaveQuestionnaire(slug: survey.slug, questionnaire), by: survey.lead)
        try survey.world.perform(PublishQuestionnaire(slug: survey.slug, note: ""), by: survey.lead)
        let newer = SendWhole(
            slug: survey.slug, door: .open, code: code, version: 2, language: "fr", answers: AnsweredSurvey.answers,
            reach: .short)
        #expect(throws: Refusal.survey(.codeUsed)) { try survey.world.perform(newer, by: .anyone) }
        #expect(try survey.read(code).response.state == .begun)
        // Each is read with the version that it was filled in with.
        let old = survey.code()
        try survey.world.perform(survey.whole(old), by: .anyone)
        #expect(try survey.read(old).response.version == 1)
    }

    @Test(arguments: Engine.allCases)
    func `an answer that was taken back does not come back from a device`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let code = survey.code()
        try survey.world.perform(survey.whole(code, contact: AnsweredSurvey.contact()), by: .anyone)
        try withdraw(survey, code)
        for answers in [AnsweredSurvey.answers, Self.other] {
            try survey.world.perform(survey.whole(code, answers, contact: AnsweredSurvey.contact()), by: .anyone)
        }
        #expect(try responses(survey) == 0 && survey.number("SELECT COUNT(*) FROM campaign_contact") == 0)
        #expect(try survey.counts(.channel) == ["online": .of(1, 0, 1)])
        // Nor by the form where it began.
        try survey.begin(.open, code)
        #expect(throws: Refusal.survey(.codeUnknown)) { try survey.read(code) }
        // What is known of it goes with the keys, and leads to no answer.
        let other = try survey.answer()
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_withdrawn") == 1)
        let same = try survey.number(
            "SELECT COUNT(*) FROM campaign_withdrawn w JOIN campaign_response r ON r.key_hash = w.key_hash")
        #expect(same == 0)
        try survey.world.perform(MoveCampaign(slug: survey.slug, .close), by: survey.lead)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_withdrawn") == 0)
        #expect(throws: Refusal.survey(.codeUnknown)) { try survey.read(other) }
    }

    @Test(arguments: Engine.allCases)
    func `a survey that is given up, and a trial that ends, keep nothing of what was taken back`(_ engine: Engine)
        throws
    {
        let survey = try AnsweredSurvey(engine, isOpen: false)
        let token = try survey.world.perform(ReadLedCampaign(slug: survey.slug), by: survey.lead).trialToken
        let tried = try survey.answer(by: .trial(token))
        try withdraw(survey, tried)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_withdrawn") == 1)
        try survey.open()
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_withdrawn") == 0)
        try withdraw(survey, try survey.answer())
        try survey.world.perform(
            MoveCampaign(slug: survey.slug, .cancel, reason: "Personne ne pouvait la mener."), by: survey.lead)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_withdrawn") == 0)
    }

    @Test(arguments: Engine.allCases)
    func `taken back while it is sent again from many places, it is gone`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let failures = Mutex<[String]>([])
        for _ in 0..<4 {
            let code = survey.code()
            try survey.world.perform(survey.whole(code), by: .anyone)
            onThreads(6) { thread in
                do {
                    if thread == 0 { return try withdraw(survey, code) }
                    try survey.world.perform(survey.whole(code), by: .anyone)
                } catch {
                    failures.withLock { $0.append("\(error)") }
                }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(try responses(survey) == 0)
        #expect(try survey.counts(.channel) == ["online": .of(4, 0, 4)])
    }

    @Test(arguments: Engine.allCases)
    func `answers are taken without a contact that is not asked`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let code = survey.code()
        let phone = try ContactAnswer(
            [.phone: "01 00 00 00 00"], hasAgreed: true, to: ContactRequest(consent: Wordings()))
        let leftOut = try survey.world.perform(survey.whole(code, contact: phone), by: .anyone)
        #expect(leftOut == .notAsked(.phone))
        #expect(try survey.read(code).response.state == .submitted)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_contact") == 0)
    }

    @Test(arguments: Engine.allCases)
    func `the page of a device opens as long as what it sends is taken`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let start = survey.world.clock.now()
        func page(_ isOffline: Bool) throws -> SurveyStart {
            try survey.world.perform(
                OpenSurvey(slug: survey.slug, door: .open, isOffline: isOffline), by: .anyone)
        }
        survey.world.clock.set(start + 11 * AnsweredSurvey.day)
        #expect(throws: Refusal.survey(.notTheDay)) { try page(false) }
        #expect(try page(true).questionnaire.version == 1)
        survey.world.clock.set(start + 12 * AnsweredSurvey.day)
        #expect(throws: Refusal.survey(.notTheDay)) { try page(true) }
        try survey.world.perform(MoveCampaign(slug: survey.slug, .close), by: survey.lead)
        #expect(throws: Refusal.survey(.wrongState(.closed))) { try page(true) }
    }
}
