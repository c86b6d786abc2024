import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Answers become a data set that does not change, and are destroyed.
@Suite struct FreezeTests {
    private func spelled(_ dataset: Dataset) -> [String] {
        var lines: [String] = []
        for (rank, table) in dataset.tables.enumerated() {
            CanonicalForm(dataset).writeLines(of: rank, size: 1) { piece, _ in
                // Without ids: they are drawn anew each time.
                let cells = String(decoding: piece, as: UTF8.self).split(
                    separator: "\t", omittingEmptySubsequences: false)
                lines.append("\(table.level.code) \(cells.dropFirst(2).joined(separator: "\t"))")
            }
        }
        return lines.sorted()
    }

    @Test(arguments: Engine.allCases)
    func `what is frozen is what was answered, reads back the same, and leaves no answer`(_ engine: Engine) throws {
        let desk = try LeadDesk(engine)
        let world = desk.world
        try desk.opened()
        let answers = desk.drawn(60)
        try desk.answer(answers)
        try desk.answer(desk.drawn(5, seed: 9), state: "begun")
        try desk.contact("Une personne")
        #expect(throws: Refusal.survey(.wrongState(.open))) {
            try world.perform(FreezeCampaign(slug: desk.slug), by: desk.lead)
        }
        try desk.move(.close)
        #expect(throws: Refusal.notFound) { try world.perform(ReadSnapshot(slug: desk.slug), by: desk.analyst) }
        let freeze = try world.perform(FreezeCampaign(slug: desk.slug), by: desk.lead)
        #expect(freeze.day == desk.today && freeze.hash.count == 64)
        #expect(try desk.count("campaign_response") == 0)
        #expect(try desk.count("campaign_contact") == 1)
        #expect(try desk.read().campaign.state == .frozen)
        #expect(throws: Refusal.survey(.wrongState(.frozen))) { try desk.move(.cancel, "Non") }

        let (dataset, told) = try world.perform(ReadSnapshot(slug: desk.slug), by: desk.analyst)
        #expect(told == freeze)
        #expect(world.world.credentials.sha256 { CanonicalForm(dataset).write(into: $0) } == freeze.hash)
        var questionnaire = SurveyDraft.whole
        questionnaire.version = 1
        var made = try SurveyDataset(
            [questionnaire],
            of: SurveyOrigin(
                code: desk.slug, charter: try desk.read().campaign.charter, producers: ["structure-qui-mene"],
                isSynthetic: false))
        for answer in answers { _ = try made.add(answer) }
        let expected = try made.frozen { count in world.bytes(count) }
        #expect(dataset.codebook == expected.codebook)
        #expect(dataset.tables.map(\.count) == expected.tables.map(\.count))
        #expect(spelled(dataset) == spelled(expected))
        #expect(try world.audit(.readMicrodata).map(\.detail) == ["took \(freeze.hash)"])
        #expect(throws: Refusal.forbidden(.readMicrodata)) {
            try world.perform(ReadSnapshot(slug: desk.slug), by: desk.lead)
        }
    }

    @Test(arguments: Engine.allCases)
    func `days on which few answered stand with their neighbours`(_ engine: Engine) throws {
        let desk = try LeadDesk(engine)
        let world = desk.world
        var charter = LeadDesk.charter(world.clock.now())
        charter.rounding = .day
        try world.perform(EditCampaign(slug: desk.slug, charter), by: desk.lead)
        try desk.opened()
        for (back, count) in [(4, 6), (3, 1), (2, 4), (1, 2)] {
            let day = CalendarDay(number: desk.today.number - back)
            try desk.answer(desk.drawn(count, seed: UInt64(back)).map { $0.on(day) })
        }
        try desk.move(.close)
        try world.perform(FreezeCampaign(slug: desk.slug), by: desk.lead)
        let dataset = try world.perform(ReadSnapshot(slug: desk.slug), by: desk.analyst).dataset
        let variable = try #require(dataset.codebook.variables.first { $0.role == .day })
        let column = try #require(dataset.column(variable.code))
        var days: [Int: Int] = [:]
        for row in 0..<13 {
            if case .day(let day) = column.datum(at: row, variable.kind) { days[Int(day), default: 0] += 1 }
        }
        #expect(days == [desk.today.number - 4: 6, desk.today.number - 3: 7])
    }

    @Test func `trials, papers typed two ways and nothing at all are not frozen`() throws {
        let desk = try LeadDesk(.sqlite)
        let world = desk.world
        try desk.opened()
        try desk.answer(
            desk.drawn(3).map { answer in
                SentAnswer(
                    version: 1, channel: .trial, language: "fr", reach: answer.reach, day: answer.day,
                    answers: answer.answers)
            })
        try desk.move(.close)
        let freeze = FreezeCampaign(slug: desk.slug)
        #expect(throws: Refusal.survey(.nothingToFreeze)) { try world.perform(freeze, by: desk.lead) }
        try desk.answer(desk.drawn(2))
        try world.database.write { connection in
            try connection.execute("UPDATE campaign_response SET again = '{}', paper = id WHERE channel = 'online'")
        }
        #expect(throws: Refusal.survey(.typingsDiffer(2))) { try world.perform(freeze, by: desk.lead) }
        #expect(try desk.count("campaign_response") == 5)
        try world.database.write { connection in
            try connection.execute("UPDATE campaign_response SET again = '' WHERE channel = 'online'")
        }
        try world.perform(freeze, by: desk.lead)
        let dataset = try world.perform(ReadSnapshot(slug: desk.slug), by: desk.analyst).dataset
        #expect(dataset.tables.first?.count == 2)
    }

    @Test(arguments: Engine.allCases)
    func `a data set collected elsewhere is kept the same way`(_ engine: Engine) throws {
        let source = try LeadDesk(.sqlite)
        try source.opened()
        try source.answer(source.drawn(30, seed: 12))
        try source.move(.close)
        let first = try source.world.perform(FreezeCampaign(slug: source.slug), by: source.lead)
        try source.world.database.write { connection in
            let id = try #require(try CampaignStore(connection).find(source.slug)).id
            _ = try CampaignStore(connection).seat(source.analyst.member?.id ?? 0, .analyst, of: id)
        }
        let dataset = try source.world.perform(ReadSnapshot(slug: source.slug), by: source.analyst).dataset

        let desk = try LeadDesk(engine)
        try desk.seat()
        try desk.world.perform(NameController(slug: desk.slug, body: desk.other), by: desk.lead)
        let bring = ImportMicrodata(slug: desk.slug, dataset)
        #expect(throws: Refusal.survey(.notAgreed(1))) { try desk.world.perform(bring, by: desk.lead) }
        try desk.world.perform(DropController(slug: desk.slug, body: desk.other), by: desk.lead)
        let freeze = try desk.world.perform(bring, by: desk.lead)
        // The same bytes are known by the same digits, wherever they are kept.
        #expect(freeze.hash == first.hash)
        #expect(try desk.read().snapshot?.source == .imported)
        #expect(try desk.world.perform(ReadSnapshot(slug: desk.slug), by: desk.analyst).dataset == dataset)
        #expect(throws: Refusal.survey(.wrongState(.frozen))) { try desk.world.perform(bring, by: desk.lead) }
    }
}

extension TestWorld {
    fileprivate func bytes(_ count: Int) -> [UInt8] {
        var random = RandomAnswers(seed: 3)
        return (0..<count).map { _ in UInt8(random.below(256)) }
    }
}
