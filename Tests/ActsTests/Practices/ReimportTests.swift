import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// A file imported again with something else in it.
@Suite struct ReimportTests {
    private func sections(_ world: TestWorld) throws -> [String] {
        try world.database.read { try $0.query("SELECT section FROM revision ORDER BY id") { try $0.text(0) } }
    }

    @Test(arguments: Engine.allCases) func oneChangedFieldIsOneRevisionOfItsSectionAndANewEdition(_ engine: Engine)
        throws
    {
        let world = try TestWorld(engine)
        let drafts = [Drafts.practice("1", "Un", text: "Avant."), Drafts.practice("2", "Deux")]
        try world.bring(drafts)
        let before = try DatabaseContent(of: world.database)
        let revisions = try sections(world)
        let report = try world.bring([Drafts.practice("1", "Un", text: "Après."), drafts[1]])
        #expect(report.count(.updated) == 1 && report.count(.unchanged) == 1)
        #expect(try sections(world) == revisions + ["description"])
        let sheet = try world.sheet("un")
        #expect(sheet.first("description")?.text == "Après.")
        #expect(sheet.edition?.number == 2 && sheet.practice.version == 2)
        #expect(try world.sheet("deux").edition?.number == 1)
        let after = try DatabaseContent(of: world.database)
        // One for the sheet, one for the import.
        #expect(after.counts["change"] == (before.counts["change"] ?? 0) + 2)
        #expect(after.counts["audit"] == (before.counts["audit"] ?? 0) + 2)
        #expect(try world.perform(SearchSheets(SheetSearch(words: "avant"))).total == 0)
        #expect(try world.perform(SearchSheets(SheetSearch(words: "apres"))).total == 1)
    }

    @Test(arguments: Engine.allCases) func aFieldTakenOutOfTheFileLeavesTheSheet(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let effect = Fact(item: "e", section: "effects", field: "effect", position: 0)
        try world.bring([Drafts.practice("1", "Un", more: [effect])])
        #expect(try world.sheet("un").facts("effect").count == 1)
        try world.bring([Drafts.practice("1", "Un")])
        #expect(try world.sheet("un").facts("effect").isEmpty)
        #expect(try world.bring([Drafts.practice("1", "Un")]).count(.unchanged) == 1)
    }

    @Test(arguments: Engine.allCases) func aNewTitleMovesTheOldAddress(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Premier nom")])
        let report = try world.bring([Drafts.practice("1", "Second nom")])
        #expect(report.entries.map(\.slug) == ["second-nom"] && report.count(.updated) == 1)
        guard case .moved(let slug) = try world.perform(ReadSheet(slug: "premier-nom"), by: .anyone) else {
            Issue.record("the old address does not lead on")
            return
        }
        #expect(slug == "second-nom")
        #expect(try world.sheet("second-nom").practice.title == "Second nom")
        #expect(try world.perform(SearchSheets(SheetSearch(words: "premier"))).total == 0)
        #expect(try world.perform(SearchSheets(SheetSearch(words: "second"))).total == 1)
    }

    @Test(arguments: Engine.allCases) func aWithdrawnSheetStaysWithdrawnWhenItsFileChanges(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Un")])
        try world.perform(WithdrawSheet(slug: "un", reason: "droit de réponse"))
        try world.bring([Drafts.practice("1", "Un bis", text: "Autre.")])
        for slug in ["un", "un-bis"] {
            #expect(throws: slug == "un" ? Refusal.gone : Refusal.notFound) { try world.sheet(slug) }
        }
        #expect(try world.perform(SearchSheets(SheetSearch())).total == 0)
        try world.perform(PublishSheet(slug: "un-bis"))
        #expect(try world.sheet("un-bis").first("description")?.text == "Autre.")
    }

    @Test(arguments: Engine.allCases) func theFileOfASourceIsTheLastThatBroughtSomething(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let named = {
            try world.database.read { try $0.query("SELECT file FROM source") { try $0.text(0) } }
                .map { try world.files.get($0) }
        }
        try world.bring([Drafts.practice("1", "Un")], original: "first")
        let lines = try world.audit(.importPractices).count
        // Several files may cite one publication: one that brings nothing new does not take the place of the other.
        try world.bring([Drafts.practice("1", "Un")], original: "second")
        #expect(try named() == [Array("first".utf8)])
        #expect(try world.audit(.importPractices).count == lines)
        try world.bring([Drafts.practice("1", "Un", text: "Autre.")], original: "third")
        #expect(try named() == [Array("third".utf8)])
        #expect(try world.audit(.importPractices).count > lines)
    }

    @Test(arguments: Engine.allCases) func twoSourcesWithTheSameKeysAreTwoPractices(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Un")])
        var document = Drafts.document
        document.code = "autre"
        let report = try world.perform(
            ImportPractices(
                namespace: "autre", document: document, drafts: [Drafts.practice("1", "Un")], refusals: [],
                original: [], isDryRun: false))
        #expect(report.entries.map(\.slug) == ["un-2"])
        #expect(try world.sheet("un-2").source?.code == "autre")
    }
}
