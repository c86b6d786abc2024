import Acts
import Domain
import Exchange
import SQL
import Storage
import TestSupport
import Testing

@Suite struct DemoTests {
    /// The sheets of the demonstration, as the program brings them.
    private func bringSheets(_ world: TestWorld) throws -> ImportReport {
        let folder = try TemporaryDirectory()
        let path = folder.file("aubrelle.csv")
        let bytes = Array(EmbeddedData.demoAubrelleCSV.utf8)
        try DurableFile.write(bytes, to: path)
        let document = Demonstration.document
        let feed = try PracticeTableFeed(path: path, document: document, namespace: document.code)
        return try world.perform(
            ImportPractices(feed, original: ImportOriginal(bytes), isDryRun: false))
    }

    @Test func theShippedDemonstrationIsWholeAndTiedTogether() {
        let shipped = Demonstration.shipped
        let keys = Set(shipped.places.map(\.key))
        #expect(shipped.places.count == 5 && shipped.bodies.count == 16 && shipped.bodies.filter(\.isGroup).count == 3)
        #expect(shipped.places.allSatisfy { keys.isSuperset(of: $0.wholes) && $0.code?.hasPrefix("00") == true })
        #expect(shipped.bodies.allSatisfy { keys.contains($0.territory) })
        let kinds = Vocabularies(Vocabulary.shipped)
        #expect(shipped.places.allSatisfy { kinds.term($0.kind, of: "territory") != nil })
        #expect(shipped.bodies.allSatisfy { kinds.term($0.kind, of: "organisation") != nil })
    }

    @Test(arguments: Engine.allCases) func whatIsLoadedIsReadAndLoadingTwiceChangesNothing(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        #expect(try !world.perform(WasDemoLoaded()))
        #expect(try world.perform(LoadDemo()) == 21)
        let report = try bringSheets(world)
        #expect(report.count(.created) == 5 && report.refusedRecords == 0)
        let filter = SheetFilter(.territory, "aubrelle")
        #expect(try world.perform(SearchSheets(SheetSearch(filter: filter)), by: .anyone).total == 5)
        let group = SheetFilter(.organisation, "les-mardis-de-la-verrerie")
        #expect(try world.perform(SearchSheets(SheetSearch(filter: group)), by: .anyone).total == 1)
        guard
            case .organisation(let page) = try world.perform(
                ReadOrganisation(slug: "les-mardis-de-la-verrerie"), by: .anyone)
        else { throw SupportFailure("no such group") }
        #expect(
            page.organisation.isGroup && page.organisation.since == CalendarDay(year: 2024, month: 10, day: 1)?.number)
        let before = try DatabaseContent(of: world.database).counts
        #expect(try world.perform(LoadDemo()) == 21 && bringSheets(world).count(.unchanged) == 5)
        let after = try DatabaseContent(of: world.database).counts
        for table in ["territory", "organisation", "practice", "fact"] {
            #expect(after[table] == before[table], "\(table)")
        }
        #expect(try world.perform(WasDemoLoaded()))
    }

    @Test(arguments: Engine.allCases)
    func `fictional bodies take practices up once, one of them among themselves, and nothing of it is left`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        try world.bring([
            Drafts.practice("g", "GIP Gers Solidaire"), Drafts.practice("j", "Jardin de Saint-Caprais"),
        ])
        let before = try DatabaseContent(of: world.database).counts
        try world.perform(LoadDemo())
        _ = try bringSheets(world)
        try world.perform(LoadDemoPeople())
        #expect(try world.perform(LoadDemoAdoptions()) == 3)
        #expect(try world.perform(LoadDemoAdoptions()) == 0)
        #expect(try world.perform(LoadDemoPrizes()) == 2)
        #expect(try world.perform(LoadDemoPrizes()) == 0)
        let stranger = try world.somebody("Ailleurs")
        func shown(_ slug: String) throws -> [Adoption] {
            try world.perform(ReadSheetLife(slug: slug), by: stranger).adoptions.map(\.adoption)
        }
        #expect(try shown("gip-gers-solidaire").map(\.body?.name) == ["CCAS de Montaubrel"])
        #expect(try shown("jardin-de-saint-caprais").map(\.place?.name) == ["La Verrerie"])
        #expect(try shown("covoiturage-de-la-brinde").isEmpty)
        try world.perform(RemoveDemo())
        let after = try DatabaseContent(of: world.database).counts
        for table in ["adoption", "prize", "prize_seat", "prize_candidate", "practice", "organisation", "territory"] {
            #expect(after[table] == before[table], "\(table)")
        }
    }

    @Test(arguments: Engine.allCases) func whatIsRemovedLeavesNothingButTheLog(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("a", "Une fiche qui reste")])
        let before = try DatabaseContent(of: world.database).counts
        try world.perform(LoadDemo())
        _ = try bringSheets(world)
        let removed = try world.perform(RemoveDemo())
        #expect(removed.sheets == 5 && removed.places == 5)
        var after = try DatabaseContent(of: world.database).counts
        // Whoever harvested the sheets must hear that they went.
        #expect(after["harvest"] == (before["harvest"] ?? 0) + 5)
        for log in ["audit", "change", "harvest", "harvest_theme"] { after[log] = before[log] }
        #expect(after == before)
        #expect(throws: Refusal.notFound) { try world.perform(RemoveDemo()) }
        // Opening the site again leaves it away.
        #expect(try world.perform(WasDemoLoaded()))
    }

    @Test(arguments: Engine.allCases) func aPracticeOfTheDemonstrationIsAtThreeStagesInThreePlaces(_ engine: Engine)
        throws
    {
        let world = try TestWorld(engine)
        try world.perform(LoadDemo())
        _ = try bringSheets(world)
        let sheet = try world.sheet("les-mardis-de-la-verrerie")
        let stages = Set(world.world.vocabularies.terms(of: "stage").map(\.code))
        let points = sheet.progress(stages: stages)
        #expect(points.map(\.place?.name) == ["La Verrerie", "Pays de Combelande", "Montaubrel"])
        #expect(points.map(\.stage) == ["autonome", "essai", "idee"])
        #expect(points.map(\.years) == [2026...2026, 2026...2026, nil])
    }
}
