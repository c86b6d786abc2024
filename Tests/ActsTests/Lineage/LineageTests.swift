import Acts
import Domain
import TestSupport
import Testing

/// Where practices come from and where they went, as readers are told.
@Suite struct LineageTests {
    private func lineage(
        _ world: TestWorld, _ slug: String, page: Int = 1, isWide: Bool = false, as viewer: Viewer = .anyone
    ) throws -> Lineage {
        let read = try world.perform(ReadLineage(slug: slug, page: page, isWide: isWide), by: viewer)
        guard case .lineage(let lineage) = read else { throw SupportFailure("moved") }
        return lineage
    }

    @Test(arguments: Engine.allCases) func theShippedSheetsStateTwentyEightLinksApartFromLikeness(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        var counts: [String: Int] = [:]
        for entry in try world.bring().entries {
            for tie in try lineage(world, entry.slug).ties where !tie.isIncoming {
                let family = world.world.vocabularies.relationFamily(of: tie.relation)
                counts[family == .likeness ? "likeness" : tie.relation ?? "", default: 0] += 1
            }
        }
        let stated = [
            "inspire_de": 11, "coopere_avec": 7, "prevoit_de_mobiliser": 4, "ouvre_la_voie_a": 2, "contraste_avec": 2,
            "essaime_vers": 2,
        ]
        #expect(counts == stated.merging(["likeness": 54]) { first, _ in first })
    }

    @Test(arguments: Engine.allCases) func aPracticeIsReadFromBothEndsWithTheLinesOfItsSource(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring()
        let gironde = try lineage(world, "conferences-familiales-en-gironde", isWide: true)
        let told = gironde.ties.filter { $0.relation == "coopere_avec" }
        #expect(told.map(\.isIncoming) == [false, false, true, true])
        let (north, south) = ("conferences-familiales-dans-le-nord", "conferences-familiales-en-ardeche")
        #expect(told.map(\.other?.slug) == [south, north, north, south])
        #expect(told.allSatisfy { $0.fact.locator != nil && $0.sheet.source?.code == "hcts-2021" })
        // Words without a sheet are a legal end.
        let outside = gironde.ties.filter { $0.relation == "inspire_de" }
        #expect(outside.count == 1 && outside[0].other == nil && outside[0].fact.text != nil)
        // The two pioneers say something of each other: a cycle, told and not followed for ever.
        #expect(gironde.steps.map(\.practice.slug).contains("conferences-familiales-dans-le-nord"))
        #expect(!gironde.steps.flatMap(\.ties).contains { $0.other?.slug == gironde.practice.slug })
    }

    @Test(arguments: Engine.allCases) func cyclesAndAPracticeThatNamesItselfAreLegal(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([
            Drafts.practice("a", "Aube", targets: ["b", "a"]), Drafts.practice("b", "Brise", targets: ["a"]),
        ])
        let aube = try lineage(world, "aube", isWide: true)
        #expect(aube.ties.map(\.other?.slug) == ["brise", "aube", "brise"])
        #expect(aube.ties.map(\.isIncoming) == [false, false, true])
        #expect(aube.incoming == 1)
        #expect(Lineage.near(aube.practice, aube.ties, world.world.vocabularies).map(\.slug) == ["brise"])
    }

    @Test(arguments: Engine.allCases) func whoMayNotSeeAPracticeIsNotToldThatItIsThere(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([
            Drafts.practice("a", "Ouverte", targets: ["h"]), Drafts.practice("h", "Cachée", targets: ["a", "a2"]),
            Drafts.practice("a2", "Autre", targets: ["a"]),
        ])
        try world.place("cachee", rung: .network)
        let open = try lineage(world, "ouverte", isWide: true)
        // The link has no words of its own: nothing of it is left.
        #expect(open.ties.map(\.other?.slug) == ["autre"] && open.incoming == 1)
        #expect(open.steps.flatMap(\.ties).isEmpty && open.close.allSatisfy { $0.practice.slug != "cachee" })
        #expect(throws: Refusal.notFound) { try world.perform(ReadLineage(slug: "cachee"), by: .anyone) }
        let member = Viewer.member(try world.member())
        #expect(try lineage(world, "ouverte", as: member).incoming == 2)
    }

    @Test(arguments: Engine.allCases) func aCrowdIsReadPageByPageAndBoundedTwoStepsAway(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let crowd = (1...130).map { Drafts.practice("f\($0)", "Fiche \($0)", targets: ["m"]) }
        try world.bring([Drafts.practice("m", "Modèle", targets: ["s"]), Drafts.practice("s", "Source")] + crowd)
        let first = try lineage(world, "modele")
        #expect(first.incoming == 130 && first.pages == 2 && first.ties.count { $0.isIncoming } == 100)
        let second = try lineage(world, "modele", page: 9)
        #expect(second.page == 2 && second.ties.count { $0.isIncoming } == 30)
        let both = Set((first.ties + second.ties).filter(\.isIncoming).compactMap(\.other?.slug))
        #expect(both.count == 130)
        let source = try lineage(world, "source", isWide: true)
        let step = try #require(source.steps.first)
        #expect(step.practice.slug == "modele" && step.hasMore && step.ties.count <= 12)
    }

    @Test func aSheetThatChangedItsNameIsFoundUnderTheNewOne() throws {
        let world = try TestWorld(.sqlite)
        try world.bring([Drafts.practice("1", "Avant")])
        try world.bring([Drafts.practice("1", "Après")])
        guard case .moved(let slug) = try world.perform(ReadLineage(slug: "avant"), by: .anyone) else {
            Issue.record("read at its former address")
            return
        }
        #expect(slug == "apres")
    }
}
