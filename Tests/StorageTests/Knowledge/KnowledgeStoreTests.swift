import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct KnowledgeStoreTests {
    private func file(_ version: Int, _ entries: [(code: String, text: String)]) -> KnowledgeFile {
        KnowledgeFile(
            .glossary, version: version,
            entries: entries.map { KnowledgeEntry(.glossary, code: $0.code, lines: [.init(.label, $0.text)]) })
    }

    @Test(arguments: Engine.allCases) func whatIsShippedIsStoredOnceAndReadBackTheSame(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let store = KnowledgeStore(shelf.connection)
            for file in KnowledgeFile.shipped {
                #expect(try !store.seed(file, ids: shelf.ids))
                let stored = try store.all(file.kind)
                #expect(Dictionary(grouping: stored, by: \.code) == Dictionary(grouping: file.entries, by: \.code))
            }
            let words = try store.all(.glossary).map(\.code)
            #expect(words.first == "ahi" && words.last == "universite-populaire")
        }
    }

    @Test(arguments: Engine.allCases) func aNewerFileRewritesWhatNobodyEdited(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let store = KnowledgeStore(shelf.connection)
            #expect(try store.seed(file(50, [("zzz-a", "Un"), ("zzz-b", "Deux"), ("zzz-c", "Trois")]), ids: shelf.ids))
            let mine = KnowledgeEntry(
                .glossary, code: "zzz-b", lines: [.init(.label, "À nous"), .init(.definition, "Dit ici.")])
            try store.put(mine, isEdited: true, ids: shelf.ids)
            let before = try store.revision()
            #expect(
                try store.seed(
                    file(51, [("zzz-a", "Un bis"), ("zzz-b", "Deux bis"), ("zzz-d", "Neuf")]), ids: shelf.ids))
            #expect(try store.revision() > before)
            let labels = try store.all(.glossary).filter { $0.code.hasPrefix("zzz") }.map(\.label).sorted()
            #expect(labels == ["Neuf", "Trois", "Un bis", "À nous"])
            #expect(try !store.seed(file(50, [("zzz-a", "Ancien")]), ids: shelf.ids))
            #expect(try store.all(.glossary).contains(mine))
        }
    }

    @Test(arguments: Engine.allCases) func linesKeepTheirOrderAndTheirEmptyCells(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let lines = (1...12).map {
                KnowledgeEntry.Line(
                    .step, "Pas \($0)", source: $0 == 3 ? "hcts-2021" : nil, locator: $0 == 3 ? "1" : nil)
            }
            let entry = KnowledgeEntry(.method, code: "essai", lines: lines + [.init(.definition, "Une ' \\ \" «.")])
            let store = KnowledgeStore(shelf.connection)
            try store.put(entry, isEdited: true, ids: shelf.ids)
            try store.put(entry, isEdited: true, ids: shelf.ids)
            #expect(try store.all(.method).filter { $0.code == "essai" } == [entry])
            #expect(try store.citedSources().contains("hcts-2021"))
        }
    }
}
