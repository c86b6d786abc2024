import French
import Search
import Testing

@Suite("Wordings that mean the same")
struct SynonymsTests {
    private let corpus = SpokenCorpus()

    private func near(_ text: String, _ corpus: SpokenCorpus? = nil) -> [[String]] {
        (corpus ?? self.corpus).plan(text).clauses.map { $0.near.map { $0.joined(separator: " ") } }
    }

    private static let social = ["developp social", "developp social territorial", "developp social local"]
    private static let collective = [
        "travail social collect", "tsc", "intervent social interet collect", "intervent collect",
    ]

    @Test("an acronym brings its wordings, and a wording its acronym")
    func bringsTheRing() {
        #expect(near("DSL ") == [Self.social] && near("dsl ") == [Self.social])
        #expect(near("isic ") == [Self.collective])
        let words = near("développement social local ")
        #expect(words.count == 3 && Set(words).count == 1)
        #expect(words[0] == ["developp social", "dsl", "developp social territorial"])
    }

    @Test("the longest wording counts, accents and stop words apart, with words around it")
    func findsTheLongest() {
        #expect(near("intervention sociale d'interet collectif ")[0].count == 4)
        #expect(near("le developpement du social en milieu rural ").map(\.count) == [3, 3, 0, 0])
        #expect(near("école DSL jardin ").map(\.count) == [0, 3, 0])
        #expect(near("travail social ").map(\.count) == [0, 0])
    }

    @Test("phrases and alternatives have no synonyms")
    func leavesPhrases() {
        #expect(near("\"développement social\"") == [[]])
        #expect(near("DSL OU école ") == [[]])
        #expect(near("développement \"social\" ") == [[], []])
    }

    @Test("social development and collective social work are never joined, even by a wording of both")
    func keepsRingsApart() {
        let shared = SpokenCorpus(rings: SpokenCorpus.rings.map { $0 + ["action commune"] })
        for text in SpokenCorpus.rings[0] {
            #expect(!near(text + " ", shared).joined().contains { Self.collective.contains($0) || $0 == "isic" })
        }
        for text in SpokenCorpus.rings[1] {
            #expect(!near(text + " ", shared).joined().contains { Self.social.contains($0) || $0 == "dsl" })
        }
        #expect(near("action commune ", shared)[0].contains("dsl"))
        #expect(!near("action commune ", shared)[0].contains("isic"))
    }

    @Test("a wording that no document has is not respelt")
    func keepsWordings() {
        let others = SpokenCorpus(["le TSL des quartiers"])
        #expect(others.plan("TSC ").respellings.isEmpty)
        #expect(SpokenCorpus(["le TSL"], rings: []).plan("TSC ").respellings.count == 1)
    }

    @Test("thousands of rings, empty or strange ones too, are looked up")
    func holdsMany() {
        let rings = (0..<3_000).map { ["sigle\($0)", "la longue formule numéro \($0)"] } + [[], [""], ["la"], ["🐝"]]
        let many = SpokenCorpus(rings: rings)
        #expect(near("sigle2999 ", many) == [["longu formul numero 2999"]])
        #expect(near("longue formule numero 17 ", many) == Array(repeating: ["sigle17"], count: 4))
        #expect(near("la ", many) == [[]])
    }
}
