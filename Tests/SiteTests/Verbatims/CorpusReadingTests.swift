import Testing

@testable import Site

@Suite("The words of a corpus")
struct CorpusReadingTests {
    private func file(_ texts: [(String, String)]) -> [UInt8] {
        Array(texts.map { "**** \($0)\n\($1)\n" }.joined().utf8)
    }

    @Test func `a word is shown in its contexts with those of its family, inside its text`() throws {
        let corpus = file([
            ("*a_1", "Un bon accueil pour tous,\nl’accueil compte."), ("*a_2", "Accueillir ?"), ("", "rien"),
        ])
        let found = try CorpusConcordance(of: corpus, word: "Accueils", width: 2)
        #expect(found.shown == "accueil" && found.lines.map(\.text) == [1, 1, 2])
        #expect(found.lines.map(\.line) == [1, 1, 4])
        #expect(found.lines.map(\.word) == ["accueil", "accueil", "Accueillir"])
        #expect(found.lines[0].before == "Un bon" && found.lines[0].after == "pour tous")
        #expect(found.lines[1].before == "pour tous, l’" && found.lines[1].after == "compte")
        #expect(try CorpusConcordance(of: corpus, word: "pour").lines.count == 1)
        for word in ["école", "", "’"] {
            #expect(throws: CorpusClassification.Fault.unknownWord(word)) {
                try CorpusConcordance(of: corpus, word: word)
            }
        }
    }

    @Test func `words of groups of texts are compared, small groups without a name`() throws {
        var texts = (0..<20).map {
            ("*lieu_\($0 < 10 ? "nord" : "sud") *id_\($0)", $0 < 10 ? "bus bus gare le" : "jardin café la")
        }
        texts += [("*lieu_loin", "bus"), ("*lieu_", "jardin jardin jardin"), ("*autre_x", "jardin")]
        let found = try CorpusSpecificities(of: file(texts), variable: "lieu")
        #expect(found.values.map(\.value) == ["nord", "sud"] && found.unnamed == 1)
        #expect(found.values.map(\.texts) == [10, 10] && found.values.map(\.words) == [40, 30])
        #expect(
            found.values[0].over.map(\.shown) == ["bus", "gare"]
                && found.values[0].under.map(\.shown) == ["café", "jardin"])
        #expect(found.values[0].over[0].count == 20 && found.values[0].over[0].total == 21)
        #expect(
            found.values[1].over.allSatisfy { $0.score >= 2 } && found.values[1].under.allSatisfy { $0.score <= -2 })
        #expect(throws: CorpusClassification.Fault.unknownVariable("age", known: ["lieu", "id", "autre"])) {
            try CorpusSpecificities(of: file(texts), variable: "age")
        }
        let many = file((0..<505).map { ("*v_\($0 / 5)", "mot") })
        #expect(throws: CorpusClassification.Fault.tooManyValues("v", limit: 100)) {
            try CorpusSpecificities(of: many, variable: "v")
        }
    }
}
