import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// The tables of a survey: chosen before the freeze, closed with it, read by everybody once they are published.
@Suite struct TablesTests {
    private func frozen(_ engine: Engine, _ keys: [String] = []) throws -> LeadDesk {
        let desk = try LeadDesk(engine)
        try desk.opened()
        try desk.answer(desk.drawn(80))
        if !keys.isEmpty {
            try desk.world.perform(
                PrepareTables(slug: desk.slug, keys.compactMap(TablePlan.Item.init(key:))), by: desk.lead)
        }
        try desk.move(.close)
        try desk.world.perform(FreezeCampaign(slug: desk.slug), by: desk.lead)
        return desk
    }

    private func results(_ desk: LeadDesk, by viewer: Viewer) throws -> CampaignResults {
        try desk.world.perform(ReadTables(slug: desk.slug), by: viewer)
    }

    private func prepared(_ desk: LeadDesk, by viewer: Viewer? = nil) throws -> PreparedTables {
        try desk.world.perform(ReadPreparedTables(slug: desk.slug), by: viewer ?? desk.lead)
    }

    @Test(arguments: Engine.allCases)
    func `the list is chosen by who leads, and closed with the freeze`(_ engine: Engine) throws {
        let desk = try LeadDesk(engine)
        let world = desk.world
        #expect(try prepared(desk).choice == nil)
        try desk.opened()
        let usual = try prepared(desk)
        #expect(usual.isUsual && usual.plan.items.count > 5)
        let chosen = Array(usual.plan.items.prefix(3))
        for stranger in [desk.collector, desk.analyst, desk.joint] {
            #expect(throws: Refusal.forbidden(.leadCampaign)) {
                try world.perform(PrepareTables(slug: desk.slug, chosen), by: stranger)
            }
        }
        try world.perform(PrepareTables(slug: desk.slug, chosen + [TablePlan.Item("nothing")]), by: desk.lead)
        #expect(try prepared(desk).plan.items == chosen)
        #expect(try !prepared(desk, by: desk.analyst).isUsual)
        #expect(throws: Refusal.forbidden(.leadCampaign)) { try prepared(desk, by: desk.collector) }
        try desk.answer(desk.drawn(80))
        try desk.move(.close)
        #expect(throws: Refusal.notFound) { try results(desk, by: desk.lead) }
        try world.perform(FreezeCampaign(slug: desk.slug), by: desk.lead)

        let found = try results(desk, by: desk.lead)
        #expect(found.audited.tables.map(\.key) == chosen.map(\.key))
        #expect(found.publishedAt == nil)
        #expect(try found.freeze == desk.read().snapshot?.freeze)
        #expect(throws: Refusal.survey(.tablesClosed)) {
            try world.perform(PrepareTables(slug: desk.slug, []), by: desk.lead)
        }
        #expect(throws: Refusal.survey(.tablesClosed)) {
            try world.perform(CloseTables(slug: desk.slug), by: desk.lead)
        }
        #expect(try world.audit(.freezeCampaign).map(\.detail).contains("closed \(chosen.count) tables"))
    }

    @Test(arguments: Engine.allCases)
    func `everybody reads the tables once they are published, and what is kept is what was counted`(
        _ engine: Engine
    ) throws {
        let desk = try frozen(engine)
        let world = desk.world
        for viewer in [Viewer.anyone, desk.collector, try world.somebody("Passante")] {
            #expect(throws: Refusal.notFound) { try results(desk, by: viewer) }
        }
        let before = try results(desk, by: desk.analyst)
        #expect(throws: Refusal.forbidden(.leadCampaign)) {
            try world.perform(PublishTables(slug: desk.slug), by: desk.analyst)
        }
        #expect(try !world.perform(ReadCampaign(slug: desk.slug), by: .anyone).face.hasResults)
        try world.perform(PublishTables(slug: desk.slug), by: desk.lead)
        let after = try results(desk, by: .anyone)
        #expect(after.audited == before.audited && after.publishedAt != nil)
        #expect(try world.perform(ReadCampaign(slug: desk.slug), by: .anyone).face.hasResults)

        // Counted again from the data set, they are the same to the last digit.
        let dataset = try world.perform(ReadSnapshot(slug: desk.slug), by: desk.analyst).dataset
        let plan = TablePlan(usualFor: dataset.codebook)
        #expect(try ClosedTables(dataset, plan).audited == after.audited)
        #expect(after.audited.tables.count == plan.items.count && !after.audited.isWithheld)
        for table in after.audited.tables {
            let counts = table.lines.flatMap(\.figures).compactMap(\.count)
            #expect(counts.allSatisfy { $0 == 0 || $0 >= 5 }, "\(table.key)")
        }
        // Nothing below the floor is kept anywhere: not in a row that nobody shows either.
        let bodies = try world.database.read { connection in
            try connection.query("SELECT t.body FROM campaign_table t") { try $0.text(0) }
        }
        #expect(bodies.count == plan.items.count)
        for small in 1...4 { #expect(bodies.allSatisfy { !$0.contains("\"count\":\(small),") }) }
    }

    @Test(arguments: Engine.allCases)
    func `data from elsewhere wait for their list to be closed`(_ engine: Engine) throws {
        let source = try frozen(.sqlite)
        let dataset = try source.world.perform(ReadSnapshot(slug: source.slug), by: source.analyst).dataset
        let desk = try LeadDesk(engine)
        try desk.seat()
        try desk.world.perform(ImportMicrodata(slug: desk.slug, dataset), by: desk.lead)
        #expect(throws: Refusal.notFound) { try results(desk, by: desk.lead) }
        #expect(try prepared(desk).waits)
        let chosen = [try #require(try prepared(desk).plan.items.first)]
        try desk.world.perform(PrepareTables(slug: desk.slug, chosen), by: desk.lead)
        #expect(throws: Refusal.forbidden(.freezeCampaign)) {
            try desk.world.perform(CloseTables(slug: desk.slug), by: desk.analyst)
        }
        try desk.world.perform(CloseTables(slug: desk.slug), by: desk.lead)
        #expect(try results(desk, by: desk.lead).audited.tables.map(\.key) == chosen.map(\.key))
        #expect(try !prepared(desk).waits)
    }

    @Test(arguments: Engine.allCases)
    func `who answered is compared with who is there, with a source, before or after the freeze`(
        _ engine: Engine
    ) throws {
        let desk = try frozen(engine)
        let question = try #require(
            try prepared(desk).choice?.questions.first { $0.shape == .single && $0.variables[0].role == .answer })
        let counts = Dictionary(uniqueKeysWithValues: question.variables[0].values.map { ($0.name, 10.0) })
        func compare(_ source: String, _ counts: [String: Double], by viewer: Viewer) throws {
            let profile = ReferenceProfile(question.code, source: source, counts: counts)
            try desk.world.perform(CompareRespondents(slug: desk.slug, profile), by: viewer)
        }
        #expect(throws: Refusal.survey(.profileNeedsSource)) { try compare(" ", counts, by: desk.lead) }
        #expect(throws: Refusal.forbidden(.leadCampaign)) { try compare("Recensement", counts, by: desk.analyst) }
        try compare("Recensement, 2026", counts, by: desk.lead)
        let found = try results(desk, by: desk.lead)
        let table = try #require(found.table(question.code))
        #expect(found.profile(of: table)?.source == "Recensement, 2026")
        // The list stays as it was closed.
        #expect(found.audited.tables.count > 1)
        try compare("", [:], by: desk.lead)
        #expect(try results(desk, by: desk.lead).profiles.isEmpty)
    }

    @Test func `a survey of seventy-five questions is counted and masked in some seconds`() throws {
        let world = try TestWorld(.sqlite)
        world.clock.set(Int64(CalendarDay(year: 2026, month: 11, day: 21)?.number ?? 0) * 86_400_000_000)
        try world.perform(LoadDemo())
        try world.perform(LoadDemoPeople())
        try world.perform(LoadDemoSurveys())
        let slug = "pratiques-emergentes-en-travail-social"
        try world.perform(MoveCampaign(slug: slug, .close))
        let begun = ContinuousClock.now
        try world.perform(FreezeCampaign(slug: slug))
        // On a machine that does much else; a list that takes minutes would keep somebody waiting at the page.
        #expect(ContinuousClock.now - begun < .seconds(120))
        let found = try world.perform(ReadTables(slug: slug))
        #expect(found.audited.tables.count > 60 || found.audited.isWithheld)
    }
}
