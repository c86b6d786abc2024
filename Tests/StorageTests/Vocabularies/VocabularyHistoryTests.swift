import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Versions: each stays as it was, whatever comes after.
@Suite struct VocabularyHistoryTests {
    private func term(_ code: String, _ label: String? = nil, parent: String? = nil) -> Term {
        Term(code: code, french: label ?? "Mot \(code)", english: "Word \(code)", parent: parent)
    }

    private func list(_ version: Int, _ terms: [Term]) -> Vocabulary {
        Vocabulary(code: "essai", version: version, source: "Essai \(version)", terms: terms)
    }

    @Test(arguments: Engine.allCases) func anOldVersionIsReadExactlyAsItWas(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let store = VocabularyStore(shelf.connection)
            var wordy = term("a")
            wordy.frenchSynonyms = ["un", "deux mots"]
            let first = list(1, [wordy, term("b", parent: "a"), term("c")])
            _ = try store.seed([first], ids: shelf.ids, at: 7)
            _ = try store.seed([list(2, [term("c", "Autre"), term("a")])], ids: shelf.ids, at: 8)
            #expect(try store.vocabulary("essai", version: 1) == first)
            let second = try #require(try store.vocabulary("essai", version: 2))
            #expect(second.current.map(\.french) == ["Autre", "Mot a"] && second.source == "Essai 2")
            #expect(second.terms.first { $0.code == "b" }?.until == 2)
            #expect(try store.all().first { $0.code == "essai" } == second)
            #expect(try store.vocabulary("essai", version: 3) == nil)
            #expect(try store.vocabulary("autre", version: 1) == nil)
            #expect(try store.versions(of: "essai").map(\.number) == [2, 1])
            #expect(try store.versions(of: "essai").map(\.at) == [8, 7])
            #expect(try store.versions(of: "autre").isEmpty)
        }
    }

    @Test(arguments: Engine.allCases) func whatAnInstanceDecidesLivesBesideWhatIsShipped(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let store = VocabularyStore(shelf.connection)
            _ = try store.seed([list(1, [term("a"), term("b")])], ids: shelf.ids, at: 1)
            var own = term("b", "Notre mot")
            own.isEdited = true
            try store.put(list(2, [term("a"), own]), shipped: nil, by: "operator", ids: shelf.ids, at: 2)
            #expect(try !store.seed([list(1, [term("a")])], ids: shelf.ids, at: 3))
            #expect(try store.seed([list(2, [term("b", "Leur mot"), term("z")])], ids: shelf.ids, at: 4))
            let now = try #require(try store.all().first { $0.code == "essai" })
            #expect(now.version == 3 && now.current.map(\.french) == ["Notre mot", "Mot z"])
            let versions = try store.versions(of: "essai")
            #expect(versions.map(\.decidedBy) == ["program", "operator", "program"])
            #expect(versions.map(\.shipped) == [2, 1, 1])
        }
    }

    @Test(arguments: Engine.allCases) func labelsOfAnOlderProgramBecomeTheFirstVersion(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let connection = shelf.connection
            try connection.execute("INSERT INTO vocabulary (id, code, version, source) VALUES (7, 'essai', 3, 'Avant')")
            try connection.execute(
                "INSERT INTO term (id, vocabulary, code, position, since_version) VALUES (8, 7, 'a', 0, 2)")
            try connection.execute(
                "INSERT INTO term_label (term, language, label) VALUES (8, 'fr', 'Un'), (8, 'en', 'One')")
            let store = VocabularyStore(connection)
            #expect(try store.seed([], ids: shelf.ids, at: 9))
            let read = try #require(try store.all().first { $0.code == "essai" })
            #expect(read.terms == [Term(code: "a", french: "Un", english: "One", since: 2)] && read.version == 3)
            #expect(try store.versions(of: "essai").map(\.at) == [0])
            #expect(try connection.first("SELECT COUNT(*) FROM term_label") { try $0.int(0) } == 0)
            #expect(try !store.seed([], ids: shelf.ids, at: 10))
        }
    }

    @Test(arguments: Engine.allCases) func theStampChangesWithEachVersion(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let store = VocabularyStore(shelf.connection)
            let before = try store.stamp()
            #expect(try store.stamp() == before)
            _ = try store.seed([list(1, [term("a")])], ids: shelf.ids, at: 1)
            let seeded = try store.stamp()
            try store.put(list(2, [term("a", "Autre")]), shipped: nil, by: "operator", ids: shelf.ids, at: 2)
            #expect(try Set([before, seeded, store.stamp()]).count == 3)
        }
    }

    @Test(arguments: Engine.allCases) func sheetsAreCountedForThoseWhoMayReadThem(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            for (title, rung) in [("Ouverte", Rung.everyone), ("Réservée", .network)] {
                let id = try shelf.practice(title, rung: rung)
                var theme = Fact(item: "t", section: "identity", field: "theme", position: 0)
                theme.term = "aller_vers"
                try shelf.facts.replace(section: "identity", of: id, with: [theme], source: nil)
                try shelf.facts.publish(id)
            }
            let store = VocabularyStore(shelf.connection)
            #expect(try store.readableSheets(saying: "theme", readableBy: [.everyone]) == ["aller_vers": 1])
            #expect(try store.readableSheets(saying: "theme", readableBy: [.everyone, .network]) == ["aller_vers": 2])
            #expect(try store.readableSheets(saying: "method", readableBy: [.everyone]).isEmpty)
            #expect(try store.readableSheets(saying: "theme", readableBy: []).isEmpty)
            #expect(try store.usedCodes(of: "theme") == ["aller_vers"])
            let term = try #require(shelf.terms.id("aller_vers", of: "theme"))
            #expect(try store.practices(saying: [term]).count == 2)
        }
    }
}
