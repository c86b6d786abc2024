import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// A body that only hidden sheets name is nowhere.
@Suite struct HiddenBodiesTests {
    private static let word = "Quetzalcoatlus"

    private func world(_ engine: Engine) throws -> TestWorld {
        let world = try TestWorld(engine)
        try world.bring([
            Bodies.practice("1", "Association ouverte"),
            Bodies.practice("2", "Association ouverte", "Cercle \(Self.word)", "L'association ouverte"),
        ])
        return world
    }

    private func everything(_ world: TestWorld, _ viewer: Viewer) throws -> String {
        var text = ""
        for words in ["", Self.word, "cercle", "association"] {
            text += String(reflecting: try world.perform(ListOrganisations(isGroup: false, words: words), by: viewer))
        }
        return text + String(reflecting: try world.perform(ReadOrganisation(slug: "association-ouverte"), by: viewer))
    }

    @Test(arguments: Engine.allCases, [Viewer.anyone, .instanceOperator])
    func noListNoCountNoPageNoNeighbour(_ engine: Engine, _ viewer: Viewer) throws {
        let world = try world(engine)
        #expect(try everything(world, viewer).contains(Self.word) && world.bodies().count == 3)
        #expect(try world.perform(ProposeSameBodies()).proposed.count == 1)
        try world.place("fiche-2", rung: .team)
        #expect(try !everything(world, viewer).lowercased().contains(Self.word.lowercased()))
        #expect(try world.perform(ListOrganisations(isGroup: false), by: viewer).total == 1)
        #expect(try world.profile("association-ouverte", as: viewer).titles == ["Fiche 1"])
        for slug in ["cercle-quetzalcoatlus", "jamais"] {
            #expect(throws: Refusal.notFound) { try world.perform(ReadOrganisation(slug: slug), by: viewer) }
            let filter = SheetFilter(.organisation, slug)
            let list = try world.perform(SearchSheets(SheetSearch(filter: filter)), by: viewer)
            #expect(list.unknown == [filter] && list.chosen.isEmpty && list.total == 1)
        }
        #expect(try world.perform(ProposeSameBodies()).proposed.isEmpty)
    }

    @Test(arguments: Engine.allCases) func aNameOfAHiddenSheetStaysHiddenOnceMerged(_ engine: Engine) throws {
        let world = try world(engine)
        try world.perform(
            MergeOrganisations(slug: "cercle-quetzalcoatlus", into: "association-ouverte", isDryRun: false))
        #expect(try world.bodies(Self.word) == ["Association ouverte"])
        try world.place("fiche-2", rung: .network)
        #expect(try !everything(world, .anyone).contains(Self.word))
        #expect(try world.bodies(Self.word).isEmpty && world.address("cercle-quetzalcoatlus") == nil)
        #expect(try world.bodies() == ["Association ouverte"])
    }

    @Test(arguments: Engine.allCases) func aHiddenBodyIsNotActedOnNorTold(_ engine: Engine) throws {
        let world = try world(engine)
        let hidden = "cercle-quetzalcoatlus"
        try world.perform(IdentifyOrganisation(slug: hidden, siret: "12002701600563"))
        try world.place("fiche-2", rung: .organisation)
        let before = try DatabaseContent(of: world.database)
        #expect(throws: Refusal.organisation(.siretTaken(by: nil))) {
            try world.perform(IdentifyOrganisation(slug: "association-ouverte", siret: "12002701600563"))
        }
        #expect(throws: Refusal.organisation(.nameTaken(by: nil))) {
            let name = DatedName("Cercle \(Self.word)")
            try world.perform(NameOrganisation(slug: "association-ouverte", name: name))
        }
        #expect(throws: Refusal.notFound) {
            try world.perform(MergeOrganisations(slug: hidden, into: "association-ouverte", isDryRun: false))
        }
        #expect(throws: Refusal.notFound) { try world.perform(SetOrganisationsApart("association-ouverte", hidden)) }
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test(arguments: Engine.allCases) func anErasedSheetTakesItsBodiesAndWhatWasKnownOfThem(_ engine: Engine) throws {
        let world = try world(engine)
        let slug = "cercle-quetzalcoatlus"
        try world.perform(NameOrganisation(slug: slug, name: DatedName("Autre \(Self.word)")))
        try world.perform(SetOrganisationsApart(slug, "l-association-ouverte"))
        try world.perform(MergeOrganisations(slug: "l-association-ouverte", into: slug, isDryRun: false))
        try world.perform(ErasePractice(slug: "fiche-2", reason: "motif"))
        let content = try DatabaseContent(of: world.database)
        #expect(!content.holds(Self.word) && !content.holds(Self.word.lowercased()) && !content.holds("L'association"))
        #expect(try world.bodies() == ["Association ouverte"])
    }
}
