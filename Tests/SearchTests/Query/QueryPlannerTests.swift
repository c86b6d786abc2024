import French
import Search
import TestSupport
import Testing

@Suite("A question led to the terms of the index")
struct QueryPlannerTests {
    private let corpus = SpokenCorpus()

    private func clauses(_ text: String) -> [String] {
        corpus.plan(text).clauses.map { clause in
            func printed(_ terms: [AskedClause.Terms]) -> String {
                terms.map { $0.joined(separator: "+") }.joined(separator: "|")
            }
            return printed(clause.exact) + (clause.near.isEmpty ? "" : " ~ " + printed(clause.near))
        }
    }

    private func respellings(_ text: String) -> [String] {
        corpus.plan(text).respellings.map { "\($0.typed) → \($0.used)" }
    }

    @Test("a word without its accents finds the terms of the word that has them")
    func findsAccents() {
        #expect(clauses("egalite ") == ["egal"] && clauses("égalité ") == ["egal"])
        #expect(clauses("proposees ") == clauses("proposaient ") && clauses("PROPOSEES ") == ["propos"])
        #expect(clauses("prevention mediation ") == clauses("prévention médiation "))
    }

    @Test("an unknown word is led to its family by its ending")
    func findsInflections() {
        #expect(clauses("accompagnaient ") == ["accompagn"] && clauses("organiserait ") == ["organisent"])
        #expect(respellings("proposent ") == [] && clauses("proposent ") == ["propos"])
        #expect(clauses("egalites ") == ["egal"] && respellings("egalites ") == [])
        #expect(clauses("ecoles ") == clauses("école "))
    }

    @Test("what they do is found by the verb, and the other way round")
    func findsThirdPersons() {
        let both = SpokenCorpus(["écouter les parents", "elles écoutent la mère", "pare"])
        #expect(both.plan("écouter ").clauses == [AskedClause(exact: [["ecout"]], near: [["ecoutent"]])])
        #expect(both.plan("ecoutent ").clauses == [AskedClause(exact: [["ecoutent"]], near: [["ecout"]])])
        #expect(both.plan("parent mère ").clauses.flatMap(\.near) == [])
    }

    @Test("a word written both ways stands for both terms")
    func keepsBothTerms() {
        let both = SpokenCorpus(["l’égalité", "l'egalite"])
        #expect(both.plan("egalite ").clauses.first?.exact == [["egal"], ["egalit"]])
        #expect(both.plan("\"egalite egalite\"").clauses.first?.exact.count == 4)
    }

    @Test("an unfinished word is completed, unless it finds something as it is")
    func completesTheLast() {
        #expect(clauses("médiatio") == ["mediatio ~ mediat"])
        #expect(clauses("social accompagna").last == "accompagn")
        #expect(clauses("aid").last?.hasPrefix("aid") == true)
        #expect(clauses("acc") == ["acc ~ accompagn"])
        #expect(clauses("aide") == ["aid"])
        #expect(clauses("ac") == ["ac"])
        #expect(clauses("médiatio social").first == "mediatio ~ mediat")
        #expect(corpus.plan("médiatio social").respellings.count == 1)
    }

    @Test(
        "a mistyped word is replaced by the nearest that is there, and it is said",
        arguments: [
            ("aidence ", "aidence → aidance"), ("prevantion ", "prevantion → prevention"),
            ("Jardain", "Jardain → jardin"), ("jardin partgaé", "partgaé → partage"), ("lecole", "lecole → ecole"),
            ("pair-aidence", "aidence → aidance"), ("chocolat", ""), ("jardin", ""), ("xy", ""),
            ("\"jardain partagé\"", ""), ("-jardain", ""),
        ])
    func respells(text: String, said: String) {
        #expect(respellings(text).joined() == said)
    }

    @Test("nothing is completed nor replaced by a word that the reader may not see")
    func keepsHiddenWords() {
        let planner = QueryPlanner(lexicon: corpus.lexicon, synonyms: corpus.synonyms, analyser: corpus.analyser)
        for text in ["médiatio", "aidence ", "pair-aidence ", "socio-culturel "] {
            let plan = planner.plan(ParsedQuery(text)) { _ in false }
            #expect(plan.respellings.isEmpty && plan.clauses.flatMap(\.near).isEmpty)
        }
    }

    @Test("the words of a compound stand together, or as one word")
    func joinsCompounds() {
        #expect(clauses("sans-abri ") == ["san+abri"])
        #expect(clauses("socio-culturel ") == ["socio+culturel ~ socioculturel"])
        #expect(clauses("l’école ") == ["ecol"] && clauses("l ecole ") == ["ecol"])
        #expect(clauses("l ") == ["l"])
    }

    @Test("phrases are kept together and to the letter")
    func keepsPhrases() {
        let plan = corpus.plan("\"développement social local\" DSL -\"jardin partagé\" -egalite")
        #expect(plan.clauses.first == AskedClause(exact: [["developp", "social", "local"]], isWaivable: false))
        #expect(plan.excluded.map(\.exact) == [[["jardin", "partag"]], [["egal"]]])
        #expect(clauses("« le jardin »") == ["jardin"])
    }

    @Test("alternatives are one clause")
    func joinsAlternatives() {
        #expect(clauses("jardin OU école OU \"épicerie solidaire\"") == ["jardin|ecol|epicer+solidair"])
        #expect(clauses("la OU école ") == ["ecol"])
    }

    @Test("stop words are left out, and only count in titles when there is nothing else")
    func asksTitlesForStopWords() {
        #expect(clauses("le jardin pour la ville ").count == 2)
        let plan = corpus.plan("pour la")
        #expect(plan.clauses.map(\.exact) == [[["0pour"]], [["0la"]]])
        #expect(plan.clauses.allSatisfy { $0.columns == [.title] })
        #expect(corpus.plan("jardin jardins ").clauses.count == 1)
    }

    @Test("any text leads to a plan")
    func neverFails() {
        let pieces = ["jardin", "-", "\"", "OU ", " ", "é", "l’", "l ", "la ", "sans-", "🐝", "\0", "DSL ", "م", "0"]
        var random = Draw(seed: 4_200)
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...12, using: &random))
                .compactMap { _ in pieces.randomElement(using: &random) }.joined()
            let plan = corpus.plan(text)
            #expect((plan.clauses + plan.excluded).allSatisfy { !$0.exact.isEmpty })
            #expect((plan.clauses + plan.excluded).flatMap { $0.exact + $0.near }.allSatisfy { !$0.isEmpty })
        }
    }
}
