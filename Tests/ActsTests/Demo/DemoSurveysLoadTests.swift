import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// The surveys of the demonstration as they are read once they are brought in.
@Suite struct DemoSurveysLoadTests {
    private static let aubrelle = "ce-qui-nous-aide-ce-qui-nous-manque"
    private static let practices = "pratiques-emergentes-en-travail-social"

    private func loaded(_ engine: Engine) throws -> TestWorld {
        let world = try TestWorld(engine)
        world.clock.set(Int64(CalendarDay(year: 2026, month: 11, day: 21)?.number ?? 0) * 86_400_000_000)
        try world.perform(LoadDemo())
        try world.perform(LoadDemoPeople())
        #expect(try world.perform(LoadDemoSurveys()) == 2)
        #expect(try world.perform(LoadDemoSurveys()) == 0)
        return world
    }

    /// Of a column, how many rows hold each value, by name.
    private func counts(_ code: String, _ dataset: Dataset) throws -> [String: Int] {
        let variable = try #require(dataset.codebook.variables.first { $0.code == code })
        let column = try #require(dataset.column(code))
        var counts: [String: Int] = [:]
        for row in column.codes.indices {
            switch column.datum(at: row, variable.kind) {
            case .code(let number):
                let name = variable.values.first { $0.number == number }?.name ?? "\(number)"
                counts[name, default: 0] += 1
            case .gap(let gap): counts["gap \(gap)", default: 0] += 1
            default: break
            }
        }
        return counts
    }

    @Test(arguments: Engine.allCases)
    func `the frozen survey counts what is told of it, and nobody keeps an answer`(_ engine: Engine) throws {
        let world = try loaded(engine)
        let (dataset, freeze) = try world.perform(ReadSnapshot(slug: Self.aubrelle))
        #expect(freeze.day == CalendarDay(year: 2026, month: 10, day: 12))
        #expect(dataset.codebook.isSynthetic && dataset.tables[0].count == 214)
        #expect(try counts("q1", dataset) == ["worker": 131, "volunteer": 22, "resident": 61])
        #expect(try counts("q2", dataset) == ["town": 78, "estate": 69, "valley": 58, "elsewhere": 9])
        let known = try counts("q3", dataset)
        #expect(known["yes"] == 96 && known["no"] == 84 && known["gap unknown"] == 34)
        let left = try world.world.database.read { connection in
            try connection.first(
                "SELECT COUNT(*) FROM campaign_response r JOIN campaign c ON c.id = r.campaign "
                    + "WHERE c.slug = \(Self.aubrelle)"
            ) { try $0.int(0) }
        }
        #expect(left == 0)
    }

    @Test(arguments: Engine.allCases)
    func `everybody reads who asks and how many answered; the open one takes answers`(_ engine: Engine) throws {
        let world = try loaded(engine)
        let faces = try world.perform(ReadCampaigns(), by: .anyone)
        #expect(Set(faces.map(\.campaign.slug)) == [Self.aubrelle, Self.practices])
        #expect(faces.allSatisfy { $0.campaign.isSynthetic && $0.bodies.count == 2 })
        let open = try #require(faces.first { $0.campaign.state == .open })
        #expect(open.campaign.slug == Self.practices)
        let start = try world.perform(OpenSurvey(slug: Self.practices, door: .open), by: .anyone)
        #expect(start.channel == .online)
    }

    @Test(arguments: Engine.allCases) func `nothing of it is left when the demonstration goes`(_ engine: Engine) throws
    {
        let world = try TestWorld(engine)
        let before = try DatabaseContent(of: world.database).counts
        try world.perform(LoadDemo())
        try world.perform(LoadDemoPeople())
        try world.perform(LoadDemoSurveys())
        let there = try DatabaseContent(of: world.database).counts
        #expect(there["campaign"] == 2 && (there["campaign_response"] ?? 0) == 60)
        try world.perform(RemoveDemo())
        let after = try DatabaseContent(of: world.database).counts
        for (table, count) in after where table.hasPrefix("campaign") {
            #expect(count == before[table], "\(table)")
        }
        #expect(after["organisation"] == before["organisation"] && after["territory"] == before["territory"])
    }
}
