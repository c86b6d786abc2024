import Acts
import Domain
import SQL
import TestSupport
import Testing

@Suite struct ReadHomeTests {
    @Test(arguments: Engine.allCases) func `an empty instance has nothing to show`(_ engine: Engine) throws {
        let home = try TestWorld(engine).perform(ReadHome(), by: .anyone)
        #expect(home.catalogue.count == 0 && home.news.isEmpty && home.featured == nil && home.places.isEmpty)
    }

    @Test(arguments: Engine.allCases) func `it shows what is new, the first collection and the places`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        try world.bring()
        world.clock.set(world.clock.now() + 86_400_000_000)
        try world.bring([Drafts.practice("neuf", "La toute dernière", text: "Une phrase. Une autre.")])
        try world.perform(
            ImportCollections(
                [
                    Drafts.collection("seconde", ["mission-interface"], title: "B", homePlace: 2),
                    Drafts.collection(
                        "premiere", ["gip-gers-solidaire", "mission-interface"], title: "C", homePlace: 1),
                    Drafts.collection("ailleurs", ["mission-interface"], title: "A", homePlace: nil),
                ], isDryRun: false))
        let home = try world.perform(ReadHome(), by: .anyone)
        #expect(home.catalogue.count == 23)
        #expect(home.news.count == 3 && home.news[0].sheet.practice.slug == "la-toute-derniere")
        #expect(home.news.map(\.at) == home.news.map(\.at).sorted(by: >))
        let featured = try #require(home.featured)
        #expect(featured.listed.collection.slug == "premiere" && featured.listed.sheets == 2)
        #expect(featured.entries.map(\.sheet.practice.slug) == ["gip-gers-solidaire", "mission-interface"])
        #expect(featured.others.map(\.slug) == ["seconde"])
        let full = try world.perform(PlaceSheets(SheetSearch()), by: .anyone)
        #expect(home.places.map(\.sheets) == full.places.map(\.sheets) && home.placed == full.placed)
        #expect(home.placed > 10)
    }

    @Test(arguments: Engine.allCases) func `of what came on one day, the fullest sheets come first`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        try world.bring()
        try world.bring([Drafts.practice("1", "À peine dite")])
        let titles = { try world.perform(ReadHome(), by: .anyone).news.map(\.sheet.practice.title) }
        #expect(try titles().first == "Ambassadeurs santé mentale" && titles().count == 3)
        world.clock.set(world.clock.now() + 86_400_000_000)
        try world.bring([Drafts.practice("2", "À peine dite, le lendemain")])
        #expect(try titles().first == "À peine dite, le lendemain")
    }

    @Test func `an invented sheet is no news, unless there is nothing else, and is said to be invented`() throws {
        let world = try TestWorld(.sqlite)
        let document = Demonstration.document
        let invented = ImportPractices(
            namespace: document.code, document: document, drafts: [Drafts.practice("P1", "Une fiche inventée")],
            original: [1], isDryRun: false)
        try world.perform(invented)
        let alone = try world.perform(ReadHome(), by: .anyone).news
        #expect(alone.map(\.sheet.practice.title) == ["Une fiche inventée"] && alone.allSatisfy(\.isFictional))
        try world.bring([Drafts.practice("1", "Une vraie")])
        let both = try world.perform(ReadHome(), by: .anyone).news
        #expect(both.map(\.sheet.practice.title) == ["Une vraie"] && !both.contains(where: \.isFictional))
    }

    /// The page that is read most asks few questions, and no more when there is more to read.
    @Test(arguments: Engine.allCases) func `it asks as much of many sheets as of few`(_ engine: Engine) throws {
        let log = StatementLog()
        var settings = DatabaseSettings()
        settings.statementObserver = { log.observe($0) }
        let world = try TestWorld(engine, settings)
        try world.bring([Drafts.practice("1", "Un")])
        func asked() throws -> Int {
            try world.perform(ReadHome(), by: .anyone)
            log.clear()
            try world.perform(ReadHome(), by: .anyone)
            return log.distinct.count
        }
        let few = try asked()
        try world.bring()
        try world.perform(LoadDemoCollections())
        let many = try asked()
        #expect(few <= 8 && many <= few + 1, "\(few), then \(many)")
    }
}
