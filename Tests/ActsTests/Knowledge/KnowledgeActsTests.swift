import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct KnowledgeActsTests {
    private func file(_ text: String) -> KnowledgeFile {
        let lines = [KnowledgeEntry.Line(.label, "essaimage"), KnowledgeEntry.Line(.definition, text)]
        return KnowledgeFile(
            .glossary, version: 0, entries: [KnowledgeEntry(.glossary, code: "essaimage", lines: lines)])
    }

    @Test(arguments: Engine.allCases) func anImportSaysFirstWhatItWouldDoThenDoesItOnce(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let content = try DatabaseContent(of: world.database)
        let dry = try world.perform(ImportKnowledge(file("Autrement."), isDryRun: true))
        #expect(dry.isDryRun && dry.count(.updated) == 1 && dry.entries.count == 1)
        #expect(try DatabaseContent(of: world.database) == content)
        let done = try world.perform(ImportKnowledge(file("Autrement."), isDryRun: false))
        #expect(!done.isDryRun && done.count(.updated) == 1)
        #expect(try world.audit(.editWords).map(\.detail) == ["created 0, updated 1"])
        let after = try DatabaseContent(of: world.database)
        #expect(
            after.difference(from: content) == ["audit", "change", "knowledge", "knowledge_entry", "knowledge_line"])
        let again = try world.perform(ImportKnowledge(file("Autrement."), isDryRun: false))
        #expect(again.count(.unchanged) == 1)
        #expect(try DatabaseContent(of: world.database) == after)
        // A program that starts again leaves what was edited.
        let knowledge = try #require(try ReadKnowledge().perform(by: .anyone, in: world.anotherProcess()))
        #expect(knowledge.word("essaimage")?.shortDefinition == "Autrement.")
    }

    @Test func aReaderReadsAgainOnlyWhenSomethingChanged() throws {
        let world = try TestWorld(.sqlite)
        let first = try #require(try world.perform(ReadKnowledge(), by: .anyone))
        #expect(first.methods.count >= 25 && first.words.count >= 90)
        #expect(try world.perform(ReadKnowledge(since: first.revision), by: .anyone) == nil)
        try world.perform(ImportKnowledge(file("Autrement."), isDryRun: false))
        let second = try #require(try world.perform(ReadKnowledge(since: first.revision), by: .anyone))
        #expect(second.revision > first.revision)
    }

    @Test func onlyTheOperatorEdits() throws {
        let world = try TestWorld(.sqlite)
        #expect(throws: Refusal.forbidden(.editWords)) {
            try world.perform(ImportKnowledge(file("Non."), isDryRun: true), by: .anyone)
        }
        #expect(throws: Refusal.forbidden(.editWords)) { try world.perform(CheckKnowledge(.glossary), by: .anyone) }
    }

    @Test(arguments: Engine.allCases) func whatIsCountedIsWhatTheViewerMaySee(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let methods = ["conference_familiale", "conference_familiale", "referent_parcours"]
        let drafts = methods.enumerated().map { index, method in
            var fact = Fact(item: "m", section: "identity", field: "method", position: 0)
            fact.term = method
            return Drafts.practice("\(index)", "Fiche \(index)", text: "Semer.", more: [fact])
        }
        let slugs = try world.bring(drafts).entries.map(\.slug)
        try world.place(slugs[1], rung: .network)
        try world.place(slugs[2], rung: .me)
        for viewer in [Viewer.anyone, .instanceOperator] {
            #expect(try world.perform(CountMethods(), by: viewer) == ["conference_familiale": 1])
            for (asked, total) in [
                (ReadExamples.Asked.method("conference_familiale"), 1), (.method("referent_parcours"), 0),
                (.method("absente"), 0), (.source("essai"), 1), (.source("absente"), 0), (.words("semer"), 1),
                (.words("le de la"), 0),
            ] {
                let found = try world.perform(ReadExamples(asked), by: viewer)
                #expect(found.total == total && found.practices.count == total, "\(asked)")
            }
        }
    }

    @Test(arguments: Engine.allCases) func aSourceOfHiddenSheetsOnlyIsNotListed(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let slug = try world.bring([Drafts.practice("1", "Une")]).entries[0].slug
        let sheets = { try world.perform(ListSources(), by: .anyone).first { $0.document.code == "essai" }?.sheets }
        #expect(try sheets() == 1)
        try world.place(slug, rung: .network)
        #expect(try sheets() == nil)
        let codes = try world.perform(ListSources(), by: .anyone).map(\.document.code)
        #expect(codes == codes.sorted() && Set(codes).isSuperset(of: ["casf", "egts-2015", "hcts-2021"]))
    }
}
