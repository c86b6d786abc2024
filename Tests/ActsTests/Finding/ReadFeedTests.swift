import Acts
import Domain
import Storage
import TestSupport
import Testing

/// What a feed of a search or of a place tells.
@Suite struct ReadFeedTests {
    private func place(_ name: String, _ kind: String, _ departement: String) -> Fact {
        var fact = Fact(item: "lieu", section: "identity", field: "territory", position: 0)
        fact.territory = TerritoryReference(name: name, kind: kind, departement: departement)
        return fact
    }

    private func titles(_ world: TestWorld, _ feed: ReadFeed) throws -> [String] {
        try world.perform(feed, by: .anyone).entries.map(\.sheet.practice.title)
    }

    @Test(arguments: Engine.allCases)
    func `what was published last comes first, an older sheet again once it changed`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Ancienne")])
        try world.bring([Drafts.practice("1", "Ancienne"), Drafts.practice("2", "Nouvelle")], original: "[1]")
        #expect(try titles(world, ReadFeed(SheetSearch())) == ["Nouvelle", "Ancienne"])
        try world.bring(
            [Drafts.practice("1", "Ancienne", text: "Autre."), Drafts.practice("2", "Nouvelle")], original: "[2]")
        let entries = try world.perform(ReadFeed(SheetSearch(order: .name)), by: .anyone).entries
        #expect(entries.map(\.sheet.practice.title) == ["Ancienne", "Nouvelle"])
        #expect(entries.map(\.latest.number) == [2, 1])
        #expect(entries[0].first.at < entries[1].first.at && entries[0].latest.at > entries[1].latest.at)
        #expect(entries[0].sheet.first("description")?.text == "Autre.")
    }

    @Test(arguments: Engine.allCases)
    func `only what everyone may see is told`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([
            Drafts.practice("1", "Une"), Drafts.practice("2", "Deux"), Drafts.practice("3", "Trois"),
        ])
        try world.place("deux", rung: .network)
        _ = try world.perform(WithdrawSheet(slug: "trois", reason: "essai"))
        #expect(try titles(world, ReadFeed(SheetSearch())) == ["Une"])
        _ = try world.perform(PublishSheet(slug: "trois"))
        #expect(try Set(titles(world, ReadFeed(SheetSearch()))) == ["Une", "Trois"])
    }

    @Test(arguments: Engine.allCases)
    func `the feed of a place holds the sheets of the places within`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([
            Drafts.practice("1", "Hérault", more: [place("Hérault", "departement", "34")]),
            Drafts.practice("2", "Sète", more: [place("Sète", "commune", "34")]),
            Drafts.practice("3", "Gard", more: [place("Gard", "departement", "30")]),
        ])
        #expect(try Set(titles(world, ReadFeed(territory: "herault"))) == ["Hérault", "Sète"])
        #expect(try titles(world, ReadFeed(territory: "sete")) == ["Sète"])
        #expect(try titles(world, ReadFeed(territory: "lozere")) == [])
    }

    @Test(arguments: [
        SheetFilter(.territory, "nulle-part"), SheetFilter(.theme, "nulle_part"),
        SheetFilter(.organisation, "personne"),
        SheetFilter(.completeness, "longue"),
    ])
    func `a choice that is not there is no feed`(_ filter: SheetFilter) throws {
        let world = try TestWorld(.sqlite)
        try world.bring([Drafts.practice("1", "Une")])
        #expect(throws: Refusal.notFound) {
            try world.perform(ReadFeed(SheetSearch(filter: filter)), by: .anyone)
        }
    }

    @Test func `a feed tells thirty sheets at most`() throws {
        let world = try TestWorld(.sqlite)
        try world.bring((1...35).map { Drafts.practice("\($0)", "Fiche \($0)") })
        #expect(try titles(world, ReadFeed(SheetSearch())).count == 30)
    }
}
