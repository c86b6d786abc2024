import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Somebody answers a survey: page after page, once, and leaves nothing else.
@Suite struct AnsweringTests {
    @Test(arguments: Engine.allCases)
    func `an answer is begun, saved page by page, sent, and counts once whatever is sent twice`(_ engine: Engine) throws
    {
        let survey = try AnsweredSurvey(engine)
        let code = try survey.begin()
        try survey.begin(.open, code)
        let first = try survey.read(code)
        #expect(first.response.state == .begun && first.walk.page(after: nil)?.id.first == "who")
        try survey.save(code, "who", ["who": .choice("person"), "stranger": .choice("yes")])
        try survey.save(code, "age", ["age": .number(ExactNumber(40))])
        let after = try survey.save(code, "known", ["known": .choice("no")])
        #expect(
            after.response.answers.single
                == ["who": .choice("person"), "age": .number(ExactNumber(40)), "known": .choice("no")])
        for _ in 0..<2 { #expect(try survey.submit(code).response.state == .submitted) }
        #expect(throws: Refusal.survey(.submittedAlready)) { try survey.save(code, "known", ["known": .choice("yes")]) }
        #expect(try survey.counts(.channel) == ["online": .of(1, 1, 0)])
        #expect(try survey.counts(.branch) == ["concerned": .of(0, 1, 0)])
        #expect(try survey.counts(.day) == ["2026-11-20": .of(0, 1, 0)])
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_response") == 1)
    }

    @Test(arguments: Engine.allCases)
    func `a page is saved whole or not at all, and every fault of it is told`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let code = try survey.begin()
        // Whoever stops half way is let go.
        try survey.save(code, "who", ["who": nil])
        let long = String(repeating: "a", count: SurveyLimits.shortText + 1)
        let faults = [
            SurveyRefusal.PlacedFault(.init("name", occurrence: 0), .tooLong(limit: SurveyLimits.shortText)),
            SurveyRefusal.PlacedFault(.init("going", occurrence: 0), .unknownChoice("maybe")),
        ]
        #expect(throws: Refusal.survey(.answers(faults))) {
            try survey.save(code, "name", ["name": .text(long), "going": .choice("maybe")], occurrence: 0)
        }
        #expect(throws: Refusal.survey(.answers([faults[1]]))) {
            try survey.save(code, "name", ["name": .text("Un jardin"), "going": .choice("maybe")], occurrence: 0)
        }
        #expect(try survey.read(code).response.answers == SurveyAnswers())
        // What is mandatory keeps it from being sent, at its place.
        let asked = ["who", "known"].map { SurveyRefusal.PlacedFault(.init($0), .blank) }
        #expect(throws: Refusal.survey(.answers(asked))) { try survey.submit(code) }
        // A page that nobody is asked changes nothing.
        try survey.save(code, "who", ["who": .choice("worker")])
        let stale = try survey.save(code, "age", ["age": .number(ExactNumber(40))])
        #expect(stale.response.answers.single == ["who": .choice("worker")])
    }

    @Test(arguments: Engine.allCases)
    func `sheets are added one by one, and taken away`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let code = try survey.begin()
        let add = AddOccurrence(slug: survey.slug, code: code, section: "deeds")
        // A blank sheet is not followed by another.
        #expect(try survey.world.perform(add).response.answers.repeated.isEmpty)
        try survey.save(code, "name", ["name": .text("Un jardin")], occurrence: 0)
        for _ in 0..<2 { #expect(try survey.world.perform(add).walk.pages.count { $0.id.first == "name" } == 2) }
        try survey.save(code, "name", ["name": .text("Une épicerie")], occurrence: 1)
        let remove = RemoveOccurrence(slug: survey.slug, code: code, section: "deeds", index: 0)
        let left = try survey.world.perform(remove).response.answers.repeated["deeds"]
        #expect(left == [["name": .text("Une épicerie")]])
        // Only what counts is kept of what is sent: going further was given up.
        try survey.save(code, "who", ["who": .choice("worker")])
        try survey.save(code, "known", ["known": .choice("yes")])
        try survey.world.perform(ChooseReach(slug: survey.slug, code: code, reach: .whole))
        try survey.save(code, "why", ["why": .text("Pour voir.")])
        try survey.world.perform(ChooseReach(slug: survey.slug, code: code, reach: .short))
        #expect(try survey.submit(code).response.answers.single["why"] == nil)
    }

    @Test(arguments: Engine.allCases)
    func `nothing is written of who answered, nor of the moment`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let before = try survey.traces()
        let code = try survey.begin(by: survey.lead)
        try survey.save(code, "who", ["who": .choice("worker")])
        try survey.save(code, "known", ["known": .choice("yes")], contact: nil)
        try survey.save(code, "contact", [:], contact: AnsweredSurvey.contact())
        try survey.submit(code)
        let other = try survey.answer()
        try survey.world.perform(WithdrawAnswer(slug: survey.slug, code: other, alsoContact: true), by: survey.lead)
        #expect(try survey.traces() == before)
        // Neither code nor member stands in any row, and the two digests of one code are not the same.
        let content = try survey.rows()
        #expect(!content.contains(code.text) && !content.contains(code.description))
        #expect(!content.contains(String(survey.lead.member?.id ?? 0)))
        let digests = try survey.number(
            """
            SELECT COUNT(*) FROM campaign_response r JOIN campaign_contact c ON c.key_hash = r.key_hash OR c.id = r.id
            """)
        #expect(digests == 0)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_contact") == 1)
    }

    @Test(arguments: Engine.allCases)
    func `answers are taken from the first day to the last, and what was begun is sent the day after`(
        _ engine: Engine
    ) throws {
        let survey = try AnsweredSurvey(engine)
        let start = survey.world.clock.now()
        let code = try survey.begin()
        try survey.save(code, "who", ["who": .choice("worker")])
        survey.world.clock.set(start + 11 * AnsweredSurvey.day)
        #expect(throws: Refusal.survey(.notTheDay)) { try survey.begin() }
        try survey.save(code, "known", ["known": .choice("yes")])
        try survey.submit(code)
        try survey.world.perform(survey.whole(survey.code()), by: .anyone)
        survey.world.clock.set(start + 12 * AnsweredSurvey.day)
        #expect(throws: Refusal.survey(.codeUnknown)) { try survey.read(code) }
        #expect(throws: Refusal.survey(.notTheDay)) {
            try survey.world.perform(survey.whole(survey.code()), by: .anyone)
        }
        #expect(throws: Refusal.survey(.codeUnknown)) {
            try survey.world.perform(WithdrawAnswer(slug: survey.slug, code: code, alsoContact: true), by: .anyone)
        }
        #expect(try survey.counts(.channel) == ["online": .of(2, 2, 0)])
    }

    @Test(arguments: Engine.allCases)
    func `once the survey is closed nothing leads from a code to an answer, and a contact may still be taken back`(
        _ engine: Engine
    ) throws {
        let survey = try AnsweredSurvey(engine)
        let code = survey.code()
        try survey.world.perform(survey.whole(code, contact: AnsweredSurvey.contact()), by: .anyone)
        #expect(try survey.read(code).hasContact)
        try survey.world.perform(MoveCampaign(slug: survey.slug, .close), by: survey.lead)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_response WHERE key_hash IS NOT NULL") == 0)
        #expect(throws: Refusal.survey(.codeUnknown)) { try survey.read(code) }
        #expect(throws: Refusal.survey(.codeUnknown)) {
            try survey.world.perform(FindCode(typed: code.description), by: .anyone)
        }
        #expect(throws: Refusal.survey(.wrongState(.closed))) { try survey.begin() }
        #expect(try survey.world.perform(WithdrawContact(code: survey.code()), by: .anyone) == false)
        #expect(try survey.world.perform(WithdrawContact(code: code), by: .anyone))
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_contact") == 0)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_response") == 1)
    }

    @Test(arguments: Engine.allCases)
    func `who gave up is not called back`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let (sent, left) = (try survey.begin(), try survey.begin())
        for code in [sent, left] {
            try survey.save(code, "who", ["who": .choice("worker")])
            try survey.save(code, "known", ["known": .choice("yes")])
            try survey.save(code, "contact", [:], contact: AnsweredSurvey.contact())
        }
        try survey.submit(sent)
        #expect(try survey.read(left).hasContact)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_contact") == 2)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_contact WHERE is_sent = 1") == 1)
        try survey.world.perform(MoveCampaign(slug: survey.slug, .close), by: survey.lead)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_contact") == 1)
        #expect(try survey.world.perform(WithdrawContact(code: left), by: .anyone) == false)
        #expect(try survey.world.perform(WithdrawContact(code: sent), by: .anyone))
    }

    @Test(arguments: Engine.allCases)
    func `an answer is taken back before or after it was sent, once`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let sent = survey.code()
        try survey.world.perform(survey.whole(sent, contact: AnsweredSurvey.contact()), by: .anyone)
        let begun = try survey.begin()
        func withdraw(_ code: ResponseCode, _ alsoContact: Bool) throws -> Bool {
            try survey.world.perform(
                WithdrawAnswer(slug: survey.slug, code: code, alsoContact: alsoContact), by: .anyone)
        }
        #expect(try withdraw(begun, false))
        #expect(try withdraw(sent, false))
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_contact") == 1)
        #expect(try withdraw(sent, true))
        #expect(try withdraw(sent, true) == false)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_contact") == 0)
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_response") == 0)
        #expect(try survey.counts(.channel) == ["online": .of(2, 0, 2)])
        #expect(try survey.counts(.day) == ["2026-11-20": .of(0, 0, 0)])
        #expect(try survey.counts(.branch) == ["pros": .of(0, 0, 0)])
    }
}

extension AnsweredSurvey {
    /// Everything that surveys keep, as text; counts and codes too.
    func rows() throws -> String {
        let columns: [SQL] = [
            "id || ' ' || answers || ' ' || day || ' ' || COALESCE(key_hash, '') || ' ' || language",
            "id || ' ' || name || ' ' || mail || ' ' || phone || ' ' || COALESCE(key_hash, '')",
            "kind || ' ' || name || ' ' || begun", "hash || ' ' || is_used",
        ]
        let tables: [SQL] = ["campaign_response", "campaign_contact", "campaign_count", "campaign_code"]
        return try world.database.read { connection in
            try zip(columns, tables).flatMap { column, table in
                try connection.query("SELECT \(fragment: column) FROM \(fragment: table)") { try $0.text(0) }
            }
        }.joined(separator: "\n")
    }
}
