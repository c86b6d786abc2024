import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Imports undone as a whole.
@Suite struct UndoTests {
    /// Tables that tell what happened: they only grow.
    private static let log = ["audit", "change", "harvest", "harvest_theme", "import_batch", "search_numbering"]
    private static let words = ["search_document_word", "search_text", "search_word"]

    private func practice(_ key: String, _ text: String, town: String) -> PracticeDraft {
        var place = Fact(item: "t", section: "identity", field: "territory", position: 0)
        place.territory = TerritoryReference(name: town, kind: "commune", departement: "59")
        var body = Fact(item: "b", section: "identity", field: "bearer", position: 0)
        body.organisation = OrganisationReference(name: "Ville de \(town)", kind: "commune")
        return Drafts.practice(key, "Pratique \(key)", text: text, more: [place, body])
    }

    private func batch(_ report: ImportReport) throws -> Int64 { try #require(report.batch) }

    private func facts(_ world: TestWorld, _ slug: String) throws -> [String: Fact] {
        SheetFacts(try world.sheet(slug)).all
    }

    @Test(arguments: Engine.allCases) func whatItMadeLeavesNoTraceButTheLog(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([practice("1", "Avant.", town: "Lille")], original: "un")
        let before = try DatabaseContent(of: world.database)
        let files = try world.files.hashes()
        let report = try world.bring(
            [practice("2", "Texte.", town: "Lille"), practice("3", "Autre.", town: "Roubaix")]
                + [Drafts.practice("4", "Quatre", targets: ["1", "2"])], original: "deux")
        let outcome = try world.perform(UndoImport(try batch(report), isDryRun: false))
        #expect(outcome.removed == 3 && outcome.restored == 0 && outcome.kept == 0)
        #expect(try DatabaseContent(of: world.database).difference(from: before) == Self.log)
        #expect(try world.files.hashes() == files)
        #expect(try world.audit(.undoImport).count == 4)
        #expect(try world.database.check() == [])
    }

    @Test(arguments: Engine.allCases) func theRealPracticesLeaveAnEmptyDatabase(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let empty = try DatabaseContent(of: world.database)
        let report = try world.bring()
        let dry = try world.perform(UndoImport(try batch(report), isDryRun: true))
        #expect(dry.isDryRun && dry.removed == 22)
        #expect(try world.perform(SearchSheets(SheetSearch())).total == 22)
        try world.perform(UndoImport(try batch(report), isDryRun: false))
        #expect(try DatabaseContent(of: world.database).difference(from: empty) == Self.log)
        #expect(try world.files.hashes() == [])
        #expect(try world.bring().created == 22)
    }

    @Test(arguments: Engine.allCases) func whatItChangedReadsAgainAsBefore(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([practice("1", "Avant.", town: "Lille")], original: "un")
        let before = try facts(world, "pratique-1")
        let words = try DatabaseContent(of: world.database)
        var changed = practice("1", "Après.", town: "Roubaix")
        changed.title = "Autre titre"
        changed.facts.append(Fact(item: "e", section: "effects", field: "effect", position: 0))
        let report = try world.bring([changed], original: "deux")
        #expect(try world.sheet("autre-titre").first("description")?.text == "Après.")
        let outcome = try world.perform(UndoImport(try batch(report), isDryRun: false))
        #expect(outcome.restored == 1 && outcome.removed == 0)
        let sheet = try world.sheet("pratique-1")
        #expect(try facts(world, "pratique-1") == before && sheet.practice.title == "Pratique 1")
        #expect(sheet.edition?.number == 3 && sheet.edition?.decision == "undone")
        let others = try DatabaseContent(of: world.database).difference(from: words)
        #expect(Set(others).isDisjoint(with: Self.words))
        // The source has its former file again, and the same file as then changes nothing.
        #expect(try world.files.hashes().count == 1)
        #expect(try world.bring([practice("1", "Avant.", town: "Lille")], original: "un").unchanged == 1)
    }

    @Test(arguments: Engine.allCases) func whatWasChangedSinceStopsItAndIsNamed(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let first = try world.bring(["1", "2", "3"].map { practice($0, "Texte.", town: "Lille") })
        try world.perform(WithdrawSheet(slug: "pratique-1", reason: "droit de réponse"))
        let second = try world.bring([practice("2", "Corrigé.", town: "Lille")])
        let before = try DatabaseContent(of: world.database)
        let obstacles = [
            UndoObstacle(slug: "pratique-1", title: "Pratique 1", reason: .state(.withdrawn)),
            UndoObstacle(slug: "pratique-2", title: "Pratique 2", reason: .importedAgain(try batch(second))),
        ]
        #expect(throws: Refusal.changedSince(obstacles)) {
            try world.perform(UndoImport(try batch(first), isDryRun: false))
        }
        #expect(try DatabaseContent(of: world.database) == before)
        let outcome = try world.perform(UndoImport(try batch(first), changed: .keep, isDryRun: false))
        #expect(outcome.removed == 1 && outcome.kept == 2 && outcome.obstacles == obstacles)
        #expect(throws: Refusal.gone) { try world.sheet("pratique-1") }
        #expect(try world.sheet("pratique-2").first("description")?.text == "Corrigé.")
        #expect(throws: Refusal.notFound) { try world.sheet("pratique-3") }
    }

    @Test(arguments: Engine.allCases) func importsAreUndoneOneAfterTheOtherFromTheLast(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let empty = try DatabaseContent(of: world.database)
        let first = try world.bring([practice("1", "Un.", town: "Lille")])
        let second = try world.bring([practice("1", "Deux.", town: "Roubaix")])
        try world.perform(UndoImport(try batch(second), isDryRun: false))
        #expect(try world.sheet("pratique-1").first("description")?.text == "Un.")
        try world.perform(UndoImport(try batch(first), isDryRun: false))
        #expect(try DatabaseContent(of: world.database).difference(from: empty) == Self.log)
        for report in [first, second] {
            #expect(throws: Refusal.undone) { try world.perform(UndoImport(try batch(report), isDryRun: false)) }
        }
        #expect(throws: Refusal.notFound) { try world.perform(UndoImport(7, isDryRun: false)) }
    }

    @Test(arguments: Engine.allCases) func aPracticeThatAnotherNamesStaysWithWhatItNames(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let first = try world.bring(
            [Drafts.practice("1", "Un", targets: ["2"]), Drafts.practice("2", "Deux"), Drafts.practice("3", "Trois")])
        try world.bring([Drafts.practice("9", "Neuf", targets: ["1"])])
        let named = UndoObstacle(slug: "un", title: "Un", reason: .named(by: "neuf"))
        #expect(throws: Refusal.self) { try world.perform(UndoImport(try batch(first), isDryRun: false)) }
        let outcome = try world.perform(UndoImport(try batch(first), changed: .keep, isDryRun: false))
        #expect(outcome.removed == 1 && outcome.obstacles.contains(named))
        #expect(try world.sheet("neuf").stated("relation").map(\.target?.slug) == ["un"])
        #expect(try world.sheet("un").stated("relation").map(\.target?.slug) == ["deux"])
    }

    @Test(arguments: Engine.allCases) func anErasedPracticeStaysErased(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let report = try world.bring([practice("1", "Un.", town: "Lille"), practice("2", "Deux.", town: "Lille")])
        try world.perform(ErasePractice(slug: "pratique-1", reason: "demande"))
        let outcome = try world.perform(UndoImport(try batch(report), isDryRun: false))
        #expect(outcome.removed == 1)
        let erased = ImportRefusal(record: "1", path: "", reason: .erased)
        #expect(throws: Refusal.invalid([erased])) { try world.bring([practice("1", "Un.", town: "Lille")]) }
        #expect(!(try DatabaseContent(of: world.database).holds("Pratique 1")))
    }

    @Test(arguments: Engine.allCases) func aWholeNamespaceGoesWhateverHappenedSince(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let empty = try DatabaseContent(of: world.database)
        try world.bring(["1", "2"].map { practice($0, "Un.", town: "Lille") })
        try world.bring([practice("2", "Deux.", town: "Lille"), practice("3", "Trois.", town: "Lille")])
        try world.perform(WithdrawSheet(slug: "pratique-1", reason: "motif"))
        try world.perform(MergePractices("pratique-3", into: "pratique-2", isDryRun: false))
        let outcome = try world.perform(UndoImport(namespace: "essai", changed: .discard, isDryRun: false))
        #expect(outcome.batches.count == 2 && outcome.removed == 3)
        #expect(try DatabaseContent(of: world.database).difference(from: empty) == Self.log)
        #expect(try world.perform(UndoImport(namespace: "essai", isDryRun: false)).batches == [])
    }

    @Test func anImportThatChangesNothingIsNoneToUndo() throws {
        let world = try TestWorld(.sqlite)
        try world.bring([practice("1", "Un.", town: "Lille")])
        #expect(try world.bring([practice("1", "Un.", town: "Lille")]).batch == nil)
        #expect(try world.bring([practice("1", "Deux.", town: "Lille")], isDryRun: true).batch != nil)
        let batches = try world.perform(ListImports())
        #expect(batches.count == 1 && batches[0].created == 1 && batches[0].namespace == "essai")
        let shown = try world.perform(ReadImport(batches[0].id))
        #expect(shown.lines.map(\.slug) == ["pratique-1"] && shown.lines.map(\.action) == [.created])
    }
}
