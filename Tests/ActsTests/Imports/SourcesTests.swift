import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Several publications about one practice: each import changes what its own publication says.
@Suite struct SourcesTests {
    private var other: SourceDocument {
        var document = Drafts.document
        document.code = "autre"
        document.title = "Un autre recueil"
        return document
    }

    /// Brings a record of the same key space under another publication.
    private func bringOther(_ world: TestWorld, _ draft: PracticeDraft) throws -> ImportReport {
        try world.perform(
            ImportPractices(
                namespace: Drafts.document.code, document: other, drafts: [draft], original: Array("autre".utf8),
                isDryRun: false))
    }

    private func texts(_ world: TestWorld) throws -> [String?: String] {
        let facts = try world.sheet("un").stated("description")
        return Dictionary(facts.map { ($0.source, $0.text ?? "") }) { first, _ in first }
    }

    @Test(arguments: Engine.allCases) func eachSourceKeepsItsFacts(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let own = Drafts.practice("1", "Un", text: "La première dit ceci.")
        try world.bring([own])
        let report = try bringOther(world, Drafts.practice("1", "Un", text: "La seconde dit cela."))
        #expect(report.updated == 1)
        #expect(try texts(world) == [nil: "La première dit ceci.", "autre": "La seconde dit cela."])
        let sheet = try world.sheet("un")
        #expect(sheet.source?.code == "essai" && sheet.otherSources.map(\.code) == ["autre"])
        let before = try DatabaseContent(of: world.database)
        #expect(try world.bring([own]).unchanged == 1)
        #expect(try bringOther(world, Drafts.practice("1", "Un", text: "La seconde dit cela.")).unchanged == 1)
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test(arguments: Engine.allCases) func correctingOneSourceLeavesTheOther(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Un", text: "A.")])
        _ = try bringOther(world, Drafts.practice("1", "Un", text: "B."))
        try world.bring([Drafts.practice("1", "Un", text: "A corrigé.")])
        #expect(try texts(world) == [nil: "A corrigé.", "autre": "B."])
        let second = try bringOther(world, Drafts.practice("1", "Deux", text: "B corrigé."))
        #expect(try texts(world) == [nil: "A corrigé.", "autre": "B corrigé."])
        // The title is that of the first source.
        #expect(try world.sheet("un").practice.title == "Un")
        try world.perform(UndoImport(try #require(second.batch), isDryRun: false))
        #expect(try texts(world) == [nil: "A corrigé.", "autre": "B."])
    }

    @Test func aRevisionSpellsASourceOnlyWhenItIsAnother() throws {
        let world = try TestWorld(.sqlite)
        try world.bring([Drafts.practice("1", "Un")])
        #expect(
            !(try DatabaseContent(of: world.database).tables["revision"] ?? []).contains { $0.contains("\"source\"") })
        _ = try bringOther(world, Drafts.practice("1", "Un", text: "B."))
        #expect(
            (try DatabaseContent(of: world.database).tables["revision"] ?? []).contains {
                $0.contains("\"source\":\"autre\"")
            })
    }
}
