import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What surveys do by themselves each day.
@Suite struct SurveyJobTests {
    private static let day: Int64 = 86_400_000_000

    private func run(_ world: TestWorld) throws {
        let job = SurveyJob { reminder in
            (
                Letter(
                    .notice, subject: reminder.title, body: "\(reminder.text) \(reminder.token) \(reminder.lead)"), "fr"
            )
        }
        let runner = JobRunner(world: world.world, kinds: [job], daily: [SurveyJob.name], owner: "essai")
        while try runner.runNext() {}
    }

    private func mails(_ world: TestWorld) throws -> [String] {
        try world.database.read { try $0.query("SELECT address FROM message ORDER BY id") { try $0.text(0) } }
    }

    @Test(arguments: Engine.allCases)
    func `relays are written to once on the day, and the survey closes the day after the last`(
        _ engine: Engine
    ) throws {
        let desk = try LeadDesk(engine)
        let world = desk.world
        try desk.opened()
        for (name, mail) in [("Une", "une@exemple.example"), ("Deux", "deux@exemple.example"), ("Sans", "")] {
            try world.perform(AddRelay(slug: desk.slug, name: name, branch: nil, mail: mail), by: desk.lead)
        }
        let ended = try #require(try desk.read().relays.first { $0.relay.name == "Deux" }).relay.id
        try world.perform(EndRelay(slug: desk.slug, id: ended), by: desk.lead)
        let next = CalendarDay(number: desk.today.number + 1)
        try world.perform(AddWave(slug: desk.slug, day: next, text: "Merci de relayer."), by: desk.lead)
        try desk.answer(desk.drawn(2))
        try run(world)
        #expect(try mails(world).isEmpty)
        world.clock.advance(Self.day)
        try run(world)
        try run(world)
        #expect(try mails(world) == ["une@exemple.example"])
        #expect(try desk.read().waves.allSatisfy { $0.sentAt != nil })
        // The last day is nineteen days later; what was begun is sent until the end of the next one.
        world.clock.advance(20 * Self.day)
        try run(world)
        #expect(try desk.read().campaign.state == .open)
        world.clock.advance(Self.day)
        try run(world)
        #expect(try desk.read().campaign.state == .closed)
        let keys = try world.database.read { connection in
            try connection.first("SELECT COUNT(*) FROM campaign_response WHERE key_hash IS NOT NULL") { try $0.int(0) }
        }
        #expect(keys == 0)
        #expect(try mails(world).count == 1)
    }
}
