import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct CollectionActsTests {
    /// Three public sheets: "un", "deux", "trois".
    private func world(_ engine: Engine) throws -> TestWorld {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Un"), Drafts.practice("2", "Deux"), Drafts.practice("3", "Trois")])
        return world
    }

    @discardableResult
    private func bring(_ drafts: [CollectionDraft], _ world: TestWorld, isDryRun: Bool = false) throws -> [String] {
        try world.perform(ImportCollections(drafts, isDryRun: isDryRun)).collections.map { "\($0.slug) \($0.action)" }
    }

    private func shown(_ slug: String, _ world: TestWorld) throws -> [String] {
        try world.perform(ReadCollection(slug: slug), by: .anyone).entries.map {
            "\($0.sheet.practice.slug): \($0.reason)"
        }
    }

    @Test(arguments: Engine.allCases) func `a collection is read as it was written`(_ engine: Engine) throws {
        let world = try world(engine)
        #expect(try bring([Drafts.collection("choix", ["trois", "un"])], world) == ["choix created"])
        let found = try world.perform(ReadCollection(slug: "choix"), by: .anyone)
        #expect(found.collection.introduction == ["Première phrase. Deuxième phrase.", "Deuxième paragraphe."])
        #expect(found.collection.chosenBy == "Le comité d’essai" && found.collection.homePlace == 1)
        #expect(found.collection.origin == .own)
        #expect(found.entries[0].sheet.first("description")?.text == "Un texte.")
        #expect(try shown("choix", world) == ["trois: Raison 1.", "un: Raison 2."])
        #expect(try world.perform(ListCollections(), by: .anyone).map(\.sheets) == [2])
        let un = try world.sheet("un").practice
        #expect(try world.perform(CollectionsOfSheet(un), by: .anyone).map(\.slug) == ["choix"])
        #expect(throws: Refusal.notFound) { try world.perform(ReadCollection(slug: "autre"), by: .anyone) }
        let line = try #require(try world.audit(.editCollections).first)
        #expect(line.objectKind == "collection" && line.detail == "created, 2 sheets")
    }

    @Test(arguments: Engine.allCases) func `importing again updates, and says nothing of what is the same`(
        _ engine: Engine
    ) throws {
        let world = try world(engine)
        let first = [Drafts.collection("a", ["un"]), Drafts.collection("b", ["deux"])]
        try bring(first, world)
        let before = try DatabaseContent(of: world.database)
        #expect(try bring(first, world) == ["a unchanged", "b unchanged"])
        #expect(try DatabaseContent(of: world.database).difference(from: before) == [])
        let other = [Drafts.collection("a", ["un", "trois"], title: "Autre titre", homePlace: nil)]
        #expect(try bring(other, world, isDryRun: true) == ["a updated"])
        #expect(try DatabaseContent(of: world.database).difference(from: before) == [])
        #expect(try bring(other, world) == ["a updated"])
        #expect(try shown("a", world).count == 2 && shown("b", world).count == 1)
        #expect(try world.perform(ReadCollection(slug: "a"), by: .anyone).collection.title == "Autre titre")
        let exported = try world.perform(ExportCollections(), by: .anyone)
        #expect(try bring(exported, world) == ["a unchanged", "b unchanged"] && exported.map(\.slug) == ["a", "b"])
        #expect(try world.perform(ExportCollections(slug: "b"), by: .anyone).map(\.slug) == ["b"])
        #expect(throws: Refusal.notFound) { try world.perform(ExportCollections(slug: "c"), by: .anyone) }
    }

    @Test(arguments: Engine.allCases) func `a sheet that is not there stops everything, and the nearest is named`(
        _ engine: Engine
    ) throws {
        let world = try world(engine)
        let before = try DatabaseContent(of: world.database)
        let drafts = [
            Drafts.collection("bonne", ["un"]),
            Drafts.collection("fausse", ["un", "troi", "essai:9", "https://exemple.org/pratiques/un", "Deux"]),
        ]
        let error = #expect(throws: Refusal.self) { try bring(drafts, world) }
        #expect(
            error
                == .collections([
                    CollectionProblem(.unknownSheet("troi", nearest: "trois"), collection: 2, entry: 2),
                    CollectionProblem(.unknownSheet("essai:9", nearest: nil), collection: 2, entry: 3),
                    CollectionProblem(.duplicateSheet("https://exemple.org/pratiques/un"), collection: 2, entry: 4),
                    CollectionProblem(.unknownSheet("Deux", nearest: "deux"), collection: 2, entry: 5),
                ]))
        #expect(try DatabaseContent(of: world.database).difference(from: before) == [])
        try world.place("deux", rung: .network)
        #expect(throws: Refusal.self) { try bring([Drafts.collection("cachee", ["deux"])], world) }
    }

    @Test(arguments: Engine.allCases) func `a hidden sheet leaves no gap and comes back, an erased one never`(
        _ engine: Engine
    ) throws {
        let world = try world(engine)
        try bring([Drafts.collection("choix", ["un", "deux", "trois"])], world)
        try world.perform(WithdrawSheet(slug: "deux", reason: "motif"))
        #expect(try shown("choix", world) == ["un: Raison 1.", "trois: Raison 3."])
        #expect(try world.perform(ListCollections(), by: .anyone).map(\.sheets) == [2])
        #expect(try world.perform(ExportCollections(), by: .anyone)[0].entries.map(\.sheet) == ["un", "trois"])
        try world.perform(PublishSheet(slug: "deux"))
        #expect(try shown("choix", world).count == 3)
        try world.perform(ErasePractice(slug: "un", reason: "motif"))
        #expect(try shown("choix", world) == ["deux: Raison 2.", "trois: Raison 3."])
        let left = try world.database.read { try CollectionStore($0).find(slug: "choix")?.items.count }
        #expect(left == 2)
        for slug in ["deux", "trois"] { try world.perform(WithdrawSheet(slug: slug, reason: "motif")) }
        #expect(try world.perform(ListCollections(), by: .anyone).isEmpty)
        #expect(try world.perform(ListCollections(keepsEmpty: true)).map(\.sheets) == [0])
        #expect(try world.perform(ReadHome(), by: .anyone).featured == nil)
    }

    @Test(arguments: Engine.allCases) func `a merge is followed, and so is what undoes it`(_ engine: Engine) throws {
        let world = try world(engine)
        try bring([Drafts.collection("choix", ["un", "deux", "trois"])], world)
        try world.perform(MergePractices("deux", into: "trois", isDryRun: false))
        #expect(try shown("choix", world) == ["un: Raison 1.", "trois: Raison 2."])
        #expect(try world.perform(ListCollections(), by: .anyone).map(\.sheets) == [2])
        let other = Drafts.collection("autre", ["deux"], title: "Avant la première")
        try bring([other], world)
        #expect(try shown("autre", world) == ["trois: Raison 1."])
        let trois = try world.sheet("trois").practice
        #expect(try world.perform(CollectionsOfSheet(trois), by: .anyone).map(\.slug) == ["autre", "choix"])
        let exported = try world.perform(ExportCollections(), by: .anyone)
        #expect(try bring(exported, world) == ["autre unchanged", "choix unchanged"])
        try world.perform(UnmergePractice("deux"))
        #expect(try shown("choix", world).count == 3 && shown("autre", world) == ["deux: Raison 1."])
    }

    @Test(arguments: Engine.allCases) func `a sheet that moved is still there, under its new address and its key`(
        _ engine: Engine
    ) throws {
        let world = try world(engine)
        try bring([Drafts.collection("choix", ["essai:1"])], world)
        try world.bring([Drafts.practice("1", "Nouveau nom")])
        #expect(try shown("choix", world) == ["nouveau-nom: Raison 1."])
        #expect(try bring([Drafts.collection("choix", ["un"])], world) == ["choix unchanged"])
    }

    @Test(arguments: Engine.allCases) func `an import undone takes its sheets out of the collections`(
        _ engine: Engine
    ) throws {
        let world = try world(engine)
        let batch = try world.bring([Drafts.practice("4", "Quatre")]).batch
        try bring([Drafts.collection("choix", ["quatre", "un"])], world)
        try world.perform(UndoImport(try #require(batch), isDryRun: false))
        #expect(try shown("choix", world) == ["un: Raison 2."])
    }

    @Test(arguments: Engine.allCases) func `a collection is removed with a reason, its sheets stay`(
        _ engine: Engine
    ) throws {
        let world = try world(engine)
        try bring([Drafts.collection("choix", ["un"])], world)
        #expect(throws: Refusal.reasonMissing) { try world.perform(RemoveCollection(slug: "choix", reason: " ")) }
        #expect(throws: Refusal.notFound) { try world.perform(RemoveCollection(slug: "autre", reason: "motif")) }
        #expect(throws: Refusal.forbidden(.editCollections)) {
            try world.perform(RemoveCollection(slug: "choix", reason: "motif"), by: .anyone)
        }
        #expect(try world.perform(RemoveCollection(slug: "choix", reason: "motif")).title == "Une collection")
        #expect(try world.perform(ListCollections(keepsEmpty: true)).isEmpty)
        #expect(try world.sheet("un").practice.title == "Un")
        #expect(try world.audit(.editCollections).first?.detail == "removed, reason: motif")
    }

    @Test(arguments: Engine.allCases) func `the shipped collections come with their sheets and go, unless changed`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        #expect(try world.perform(LoadDemoCollections()) == 0)
        try world.bring()
        #expect(try world.perform(LoadDemoCollections()) == 4 && world.perform(LoadDemoCollections()) == 0)
        #expect(try shown("pas-comme-prevu", world).count == 6)
        let mine = Drafts.collection("entre-pairs", ["mission-interface"])
        #expect(try bring([mine], world) == ["entre-pairs updated"])
        #expect(try world.perform(RemoveDemoCollections()) == 3)
        #expect(try world.perform(ListCollections(), by: .anyone).map(\.collection.slug) == ["entre-pairs"])
        #expect(try !world.perform(WasDemoLoaded()))
    }

    @Test func `every sheet that a shipped collection names is there`() throws {
        let world = try TestWorld(.sqlite)
        try world.bringEverySheet()
        try world.perform(LoadDemoCollections())
        for draft in CollectionDraft.shipped {
            #expect(try shown(draft.slug, world).count == draft.entries.count, "\(draft.slug)")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a sheet taken back stays in a collection that is exported, changed and imported again`(_ engine: Engine)
        throws
    {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Un"), Drafts.practice("2", "Deux"), Drafts.practice("3", "Trois")])
        #expect(try bring([Drafts.collection("a", ["un", "deux", "trois"])], world) == ["a created"])
        try world.perform(WithdrawSheet(slug: "deux", reason: "motif"))
        let exported = try world.perform(ExportCollections(), by: .anyone)
        #expect(exported[0].entries.map(\.sheet) == ["un", "trois"])
        #expect(try bring(exported, world) == ["a unchanged"])
        let renamed = Drafts.collection("a", exported[0].entries.map(\.sheet), title: "Un autre titre")
        #expect(try bring([renamed], world) == ["a updated"])
        try world.perform(PublishSheet(slug: "deux"))
        #expect(try world.perform(ExportCollections(), by: .anyone)[0].entries.map(\.sheet) == ["un", "trois", "deux"])
    }
}
