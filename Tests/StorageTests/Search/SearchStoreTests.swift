import SQL
import Search
import Storage
import TestSupport
import Testing

@Suite struct SearchStoreTests {
    @Test(arguments: Engine.allCases) func aTermIsFoundInItsColumnAndAPhraseInItsOrder(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let ids = try ["A", "B"].map { try shelf.practice($0) }
            try shelf.search.put([
                SearchDocument(ids[0], title: "maison parent", need: "isol", "lien social fort"),
                SearchDocument(ids[1], title: "maison", "social lien · social"),
            ])
            #expect(try shelf.found("maison", in: .title) == [1, 2] && shelf.found("maison") == [])
            #expect(try shelf.found("isol", in: .need) == [1] && shelf.found("lien") == [1, 2])
            #expect(try shelf.found("lien", "social") == [1] && shelf.found("social", "lien") == [2])
            #expect(try shelf.found("lien", "social", "fort") == [1] && shelf.found("lien", "fort") == [])
        }
    }

    @Test(arguments: Engine.allCases) func noQuestionReachesTheLanguageOfAnEngine(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            try shelf.search.put([SearchDocument(try shelf.practice("A"), "a b · near and жизнь")])
            for term in ["", "·", "¶", "*", "a*", "a OR b", "a:b", "\"", "'", "'a' & 'b'", "^a", "{title} : a", "A"] {
                #expect(try shelf.found(term) == [], "\(term)")
                #expect(try shelf.found("a", term) == [] && shelf.found(term, "b") == [], "\(term)")
            }
            for term in ["a", "near", "and", "жизнь"] { #expect(try shelf.found(term) == [1]) }
            #expect(try shelf.postings.documents(phrase: [], in: .text).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases) func theSameDocumentAgainWritesNothing(_ engine: Engine) throws {
        let log = StatementLog()
        var settings = DatabaseSettings()
        settings.statementObserver = { log.observe($0) }
        let world = try TestWorld(engine, settings)
        try world.database.write { connection in
            let shelf = Shelf(connection: connection, world: world, terms: try VocabularyStore(connection).index())
            let document = SearchDocument(try shelf.practice("A"), title: "maison", "lien")
            try shelf.search.put([document])
            log.clear()
            try shelf.search.put([document])
            #expect(log.writes == [] && log.distinct.count == 1)
            // A later edition with the same text touches one row.
            try shelf.search.put([SearchDocument(document.practice, title: "maison", "lien", at: 2)])
            #expect(!log.writes.contains { $0.contains("search_text") || $0.contains("search_word") })
        }
    }

    @Test(arguments: Engine.allCases) func theLexiconCountsEveryDocumentOnce(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let ids = try ["A", "B", "C"].map { try shelf.practice($0) }
            try shelf.search.put([
                SearchDocument(ids[0], "lien lien fort"), SearchDocument(ids[1], title: "lien", "", isPublic: false),
            ])
            #expect(try shelf.lexicon() == ["forte fort 1 1", "liene lien 2 1"])
            try shelf.search.put([SearchDocument(ids[1], title: "lien", "neuf")])
            #expect(try shelf.lexicon() == ["forte fort 1 1", "liene lien 2 2", "neufe neuf 1 1"])
            try shelf.search.put([SearchDocument(ids[0], "neuf", isPublic: false)])
            #expect(try shelf.lexicon() == ["liene lien 1 1", "neufe neuf 2 1"])
            try shelf.search.remove(ids)
            #expect(try shelf.lexicon() == [] && shelf.search.isEmpty() && shelf.found("neuf") == [])
            // A number is never given twice.
            try shelf.search.put([SearchDocument(ids[2], "neuf")])
            #expect(try shelf.found("neuf") == [3])
        }
    }

    @Test(arguments: Engine.allCases) func randomChangesLeaveTheLexiconOfTheDocuments(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            var dice = Dice(7)
            let ids = try (0..<12).map { try shelf.practice("Fiche \($0)") }
            var present: [Int64: SearchDocument] = [:]
            for _ in 0..<40 {
                let some = ids.filter { _ in dice.roll(4) == 0 }
                if dice.roll(5) == 0 {
                    try shelf.search.remove(some)
                    for id in some { present[id] = nil }
                    continue
                }
                let documents = some.map { id in
                    SearchDocument(
                        id, (0..<5).map { _ in "m\(dice.roll(9))" }.joined(separator: " "), isPublic: dice.roll(2) == 0)
                }
                try shelf.search.put(documents)
                for document in documents { present[document.practice] = document }
            }
            var expected: [SearchWord: (all: Int, open: Int)] = [:]
            for document in present.values {
                for word in document.text.words {
                    expected[word, default: (0, 0)].all += 1
                    if document.isPublic { expected[word, default: (0, 0)].open += 1 }
                }
            }
            let lines = expected.sorted { $0.key < $1.key }.map { "\($0.word) \($0.term) \($1.all) \($1.open)" }
            #expect(try shelf.lexicon() == lines && lines.count > 5)
        }
    }

    @Test(arguments: Engine.allCases) func theLexiconIsReadInTheOrderOfItsBytes(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            try shelf.search.put([SearchDocument(try shelf.practice("A"), "medi media mede жизнь")])
            let lexicon = SearchLexicon(shelf.connection)
            var words: [String] = []
            try lexicon.each { word, count in words.append("\(word.word) \(word.term) \(count)") }
            #expect(words == ["medee mede 1", "mediae media 1", "medie medi 1", "жизньe жизнь 1"])
            #expect(try lexicon.words(of: [1])[1]?.count == 4)
        }
    }

    @Test func twoWritersAtOnceNeverMeetADeadlockNorLoseACount() throws {
        for engine in Engine.allCases {
            let world = try TestWorld(engine)
            let ids = try world.database.write { connection in
                let shelf = Shelf(connection: connection, world: world, terms: try VocabularyStore(connection).index())
                return try (0..<8).map { try shelf.practice("Fiche \($0)") }
            }
            onThreads(4) { thread in
                let text = thread.isMultiple(of: 2) ? "a b c d" : "d c b a"
                #expect(throws: Never.self) {
                    try world.database.write { connection in
                        let store = SearchStore(connection)
                        try store.put([SearchDocument(ids[thread * 2], text)])
                        try store.put([SearchDocument(ids[thread * 2 + 1], text)])
                    }
                }
            }
            let counts = try world.database.read { connection in
                try connection.query("SELECT documents FROM search_word ORDER BY word") { try $0.int(0) }
            }
            #expect(counts == [8, 8, 8, 8])
        }
    }

    /// An index of SQLite only marks terms as deleted, until its parts are merged.
    @Test func afterAPurgeNoFileHoldsATermThatIsGone() throws {
        let world = try TestWorld(.sqlite)
        func holds(_ copy: String) throws -> Bool {
            try world.database.backup(to: world.folder + copy)
            let bytes = try DurableFile.read(world.folder + copy, limit: 1 << 26)
            return bytes.contains(Array("quetzalcoatlus".utf8))
        }
        func change<R>(_ body: (Shelf) throws -> R) throws -> R {
            try world.database.write { connection in
                try body(Shelf(connection: connection, world: world, terms: try VocabularyStore(connection).index()))
            }
        }
        let ids = try change { shelf in try (0..<20).map { try shelf.practice("Fiche \($0)") } }
        for id in ids {
            try change { try $0.search.put([SearchDocument(id, id == ids[9] ? "quetzalcoatlus" : "m\(id) lien")]) }
        }
        try change { try $0.search.remove([ids[9]]) }
        #expect(try holds("/marked.sqlite"))
        try change { try $0.search.purge() }
        #expect(try !holds("/purged.sqlite"))
        try change { shelf in
            #expect(try shelf.found("lien").count == 19 && shelf.found("quetzalcoatlus") == [])
            // Nothing to do is done at once.
            try shelf.search.purge()
            // A term that goes in the very transaction.
            try shelf.search.put([SearchDocument(ids[9], "quetzalcoatlus")])
            try shelf.search.remove([ids[9]])
            try shelf.search.purge()
        }
        #expect(try !holds("/again.sqlite"))
    }
}
