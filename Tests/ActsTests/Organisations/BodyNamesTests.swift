import Acts
import Domain
import TestSupport
import Testing

/// The names under which sources lead to one body.
@Suite struct BodyNamesTests {
    @Test(arguments: Engine.allCases, [["1", "2"], ["2", "1"]])
    func aNameOfBeforeAndOneOfTodayAreOneBody(_ engine: Engine, _ order: [String]) throws {
        let world = try TestWorld(engine)
        let names = ["1": "Conseil général de l'Ardèche", "2": "Conseil départemental de l'Ardèche"]
        for key in order { try world.bring([Bodies.practice(key, names[key] ?? "")], original: key) }
        #expect(try world.bodies() == ["Conseil départemental de l'Ardèche"])
        let profile = try world.profile("conseil-departemental-de-l-ardeche")
        #expect(profile.titles == ["Fiche 1", "Fiche 2"])
        #expect(profile.names.map(\.text).contains("Conseil général de l'Ardèche") && profile.namedSince != nil)
        let printed = try #require(try world.sheet("fiche-1").first("bearer"))
        #expect(printed.printed == "Conseil général de l'Ardèche" && printed.bodyName == printed.printed)
        #expect(printed.organisation?.slug == "conseil-departemental-de-l-ardeche")
        let current = try #require(try world.sheet("fiche-2").first("bearer"))
        #expect(current.printed == nil && current.organisation == printed.organisation)
        #expect(try world.bodies("general ardeche").count == 1)
        #expect(try world.perform(SearchSheets(SheetSearch(words: "\"conseil general\""))).total == 1)
    }

    @Test(arguments: Engine.allCases) func theSameImportTwiceChangesNothing(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let drafts = [
            Bodies.practice("1", "Pôle emploi", "ANPE", "Caf de l'Eure"), Bodies.practice("2", "CAF de l’Eure"),
        ]
        try world.bring(drafts)
        let before = try DatabaseContent(of: world.database)
        #expect(try world.bring(drafts).changes == 0)
        #expect(try DatabaseContent(of: world.database) == before)
        #expect(try world.bodies() == ["Caf de l'Eure", "France Travail"])
        #expect(try world.sheet("fiche-2").first("bearer")?.printed == "CAF de l’Eure")
    }

    @Test(arguments: Engine.allCases) func aNameGivenByAPersonLeadsToTheBody(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Bodies.practice("1", "Maison commune")])
        let name = DatedName("  La  Maison d'avant ", since: 10_957, until: 16_000, note: nil, source: nil)
        try world.perform(NameOrganisation(slug: "maison-commune", name: name))
        try world.bring([Bodies.practice("2", "la maison d’avant")], original: "2")
        let profile = try world.profile("maison-commune")
        #expect(profile.titles == ["Fiche 1", "Fiche 2"])
        #expect(profile.names == [DatedName("La Maison d'avant", since: 10_957, until: 16_000)])
        #expect(try world.bodies("avant") == ["Maison commune"])
        #expect(try world.sheet("fiche-2").first("bearer")?.bodyName == "la maison d’avant")
    }

    @Test func aNameThatCannotBeTakenChangesNothing() throws {
        let world = try TestWorld(.sqlite)
        try world.bring([Bodies.practice("1", "Une", "Autre")])
        let before = try DatabaseContent(of: world.database)
        let refusals: [(DatedName, OrganisationRefusal)] = [
            (DatedName(" \n"), .nameMissing), (DatedName("…"), .nameMissing),
            (DatedName("autre"), .nameTaken(by: "autre")), (DatedName("UNE"), .nameTaken(by: "une")),
            (DatedName("Encore", since: 2, until: 1), .daysReversed),
        ]
        for (name, refusal) in refusals {
            #expect(throws: Refusal.organisation(refusal)) {
                try world.perform(NameOrganisation(slug: "une", name: name))
            }
        }
        #expect(throws: Refusal.notFound) { try world.perform(NameOrganisation(slug: "x", name: DatedName("Y"))) }
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test(arguments: Engine.allCases) func aNumberBelongsToOneBody(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Bodies.practice("1", "Une", "Autre")])
        for _ in 0..<2 { try world.perform(IdentifyOrganisation(slug: "une", siret: "120 027 016 00563")) }
        #expect(try world.profile("une").organisation.siret?.digits == "12002701600563")
        #expect(throws: Refusal.organisation(.siretTaken(by: "une"))) {
            try world.perform(IdentifyOrganisation(slug: "autre", siret: "12002701600563"))
        }
        #expect(throws: Refusal.organisation(.notASiret("12"))) {
            try world.perform(IdentifyOrganisation(slug: "autre", siret: "12"))
        }
    }

    @Test func groupsAreKnownByTheirKindOrByTheSource() throws {
        let world = try TestWorld(.sqlite)
        var draft = Drafts.practice(
            "1", "Jardin", more: [Bodies.fact("Ville"), Bodies.fact("Les voisines", isGroup: true)])
        draft.facts[draft.facts.count - 1].position = 1
        try world.bring([draft])
        #expect(try world.bodies() == ["Ville"] && world.bodies(groups: true) == ["Les voisines"])
        #expect(try world.sheet("jardin").bodies("bearer").map(\.bodyName) == ["Les voisines", "Ville"])
        #expect(try world.profile("ville").neighbours.map(\.isGroup) == [true])
    }
}
