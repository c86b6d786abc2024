import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What leads to a survey: its page, links of relays, codes of envelopes, the trial, a form without a network.
@Suite struct AnsweringDoorsTests {
    @Test(arguments: Engine.allCases)
    func `a relay is counted, and no answer tells which one led to it`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        try survey.world.perform(
            AddRelay(slug: survey.slug, name: "Accueil", branch: "concerned", mail: ""), by: survey.lead)
        let relay = try #require(
            try survey.world.perform(ReadLedCampaign(slug: survey.slug), by: survey.lead).relays.first?.relay)
        let door = SurveyDoor.relay(relay.token)
        let start = try survey.world.perform(OpenSurvey(slug: survey.slug, door: door), by: .anyone)
        #expect(start.branch == "concerned" && start.channel == .online && start.questionnaire.version == 1)
        let code = try survey.begin(door, start.code)
        // The link says the branch, where one answer does.
        #expect(try survey.read(code).walk.branch?.code == "concerned")
        try survey.begin(door)
        #expect(try survey.counts(.relay) == [String(relay.id): .of(2, 0, 0)])
        #expect(throws: Refusal.notFound) { try survey.begin(.relay("inconnu")) }
        try survey.world.perform(EndRelay(slug: survey.slug, id: relay.id), by: survey.lead)
        try survey.begin(door)
        #expect(try survey.counts(.relay) == [String(relay.id): .of(2, 0, 0)])
        #expect(try survey.counts(.channel) == ["online": .of(3, 0, 0)])
    }

    @Test(arguments: Engine.allCases)
    func `the code of an envelope begins one answer, and nothing tells which`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let drawn = try survey.world.perform(DrawCodes(slug: survey.slug, count: 2, relay: nil), by: survey.lead)
        let envelope = try #require(drawn.first)
        #expect(try survey.world.perform(FindCode(typed: envelope), by: .anyone) == .envelope(survey.slug))
        let code = try survey.begin(.envelope(envelope))
        // The same form, sent again.
        try survey.begin(.envelope(envelope), code)
        #expect(throws: Refusal.survey(.codeUsed)) { try survey.begin(.envelope(envelope)) }
        #expect(throws: Refusal.survey(.codeUsed)) {
            try survey.world.perform(OpenSurvey(slug: survey.slug, door: .envelope(envelope)), by: .anyone)
        }
        #expect(throws: Refusal.survey(.codeUsed)) { try survey.world.perform(FindCode(typed: envelope), by: .anyone) }
        #expect(throws: Refusal.survey(.codeUnknown)) { try survey.begin(.envelope("0000-0000-0000")) }
        #expect(throws: Refusal.survey(.codeUnknown)) { try survey.begin(.envelope("n’importe quoi")) }
        #expect(
            try survey.world.perform(FindCode(typed: code.text.uppercased()), by: .anyone) == .response(survey.slug))
        #expect(try survey.counts(.channel) == ["online": .of(1, 0, 0)])
        let same = try survey.number(
            "SELECT COUNT(*) FROM campaign_response r JOIN campaign_code k ON k.hash = r.key_hash")
        #expect(same == 0)
        #expect(try survey.number("SELECT SUM(is_used) FROM campaign_code") == 1)
    }

    @Test(arguments: Engine.allCases)
    func `a trial needs its secret link, counts nowhere and goes when the survey opens`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine, isOpen: false)
        let token = try survey.world.perform(ReadLedCampaign(slug: survey.slug), by: survey.lead).trialToken
        #expect(throws: Refusal.notFound) { try survey.begin() }
        #expect(throws: Refusal.notFound) { try survey.begin(.trial("autre")) }
        #expect(throws: Refusal.notFound) { try survey.world.perform(ReadCampaign(slug: survey.slug), by: .anyone) }
        #expect(throws: Refusal.notFound) { try survey.read(survey.code()) }
        let code = try survey.answer(by: .trial(token))
        try survey.world.perform(
            survey.whole(survey.code(), contact: AnsweredSurvey.contact(), by: .trial(token)), by: .anyone)
        #expect(try survey.read(code).response.channel == .trial)
        #expect(try survey.counts(.channel).isEmpty)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_contact") == 0)
        try survey.open()
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_response") == 0)
        #expect(throws: Refusal.survey(.codeUnknown)) { try survey.read(code) }
        #expect(throws: Refusal.notFound) { try survey.begin(.trial(token)) }
    }

    @Test(arguments: Engine.allCases)
    func `an answer filled in without a network is taken whole, once`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let code = survey.code()
        for _ in 0..<2 { try survey.world.perform(survey.whole(code), by: .anyone) }
        let read = try survey.read(code).response
        #expect(read.state == .submitted && read.answers == AnsweredSurvey.answers && read.language == "en")
        // Begun with the network, then filled in without it.
        let other = try survey.begin()
        for _ in 0..<2 { try survey.world.perform(survey.whole(other), by: .anyone) }
        #expect(try survey.counts(.channel) == ["online": .of(2, 2, 0)])
        let bad = SurveyAnswers(["who": .choice("nobody"), "other": .choice("yes")])
        let faults: [SurveyRefusal.PlacedFault] = [
            .init(.init("other"), .otherKind), .init(.init("who"), .unknownChoice("nobody")),
        ]
        #expect(throws: Refusal.survey(.answers(faults))) {
            try survey.world.perform(survey.whole(survey.code(), bad), by: .anyone)
        }
        let half = SurveyAnswers(["who": .choice("worker")])
        #expect(throws: Refusal.survey(.answers([.init(.init("known"), .blank)]))) {
            try survey.world.perform(survey.whole(survey.code(), half), by: .anyone)
        }
        let unpublished = SendWhole(
            slug: survey.slug, door: .open, code: survey.code(), version: 2, language: "fr",
            answers: AnsweredSurvey.answers, reach: .short)
        #expect(throws: Refusal.survey(.noQuestionnaire)) { try survey.world.perform(unpublished, by: .anyone) }
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_response") == 2)
    }

    @Test(arguments: Engine.allCases)
    func `what was begun keeps its version of the questionnaire`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let old = try survey.begin()
        var questionnaire = AnsweredSurvey.questionnaire
        questionnaire.sections[1].questions[0].asked = Wordings("Connaissez-vous cela ?")
        try survey.world.perform(SaveQuestionnaire(slug: survey.slug, questionnaire), by: survey.lead)
        try survey.world.perform(PublishQuestionnaire(slug: survey.slug, note: "Plus clair."), by: survey.lead)
        let new = try survey.begin()
        #expect(try survey.read(old).plan.questionnaire.version == 1)
        #expect(try survey.read(old).plan.questionnaire.question("known")?.asked["fr"] == "Question known ?")
        #expect(try survey.read(new).plan.questionnaire.version == 2)
        #expect(try survey.read(new).plan.questionnaire.question("known")?.asked["fr"] == "Connaissez-vous cela ?")
    }

    @Test(arguments: Engine.allCases)
    func `everybody reads how many answered, from five on`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        func face() throws -> CampaignFace {
            try survey.world.perform(ReadCampaign(slug: survey.slug), by: .anyone).face
        }
        #expect(try face().submitted?.shown == 0)
        for _ in 0..<4 { try survey.answer() }
        #expect(try face().submitted == SurveyCount(4) && face().submitted?.shown == nil)
        try survey.answer("person")
        let told = try face()
        #expect(told.submitted?.shown == 5 && told.bodies.map(\.name) == ["maison-des-essais"])
        #expect(told.languages == ["fr", "en"] && told.version == 1 && told.bodies.map(\.isLead) == [true])
        // Nobody outside knows of that body, so that it has no page.
        #expect(told.bodies.map(\.slug) == [nil])
        #expect(try survey.world.perform(ReadCampaigns(), by: .anyone) == [told])
    }
}
