import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What analysts look at besides the closed list, and what two data sets of one survey would tell together.
@Suite struct StudyTablesTests {
    private static let aubrelle = "ce-qui-nous-aide-ce-qui-nous-manque"

    private func loaded(_ engine: Engine) throws -> TestWorld {
        let world = try TestWorld(engine)
        world.clock.set(Int64(CalendarDay(year: 2026, month: 11, day: 21)?.number ?? 0) * 86_400_000_000)
        try world.perform(LoadDemo())
        try world.perform(LoadDemoPeople())
        try world.perform(LoadDemoSurveys())
        return world
    }

    private func order(_ code: String, by: String? = nil, _ filter: [(String, String)] = []) -> TableOrder {
        var order = TableOrder()
        (order.only, order.by) = ([code], by)
        order.filter = filter.map { (variable: $0.0, value: $0.1) }
        return order
    }

    private func counts(_ table: SurveyTable) -> [String: [Int?]] {
        Dictionary(uniqueKeysWithValues: table.lines.map { ($0.name, $0.figures.map(\.count)) })
    }

    @Test(arguments: Engine.allCases)
    func `the survey of Aubrelle to the digit, with its youngest and their neighbour hidden`(_ engine: Engine) throws {
        let world = try loaded(engine)
        let found = try world.perform(ReadTables(slug: Self.aubrelle), by: .anyone)
        #expect(!found.audited.isWithheld && found.freeze.day.iso == "2026-10-12")
        let all = Dictionary(uniqueKeysWithValues: found.audited.tables.map { ($0.key, counts($0)) })
        #expect(all["q3"] == ["yes": [96], "no": [84], "unknown": [34]])
        #expect(all["q2"] == ["town": [78], "estate": [69], "valley": [58], "elsewhere": [9]])
        #expect(
            all["branche"] == [
                "branche_professionals": [131], "branche_volunteers": [22], "branche_concerned": [61],
            ])
        #expect(all["canal"]?["online"] == [138] && all["canal"]?["phone"] == [31] && all["canal"]?["paper"] == [45])
        let brakes = try #require(all["q4"])
        #expect(brakes["time"] == [104] && brakes["whom"] == [92] && brakes["transport"] == [71])
        #expect(brakes["money"] == [66] && brakes["judged"] == [48])
        #expect(all["age"] == ["a15": [nil], "a18": [12], "a30": [38], "a60": [nil]])
        let cross = try #require(found.table("q4-par-branche"))
        #expect(cross.groupBases == [112, 19, 52] && cross.base.answered == 183)
        let judged = try #require(cross.lines.first { $0.name == "judged" })
        #expect(judged.figures.map(\.count) == [14, 5, 29])
        #expect(judged.figures.map { $0.percent(decimals: 1) } == [125, 263, 558])
        let test = try #require(judged.test)
        #expect((test.chiSquare * 100).rounded() == 3_436 && test.degrees == 2 && test.small == 1)
        // Those concerned fear it more than chance would make, professionals less.
        #expect((judged.figures[0].residual ?? 0) < -1.96 && (judged.figures[2].residual ?? 0) > 1.96)
        #expect(found.profiles.map(\.code) == ["q2"])
    }

    @Test(arguments: Engine.allCases)
    func `an analyst asks for any table, the log tells it, and the list gives nothing away`(_ engine: Engine) throws {
        let world = try loaded(engine)
        func study(_ order: TableOrder, by viewer: Viewer = .instanceOperator) throws -> AuditedTables {
            try world.perform(StudyTables(slug: Self.aubrelle, order), by: viewer)
        }
        #expect(throws: Refusal.forbidden(.readMicrodata)) { try study(order("q3"), by: .anyone) }
        let narrow = try study(order("q3", [("q2", "estate")]))
        let table = try #require(narrow.tables.first)
        #expect(table.filter.map { $0.value.text(in: "fr") } == ["La Verrerie"])
        #expect(try world.audit(.readMicrodata).map(\.detail) == ["table q3 where q2=estate"])
        // A column of a cross of the list says what the list says, and no more.
        let list = try world.perform(ReadTables(slug: Self.aubrelle), by: .anyone)
        let cross = try #require(list.table("q3-par-q2"))
        let place = try #require(cross.groups.firstIndex { $0.text(in: "fr") == "La Verrerie" })
        for line in cross.lines {
            #expect(counts(table)[line.name] == [line.figures[place].count], "\(line.name)")
        }
        let wide = try study(order("q3", by: "q2", [("branche", "branche_professionals")]))
        let told = wide.tables.flatMap(\.lines).flatMap(\.figures).compactMap(\.count)
        #expect(wide.isWithheld || told.allSatisfy { $0 == 0 || $0 >= 5 })
        // Ages of those who said no: with the list and its complement nobody finds the three youngest.
        let age = try study(order("age", by: "q3"))
        for hidden in ["a15", "a60"] {
            let cells = age.tables.first.flatMap { counts($0)[hidden] } ?? []
            #expect(cells.contains(nil) || cells.isEmpty, "\(hidden) \(cells)")
        }
        // The same question as in the list shows no more than the list; nor asked of those concerned alone, which are all
        // who gave an age.
        for asked in [order("age"), order("age", [("branche", "branche_concerned")])] {
            let again = try study(asked)
            if let table = again.tables.first {
                #expect(counts(table)["a15"] == [nil] && counts(table)["a60"] == [nil])
            } else {
                #expect(again.isWithheld)
            }
        }
        #expect(throws: TableOrder.Fault.self) { try study(order("q99")) }
        #expect(throws: TableOrder.Fault.self) { try study(order("q3", [("q2", "moon")])) }
    }

    /// One resident more, aged 15 to 17: 3 become 4, and the base tells that somebody came.
    @Test func `two data sets of one survey do not tell who came between them`() throws {
        let questionnaire = try #require(DemoSurveys.aubrelle)
        let (first, second) = (try dataset(questionnaire, more: 0), try dataset(questionnaire, more: 1))
        let plan = TablePlan([TablePlan.Item("age"), TablePlan.Item("q3")])
        let published = try ClosedTables(first, plan)
        #expect(counts(published.audited.tables[0]) == ["a15": [nil], "a18": [12], "a30": [38], "a60": [nil]])
        // Apart, the later list would show the same cells, and the difference of the bases would be one person.
        let alone = try ClosedTables(second, plan).audited
        #expect(alone.tables[0].base.answered == 62)
        let together = try ClosedTables(second, plan, after: [published]).audited
        for (table, before) in zip(together.tables, published.audited.tables) {
            for line in table.lines {
                let old = before.lines.first { $0.name == line.name }?.figures.first?.count
                guard let old, let new = line.figures.first?.count else { continue }
                #expect(abs(new - old) == 0 || abs(new - old) >= 5, "\(table.key) \(line.name)")
            }
            if let new = table.base.answered, let old = before.base.answered {
                #expect(abs(new - old) == 0 || abs(new - old) >= 5, "\(table.key)")
            }
        }
        #expect(together.isWithheld || counts(together.tables[0])["a15"] == [nil])
    }

    private func dataset(_ questionnaire: Questionnaire, more: Int) throws -> Dataset {
        let day = CalendarDay(number: 20_000)
        let charter = CampaignCharter(
            title: "Essai", mandate: "", scope: "", opensOn: day, closesOn: day, consent: Wordings("oui"))
        let origin = SurveyOrigin(code: "essai", charter: charter, producers: [], isSynthetic: true)
        var made = try SurveyDataset([questionnaire], of: origin)
        let young = DemoAnswer.aubrelle.filter { $0.answers.single["age"] == .choice("a15") }
        for answer in DemoAnswer.aubrelle + young.prefix(more) {
            _ = try made.add(
                SentAnswer(
                    version: questionnaire.version, channel: answer.channel, language: "fr", reach: answer.reach,
                    day: day, answers: answer.answers))
        }
        var random = RandomAnswers(seed: 3)
        return try made.frozen { count in (0..<count).map { _ in UInt8(random.below(256)) } }
    }
}
