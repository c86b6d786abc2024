import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct EditVocabularyTests {
    private func vocabulary(_ code: String, _ world: TestWorld) throws -> Vocabulary {
        try world.perform(ReadVocabulary(code: code)).vocabulary
    }

    private func edited(
        _ code: String, _ world: TestWorld, _ change: (inout [Term]) -> Void
    ) throws -> Vocabulary {
        let list = try vocabulary(code, world)
        var terms = list.terms
        change(&terms)
        return Vocabulary(code: code, version: 1, source: "", terms: terms)
    }

    @Test(arguments: Engine.allCases) func aTrialSaysWhatWouldChangeAndChangesNothing(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let list = try edited("theme", world) { $0[0].french = "autre mot" }
        let before = try DatabaseContent(of: world.database)
        let outcome = try world.perform(EditVocabulary([list], isDryRun: true))
        #expect(outcome.revisions.map(\.changes.count) == [1] && outcome.isDryRun && !outcome.isRefused)
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test(arguments: Engine.allCases) func anEditedListIsANewVersionThatEverybodySees(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let other = try world.anotherProcess()
        defer { other.database.close() }
        let old = try vocabulary("stage", world)
        let list = try edited("stage", world) { terms in
            terms[0].french = "première idée"
            terms.append(Term(code: "en_pause", french: "en pause", english: "paused"))
        }
        _ = try world.perform(EditVocabulary([list], isDryRun: false))
        let now = try world.perform(ReadVocabulary(code: "stage"))
        #expect(now.vocabulary.version == old.version + 1 && now.isCurrent)
        #expect(now.vocabulary.terms.last?.code == "en_pause" && now.vocabulary.source == old.source)
        #expect(now.versions.map(\.decidedBy) == ["operator", "program"])
        #expect(try world.perform(ReadVocabulary(code: "stage", version: old.version)).vocabulary == old)
        #expect(world.world.vocabularies.term("en_pause", of: "stage")?.french == "en pause")
        // A program that runs beside learns of it by asking.
        #expect(other.vocabularies.term("en_pause", of: "stage") == nil)
        try other.refreshVocabularies()
        #expect(other.vocabularies.term("en_pause", of: "stage")?.isEdited == true)
        let line = try #require(try world.audit(.editVocabulary).first)
        #expect(line.objectKind == "vocabulary" && line.detail == "stage version 4, changes 2")
    }

    @Test func openingAgainUndoesNothing() throws {
        let world = try TestWorld(.sqlite)
        let list = try edited("theme", world) { $0[0].french = "autre mot" }
        _ = try world.perform(EditVocabulary([list], isDryRun: false))
        let content = try DatabaseContent(of: world.database)
        let again = try world.anotherProcess()
        defer { again.database.close() }
        #expect(again.vocabularies.terms(of: "theme").first?.french == "autre mot")
        #expect(try DatabaseContent(of: world.database) == content)
    }

    @Test(arguments: Engine.allCases) func oneRefusedLineStopsEveryList(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Aller")])
        let themes = try edited("theme", world) { $0.removeAll { $0.code == "aller_vers" } }
        let stages = try edited("stage", world) { $0[0].french = "première idée" }
        let before = try DatabaseContent(of: world.database)
        let outcome = try world.perform(EditVocabulary([stages, themes], isDryRun: false))
        #expect(outcome.isRefused && outcome.revisions.last?.faults.count == 1)
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test func aWordThatSheetsSayIsRetiredWithItsSuccessorAndStillShown() throws {
        let world = try TestWorld(.sqlite)
        let slug = try world.bring([Drafts.practice("1", "Aller")]).entries[0].slug
        let list = try edited("theme", world) { terms in
            for index in terms.indices where terms[index].code == "aller_vers" {
                (terms[index].until, terms[index].successor) = (1, "pair_aidance")
            }
        }
        _ = try world.perform(EditVocabulary([list], isDryRun: false))
        #expect(try world.sheet(slug).first("theme")?.term == "aller_vers")
        let term = try #require(world.world.vocabularies.term("aller_vers", of: "theme"))
        #expect(term.isRetired && term.successor == "pair_aidance")
        #expect(try world.perform(SearchSheets(SheetSearch(filter: SheetFilter(.theme, "aller_vers")))).total == 1)
    }

    @Test(arguments: Engine.allCases) func aRewordedTermIsFoundByItsNewWords(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Une fiche")])
        let list = try edited("theme", world) { terms in
            for index in terms.indices where terms[index].code == "aller_vers" { terms[index].french = "maraude" }
        }
        #expect(try world.perform(SearchSheets(SheetSearch(words: "maraude"))).total == 0)
        _ = try world.perform(EditVocabulary([list], isDryRun: false))
        #expect(try world.perform(SearchSheets(SheetSearch(words: "maraude"))).total == 1)
        #expect(try world.perform(SearchSheets(SheetSearch(words: "aller"))).total == 0)
    }

    @Test func anUnknownListIsRefusedWithTheNearest() throws {
        let world = try TestWorld(.sqlite)
        let list = Vocabulary(code: "themes", version: 1, source: "", terms: [])
        let outcome = try world.perform(EditVocabulary([list], isDryRun: false))
        #expect(outcome.revisions.first?.faults == [.unknownVocabulary(nearest: "theme")])
    }

    @Test func onlyTheOperatorEditsAndAnybodyReads() throws {
        let world = try TestWorld(.sqlite)
        let list = try edited("theme", world) { $0[0].french = "autre mot" }
        for isDryRun in [true, false] {
            #expect(throws: Refusal.forbidden(.editVocabulary)) {
                try world.perform(EditVocabulary([list], isDryRun: isDryRun), by: .anyone)
            }
        }
        #expect(try world.perform(ListVocabularies(), by: .anyone).contains { $0.code == "theme" })
        #expect(throws: Refusal.notFound) { try world.perform(ReadVocabulary(code: "licorne"), by: .anyone) }
        #expect(throws: Refusal.notFound) {
            try world.perform(ReadVocabulary(code: "theme", version: 99), by: .anyone)
        }
    }

    @Test(arguments: Engine.allCases) func hiddenSheetsAreNotCounted(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let slugs = try world.bring([Drafts.practice("1", "Une"), Drafts.practice("2", "Deux")]).entries.map(\.slug)
        #expect(try world.perform(ReadVocabulary(code: "theme"), by: .anyone).sheets == ["aller_vers": 2])
        try world.place(slugs[0], rung: .network)
        for viewer in [Viewer.anyone, .instanceOperator] {
            #expect(try world.perform(ReadVocabulary(code: "theme"), by: viewer).sheets == ["aller_vers": 1])
        }
    }
}
