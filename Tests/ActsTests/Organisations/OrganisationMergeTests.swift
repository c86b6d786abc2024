import Acts
import Domain
import TestSupport
import Testing

@Suite struct OrganisationMergeTests {
    /// What a merge may change and its undoing must give back: the log apart.
    private func content(_ world: TestWorld) throws -> [String: [String]] {
        try DatabaseContent(of: world.database).tables.filter { $0.key != "audit" && $0.key != "change" }
    }

    private func merge(_ world: TestWorld, _ slug: String, _ target: String) throws {
        try world.perform(MergeOrganisations(slug: slug, into: target, isDryRun: false))
    }

    @Test(arguments: Engine.allCases) func bothNamesAndBothAddressesLeadToOneBody(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Bodies.practice("1", "Aurore", "Ville"), Bodies.practice("2", "Association Aurore")])
        try merge(world, "aurore", "association-aurore")
        #expect(try world.bodies() == ["Association Aurore", "Ville"])
        #expect(try world.address("aurore") == "association-aurore")
        let profile = try world.profile("association-aurore")
        #expect(profile.titles == ["Fiche 1", "Fiche 2"] && profile.names == [DatedName("Aurore")])
        #expect(profile.neighbours.map(\.name) == ["Ville"])
        #expect(try world.profile("ville").neighbours.map(\.name) == ["Association Aurore"])
        let fact = try #require(try world.sheet("fiche-1").first("bearer"))
        #expect(fact.bodyName == "Aurore" && fact.organisation?.slug == "association-aurore")
        #expect(try world.perform(SearchSheets(SheetSearch(words: "association aurore"))).total == 2)
        let filter = SheetFilter(.organisation, "aurore")
        let list = try world.perform(SearchSheets(SheetSearch(filter: filter)), by: .anyone)
        #expect(list.total == 2 && list.chosen.first?.name == "Association Aurore")
        // What comes in later under either name is read there too.
        try world.bring([Bodies.practice("3", "AURORE")], original: "3")
        #expect(try world.profile("association-aurore").titles.count == 3)
    }

    @Test(arguments: Engine.allCases) func undoingAMergeGivesBackEveryRow(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([
            Bodies.practice("1", "Une", "Deux"), Bodies.practice("2", "Deux", "Trois"), Bodies.practice("3", "Trois"),
        ])
        try world.perform(NameOrganisation(slug: "une", name: DatedName("Uno", since: 1)))
        let before = try content(world)
        try merge(world, "une", "deux")
        let once = try content(world)
        #expect(once != before)
        try merge(world, "deux", "trois")
        for slug in ["une", "deux"] { #expect(try world.address(slug) == "trois") }
        #expect(try Set(world.profile("trois").names.map(\.text)) == ["Une", "Uno", "Deux"])
        #expect(try world.perform(UnmergeOrganisation(slug: "deux")).name == "Deux")
        #expect(try content(world) == once)
        #expect(try world.address("une") == "deux" && world.profile("trois").titles == ["Fiche 2", "Fiche 3"])
        try world.perform(UnmergeOrganisation(slug: "une"))
        #expect(try content(world) == before)
        #expect(try world.bodies() == ["Deux", "Trois", "Une"])
    }

    @Test(arguments: Engine.allCases) func aMergeInTheMiddleIsUndoneAlone(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Bodies.practice("1", "Une", "Deux", "Trois")])
        try merge(world, "une", "deux")
        try merge(world, "deux", "trois")
        try world.perform(UnmergeOrganisation(slug: "une"))
        #expect(try world.address("une") == "une" && world.address("deux") == "trois")
    }

    @Test func aDryRunSaysWhatWouldChangeAndChangesNothing() throws {
        let world = try TestWorld(.sqlite)
        try world.bring([Bodies.practice("1", "Une"), Bodies.practice("2", "Une", "Deux")])
        let before = try DatabaseContent(of: world.database)
        let plan = try world.perform(MergeOrganisations(slug: "une", into: "deux", isDryRun: true))
        #expect((plan.former, plan.name, plan.slug, plan.sheets) == ("Une", "Deux", "deux", 2))
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test func mergesThatMakeNoSenseAreRefused() throws {
        let world = try TestWorld(.sqlite)
        try world.bring([Bodies.practice("1", "Une", "Deux", "Trois")])
        try merge(world, "une", "deux")
        let before = try DatabaseContent(of: world.database)
        let refusals: [(String, String, Refusal)] = [
            ("deux", "deux", .organisation(.sameBody)), ("une", "deux", .organisation(.sameBody)),
            ("deux", "une", .organisation(.sameBody)), ("une", "trois", .organisation(.mergedAlready)),
            ("rien", "trois", .notFound), ("trois", "rien", .notFound),
        ]
        for (slug, target, refusal) in refusals {
            #expect(throws: refusal) { try merge(world, slug, target) }
        }
        #expect(throws: Refusal.organisation(.notMerged)) { try world.perform(UnmergeOrganisation(slug: "trois")) }
        #expect(throws: Refusal.forbidden(.editOrganisation)) {
            try world.perform(MergeOrganisations(slug: "deux", into: "trois", isDryRun: true), by: .anyone)
        }
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test(arguments: Engine.allCases) func aPairSetApartIsRemembered(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Bodies.practice("1", "Aurore", "Association Aurore")])
        let proposed = { try world.perform(ProposeSameBodies()) }
        #expect(try proposed().proposed.map(\.likeness) == [.sameWords] && proposed().setApart.isEmpty)
        for pair in [("aurore", "association-aurore"), ("association-aurore", "aurore")] {
            try world.perform(SetOrganisationsApart(pair.0, pair.1))
        }
        #expect(try proposed().proposed.isEmpty && proposed().setApart.count == 1)
        #expect(throws: Refusal.organisation(.sameBody)) {
            try world.perform(SetOrganisationsApart("aurore", "aurore"))
        }
        // Saying later that they are the same leaves no pair.
        try merge(world, "aurore", "association-aurore")
        #expect(try proposed().proposed.isEmpty && proposed().setApart.isEmpty)
    }
}
