import Domain
import Testing

@Suite struct CollectionsReaderTests {
    private static let good = """
        [{"adresse":"pairs","titre":"Entre  pairs","introduction":["Un.","Deux."],"choisie_par":"Le comité",
          "accueil":2,"fiches":[{"fiche":"une","pourquoi":"Parce que."},{"fiche":"hcts-2021:1A","pourquoi":"Aussi."}]}]
        """

    private func problems(_ text: String) -> [CollectionProblem] { CollectionsReader(Array(text.utf8)).problems }

    private func problems(replacing part: String, with other: String) -> [CollectionProblem] {
        #expect(Self.good.contains(part))
        return problems(Self.good.replacing(part, with: other))
    }

    @Test func `a good file is read, and what it says is written back the same`() throws {
        let reader = CollectionsReader([0xEF, 0xBB, 0xBF] + Array(Self.good.utf8))
        #expect(reader.problems == [])
        let draft = try #require(reader.drafts.first)
        #expect(draft.slug == "pairs" && draft.title == "Entre pairs" && draft.introduction == ["Un.", "Deux."])
        #expect(draft.chosenBy == "Le comité" && draft.homePlace == 2)
        #expect(draft.entries.map(\.sheet) == ["une", "hcts-2021:1A"])
        #expect(draft.entries.map(\.reason) == ["Parce que.", "Aussi."])
        let written = JSON.array([draft.json]).indented()
        #expect(CollectionsReader(written).drafts == [draft])
        #expect(String(decoding: written, as: UTF8.self).contains("\n    \"titre\": \"Entre pairs\",\n"))
    }

    @Test func `a place on the home page may be left out`() {
        #expect(problems(replacing: "\"accueil\":2,", with: "") == [])
        #expect(problems(replacing: "\"accueil\":2", with: "\"accueil\":null") == [])
        for wrong in ["0", "100", "\"1\"", "1.5", "true"] {
            let found = problems(replacing: "\"accueil\":2", with: "\"accueil\":\(wrong)")
            #expect(found == [CollectionProblem(.homePlace(limit: 99), collection: 1)], "\(wrong)")
        }
    }

    @Test func `what is no file of collections is said with its place`() {
        #expect(problems("[\n{,") == [CollectionProblem(.syntax(line: 2, column: 2))])
        for text in ["{}", "[]", "3"] { #expect(problems(text) == [CollectionProblem(.notList(limit: 200))]) }
        #expect(problems("[3]") == [CollectionProblem(.notObject, collection: 1)])
    }

    @Test(arguments: [
        ("\"titre\":\"Entre  pairs\",", "", CollectionProblem.Reason.missing("titre")),
        ("\"Entre  pairs\"", "12", .notText("titre")), ("\"Entre  pairs\"", "\" \"", .empty("titre")),
        ("\"Entre  pairs\"", "\"a\\u0001b\"", .control("titre")),
        ("\"pairs\"", "\"Pairs\"", .address("Pairs")), ("\"pairs\"", "\"-pairs\"", .address("-pairs")),
        ("[\"Un.\",\"Deux.\"]", "\"Un.\"", .count("introduction", limit: 6)),
        ("[\"Un.\",\"Deux.\"]", "[]", .count("introduction", limit: 6)),
    ])
    func `a fault of a collection names what and which`(
        _ part: String, _ other: String, _ reason: CollectionProblem.Reason
    ) {
        #expect(problems(replacing: part, with: other) == [CollectionProblem(reason, collection: 1)])
    }

    @Test func `a fault of a sheet names its rank`() {
        #expect(
            problems(replacing: "\"Aussi.\"", with: "\"\"") == [
                CollectionProblem(.empty("pourquoi"), collection: 1, entry: 2)
            ])
        #expect(
            problems(replacing: "\"pourquoi\":\"Aussi.\"", with: "\"parceque\":\"Aussi.\"") == [
                CollectionProblem(
                    .unknownMember("parceque", known: ["fiche", "pourquoi"]), collection: 1, entry: 2),
                CollectionProblem(.missing("pourquoi"), collection: 1, entry: 2),
            ])
    }

    @Test func `two collections of one file have two addresses, and a bad one does not hide the next`() {
        let one = String(Self.good.dropFirst().dropLast())
        let reader = CollectionsReader(Array("[\(one),\(one),{}]".utf8))
        #expect(reader.drafts.count == 1)
        #expect(reader.problems.first == CollectionProblem(.duplicateAddress("pairs"), collection: 2))
        #expect(reader.problems.contains(CollectionProblem(.missing("fiches"), collection: 3)))
    }

    @Test func `a text that is too long is refused, and one at the limit is not`() {
        for (length, isRefused) in [(400, false), (401, true)] {
            let found = problems(replacing: "Aussi.", with: String(repeating: "é", count: length))
            #expect(found.isEmpty == !isRefused)
        }
    }

    @Test func `a file that was cut anywhere is refused and never half read`() {
        let bytes = Array(Self.good.utf8)
        for end in bytes.indices {
            let reader = CollectionsReader(Array(bytes[..<end]))
            #expect(reader.drafts.isEmpty && reader.problems.count == 1, "\(end)")
        }
    }

    @Test func `what comes with the program is whole`() {
        #expect(CollectionsReader(Array(EmbeddedData.collectionsJSON.utf8)).problems == [])
        #expect(CollectionDraft.shipped.count == 4)
        #expect(
            CollectionDraft.shipped.allSatisfy {
                $0.entries.count >= 5 && $0.entries.allSatisfy { $0.sheet.contains(":") }
            })
    }
}
