import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct VocabularyStoreTests {
    private func list(_ version: Int, _ terms: [(code: String, french: String)]) -> Vocabulary {
        Vocabulary(
            code: "essai", version: version, source: "Essai \(version)",
            terms: terms.map { Term(code: $0.code, french: $0.french, english: "\($0.french) (en)") })
    }

    @Test(arguments: Engine.allCases) func whatIsShippedIsStoredOnceAndReadBackTheSame(_ engine: Engine) throws {
        try withDatabase(on: engine) { database in
            _ = try Migrator().migrate(database, now: 1)
            let ids = IdentifierSource(node: 1) { 0 }
            let seed = { try database.write { try VocabularyStore($0).seed(Vocabulary.shipped, ids: ids, at: 5) } }
            #expect(try seed())
            let content = try DatabaseContent(of: database)
            #expect(try !seed())
            #expect(try DatabaseContent(of: database) == content)
            let stored = try database.read { try VocabularyStore($0).all() }
            #expect(stored == Vocabulary.shipped.sorted { Array($0.code.utf8).lexicographicallyPrecedes($1.code.utf8) })
        }
    }

    @Test(arguments: Engine.allCases) func aNewerVersionAddsAndKeepsOldTermsWithTheirIdentifiers(_ engine: Engine)
        throws
    {
        try Shelf.write(on: engine) { shelf in
            let store = VocabularyStore(shelf.connection)
            #expect(try store.seed([list(1, [("a", "Un"), ("b", "Deux")])], ids: shelf.ids, at: 5))
            let before = try store.index()
            #expect(try store.seed([list(2, [("c", "Trois"), ("b", "Deux bis")])], ids: shelf.ids, at: 5))
            let after = try store.index()
            for code in ["a", "b"] { #expect(after.id(code, of: "essai") == before.id(code, of: "essai")) }
            let stored = try #require(try store.all().first { $0.code == "essai" })
            #expect(stored.version == 2 && stored.source == "Essai 2")
            #expect(Set(stored.terms.map(\.code)) == ["a", "b", "c"])
            let labels = Dictionary(uniqueKeysWithValues: stored.terms.map { ($0.code, $0.french) })
            #expect(labels == ["a": "Un", "b": "Deux bis", "c": "Trois"])
        }
    }

    @Test(arguments: Engine.allCases) func anOlderVersionChangesNothing(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let store = VocabularyStore(shelf.connection)
            _ = try store.seed([list(2, [("a", "Deux")])], ids: shelf.ids, at: 5)
            let before = try store.all()
            #expect(try !store.seed([list(1, [("a", "Un"), ("z", "Ancien")])], ids: shelf.ids, at: 5))
            #expect(try !store.seed([list(2, [("a", "Autre")])], ids: shelf.ids, at: 5))
            #expect(try store.all() == before)
        }
    }

    @Test(arguments: Engine.allCases) func aCodeLeadsToItsTermOfItsVocabularyAndBack(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            for vocabulary in Vocabulary.shipped {
                for term in vocabulary.terms {
                    let id = try #require(shelf.terms.id(term.code, of: vocabulary.code))
                    #expect(shelf.terms.code(id) == term.code)
                }
            }
            #expect(shelf.terms.id("aller_vers", of: "unit") == nil)
            #expect(shelf.terms.code(-1) == nil)
        }
    }
}
