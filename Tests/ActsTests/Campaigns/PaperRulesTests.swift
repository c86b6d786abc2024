import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Who types papers, how often, with which questionnaire, and how one is taken out.
@Suite struct PaperRulesTests {
    private struct Desk {
        let survey: AnsweredSurvey
        let one: Viewer
        let two: Viewer

        init(_ engine: Engine, typings: Int = 1) throws {
            survey = try AnsweredSurvey(engine)
            one = try Self.seated("une@exemple.org", survey)
            two = try Self.seated("deux@exemple.org", survey)
            try survey.world.perform(NumberPapers(slug: survey.slug, count: 3), by: survey.lead)
            try survey.world.perform(ChooseTypings(slug: survey.slug, typings), by: survey.lead)
        }

        private static func seated(_ mail: String, _ survey: AnsweredSurvey) throws -> Viewer {
            let seated = try survey.world.somebody("Collecte", mail: mail)
            try survey.world.perform(SeatMember(slug: survey.slug, mail: mail, seat: .collector), by: survey.lead)
            return try survey.world.again(seated.member?.id ?? 0)
        }

        func type(_ paper: Int, _ answers: SurveyAnswers = filled, by viewer: Viewer) throws -> PaperTyping {
            try survey.world.perform(
                TypePaper(slug: survey.slug, paper: paper, answers: answers, language: "fr"), by: viewer)
        }

        func led() throws -> LedCampaign {
            try survey.world.perform(ReadLedCampaign(slug: survey.slug), by: survey.lead)
        }

        func remove(_ paper: Int, by viewer: Viewer) throws {
            try survey.world.perform(RemovePaper(slug: survey.slug, paper: paper), by: viewer)
        }
    }

    private static let filled = SurveyAnswers(["who": .choice("worker"), "known": .choice("yes")])
    private static let other = SurveyAnswers(["who": .choice("person"), "known": .choice("yes")])

    @Test(arguments: Engine.allCases)
    func `whoever leads types and reads no paper, unless they are named`(_ engine: Engine) throws {
        let desk = try Desk(engine, typings: 2)
        let survey = desk.survey
        #expect(throws: Refusal.forbidden(.collectAnswers)) { try desk.type(1, by: survey.lead) }
        #expect(throws: Refusal.forbidden(.collectAnswers)) {
            try survey.world.perform(
                BeginAssisted(slug: survey.slug, code: survey.code(), channel: .phone, language: "fr"), by: survey.lead)
        }
        #expect(try desk.type(1, by: desk.one) == .first)
        _ = try desk.type(1, Self.other, by: desk.two)
        let read = ReadTypings(slug: survey.slug, paper: 1)
        #expect(throws: Refusal.forbidden(.collectAnswers)) { try survey.world.perform(read, by: survey.lead) }
        #expect(throws: Refusal.forbidden(.collectAnswers)) { try desk.remove(1, by: survey.lead) }
        #expect(try !desk.led().may.collects)
        let id = survey.lead.member?.id ?? 0
        let mail = try survey.world.account(id)?.mail ?? ""
        try survey.world.perform(SeatMember(slug: survey.slug, mail: mail, seat: .collector), by: survey.lead)
        #expect(try desk.type(2, by: survey.lead) == .first)
        let seats = try survey.world.audit(.leadCampaign).map(\.detail).filter { $0.hasPrefix("seat ") }
        #expect(seats.contains("seat collector, member \(id)"))
    }

    @Test(arguments: Engine.allCases)
    func `how many times papers are typed stays once one is`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let survey = desk.survey
        func choose(_ count: Int) throws {
            try survey.world.perform(ChooseTypings(slug: survey.slug, count), by: survey.lead)
        }
        try choose(2)
        try choose(1)
        _ = try desk.type(1, by: desk.one)
        #expect(throws: Refusal.survey(.typingsFixed)) { try choose(2) }
        try choose(1)
        #expect(try desk.led().typings == 1 && desk.led().typed.isSome)
        // Nothing is typed any more: it may be chosen again.
        try desk.remove(1, by: desk.two)
        try choose(2)
        #expect(try desk.led().typings == 2)
    }

    @Test(arguments: Engine.allCases)
    func `nobody is their own second hand, and a form sent again counts once`(_ engine: Engine) throws {
        let desk = try Desk(engine, typings: 2)
        let survey = desk.survey
        #expect(try desk.type(1, by: desk.one) == .first)
        #expect(try desk.led().typed.isSomeOnce)
        #expect(try desk.type(1, by: desk.one) == .first)
        #expect(try desk.led().typed.isSomeOnce, "the same typing again is no second one")
        #expect(throws: Refusal.survey(.sameTypist(1))) { try desk.type(1, Self.other, by: desk.one) }
        let batch = TypePapers(
            slug: survey.slug, [PaperBatch.Paper(number: 1, answers: Self.filled)], language: "fr")
        #expect(try survey.world.perform(batch, by: desk.one) == [.first])
        let digests = try survey.number("SELECT COUNT(*) FROM campaign_response WHERE typist IS NOT NULL")
        #expect(digests == 1)
        #expect(try desk.type(1, by: desk.two) == .second(differences: []))
        #expect(try !desk.led().typed.isSomeOnce)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_response WHERE typist IS NOT NULL") == 0)
        #expect(try survey.counts(.channel) == ["paper": .of(1, 1, 0)])
        // Begun page after page by somebody, who does not type it again either.
        let code = survey.code()
        try survey.world.perform(
            BeginAssisted(slug: survey.slug, code: code, channel: .paper, language: "fr", paper: 2), by: desk.two)
        try survey.save(code, "who", ["who": .choice("worker")])
        try survey.save(code, "known", ["known": .choice("yes")])
        try survey.submit(code)
        #expect(throws: Refusal.survey(.sameTypist(2))) { try desk.type(2, Self.other, by: desk.two) }
        #expect(try desk.type(2, by: desk.one) == .second(differences: []))
    }

    @Test(arguments: Engine.allCases)
    func `settling changes what differs and nothing else`(_ engine: Engine) throws {
        let desk = try Desk(engine, typings: 2)
        let survey = desk.survey
        _ = try desk.type(1, by: desk.one)
        _ = try desk.type(1, Self.other, by: desk.two)
        let wanted = SurveyAnswers(["who": .choice("person"), "known": .choice("no"), "age": .number(ExactNumber(30))])
        try survey.world.perform(SettlePaper(slug: survey.slug, paper: 1, answers: wanted), by: desk.one)
        let kept = try survey.world.database.read { connection in
            try ResponseStore(connection).find(paper: 1, of: survey.id)?.answers
        }
        #expect(kept == Self.other)
    }

    @Test(arguments: Engine.allCases)
    func `a paper is taken out with its number, counts no more, and may be typed again`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let survey = desk.survey
        #expect(throws: Refusal.survey(.paperNotTyped(1))) { try desk.remove(1, by: desk.one) }
        #expect(throws: Refusal.survey(.noSuchPaper(7))) { try desk.remove(7, by: desk.one) }
        _ = try desk.type(1, by: desk.one)
        #expect(throws: Refusal.forbidden(.collectAnswers)) { try desk.remove(1, by: .anyone) }
        try desk.remove(1, by: desk.two)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_response") == 0)
        #expect(try survey.counts(.channel) == ["paper": .of(1, 0, 1)])
        #expect(try survey.counts(.branch) == ["pros": .of(0, 0, 0)])
        let log = try survey.world.audit(.collectAnswers)
        #expect(log.map(\.detail) == ["removed paper 1"] && log.map(\.viewer) == [desk.two.auditName])
        #expect(try desk.type(1, Self.other, by: desk.one) == .first)
        try survey.world.perform(MoveCampaign(slug: survey.slug, .close), by: survey.lead)
        try desk.remove(1, by: desk.one)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_response") == 0)
        #expect(try desk.type(2, by: desk.one) == .first)
        try survey.world.perform(FreezeCampaign(slug: survey.slug), by: survey.lead)
        #expect(throws: Refusal.survey(.wrongState(.frozen))) { try desk.remove(2, by: desk.one) }
    }

    @Test(arguments: Engine.allCases)
    func `a paper is typed with the questionnaire that it was printed with`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let survey = desk.survey
        var changed = AnsweredSurvey.questionnaire
        changed.sections[1].questions.append(SurveyDraft.yesNo("more"))
        try survey.world.perform(SaveQuestionnaire(slug: survey.slug, changed), by: survey.lead)
        try survey.world.perform(PublishQuestionnaire(slug: survey.slug, note: ""), by: survey.lead)
        #expect(try survey.world.perform(NumberPapers(slug: survey.slug, count: 2), by: survey.lead) == 4...5)
        let led = try desk.led()
        #expect(led.lastPapers == 4...5)
        #expect([0, 1, 3, 4, 5, 6].map { led.questionnaire(ofPaper: $0)?.version } == [nil, 1, 1, 2, 2, nil])
        let more = SurveyAnswers(["who": .choice("worker"), "known": .choice("yes"), "more": .choice("no")])
        #expect(throws: (any Error).self) { try desk.type(3, more, by: desk.one) }
        _ = try desk.type(3, by: desk.one)
        _ = try desk.type(4, more, by: desk.one)
        let code = survey.code()
        try survey.world.perform(
            BeginAssisted(slug: survey.slug, code: code, channel: .paper, language: "fr", paper: 2), by: desk.one)
        let versions = try survey.world.database.read { connection in
            try connection.query("SELECT version FROM campaign_response ORDER BY paper") { try $0.int(0) }
        }
        #expect(versions == [1, 1, 2])
    }

    @Test func `no paper is numbered before there is a questionnaire to print`() throws {
        let desk = try LeadDesk(.sqlite)
        #expect(throws: Refusal.survey(.noQuestionnaire)) {
            try desk.world.perform(NumberPapers(slug: desk.slug, count: 1), by: desk.lead)
        }
    }
}
