import Domain
import French
import Testing

@Suite struct TermWordsTests {
    private let vocabularies = Vocabularies(Vocabulary.shipped)

    private func words(_ vocabulary: String) -> TermWords {
        TermWords(vocabularies.terms(of: vocabulary)) { French.wordKey($0) }
    }

    @Test(
        arguments: [
            ("parentalité", "parentalite"), ("Parentalités", "parentalite"), ("être parent", "parentalite"),
            ("parenting", "parentalite"), ("solitude", "isolement"), ("lien social", "lien_social"),
            ("liens sociaux", nil), ("ÉCOLE", "ecole_familles"), ("", nil), ("licorne", nil),
        ] as [(String, String?)])
    func aFreeWordMeetsACodeByItsLabelOrASynonym(_ word: String, _ code: String?) {
        #expect(words("need").code(for: word) == code)
    }

    @Test func developmentAndCollectiveWorkAreNeverOneThing() {
        let approach = words("approach")
        #expect(approach.code(for: "DSL") == "developpement_social_local")
        #expect(approach.code(for: "développement social") == "developpement_social")
        for word in ["TSC", "intervention collective"] {
            #expect(approach.code(for: word) == "travail_social_collectif")
        }
        #expect(approach.code(for: "ISIC") == "isic")
        let social = vocabularies.term("developpement_social_local", of: "approach")
        #expect(social?.parent == "developpement_social")
        #expect(vocabularies.term("isic", of: "approach")?.parent == "travail_social_collectif")
    }

    @Test func aVocabularySaysEachWordForOneTermOnly() {
        for vocabulary in Vocabulary.shipped where !Vocabulary.fixedCodes.union(["unit"]).contains(vocabulary.code) {
            var owners: [String: String] = [:]
            for term in vocabulary.terms {
                for key in Set(term.wordings.map { French.wordKey($0) }) where !key.isEmpty {
                    #expect(owners[key] == nil, "\(vocabulary.code): \(key), \(term.code)")
                    owners[key] = term.code
                }
            }
        }
    }

    @Test func aSlipOfTheHandIsNamed() {
        let nearest = { (word: String) in
            vocabularies.nearest(word, in: "need") { French.nearest($0, among: $1) }?.code
        }
        #expect(nearest("parentalitée") == "parentalite")
        #expect(nearest("pauvrété") == "pauvrete")
        #expect(nearest("xylophone") == nil)
    }

    @Test func aRetiredTermIsNeitherFoundNorProposed() {
        let old = Term(code: "ancien", french: "ancien mot", english: "old word", until: 2)
        #expect(TermWords([old]) { French.wordKey($0) }.code(for: "ancien mot") == nil)
        let all = Vocabularies([Vocabulary(code: "v", version: 2, source: "s", terms: [old])])
        #expect(all.nearest("ancien mot", in: "v") { French.nearest($0, among: $1) } == nil)
        #expect(all.term("ancien", of: "v") == old)
    }
}
