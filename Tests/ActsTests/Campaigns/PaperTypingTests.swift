import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Answers that somebody tells, or wrote on paper, typed by those who collect them.
@Suite struct PaperTypingTests {
    private struct Desk {
        let survey: AnsweredSurvey
        let collector: Viewer
        let other: Viewer

        init(_ engine: Engine, typings: Int = 1) throws {
            survey = try AnsweredSurvey(engine)
            collector = try Self.seated("collecte@exemple.org", survey)
            other = try Self.seated("relecture@exemple.org", survey)
            try survey.world.perform(NumberPapers(slug: survey.slug, count: 3), by: survey.lead)
            try survey.world.perform(ChooseTypings(slug: survey.slug, typings), by: survey.lead)
        }

        private static func seated(_ mail: String, _ survey: AnsweredSurvey) throws -> Viewer {
            let seated = try survey.world.somebody("Collecte", mail: mail)
            try survey.world.perform(SeatMember(slug: survey.slug, mail: mail, seat: .collector), by: survey.lead)
            return try survey.world.again(seated.member?.id ?? 0)
        }

        func type(_ paper: Int, _ answers: SurveyAnswers, by viewer: Viewer? = nil) throws -> PaperTyping {
            try survey.world.perform(
                TypePaper(slug: survey.slug, paper: paper, answers: answers, language: "fr"),
                by: viewer ?? collector)
        }
    }

    private static let filled = SurveyAnswers(["who": .choice("worker"), "known": .choice("yes")])

    @Test(arguments: Engine.allCases)
    func `a paper is typed once, by who collects, also after the last day`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let stranger = try desk.survey.world.somebody("Ailleurs")
        #expect(throws: Refusal.forbidden(.collectAnswers)) { try desk.type(1, Self.filled, by: stranger) }
        #expect(throws: Refusal.forbidden(.collectAnswers)) { try desk.type(1, Self.filled, by: .anyone) }
        #expect(try desk.type(1, Self.filled) == .first)
        #expect(throws: Refusal.survey(.paperTyped(1))) { try desk.type(1, Self.filled) }
        for paper in [0, 4] {
            #expect(throws: Refusal.survey(.noSuchPaper(paper))) { try desk.type(paper, Self.filled) }
        }
        // Nobody can be asked what a paper left blank; what cannot be read of it is told.
        let wrong = SurveyRefusal.PlacedFault(.init("who"), .unknownChoice("nobody"))
        #expect(throws: Refusal.survey(.answers([wrong]))) {
            try desk.type(2, SurveyAnswers(["who": .choice("nobody")]))
        }
        try desk.survey.world.perform(MoveCampaign(slug: desk.survey.slug, .close), by: desk.survey.lead)
        #expect(try desk.type(2, SurveyAnswers(["who": .choice("person")])) == .first)
        #expect(try desk.survey.counts(.channel) == ["paper": .of(2, 2, 0)])
        #expect(try desk.survey.counts(.branch) == ["pros": .of(0, 1, 0), "concerned": .of(0, 1, 0)])
        #expect(try desk.survey.number("SELECT COUNT(*) FROM audit WHERE act = 'collect-answers'") == 0)
    }

    @Test(arguments: Engine.allCases)
    func `a paper typed twice the same is settled`(_ engine: Engine) throws {
        let desk = try Desk(engine, typings: 2)
        #expect(try desk.type(1, Self.filled) == .first)
        #expect(try desk.type(1, Self.filled, by: desk.other) == .second(differences: []))
        #expect(throws: Refusal.survey(.paperTyped(1))) { try desk.type(1, Self.filled) }
        let read = ReadTypings(slug: desk.survey.slug, paper: 1)
        #expect(throws: Refusal.notFound) { try desk.survey.world.perform(read, by: desk.collector) }
        #expect(try desk.survey.counts(.channel) == ["paper": .of(1, 1, 0)])
    }

    @Test(arguments: Engine.allCases)
    func `two typings that differ are told question by question, then made one`(_ engine: Engine) throws {
        let desk = try Desk(engine, typings: 2)
        var first = Self.filled
        first.repeated = ["deeds": [["name": .text("Un jardin")], ["going": .choice("yes")]]]
        var second = first
        second.single["who"] = .choice("person")
        second.repeated["deeds"]?[1] = ["going": .choice("no")]
        _ = try desk.type(2, first)
        let places = [SurveyWalk.Place("who"), SurveyWalk.Place("going", occurrence: 1)]
        #expect(try desk.type(2, second, by: desk.other) == .second(differences: places))
        let read = ReadTypings(slug: desk.survey.slug, paper: 2)
        let typings = try desk.survey.world.perform(read, by: desk.collector)
        // What is the same is told to nobody.
        #expect(typings.differences == places)
        #expect(typings.first.single == ["who": .choice("worker")])
        #expect(typings.first.repeated == ["deeds": [[:], ["going": .choice("yes")]]])
        #expect(typings.second.repeated == ["deeds": [[:], ["going": .choice("no")]]])
        #expect(throws: Refusal.survey(.paperTyped(2))) { try desk.type(2, second) }
        let led = try desk.survey.world.perform(ReadLedCampaign(slug: desk.survey.slug), by: desk.survey.lead)
        #expect(led.unsettled == 1)
        let settle = SettlePaper(slug: desk.survey.slug, paper: 2, answers: second)
        #expect(throws: Refusal.forbidden(.collectAnswers)) { try desk.survey.world.perform(settle, by: .anyone) }
        try desk.survey.world.perform(settle, by: desk.collector)
        #expect(throws: Refusal.notFound) { try desk.survey.world.perform(settle, by: desk.collector) }
        let log = try desk.survey.world.audit(.collectAnswers)
        #expect(log.map(\.detail) == ["settled paper 2", "read both typings of paper 2"])
        #expect(Set(log.map(\.viewer)) == [desk.collector.auditName])
        #expect(try desk.survey.counts(.branch) == ["pros": .of(0, 0, 0), "concerned": .of(0, 1, 0)])
        let after = try desk.survey.world.perform(ReadLedCampaign(slug: desk.survey.slug), by: desk.survey.lead)
        #expect(after.unsettled == 0)
    }

    @Test(arguments: Engine.allCases)
    func `a collector begins an answer by phone or from a paper, page after page`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let survey = desk.survey
        func begin(_ channel: SurveyChannel, _ paper: Int? = nil, by viewer: Viewer) throws -> ResponseCode {
            let code = survey.code()
            for _ in 0..<2 {
                try survey.world.perform(
                    BeginAssisted(slug: survey.slug, code: code, channel: channel, language: "fr", paper: paper),
                    by: viewer)
            }
            return code
        }
        #expect(throws: Refusal.forbidden(.collectAnswers)) { try begin(.phone, by: .anyone) }
        #expect(throws: Refusal.forbidden(.collectAnswers)) { try begin(.online, by: desk.collector) }
        #expect(try survey.read(begin(.phone, by: desk.collector)).response.channel == .phone)
        let paper = try begin(.paper, 3, by: desk.collector)
        #expect(try survey.read(paper).response.paper == 3)
        #expect(throws: Refusal.survey(.paperTyped(3))) { try begin(.paper, 3, by: desk.collector) }
        #expect(throws: Refusal.survey(.noSuchPaper(9))) { try begin(.paper, 9, by: desk.collector) }
        // Begun page after page, finished on one.
        #expect(try desk.type(3, Self.filled) == .first)
        #expect(try survey.counts(.channel) == ["phone": .of(1, 0, 0), "paper": .of(1, 1, 0)])
    }
}
