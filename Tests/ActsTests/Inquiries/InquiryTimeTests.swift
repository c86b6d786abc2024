import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What time does to inquiries and to sheets: reminders, retention, reading again.
@Suite struct InquiryTimeTests {
    private static let day: Int64 = 86_400_000_000

    /// Runs the job as often as asked.
    private func remind(_ world: TestWorld, times: Int = 1) throws {
        let runner = JobRunner(world: world.world, kinds: [RemindJob()], daily: [RemindJob.name], owner: "essai")
        for _ in 0..<times { while try runner.runNext() {} }
    }

    private func told(_ desk: InquiryTests.Desk, _ kind: Notice.Kind) throws -> Int {
        try desk.kinds(desk.keeper).count { $0 == kind }
    }

    @Test(arguments: Engine.allCases)
    func `those who answer are reminded before an answer is due and once after, however often the job runs`(
        _ engine: Engine
    ) throws {
        let desk = try InquiryTests.Desk(engine)
        let (id, _) = try desk.ask(.question)
        try remind(desk.world, times: 2)
        #expect(try told(desk, .inquiryDue) == 0)
        desk.world.clock.advance(13 * Self.day)
        try remind(desk.world, times: 2)
        #expect(try told(desk, .inquiryDue) == 1 && told(desk, .inquiryLate) == 0)
        desk.world.clock.advance(3 * Self.day)
        try remind(desk.world, times: 2)
        desk.world.clock.advance(Self.day)
        try remind(desk.world)
        #expect(try told(desk, .inquiryLate) == 1)
        let item = try #require(try desk.world.perform(ReadInquiries(), by: desk.keeper).waiting.first)
        #expect(item.isLate && item.inquiry.id == id)
    }

    @Test func `who coordinates the body is told that an answer is late, and reads no word of it`() throws {
        let desk = try InquiryTests.Desk(.sqlite)
        let (id, _) = try desk.ask(.question)
        let body = try #require(desk.keeper.member?.organisations.first)
        let chief = try desk.world.somebody("Coordination", [Grant(.coordinator, .organisation(body))], bodies: [body])
        #expect(try desk.world.perform(ReadInquiries(), by: chief).late.isEmpty)
        desk.world.clock.advance(16 * Self.day)
        let read = try desk.world.perform(ReadInquiries(), by: chief)
        #expect(read.late.map(\.practice.slug) == [desk.slug] && read.waiting.isEmpty)
        #expect(WalkOutcome { try desk.world.perform(ReadInquiry(id), by: chief) } == .notFound)
    }

    @Test(arguments: Engine.allCases)
    func `what was answered goes by the rules, and what stands on a sheet stays without a trace of who asked`(
        _ engine: Engine
    ) throws {
        let desk = try InquiryTests.Desk(engine)
        let (shown, token) = try desk.ask(.question) { $0.contact = "une@maison.example" }
        let (kept, _) = try desk.ask(.question, by: desk.stranger)
        let (exchange, _) = try desk.ask(.contact)
        for (id, isShown) in [(shown, true), (kept, false)] {
            let step = AnswerInquiry.Step.answer("Oui.", isShown: isShown, isChecked: true)
            try desk.world.perform(AnswerInquiry(id, step, letters: InquiryTests.letters), by: desk.keeper)
        }
        try desk.world.perform(
            AnswerInquiry(exchange, .accept("Oui."), letters: InquiryTests.letters), by: desk.keeper)
        func purge() throws {
            let runner = JobRunner(world: desk.world.world, kinds: [PurgeJob()], daily: [PurgeJob.name], owner: "essai")
            while try runner.runNext() {}
        }
        func left() throws -> [Int64] {
            try desk.world.database.read {
                try InquiryStore($0).inquiries(about: try desk.world.practice(desk.slug)).map(\.id)
            }
        }
        desk.world.clock.advance(93 * Self.day)
        try purge()
        #expect(try left() == [kept, shown])
        desk.world.clock.advance(92 * Self.day)
        try purge()
        #expect(try left() == [shown])
        #expect(try desk.world.perform(ReadSheetLife(slug: desk.slug), by: .anyone).answers.count == 1)
        #expect(WalkOutcome { try desk.world.perform(ReadOwnInquiry(.token(token)), by: .anyone) } == .notFound)
        #expect(try desk.world.database.read { try InquiryStore($0).contact(of: shown) } == nil)
        let open = try desk.ask(.problem)
        desk.world.clock.advance(366 * Self.day)
        try purge()
        #expect(try !left().contains(open.id))
    }

    @Test(arguments: Engine.allCases)
    func `those who keep a sheet are asked after eighteen months whether it is still true, and say so in one gesture`(
        _ engine: Engine
    ) throws {
        let desk = try InquiryTests.Desk(engine)
        let documentary = try InquiryTests.Desk(engine, isCarried: false)
        desk.world.clock.advance(540 * Self.day)
        try remind(desk.world)
        #expect(try told(desk, .sheetToConfirm) == 0)
        for _ in 0..<3 {
            desk.world.clock.advance(5 * Self.day)
            try remind(desk.world)
        }
        #expect(try told(desk, .sheetToConfirm) == 1)
        let life = try desk.world.perform(ReadSheetLife(slug: desk.slug), by: desk.keeper)
        #expect(life.isToConfirm && life.mayConfirm && life.freshness.confirmedAt == nil)
        #expect(WalkOutcome { try desk.world.perform(ConfirmSheet(slug: desk.slug), by: desk.stranger) } == .forbidden)
        let before = try desk.world.world.state()
        try desk.world.perform(ConfirmSheet(slug: desk.slug), by: desk.keeper)
        #expect(try desk.world.world.state() > before && desk.world.audit(.confirmSheet).count == 1)
        let confirmed = try desk.world.perform(ReadSheetLife(slug: desk.slug), by: .anyone)
        #expect(!confirmed.isToConfirm && confirmed.freshness.confirmedAt != nil)
        documentary.world.clock.advance(900 * Self.day)
        try remind(documentary.world)
        #expect(try !documentary.world.perform(ReadSheetLife(slug: "jardin"), by: .anyone).isToConfirm)
    }
}
